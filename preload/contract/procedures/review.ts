import { z } from 'zod';
import { id } from '../values/basics.ts';
import { decision, reviewItem, verdict } from '../values/review.ts';
import { done, nothing } from './shared.ts';

/** Matches that wait for a decision. */
export const reviewProcedures = {
  /** Matches that wait for a decision, the most probable first. */
  'review.page': {
    input: z.object({
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      items: z.array(reviewItem).readonly(),
      total: z.number().int(),
      /** That are asked about: one may have several candidates. */
      records: z.number().int(),
    }),
  },
  /** Decisions win over every rule and outlive imports. */
  'review.decide': {
    input: z.object({
      decisions: z
        .array(z.object({ one: z.string().max(2000), other: z.string().max(2000), verdict }))
        .min(1)
        .max(500),
    }),
    output: z.object({ decided: z.number().int() }),
  },
  /** Decisions that hold, the latest first. */
  'review.decisions': { input: nothing, output: z.array(decision).readonly() },
  'review.take-back': { input: z.object({ id }), output: done },
} as const;
