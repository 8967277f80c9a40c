import { emailKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import { type KnownAccounts, ownerOfAccount } from '../../../../domain/people/names/account-owner.ts';
import type { Rejection } from '../../../../domain/files/rejection.ts';
import type { CellValue } from '../../../database/records.ts';
import { guestAddress } from '../lists/list-rows.ts';
import type { RowPlan } from './row-plan.ts';

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
  accounts: KnownAccounts | undefined,
): NobodysRow | undefined {
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

function textOf(value: CellValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
