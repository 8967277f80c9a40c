import type { ConnectionId, PersonId } from '../../../domain/ids.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import { nameKey } from '../../../domain/people/identifiers/identifier.ts';
import { accountNames } from '../../../domain/people/names/account-names.ts';
import { areOneName, haveNothingInCommon } from '../../../domain/people/names/other-names.ts';
import type { LastCheckFacts, ListedRow } from '../../../domain/plans/last-check.ts';
import type { Account } from '../../../domain/service/account.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sharedByHoldersReader } from '../../people/handed-on/shared-by-holders.ts';

/**
 * Other people who are called word for word as the account is, where no row of the person is ([LC13]); not who had the person's address before,
 * where somebody decided that it and the account are the person's ([HO9] of people). Where nobody is called so: what the account is called,
 * where that has nothing in common with any name of the person ([LC21]), or the
 * service had another account for the person before and it is not one of their names ([LC22]).
 */
export function readNamedAccount(
  database: ReadableDatabase,
  {
    connectionId,
    personId,
    rows,
  }: {
    readonly connectionId: ConnectionId;
    readonly personId: PersonId;
    readonly rows: readonly ListedRow[];
  },
  account: Account,
): NamedAccount {
  const names = accountNames(account);
  const keys = names.flatMap((name) => nameKey(name) ?? []);
  const own = rows.flatMap(({ name }) => name ?? []);
  if (names.length === 0 || own.some((name) => keys.includes(name))) return unnamed;
  const others = database
    .prepare<[string, number], { readonly id: number; readonly called: string }>(
      `SELECT id, display_name AS called FROM person
        WHERE sort_name IN (SELECT value FROM json_each(?)) AND id <> ? ORDER BY id LIMIT 5`,
    )
    .all(JSON.stringify(names.map(foldText)), personId);
  if (others.length > 0) {
    const left = withoutFormerHolders(database, { personId, account }, others);
    return { ...unnamed, calledAsAccount: left.map(({ called }) => called) };
  }
  const areApart = (isSame: (name: string, key: string) => boolean): boolean =>
    own.length > 0 && keys.length > 0 && keys.every((key) => own.every((name) => !isSame(name, key)));
  const isOther =
    areApart((name, key) => !haveNothingInCommon(name, key)) ||
    (areApart(areOneName) && hadAnother(database, { connectionId, personId }, account));
  return isOther ? { ...unnamed, calledOtherwise: names[0] } : unnamed;
}

/** Whether the service had another account for the person before: the address may have been handed on with what it leads to. */
function hadAnother(
  database: ReadableDatabase,
  { connectionId, personId }: { readonly connectionId: ConnectionId; readonly personId: PersonId },
  account: Account,
): boolean {
  return (
    database
      .prepare<[number, number, string]>(
        `SELECT 1 FROM look_up_answer WHERE person_id = ? AND connection_id = ? AND answer ->> '$.lookUp.account.id' <> ? LIMIT 1`,
      )
      .get(personId, connectionId, account.id) !== undefined
  );
}

type NamedAccount = Pick<LastCheckFacts, 'calledAsAccount' | 'calledOtherwise'>;
export const unnamed: NamedAccount = { calledAsAccount: [], calledOtherwise: undefined };

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
