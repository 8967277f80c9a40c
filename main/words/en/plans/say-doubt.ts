import type { Doubt } from '../../../domain/plans/last-check.ts';

const shownAtMost = 4;

/** Why the last check holds an act, in a sentence with the way out. */
export function sayDoubt(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'identifier-mismatch':
      return 'The identifiers of the person do not agree with each other or with the account. Decide first who it is: correct the list, or look the person up again.';
    case 'in-review':
      return 'Whether the person is one or two is still open in the review. Decide there first.';
    case 'not-told-apart':
      if (doubt.named.length === 0)
        return 'Nothing that somebody could be created with is known of the person. Correct the list.';
      return `${list(doubt.named)}: it cannot be told for certain that this is one person. Correct the list, or decide in the review.`;
    case 'no-agreement':
      if (doubt.named.length === 0)
        return `Nothing that a list has of the person is the person’s alone, so that nothing says whose the account with ${doubt.account} is. Correct the list, or decide in the review.`;
      return `Named is ${list(doubt.named)}, and the account has ${doubt.account}: nothing in it says that it is the one who was named. Correct the list, or decide in the review.`;
    case 'contradicted':
      return `The account has ${doubt.account}, which is against ${list(doubt.known)}. Look the person up again, and correct whichever is wrong.`;
    case 'held-by-another':
      return doubt.account === ''
        ? `${list(doubt.others)} belongs to somebody else too, so nobody is created with it. Correct the list.`
        : `The account ${doubt.account} is also that of ${list(doubt.others)}. Decide first whose it is.`;
    case 'named-as-another':
      return `The account ${doubt.account} has the name of ${list(doubt.others)}, and an address alone says that it is the person’s. Correct it at the service, or import a list with unique ids.`;
    case 'called-otherwise':
      return `The account ${doubt.account} is called ${doubt.called}, as no list calls the person, and an address alone says that it is theirs. Import a newer list or one with unique ids, or correct the account at the service. Where it is theirs all the same, say so in the plan; a job is told so with --same-person ADDRESS.`;
    case 'zeros-lost':
      return `${doubt.externalId} may have lost zeros in front: other unique ids are like ${doubt.other}. Nobody is created with it. Export the list again with the column as text.`;
    case 'another-account':
      return `The account ${doubt.account} is not the one that was changed, or carries other identifiers now. It is not touched.`;
    default:
      return doubt satisfies never;
  }
}

function list(values: readonly string[]): string {
  if (values.length <= shownAtMost) return values.join(', ');
  return `${values.slice(0, shownAtMost).join(', ')} and ${String(values.length - shownAtMost)} more`;
}
