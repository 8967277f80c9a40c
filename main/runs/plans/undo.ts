import { words } from '../../words/words.ts';
import type { Plan, PlannedAction } from '../../domain/plans/action.ts';
import type { ActionId, PlanId } from '../../domain/ids.ts';
import type { PlanPermission } from '../../domain/plans/permission.ts';
import type { Engine } from '../../engine/operations.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { RunError } from '../run-error.ts';
import type { NotTakenBack } from '../../domain/plans/not-taken-back.ts';
import type { Act } from '../../domain/plans/act.ts';

/** A plan that takes another one back, as a draft like any other: nothing is sent until it is confirmed. */
export type UndoProposal = {
  /** `undefined` where nothing of the plan was done, so that there is nothing to take back. */
  readonly plan: Plan | undefined;
  /** What undoing does not bring back, in sentences. */
  readonly cannotGiveBack: readonly string[];
  /** Actions that were done and are not taken back, each with the reason. */
  readonly leftOut: readonly { readonly displayName: string; readonly why: NotTakenBack }[];
};

export type UndoOrder = {
  readonly planId: PlanId;
  /** Of one action or some; of the whole plan where this is left out. */
  readonly actionIds?: readonly ActionId[];
  /** As with `create-plan`. */
  readonly permission?: PlanPermission | undefined;
  readonly orderedAs?: string | undefined;
};

const opposite: Readonly<Record<Act, Act>> = { provision: 'deprovision', deprovision: 'provision' };

/** Plans the opposite of what a plan did, from how each account was before. */
export async function proposeUndo(
  { engine, now }: { readonly engine: Engine; readonly now: () => Date },
  { planId, actionIds, permission, orderedAs }: UndoOrder,
): Promise<UndoProposal> {
  const done = await engine.ask('read-plan', { id: planId });
  if (done === undefined) throw new RunError('run-not-found', words().runs.noSuchPlan);
  const chosen = done.actions.filter(
    (action) => wasDone(action) && (actionIds === undefined || actionIds.includes(action.id)),
  );
  const unknown = done.actions.filter(
    (action) => isUnknown(action) && (actionIds === undefined || actionIds.includes(action.id)),
  );
  const leftOut = [...chosen, ...unknown].flatMap((action) => {
    const why = whyNot(action);
    return why === undefined ? [] : [{ displayName: action.displayName, why }];
  });
  const taken = chosen.filter((action) => whyNot(action) === undefined);
  const ids = taken.map(({ personId }) => personId);
  if (ids.length === 0) return { plan: undefined, cannotGiveBack: [], leftOut };
  const plan = await engine.ask('create-plan', {
    connectionId: done.connectionId,
    act: opposite[done.act],
    selection: { kind: 'ids', ids },
    undoes: taken.map(({ id }) => id),
    permission,
    // Permitted together with the plan for taking it back.
    ...(permission === undefined && (done.allowed ?? []).includes(opposite[done.act])
      ? { allow: [opposite[done.act]] }
      : {}),
    orderedAs,
    at: instantOf(now()),
  });
  const planned = new Set(plan.actions.map(({ personId }) => personId));
  for (const { personId, displayName, act } of taken)
    if (!planned.has(personId)) leftOut.push({ displayName, why: { kind: 'no-record', act } });
  return { plan, cannotGiveBack: [...words().runs.undoLimits[done.act], ...creatingAnew(plan)], leftOut };
}

function creatingAnew(plan: Plan): readonly string[] {
  const gone = plan.actions.filter(({ guards }) => guards.some(({ kind }) => kind === 'account-gone')).length;
  return gone === 0 ? [] : [words().runs.accountsGone(gone)];
}

function isUnknown({ state }: PlannedAction): boolean {
  return state === 'intended' || state === 'unsettled';
}

function wasDone({ state }: PlannedAction): boolean {
  return state === 'confirmed' || state === 'requested';
}

/** The before-image must say what to go back to; an account that was created goes back to inactive. */
function whyNot(action: PlannedAction): NotTakenBack | undefined {
  const { request, activeBefore, act } = action;
  if (isUnknown(action)) return { kind: 'outcome-unknown', act };
  const isCreation = request?.method === 'POST';
  if (isCreation || activeBefore !== undefined) return undefined;
  return { kind: 'before-unknown', act };
}
