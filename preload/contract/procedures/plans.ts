import { z } from 'zod';
import { notTakenBackKinds } from '../../../main/domain/plans/not-taken-back.ts';
import { act, id, instant } from '../values/basics.ts';
import { plan, rehearsal, scene } from '../values/plans.ts';
import { selection } from '../values/people.ts';
import { run } from '../values/runs.ts';
import { done, nothing } from './shared.ts';

/** Whose license is to be changed, how, and through which connection. */
const order = z.object({ connectionId: id, act, selection });

/** Which plan that was foreseen is meant: a number of the window's own for each. */
const ticket = z.number().int().nonnegative();

/** Plans. */
export const plansProcedures = {
  'plans.create': {
    input: order.extend({
      /** Why protected people are acted on all the same. */
      overrideReason: z.string().trim().min(1).max(500).optional(),
    }),
    output: plan,
  },
  /** What `plans.create` would make now; nothing is made. */
  'plans.foresee': { input: order.extend({ ticket }), output: plan },
  /**
   * As `plans.create`, where the plan was the last to be foreseen: what is the same is not told again. It can be asked before what was
   * foreseen is answered.
   */
  'plans.create-foreseen': {
    input: order.extend({ ticket }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('as-foreseen'), id, createdAt: instant }),
      z.object({ kind: z.literal('otherwise'), plan }),
    ]),
  },
  /** Latest first, without their actions. */
  'plans.list': {
    input: nothing,
    /** `done`: how many were answered well. */
    output: z.array(plan.omit({ actions: true }).extend({ done: z.number().int() })).readonly(),
  },
  'plans.read': { input: z.object({ id }), output: plan },
  /**
   * Looks at a draft anew with what is known and allowed now. `leaveOut` is everybody who is left out, `allow` what is permitted for this plan
   * beside the connection's boxes, `alsoCalled` everybody of whom it is said that the account found for them is theirs, with what that is
   * called; left out, each stays.
   */
  'plans.recheck': {
    input: z.object({
      id,
      leaveOut: z.array(id).max(100_000).optional(),
      allow: z.array(act).max(2).optional(),
      alsoCalled: z
        .array(z.object({ personId: id, called: z.string().min(1).max(1000) }))
        .max(100_000)
        .optional(),
    }),
    output: plan,
  },
  /** Confirms and starts; `typedNumber` answers the guard `too-many`. */
  'plans.apply': {
    input: z.object({ id, typedNumber: z.number().int().optional() }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('started'), run, ready: z.number().int() }),
      z.object({ kind: z.literal('number-needed'), expected: z.number().int() }),
      z.object({ kind: z.literal('lists-changed') }),
      z.object({ kind: z.literal('not-a-draft') }),
    ]),
  },
  'plans.discard': { input: z.object({ id }), output: done },
  /** Carries a draft out on the practice service, with a copy of everything: nothing real is changed, and nothing leaves. */
  'plans.rehearse': {
    input: z.object({ id, scenes: z.array(scene).max(20).readonly() }),
    output: rehearsal,
  },
  /** Ends the rehearsal under way; it answers with what it did until then. */
  'plans.stop-rehearsal': { input: nothing, output: done },
  /** Plans the opposite of what a plan did, as a draft; of chosen actions, or of all. */
  'plans.undo': {
    input: z.object({ id, actionIds: z.array(id).max(100_000).optional() }),
    output: z.object({
      /** Absent where there is nothing to take back. */
      planId: id.optional(),
      leftOut: z
        .array(
          z.object({
            displayName: z.string(),
            why: z.object({ kind: z.enum(notTakenBackKinds), act }),
          }),
        )
        .readonly(),
    }),
  },
} as const;
