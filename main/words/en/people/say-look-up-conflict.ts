import type { LookUpConflict } from '../../../domain/service/look-ups/look-up-conflict.ts';

/** What is said where two addresses or names stand beside one unique id. */
export const wasRenamed =
  ' One unique id stands beside both: if the person was renamed, say so in the review.';

/** What an answer of the service says against the records, in a sentence. */
export function sayLookUpConflict(conflict: LookUpConflict): string {
  const asked = `(asked on ${conflict.askedOn})`;
  switch (conflict.kind) {
    case 'two-accounts':
      return `The unique id and the e-mail address lead to different accounts ${asked}.`;
    case 'several-accounts':
      return `${String(conflict.accounts)} accounts answer for the person ${asked}.`;
    case 'other-unique-id':
      return conflict.foundByAddress
        ? `The account found by e-mail address has unique id ${conflict.told ?? 'none'}, the records have ${conflict.known ?? 'none'} ${asked}.`
        : `The account has unique id ${conflict.told ?? 'none'}, the records have ${conflict.known ?? 'none'} ${asked}.`;
    case 'other-address':
      return `The account has ${conflict.told}, the records have ${conflict.known} ${asked}.${conflict.byUniqueId === true ? wasRenamed : ''}`;
    case 'answered-for-others':
      return `The account ${conflict.accountId} was answered for ${conflict.others.join(' and ')} too ${asked}: one of them is wrong, and neither is acted on. Where one had the address before the other, the review asks whose the account is.`;
  }
}
