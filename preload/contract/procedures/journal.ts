import { z } from 'zod';
import { actionState, journalEntry } from '../values/plans.ts';
import { requestGroup, requestMade } from '../values/runs.ts';
import { nothing, savedRows } from './shared.ts';

/** What was requested and what was done. */
export const journalProcedures = {
  /** Every request that left this machine, the latest first. */
  'network.page': {
    input: z.object({
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ requests: z.array(requestMade).readonly(), total: z.number().int() }),
  },
  /** Requests alike within an hour counted together. */
  'network.groups': {
    input: z.object({
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      groups: z.array(requestGroup).readonly(),
      total: z.number().int(),
      requests: z.number().int(),
    }),
  },
  'network.save': { input: nothing, output: savedRows },
  'journal.page': {
    input: z.object({
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      /** One an act, the latest first; of each everything from the intent to what was read back. */
      acts: z
        .array(z.object({ state: actionState.optional(), entries: z.array(journalEntry).min(1).readonly() }))
        .readonly(),
      total: z.number().int(),
      /** Of the whole journal. */
      entries: z.number().int(),
    }),
  },
  /** The save dialog, then the whole journal as CSV. */
  'journal.save': { input: nothing, output: savedRows },
  'journal.verify': {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('intact'), entries: z.number().int() }),
      z.object({ kind: z.literal('broken'), sequence: z.number().int(), entries: z.number().int() }),
    ]),
  },
} as const;
