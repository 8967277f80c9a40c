import type { PersonId } from '../../domain/ids.ts';
import { foldText } from '../../domain/list/search/fold-text.ts';
import { nameKey } from '../../domain/people/identifiers/identifier.ts';
import type { ListedRow } from '../../domain/plans/last-check.ts';
import type { Account } from '../../domain/service/account.ts';
import type { ReadableDatabase } from '../database/handles.ts';

/** Other people who are called word for word as the account is, where no row of the person is ([LC13]). */
export function calledAsAccount(
  database: ReadableDatabase,
  { personId, rows }: { readonly personId: PersonId; readonly rows: readonly ListedRow[] },
  account: Account,
): readonly string[] {
  const names = namesOf(account);
  const keys = names.map(nameKey);
  if (names.length === 0 || rows.some(({ name }) => name !== undefined && keys.includes(name))) return [];
  return database
    .prepare<[string, number], string>(
      'SELECT display_name FROM person WHERE sort_name IN (SELECT value FROM json_each(?)) AND id <> ? ORDER BY id LIMIT 5',
    )
    .pluck()
    .all(JSON.stringify(names.map(foldText)), personId);
}

/** As lists write it: the given name first or last, with a comma or without. A name of one word is nobody's alone. */
function namesOf({ givenName, familyName, displayName }: Account): readonly string[] {
  const [given, family, shown] = [givenName, familyName, displayName].map((name) => name?.trim() ?? '');
  const whole =
    given === '' || family === '' || given === undefined || family === undefined
      ? []
      : [`${given} ${family}`, `${family} ${given}`, `${family}, ${given}`];
  return [...whole, ...(shown?.includes(' ') === true ? [shown] : [])];
}
