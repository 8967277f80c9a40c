import type { ColumnMapping } from '../../../domain/files/import.ts';
import { personName } from '../../../domain/people/identifiers/identifier.ts';
import {
  accountKey,
  type AccountOwner,
  type KnownAccounts,
} from '../../../domain/people/names/account-owner.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/**
 * Whose accounts are known, where a list has names of accounts ([N80]); `undefined` for every other file. Read once, for the rows of the file as
 * they are read.
 */
export function accountsFor(
  database: ReadableDatabase,
  columns: readonly ColumnMapping[],
  rows: readonly { readonly cells: readonly string[] }[],
): KnownAccounts | undefined {
  const place = columns.findIndex(({ field }) => field === 'userName');
  const hasAccounts = rows.some(({ cells }) => accountKey(cells[place] ?? '') !== undefined);
  return hasAccounts ? readAccounts(database) : undefined;
}

type Cells = [
  person: number | null,
  address: string,
  id: string | null,
  userName: string | null,
  firstName: string | null,
  lastName: string | null,
  displayName: string | null,
];

/** The user list first: its address is the one that people are told by. */
const accountsSql = `
SELECT pr.person_id, s.email_key, s.external_id, NULL, s.first_name, s.last_name, NULL
  FROM seat_record s LEFT JOIN person_record pr ON pr.source = 0 AND pr.record_id = s.id
 WHERE s.to_import IS NULL AND s.email_key IS NOT NULL
UNION ALL
SELECT pr.person_id, a.email_key, a.external_id, a.user_name, a.first_name, a.last_name, a.display_name
  FROM assignment_record a LEFT JOIN person_record pr ON pr.source = 1 AND pr.record_id = a.id
 WHERE a.to_import IS NULL AND a.email_key IS NOT NULL`;

function readAccounts(database: ReadableDatabase): KnownAccounts {
  const owners = new Map<number | string, { address: string; names: Set<string>; accounts: Set<string> }>();
  const rows = database.prepare<[], Cells>(accountsSql).raw();
  for (const [person, address, id, userName, firstName, lastName, displayName] of rows.iterate()) {
    const owner = owners.get(person ?? address) ?? { address, names: new Set(), accounts: new Set() };
    const name = personName({
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      displayName: displayName ?? undefined,
    });
    if (name !== undefined) owner.names.add(name);
    for (const one of [address.slice(0, address.lastIndexOf('@')), id, userName]) {
      const key = accountKey(one ?? '');
      if (key !== undefined) owner.accounts.add(key);
    }
    owners.set(person ?? address, owner);
  }
  const known = new Map<string, AccountOwner[]>();
  for (const { address, names, accounts } of owners.values())
    for (const key of accounts) known.set(key, [...(known.get(key) ?? []), { address, names: [...names] }]);
  return known;
}
