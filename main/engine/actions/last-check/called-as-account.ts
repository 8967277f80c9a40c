import type { PersonId } from '../../../domain/ids.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import { nameKey } from '../../../domain/people/identifiers/identifier.ts';
import type { ListedRow } from '../../../domain/plans/last-check.ts';
import type { Account } from '../../../domain/service/account.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sharedByHoldersReader } from '../../people/handed-on/shared-by-holders.ts';

/**
 * Other people who are called word for word as the account is, where no row of the person is ([LC13]); not who had the person's address before,
 * where somebody decided that it and the account are the person's ([HO9] of people).
 */
export function calledAsAccount(
  database: ReadableDatabase,
  { personId, rows }: { readonly personId: PersonId; readonly rows: readonly ListedRow[] },
  account: Account,
): readonly string[] {
  const names = namesOf(account);
  const keys = names.map(nameKey);
  if (names.length === 0 || rows.some(({ name }) => name !== undefined && keys.includes(name))) return [];
  const others = database
    .prepare<[string, number], { readonly id: number; readonly called: string }>(
      `SELECT id, display_name AS called FROM person
        WHERE sort_name IN (SELECT value FROM json_each(?)) AND id <> ? ORDER BY id LIMIT 5`,
    )
    .all(JSON.stringify(names.map(foldText)), personId);
  return withoutFormerHolders(database, { personId, account }, others).map(({ called }) => called);
}

/** But for who had the address before, where somebody decided that it and the account are the person's. */
export function withoutFormerHolders<Other extends { readonly id: number }>(
  database: ReadableDatabase,
  { personId, account }: { readonly personId: PersonId; readonly account: Account },
  others: readonly Other[],
): readonly Other[] {
  if (others.length === 0) return [];
  const handedOn = sharedByHoldersReader(database);
  return others.filter(({ id }) => {
    const shared = handedOn(id, personId, account);
    return shared?.decided !== 'different' || shared.present !== personId;
  });
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
