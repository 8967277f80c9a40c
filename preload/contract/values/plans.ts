import { z } from 'zod';
import { actionStates } from '../../../main/domain/plans/act.ts';
import { journalKinds, planStates } from '../../../main/domain/plans/action.ts';
import { scenes } from '../../../main/domain/plans/rehearsal.ts';
import { act, count, day, findingKind, id, instant } from './basics.ts';
import { guardWord } from './guards.ts';
import { run } from './runs.ts';
import { sharedIdentifiers } from './files/set-aside.ts';

const requestPreview = z.object({ method: z.string(), path: z.string(), body: z.string().optional() });
export const actionState = z.enum(actionStates);
export const plannedAction = z.object({
  id,
  personId: id,
  displayName: z.string(),
  email: z.string().optional(),
  act,
  state: actionState,
  guards: z.array(guardWord).readonly(),
  activeBefore: z.boolean().optional(),
  request: requestPreview.optional(),
  outcome: z.string().optional(),
  /** What is found of the person, gravest first: now in a draft, else when it was confirmed. */
  why: z.array(findingKind).readonly().optional(),
  /** What the latest report says of the person's use, of the same time; left out where it says nothing. */
  use: z
    .object({
      idle: z.object({ days: count, since: day }).optional(),
      daysActive: count.optional(),
      until: day,
    })
    .optional(),
  /** What the account is called of which somebody said in the plan that it is the person's. */
  alsoCalled: z.string().optional(),
});
export type PlannedAction = z.infer<typeof plannedAction>;
export const plan = z.object({
  id,
  connectionId: id,
  act,
  createdAt: instant,
  state: z.enum(planStates),
  actions: z.array(plannedAction).readonly(),
  guards: z.array(guardWord).readonly(),
  ready: count,
  /** What is permitted for this plan beside the connection's boxes. */
  allowed: z.array(act).readonly().optional(),
  isUndo: z.boolean().optional(),
  /** Whose change was refused for an `If-Match` that cannot be met. */
  unmet: z.array(id).readonly().optional(),
  /** Identifiers of its people that were set aside; left out in lists of plans. */
  shared: sharedIdentifiers.optional(),
});
export type Plan = z.infer<typeof plan>;
/** What the practice service is to do while a plan is rehearsed on it. */
export const scene = z.enum(scenes);
export type Scene = z.infer<typeof scene>;
/** What would have happened. `accounts`: how many the practice service began with; `changed`: what it really did. */
export const rehearsal = z.object({
  scenes: z.array(scene).readonly(),
  accounts: count,
  changed: z.object({ created: count, activated: count, deactivated: count }),
  run: run.pick({ state: true, note: true }),
  actions: z.array(z.object({ id, state: actionState, outcome: z.string().optional() })).readonly(),
});
export type Rehearsal = z.infer<typeof rehearsal>;
export const journalEntry = z.object({
  sequence: count,
  at: instant,
  kind: z.enum(journalKinds),
  planId: id.optional(),
  actionId: id.optional(),
  personId: id.optional(),
  displayName: z.string().optional(),
  act: act.optional(),
  body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
  hash: z.string(),
  /** What came of it, in the language of the window. */
  shown: z.string().optional(),
});
export type JournalEntry = z.infer<typeof journalEntry>;
