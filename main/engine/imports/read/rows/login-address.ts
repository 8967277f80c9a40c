import { emailKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import { type KnownAccounts, ownerOfAccount } from '../../../../domain/people/names/account-owner.ts';
import type { Rejection } from '../../../../domain/files/rejection.ts';
import type { CellValue } from '../../../database/records.ts';
import { guestAddress } from '../lists/list-rows.ts';
import type { RowPlan } from './row-plan.ts';
import { textOf } from './text-of.ts';

/** Why a row is nobody's, and by which cell. */
type NobodysRow = {
  readonly reason: Rejection;
  readonly at: { readonly column: string; readonly value: string };
};

/**
 * Puts the address that the sign-in name of a row is or leads to, where the row has no other: it is one more often than not, and an account
 * name is that of whoever is known by it ([N80]). Answers with why the row is nobody's.
 */
export function putLoginAddress(
  values: CellValue[],
  { slots, steps }: RowPlan,
  { cells, accounts }: { readonly cells: readonly string[]; readonly accounts: KnownAccounts | undefined },
): NobodysRow | undefined {
  cutObjectId(values, slots, cells);
  const userName = textOf(values[slots.userName]);
  if (userName === undefined || values[0] !== null) return undefined;
  const guest = guestAddress(userName);
  if (guest !== undefined) values[slots.email] = guest;
  values[0] = emailKey(guest ?? userName) ?? null;
  if (values[0] !== null || accounts === undefined) return undefined;
  if (textOf(values[slots.externalId]) !== undefined) return undefined;
  const name = personName({
    firstName: textOf(values[slots.firstName]),
    lastName: textOf(values[slots.lastName]),
    displayName: textOf(values[slots.displayName]),
  });
  const { owner, others } = ownerOfAccount(accounts, { account: userName, name });
  if (owner !== undefined) {
    values[0] = owner;
    return undefined;
  }
  const column = steps.find(({ slot }) => slot === slots.userName)?.header ?? '';
  return {
    reason: { kind: 'account', value: userName, addresses: others },
    at: { column, value: userName },
  };
}

/** Entra ID writes the id of an account that was deleted in front of its sign-in name. */
const behindId = /^([0-9a-f]{32})([^@]+@.+)$/iu;

/** Takes the id of the row's own object off the names that it stands in front of ([N84]). */
function cutObjectId(values: CellValue[], slots: RowPlan['slots'], cells: readonly string[]): void {
  for (const slot of [slots.userName, slots.email]) {
    const found = behindId.exec(textOf(values[slot]) ?? '');
    if (found === null) continue;
    const [, id = '', name = ''] = found;
    if (!cells.some((cell) => cell.trim().replaceAll('-', '').toLowerCase() === id.toLowerCase())) continue;
    values[slot] = name;
    if (slot === slots.email) values[0] = emailKey(name) ?? null;
  }
}
