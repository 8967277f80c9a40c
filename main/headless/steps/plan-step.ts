import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { basename, resolve } from 'node:path';
import type { Plan, PlannedAction } from '../../domain/plans/action.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import type { PeopleFilter, PeopleSelection } from '../../domain/people/person.ts';
import type { Run } from '../../domain/service/run.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { permissionOf } from './connection-step.ts';
import type { JobDesk } from '../desk/desk.ts';
import { JobFailure } from '../job-failure.ts';
import { readPeopleList } from '../arguments/list-file.ts';
import { watch } from './look-up-step.ts';
import { namedInRows } from './named-in-list.ts';
import { readNext } from './seat-step.ts';
import { findUnfinished, orderOf, type Unfinished } from './take-up-step.ts';
import type { Act } from '../../domain/plans/act.ts';
import type { Choice } from '../arguments/choice.ts';
import { type Named, isReady, guardsOf, showPlan, showHeld, howTo } from './show-plan.ts';

export type PlanOutcome = {
  readonly planned: number;
  /** Answered well by the service, seen afterwards or not yet. */
  readonly applied: number;
  readonly failed: number;
  readonly skipped: number;
  /** Sent and not seen yet, or without a known outcome: later reads settle them. */
  readonly open: number;
  /** Named or chosen, and not certain enough to act on, or waiting for an earlier action to show. */
  readonly held: number;
  /** Named in a list and not known here. */
  readonly unknown: number;
  /** The guard's number that was not given: nothing was applied. */
  readonly numberNeeded: number | undefined;
};

const nothingPlanned: PlanOutcome = {
  planned: 0,
  applied: 0,
  failed: 0,
  skipped: 0,
  open: 0,
  held: 0,
  unknown: 0,
  numberNeeded: undefined,
};
const plansKnown = 1000;

/** Reads the lists that the command line names, before anything else happens. */
export async function readChoices(desk: Pick<JobDesk, 'order' | 'cwd'>): Promise<readonly Choice[]> {
  const { deprovision, provisionList, seats } = desk.order;
  const choices: Choice[] = [];
  if (deprovision?.kind === 'idle') choices.push({ act: 'deprovision', chosen: deprovision });
  if (deprovision?.kind === 'list') choices.push(await readList(desk.cwd, 'deprovision', deprovision.file));
  if (provisionList !== undefined) choices.push(await readList(desk.cwd, 'provision', provisionList));
  if (seats.giveNext !== undefined)
    choices.push({ act: 'provision', chosen: { kind: 'next', wanted: seats.giveNext } });
  return choices;
}

/** Plans, prints the plan, and carries it out only where the command line says so. */
export async function planAndApply(
  desk: JobDesk,
  connectionId: ConnectionId,
  choice: Choice,
): Promise<PlanOutcome> {
  const { selection, unknown, named, shared } = await select(desk, choice);
  const orderedAs = orderOf(choice, desk.order.allowCreating);
  const unfinished = desk.order.apply ? await findUnfinished(desk, connectionId, orderedAs) : undefined;
  if (unfinished !== undefined) {
    const taken = await takeUp(desk, unfinished);
    return { ...taken, unknown, held: taken.held + shared };
  }
  // Who waits may be in no list of the app, and was not looked up with everybody.
  if (choice.chosen.kind === 'next' && selection.kind === 'ids' && selection.ids.length > 0)
    await watch(desk, await desk.runs.startLookUps({ connectionId, who: { kind: 'selection', selection } }));
  const plan = await desk.engine.ask('create-plan', {
    connectionId,
    act: choice.act,
    selection,
    inOrder: choice.chosen.kind === 'next',
    named,
    permission: permissionOf(desk.order),
    orderedAs,
    at: instantOf(desk.now()),
  });
  const outcome = await show(desk, plan, named);
  // A seat was asked for each of those, and whoever gets none is left, whatever holds it.
  const held = choice.chosen.kind === 'next' ? plan.actions.length - outcome.planned : outcome.held;
  return { ...outcome, unknown, held: held + shared };
}

/** Goes on with a plan that was confirmed before: the same one, with the number that was given for it. */
async function takeUp(desk: JobDesk, { plan, run }: Unfinished): Promise<PlanOutcome> {
  const outcome = { ...nothingPlanned, planned: plan.ready };
  const { confirmCount } = desk.order;
  if (confirmCount !== undefined && confirmCount !== plan.ready && plan.guards.some(({ stops }) => stops))
    return { ...outcome, numberNeeded: plan.ready };
  desk.say(words().job.takenUp[plan.act](plan.id, run.done, run.total));
  return { ...outcome, ...(await finish(desk, plan, await desk.runs.resume(run.id))) };
}

/** Prints a plan, and carries it out or discards it. */
async function show(desk: JobDesk, plan: Plan, named: readonly Named[] = []): Promise<PlanOutcome> {
  const ready = plan.actions.filter(isReady);
  const guards = await guardsOf(desk, plan, ready.length);
  showPlan(desk, { ...plan, guards }, ready);
  const held = showHeld(desk, plan, named);
  const outcome = { ...nothingPlanned, planned: ready.length, held };
  if (!desk.order.apply || ready.length === 0) {
    await desk.engine.ask('discard-plan', { id: plan.id, at: instantOf(desk.now()) });
    if (ready.length > 0) desk.say(words().job.toDoIt(howTo({ ...plan, guards }, ready.length)));
    return outcome;
  }
  refuseWithoutPermission(desk, plan);
  return { ...outcome, ...(await apply(desk, plan)) };
}

