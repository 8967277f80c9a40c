import type { ActionId, PersonId, PlanId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { asSelection, branded } from '../brands.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

const shownPlans = 50;

export const planHandlers: HandlersOf<ProceduresOf<'plans'>> = {
  'plans.create': async (context, { connectionId, act, selection, overrideReason }) => {
    const plan = await context.engine.ask('create-plan', {
      connectionId: branded(connectionId),
      act,
      selection: asSelection(selection),
      overrideReason,
      at: instantOf(context.now()),
    });
    context.tell('data-changed', { what: 'journal' });
    return plan;
  },
  'plans.foresee': (context, { connectionId, act, selection, ticket }) =>
    context.engine.ask('foresee-plan', {
      connectionId: branded(connectionId),
      act,
      selection: asSelection(selection),
      ticket,
      at: instantOf(context.now()),
    }),
  'plans.create-foreseen': async (context, { connectionId, act, selection, ticket }) => {
    const made = await context.engine.ask('create-foreseen-plan', {
      connectionId: branded(connectionId),
      act,
      selection: asSelection(selection),
      ticket,
      at: instantOf(context.now()),
    });
    context.tell('data-changed', { what: 'journal' });
    return made;
  },
  'plans.list': (context) => context.engine.ask('list-plans', { limit: shownPlans }),
  'plans.read': async (context, { id }) => {
    const plan = await context.engine.ask('read-plan', { id: branded<PlanId>(id) });
    if (plan === undefined) throw new RequestError('nothing-there');
    return plan;
  },
  'plans.recheck': async (context, { id, leaveOut, allow, alsoCalled }) => {
    const plan = await context.engine.ask('redraft-plan', {
      id: branded<PlanId>(id),
      leaveOut: leaveOut?.map((one) => branded<PersonId>(one)),
      allow,
      alsoCalled: alsoCalled?.map(({ personId, called }) => ({
        personId: branded<PersonId>(personId),
        called,
      })),
      at: instantOf(context.now()),
    });
    // Whoever is left out waits on.
    context.tell('data-changed', { what: 'waiting' });
    return plan;
  },
  'plans.apply': async (context, { id, typedNumber }) => {
    const applied = await context.runs.applyPlan({ planId: branded(id), typedNumber });
    if (applied.kind === 'started') {
      context.tell('data-changed', { what: 'plans' });
      context.tell('data-changed', { what: 'runs' });
    }
    return applied;
  },
  'plans.rehearse': (context, { id, scenes }) =>
    context.rehearsals.rehearse({ planId: branded<PlanId>(id), scenes }),
  'plans.stop-rehearsal': async (context) => {
    await context.rehearsals.stop();
    return { done: true };
  },
  'plans.undo': async (context, { id, actionIds }) => {
    const { plan, leftOut } = await context.runs.proposeUndo({
      planId: branded(id),
      ...(actionIds === undefined ? {} : { actionIds: actionIds.map((one) => branded<ActionId>(one)) }),
    });
    if (plan !== undefined) context.tell('data-changed', { what: 'plans' });
    return { planId: plan?.id, leftOut };
  },
  'plans.discard': async (context, { id }) => {
    const { discarded } = await context.engine.ask('discard-plan', {
      id: branded<PlanId>(id),
      at: instantOf(context.now()),
    });
    if (discarded) context.tell('data-changed', { what: 'plans' });
    return { done: discarded };
  },
};
