import { dayOf } from '../calendar.ts';
import { emailKey, idKey } from '../people/identifier.ts';
import type { LookUpAnswer, LookUpIdentifiers } from './look-up.ts';

/**
 * What an answer of the service says against the identifiers that the records have, in sentences. `alsoAnsweredFor`: what others are
 * called for whom it answered the same account.
 */
export function lookUpConflicts(
  answer: LookUpAnswer,
  identifiers: LookUpIdentifiers,
  alsoAnsweredFor: readonly string[] = [],
): readonly string[] {
  const asked = `(asked on ${dayOf(answer.askedAt)})`;
  const { lookUp } = answer;
  if (lookUp.kind === 'ambiguous') {
    const byId = answer.attempts.find(
      ({ attribute, result }) => attribute === 'externalId' && result === 'found',
    );
    const byName = answer.attempts.find(
      ({ attribute, result }) => attribute === 'userName' && result === 'found',
    );
    if (byId !== undefined && byName !== undefined && byId.accountId !== byName.accountId) {
      return [`The unique id and the e-mail address lead to different accounts ${asked}.`];
    }
    const [only, ...more] = lookUp.accounts;
    if (only === undefined || more.length > 0) {
      return [`${String(lookUp.accounts.length)} accounts answer for the person ${asked}.`];
    }
    const told = only.externalId ?? 'none';
    return [
      `The account found by e-mail address has unique id ${told}, the records have ${identifiers.externalId ?? 'none'} ${asked}.`,
    ];
  }
  if (lookUp.kind !== 'found') return [];
  const known = idKey(identifiers.externalId);
  const told = idKey(lookUp.account.externalId);
  const says: string[] = [];
  if (known !== undefined && told !== undefined && known !== told) {
    says.push(`The account has unique id ${told}, the records have ${known} ${asked}.`);
  }
  const knownEmail = emailKey(identifiers.userName);
  const toldEmails = [lookUp.account.userName, ...lookUp.account.emails]
    .map(emailKey)
    .filter((key) => key !== undefined);
  if (knownEmail !== undefined && toldEmails.length > 0 && !toldEmails.includes(knownEmail)) {
    says.push(`The account has ${toldEmails[0] ?? ''}, the records have ${knownEmail} ${asked}.`);
  }
  if (alsoAnsweredFor.length > 0) {
    says.push(
      `The account ${lookUp.account.id} was answered for ${alsoAnsweredFor.join(' and ')} too ${asked}: one of them is wrong, and neither is acted on.`,
    );
  }
  return says;
}