function refuseWithoutPermission(desk: JobDesk, { act }: Pick<Plan, 'act'>): void {
  const mayNot = act === 'deprovision' ? !desk.order.allowDeprovisioning : !desk.order.allowProvisioning;
  if (mayNot) throw new JobFailure('wrong-arguments', words().job.toApply(`--allow-${act}ing`));
}

/** Plans the opposite of what an earlier plan did, says what that does not bring back, and goes on as with any plan. */
export async function undoAndApply(
  desk: JobDesk,
  connectionId: ConnectionId,
  planNumber: number,
): Promise<PlanOutcome> {
  const known = await desk.engine.ask('list-plans', { limit: plansKnown });
  const done = known.find(({ id }) => id === planNumber);
  if (done === undefined) throw new JobFailure('wrong-arguments', words().job.undoPlanNoPlan(planNumber));
  if (done.connectionId !== connectionId) {
    throw new JobFailure('wrong-arguments', words().job.undoPlanPlanCarried(planNumber));
  }
  const orderedAs = `undo ${String(planNumber)}`;
  const unfinished = desk.order.apply ? await findUnfinished(desk, connectionId, orderedAs) : undefined;
  if (unfinished !== undefined) {
    refuseWithoutPermission(desk, unfinished.plan);
    return takeUp(desk, unfinished);
  }
  const { plan, cannotGiveBack, leftOut } = await desk.runs.proposeUndo({
    planId: done.id,
    permission: permissionOf(desk.order),
    orderedAs,
  });
  for (const { displayName, why } of leftOut)
    desk.say(words().job.undo(`${displayName}: ${say().notTakenBack(why)}`));
  if (plan === undefined) {
    desk.say(words().job.undoPlanDidNothing(planNumber));
    return nothingPlanned;
  }
  for (const says of cannotGiveBack) desk.say(words().job.undo(says));
  return show(desk, plan);
}

async function apply(desk: JobDesk, plan: Plan): Promise<Partial<PlanOutcome>> {
  const typedNumber = desk.order.confirmCount;
  const applied = await desk.runs.applyPlan({ planId: plan.id, typedNumber });
  if (applied.kind === 'number-needed') {
    await desk.engine.ask('discard-plan', { id: plan.id, at: instantOf(desk.now()) });
    return { numberNeeded: applied.expected };
  }
  if (applied.kind === 'not-a-draft') throw new JobFailure('failed', words().job.planChangedMeanwhileStart);
  return finish(desk, plan, applied.run);
}

/** Waits for the plan's run and says what came of it. */
async function finish(desk: JobDesk, plan: Pick<Plan, 'id'>, run: Run): Promise<Partial<PlanOutcome>> {
  await watch(desk, run);
  const done = await desk.engine.ask('read-plan', { id: plan.id });
  const actions = done?.actions ?? [];
  const count = (...states: readonly PlannedAction['state'][]): number =>
    actions.filter(({ state }) => states.includes(state)).length;
  const [confirmed, requested] = [count('confirmed'), count('requested')];
  const [unclear, failed, skipped] = [count('intended', 'unsettled'), count('failed'), count('skipped')];
  desk.say(words().job.appliedConfirmedReadAfterwards(confirmed, requested, skipped, failed, unclear));
  if (confirmed + requested > 0) {
    desk.say(words().job.planDataCanTaken(plan.id));
  }
  if (requested + unclear > 0) {
    desk.say(words().job.whatNotSeenYet);
  }
  for (const { displayName, state, outcome } of actions) {
    const isDone = state === 'confirmed' || state === 'held' || state === 'requested';
    if (!isDone) desk.say(`           ${displayName}: ${outcome ?? state}`);
  }
  return { applied: confirmed + requested, failed, skipped, open: requested + unclear };
}

async function readList(cwd: string, act: Act, file: string): Promise<Choice> {
  const list = await readPeopleList(resolve(cwd, file), basename(file));
  if (list.kind === 'refused') throw new JobFailure('failed', list.says);
  return { act, chosen: { ...list, file: basename(file) } };
}

type Selected = {
  readonly selection: PeopleSelection;
  readonly unknown: number;
  readonly named: readonly Named[];
  readonly shared: number;
};

async function select(desk: JobDesk, { chosen }: Choice): Promise<Selected> {
  if (chosen.kind === 'next') {
    const { people, named } = await readNext(desk, chosen.wanted);
    return { selection: { kind: 'ids', ids: people }, unknown: 0, named, shared: 0 };
  }
  if (chosen.kind === 'idle') {
    // Who holds no seat has none to be taken.
    const filter: PeopleFilter = { idleAtLeastDays: chosen.days, seat: ['invited', 'activated', 'unknown'] };
    return { selection: { kind: 'filter', filter, except: [] }, unknown: 0, named: [], shared: 0 };
  }
  const identifiers = [...new Set(chosen.rows.flat().filter((cell) => cell !== ''))];
  const found = await desk.engine.ask('find-people', { identifiers });
  const { ids, unknown, named, shared, strange } = namedInRows(chosen, found);
  for (const column of strange) desk.say(words().job.strangeColumn(chosen.file, column));
  if (unknown.length > 0) desk.say(words().job.unknownNames(chosen.file, unknown));
  for (const { as, people } of shared) {
    desk.say(words().job.sharedName(as, chosen.file, people));
  }
  return { selection: { kind: 'ids', ids }, unknown: unknown.length, named, shared: shared.length };
}

export function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
