import { z } from 'zod';
import { scimErrorKinds } from '../../../main/domain/service/look-ups/look-up.ts';
import type { RunNote } from '../../../main/domain/service/run-note.ts';
import { runKinds, runStates } from '../../../main/domain/service/run.ts';
import { accountState, count, id, instant } from './basics.ts';
import type { Fitting } from './fitting.ts';
import { told } from './told.ts';

export const requestMade = z.object({
  at: instant,
  method: z.string(),
  host: z.string(),
  path: z.string(),
  status: z.number().int().optional(),
  bytes: count,
  ms: count,
});
export type RequestMade = z.infer<typeof requestMade>;
export const requestGroup = requestMade
  .pick({ method: true, host: true, path: true, status: true, bytes: true })
  .extend({ requests: count, first: instant, last: instant, longestMs: count });
export const lookUpCounts = z.object({
  found: count,
  absent: count,
  ambiguous: count,
  undecidable: count,
  failed: count,
});
const notes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('told'), says: z.string() }),
  z.object({ kind: z.literal('unsure'), open: count, unseen: count }),
  z.object({
    kind: z.literal('outage'),
    code: z.enum(scimErrorKinds),
    says: told.optional(),
    detail: z.string().optional(),
    nextTryAt: instant.optional(),
  }),
  z.object({ kind: z.literal('paused-after-outage') }),
  z.object({ kind: z.literal('ended-meanwhile') }),
  z.object({ kind: z.literal('restored') }),
  z.object({ kind: z.literal('failed'), says: z.string().optional() }),
]);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an instant is a text that the engine wrote
const runNote = notes as unknown as Fitting<{ note: RunNote }, { note: typeof notes }, z.ZodType<RunNote>>;
export const run = z.object({
  id,
  kind: z.enum(runKinds),
  connectionId: id,
  planId: id.optional(),
  state: z.enum(runStates),
  startedAt: instant,
  finishedAt: instant.optional(),
  total: count,
  done: count,
  counts: lookUpCounts,
  note: runNote.optional(),
});
export type Run = z.infer<typeof run>;
/** Somebody whose answer in a run is another than the one before. */
export const runChange = z.object({
  personId: id,
  displayName: z.string(),
  before: accountState,
  after: accountState,
  beforeAt: instant,
});
export type RunChange = z.infer<typeof runChange>;
