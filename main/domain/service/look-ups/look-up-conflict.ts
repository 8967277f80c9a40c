import { localDayOf } from '../../time/calendar.ts';
import type { CalendarDay } from '../../ids.ts';
import { emailKey, idKey, serviceIdKey } from '../../people/identifiers/identifier.ts';
import { renamedAddress } from '../../people/names/renamed.ts';
import type { LookUpAnswer, LookUpIdentifiers } from './look-up.ts';

/** What an answer of the service says against the identifiers that the records have. `askedOn`: the day of the answer. */
export type LookUpConflict = { readonly askedOn: CalendarDay } & (
  | { readonly kind: 'two-accounts' }
  | { readonly kind: 'several-accounts'; readonly accounts: number }
  /** `foundByAddress`: the account was found by its e-mail address alone. */
  | {
      readonly kind: 'other-unique-id';
      readonly told: string | undefined;
      readonly known: string | undefined;
      readonly foundByAddress: boolean;
    }
  /** `byUniqueId`: beside the very unique id of the lists; the person may have another address by now. */
  | {
      readonly kind: 'other-address';
      readonly told: string;
      readonly known: string;
      readonly byUniqueId?: true;
    }
  /** What others are called for whom it answered the same account. */
  | { readonly kind: 'answered-for-others'; readonly accountId: string; readonly others: readonly string[] }
);

/**
 * `alsoAnsweredFor`: what others are called for whom the service answered the same account. `renamed`: what somebody said to be the person's
 * beside the unique id ([NN2] of people).
 */
export function lookUpConflicts(
  answer: LookUpAnswer,
  identifiers: LookUpIdentifiers,
  alsoAnsweredFor: readonly string[] = [],
  renamed: readonly string[] = [],
): readonly LookUpConflict[] {
  const askedOn = localDayOf(answer.askedAt);
  const { lookUp } = answer;
  if (lookUp.kind === 'ambiguous') {
    const byId = answer.attempts.find(
      ({ attribute, result }) => attribute === 'externalId' && result === 'found',
    );
    const byName = answer.attempts.find(
      ({ attribute, result }) => attribute === 'userName' && result === 'found',
    );
    if (byId !== undefined && byName !== undefined && byId.accountId !== byName.accountId)
      return [{ kind: 'two-accounts', askedOn }];
    const [only, ...more] = lookUp.accounts;
    if (only === undefined || more.length > 0)
      return [{ kind: 'several-accounts', accounts: lookUp.accounts.length, askedOn }];
    const { externalId: told } = only;
    return [{ kind: 'other-unique-id', told, known: identifiers.externalId, foundByAddress: true, askedOn }];
  }
  if (lookUp.kind !== 'found') return [];
  const known = idKey(identifiers.externalId);
  const told = serviceIdKey(lookUp.account.externalId);
  const found: LookUpConflict[] = [];
  if (known !== undefined && told !== undefined && known !== told)
    found.push({ kind: 'other-unique-id', told, known, foundByAddress: false, askedOn });
  const knownEmail = emailKey(identifiers.userName);
  const toldEmails = [lookUp.account.userName, ...lookUp.account.emails]
    .map(emailKey)
    .filter((key) => key !== undefined);
  const [toldEmail] = toldEmails;
  const isById = known !== undefined && known === told;
  const isSaid = isById && toldEmails.some((email) => renamed.includes(renamedAddress(email)));
  if (knownEmail !== undefined && toldEmail !== undefined && !isSaid && !toldEmails.includes(knownEmail))
    found.push({
      kind: 'other-address',
      told: toldEmail,
      known: knownEmail,
      ...(isById ? { byUniqueId: true } : {}),
      askedOn,
    });
  if (alsoAnsweredFor.length > 0) {
    const accountId = lookUp.account.id;
    found.push({ kind: 'answered-for-others', accountId, others: alsoAnsweredFor, askedOn });
  }
  return found;
}
