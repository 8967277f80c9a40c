import { z } from 'zod';
import { reviewReasons } from '../../../main/domain/matching/pairs/links.ts';
import { verdicts } from '../../../main/domain/matching/records/match-record.ts';
import { id, instant } from './basics.ts';
import { personSummary } from './people.ts';

/** A match that waits for a decision; sides are named by what leads to them for good. */
const reviewSide = z.object({
  anchor: z.string(),
  name: z.string().optional(),
  person: personSummary.optional(),
});
export const verdict = z.enum(verdicts);
export const reviewItem = z.object({
  one: reviewSide,
  other: reviewSide,
  reason: z.enum(reviewReasons),
  /** They can be decided to be one: not where each has a unique id. */
  mayBeOne: z.boolean(),
  evidence: z.object({
    rule: z.string(),
    probability: z.number(),
    says: z.string(),
    fields: z
      .array(
        z.object({
          field: z.string(),
          left: z.string(),
          right: z.string(),
          level: z.string(),
          similarity: z.number(),
          weight: z.number(),
        }),
      )
      .readonly(),
  }),
});
export type ReviewItem = z.infer<typeof reviewItem>;
export const decision = z.object({
  id,
  one: z.string(),
  other: z.string(),
  verdict,
  decidedAt: instant,
});
export type Decision = z.infer<typeof decision>;
