import { z } from 'zod';
import { id } from '../values/basics.ts';
import { selection } from '../values/people.ts';
import { run, runChange } from '../values/runs.ts';
import { nothing } from './shared.ts';

/** Look-ups. */
export const runsProcedures = {
  'runs.start-look-ups': {
    input: z.object({
      connectionId: id,
      who: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('known'), again: z.boolean() }),
        z.object({ kind: z.literal('selection'), selection }),
      ]),
    }),
    output: run,
  },
  /** Puts people at the front of the look-up run under way; nothing is answered where there is none, and nothing was done. */
  'runs.hurry': {
    input: z.object({ connectionId: id, selection }),
    output: z.object({
      hurried: z
        .object({
          run,
          /** How many come first now. */
          first: z.number().int(),
          /** How many were answered in this run already. */
          answered: z.number().int(),
        })
        .optional(),
    }),
  },
  'runs.pause': { input: z.object({ id }), output: run },
  'runs.resume': { input: z.object({ id }), output: run },
  'runs.cancel': { input: z.object({ id }), output: run },
  'runs.list': { input: nothing, output: z.array(run).readonly() },
  /** Whose answer is another than the one before. */
  'runs.changes': {
    input: z.object({ id, limit: z.number().int().min(1).max(1000) }),
    output: z.object({ changes: z.array(runChange).readonly(), total: z.number().int() }),
  },
} as const;
