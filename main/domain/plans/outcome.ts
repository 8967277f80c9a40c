import type { ScimErrorKind } from '../service/look-ups/look-up.ts';
import type { Told } from '../service/scim-fault.ts';
import type { GuardWord } from './guard-facts.ts';
import type { RefusedValue } from './refused-value.ts';

/** A call that failed: its kind, and what the client knows of this one. */
export type Failure = { readonly code: ScimErrorKind; readonly says: Told };

/** What a read found of the account that an action is about. */
export type FoundAccount =
  'active' | 'inactive' | 'not-telling' | 'nobody' | 'no-account-by-id' | 'nothing-certain';

/** Why nothing was sent although the plan said so. */
export type NotSentReason =
  | 'account-gone'
  | 'account-uncertain'
  | 'other-identifiers'
  | 'already-active'
  | 'already-inactive'
  | 'changed-since-plan'
  | 'no-account'
  | 'account-there-by-now'
  | 'account-undecided'
  | 'identifiers-missing'
  | 'other-request'
  | 'no-turn'
  | 'run-cancelled'
  /** The order that takes the plan up does not choose the person any more ([TU1]). */
  | 'not-chosen';

/** What is known of the answer to a request whose effect only a read can tell. */
export type UnknownAnswer =
  | ({ readonly kind: 'failure' } & Failure)
  | { readonly kind: 'nothing-written' }
  /** As an entry of the journal said it. */
  | { readonly kind: 'journal'; readonly says: string };

/** How the service refused a request, and what it says itself. */
export type RefusalFact = Failure & {
  readonly scimType?: string;
  readonly detail?: string;
  /** Which of the values sent it speaks of. */
  readonly about?: RefusedValue;
};

/**
 * What came of an action so far, as facts: kept in the database and in the journal. `sayOutcome` makes the words, of which the journal keeps
 * those that were shown.
 */
export type Outcome =
  /** Text alone, as it was kept before outcomes were facts. */
  | { readonly kind: 'told'; readonly says: string }
  /** A guard of the plan or of the last check; `isLate`: it spoke when the turn had come. */
  | { readonly kind: 'held'; readonly guard: GuardWord; readonly isLate: boolean }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason }
  | ({ readonly kind: 'unread' } & Failure)
  | { readonly kind: 'answered'; readonly status: number; readonly accountId?: string }
  | {
      readonly kind: 'refused';
      readonly refusal: RefusalFact;
      /** Whether the request was not done and is tried again, by this run or once it is taken up, not done for good, or nobody knows. */
      readonly effect: 'tried-again' | 'planned-still' | 'not-known' | 'not-done';
      /** Why no other try followed. */
      readonly noMore?: Outcome;
    }
  | {
      readonly kind: 'read';
      /** At once, at the end of the run, by a later run, when changes must have shown, or to settle an answer that is not known. */
      readonly when: 'at-once' | 'again' | 'later' | 'overdue' | 'settling';
      readonly found: FoundAccount;
      readonly shows: 'as-intended' | 'gone' | 'not-yet' | 'not-done';
      /** Of `settling`. */
      readonly because?: UnknownAnswer;
    }
  | ({ readonly kind: 'not-read-back' } & Failure);
export type OutcomeKind = Outcome['kind'];
