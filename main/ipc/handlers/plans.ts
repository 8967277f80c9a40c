import type { ActionId, PersonId, PlanId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { asSelection, branded } from '../brands.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

const shownPlans = 50;

export const planHandlers: HandlersOf<ProceduresOf<'plans'>> = {
  'plans.create': async (desk, { connectionId, act, selection, overrideReason }) => {
    const plan = await desk.engine.ask('create-plan', {
      connectionId: branded(connectionId),
      act,
      selection: asSelection(selection),
      overrideReason,
      at: instantOf(desk.now()),
    });
    desk.tell('data-changed', { what: 'journal' });
    return plan;
  },
  'plans.list': (desk) => desk.engine.ask('list-plans', { limit: shownPlans }),
  'plans.read': async (desk, { id }) => {
    const plan = await desk.engine.ask('read-plan', { id: branded<PlanId>(id) });
    if (plan === undefined) throw new RequestError('nothing-there');
    return plan;
  },
  'plans.recheck': async (desk, { id, leaveOut, allow }) => {
    const plan = await desk.engine.ask('redraft-plan', {
      id: branded<PlanId>(id),
      leaveOut: leaveOut?.map((one) => branded<PersonId>(one)),
      allow,
      at: instantOf(desk.now()),
    });
    // Whoever is left out waits on.
    desk.tell('data-changed', { what: 'waiting' });
    return plan;
  },
  'plans.apply': async (desk, { id, typedNumber }) => {
    const applied = await desk.runs.applyPlan({ planId: branded(id), typedNumber });
    if (applied.kind === 'started') {
      desk.tell('data-changed', { what: 'plans' });
      desk.tell('data-changed', { what: 'runs' });
    }
    return applied;
  },
  'plans.rehearse': (desk, { id, scenes }) =>
    desk.rehearsals.rehearse({ planId: branded<PlanId>(id), scenes }),
  'plans.stop-rehearsal': async (desk) => {
    await desk.rehearsals.stop();
    return { done: true };
  },
  'plans.undo': async (desk, { id, actionIds }) => {
    const { plan, leftOut } = await desk.runs.proposeUndo({
      planId: branded(id),
      ...(actionIds === undefined ? {} : { actionIds: actionIds.map((one) => branded<ActionId>(one)) }),
    });
    if (plan !== undefined) desk.tell('data-changed', { what: 'plans' });
    return { planId: plan?.id, leftOut };
  },
  'plans.discard': async (desk, { id }) => {
    const { discarded } = await desk.engine.ask('discard-plan', {
      id: branded<PlanId>(id),
      at: instantOf(desk.now()),
    });
    if (discarded) desk.tell('data-changed', { what: 'plans' });
    return { done: discarded };
  },
};
