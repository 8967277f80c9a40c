import type { Instant } from '../../domain/ids.ts';
import type { MatchEvidence } from '../../domain/matching/pairs/evidence.ts';
import type { ReviewReason } from '../../domain/matching/pairs/links.ts';
import type { PersonSummary } from '../../domain/people/person.ts';

/** One side of a match: a person, or a name that stands in usage reports alone. Decisions name sides by their anchor. */
export type ReviewSide = {
  readonly anchor: string;
  readonly name: string | undefined;
  readonly person: PersonSummary | undefined;
};

/** A match that waits for a decision. */
export type ReviewItem = {
  readonly one: ReviewSide;
  readonly other: ReviewSide;
  readonly reason: ReviewReason;
  /** They can be decided to be one: not where each has a unique id ([U7]). */
  readonly mayBeOne: boolean;
  readonly evidence: MatchEvidence;
};

/** A decision that holds. */
export type Decision = {
  readonly id: number;
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'different';
  readonly decidedAt: Instant;
};

export type ReviewOperations = {
  'page-review': {
    input: { offset: number; limit: number };
    /** `records`: those that are asked about, each with one candidate or more. */
    output: { items: readonly ReviewItem[]; total: number; records: number };
  };
  /** Decisions win over every rule, survive new imports and are named in the evidence. Several at once for one pattern. */
  'decide-matches': {
    input: {
      decisions: readonly { one: string; other: string; verdict: 'same' | 'different' }[];
      at: Instant;
    };
    output: { decided: number };
  };
  'list-decisions': { input: Record<never, never>; output: readonly Decision[] };
  'take-back-decision': { input: { id: number; at: Instant }; output: { takenBack: boolean } };
};
