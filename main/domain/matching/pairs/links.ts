import type { MatchEvidence } from './evidence.ts';

/** Why a candidate is not made a match without asking. `leaver-and-newcomer`: one left or is idle, the other came later; they are two until somebody says otherwise. `handed-on`: one had an identifier that the other has now, and one account was answered for both. `renamed`: one unique id beside two addresses or two names. */
export const reviewReasons = [
  'not-sure',
  'several-fit',
  'contradiction',
  'leaver-and-newcomer',
  'handed-on',
  'renamed',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** How many left records one right record can be: in rows of several windows everybody occurs several times. */
export type Assignment = 'one-to-one' | 'many-to-one';

/** A left and a right record, by id, and why they are, or may be, one person. */
export type Link = { readonly left: string; readonly right: string; readonly evidence: MatchEvidence };
export type LinkToReview = Link & { readonly reason: ReviewReason };
