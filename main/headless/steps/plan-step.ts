import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { basename, resolve } from 'node:path';
import type { Plan, PlannedAction } from '../../domain/plans/action.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { PeopleSelection } from '../../domain/people/person.ts';
import type { Run } from '../../domain/service/run.ts';
import { localDayOf } from '../../domain/time/calendar.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { permissionOf } from './connection-step.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';
import { asTyped, numberFor, type OrderedPlan } from '../arguments/confirm-count.ts';
import { countDone, watch } from './look-up-step.ts';
import { select } from './select-people.ts';
import {
  type ChosenNow,
  findUnfinished,
  leaveOutUnchosen,
  orderOf,
  type Unfinished,
} from './take-up-step.ts';
import type { Act } from '../../domain/plans/act.ts';
import type { Choice } from '../arguments/choice.ts';
import { type Named, isReady, guardsOf, showPlan, showHeld, howTo, countLeft } from './show-plan.ts';

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
  /** The guard's number that was not given, and how it is: nothing was applied. */
  readonly numberNeeded: { readonly number: number; readonly as: string } | undefined;
};

/** What stopped a plan under way, with what was done of it until then. */
export class PlanStopped extends JobFailure {
  readonly outcome: PlanOutcome;

  constructor(cause: JobFailure, outcome: PlanOutcome) {
    super('failed', cause.message, { cause });
    this.name = 'PlanStopped';
    this.outcome = outcome;
  }
}

export const nothingPlanned: PlanOutcome = {
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
export async function readChoices(context: Pick<JobContext, 'order' | 'cwd'>): Promise<readonly Choice[]> {
  const { deprovision, provisionList, seats } = context.order;
  const choices: Choice[] = [];
  if (deprovision?.kind === 'idle') choices.push({ act: 'deprovision', chosen: deprovision });
  if (deprovision?.kind === 'list')
    choices.push(await readList(context.cwd, 'deprovision', deprovision.file));
  if (provisionList !== undefined) choices.push(await readList(context.cwd, 'provision', provisionList));
  if (seats.giveNext !== undefined)
    choices.push({ act: 'provision', chosen: { kind: 'next', wanted: seats.giveNext } });
  return choices;
}

/** Plans, prints the plan, and carries it out only where the command line says so. `except`: whom nothing is planned for. */
export async function planAndApply(
  context: JobContext,
  {
    connectionId,
    choice,
    except,
  }: {
    readonly connectionId: ConnectionId;
    readonly choice: Choice;
    readonly except: ReadonlySet<PersonId>;
  },
): Promise<PlanOutcome> {
  const { selection, unknown, named, shared, samePeople } = await select(context, choice, except);
  const orderedAs = orderOf(choice, context.order.allowCreating);
  const unfinished = context.order.apply ? await findUnfinished(context, connectionId, orderedAs) : undefined;
  if (unfinished !== undefined) {
    const taken = await takeUp(
      context,
      { ...unfinished, as: orderedBy(choice) },
      await chosenNow(context, choice, selection),
    );
    return { ...taken, unknown, held: taken.held + shared };
  }
  // Who waits may be in no list of the app, and was not looked up with everybody.
  if (choice.chosen.kind === 'next' && selection.kind === 'ids' && selection.ids.length > 0)
    await watch(
      context,
      await context.runs.startLookUps({ connectionId, who: { kind: 'selection', selection } }),
    );
  const plan = await context.engine.ask('create-plan', {
    connectionId,
    act: choice.act,
    selection,
    inOrder: choice.chosen.kind === 'next',
    named,
    samePeople,
    permission: permissionOf(context.order),
    orderedAs,
    at: instantOf(context.now()),
  });
  const outcome = await show(context, plan, { as: orderedBy(choice), named });
  return { ...outcome, unknown, held: heldOf(choice, plan, outcome) + shared };
}

function orderedBy({ act, chosen }: Choice): OrderedPlan {
  return chosen.kind === 'next' ? 'next' : act;
}

/** Whoever is next in line or named was asked for: who is left is told, whatever holds it. */
function heldOf({ chosen }: Choice, plan: Plan, { planned, held }: PlanOutcome): number {
  if (chosen.kind === 'next') return plan.actions.length - planned;
  return chosen.kind === 'list' ? countLeft(plan) : held;
}

/** Who stands in a plan already is not next in line any more, and waits all the same. */
async function chosenNow(
  context: JobContext,
  { chosen }: Choice,
  selection: PeopleSelection,
): Promise<ChosenNow> {
  if (chosen.kind === 'next') return { kind: 'next' };
  return { kind: 'people', people: new Set(await context.engine.ask('select-people', { selection })) };
}

/**
 * Goes on with a plan that was confirmed before: the same one, with the number that was given for it. What takes another plan back names its
 * people by that plan, and nobody is chosen anew.
 */
async function takeUp(
  context: JobContext,
  { plan, run, as }: Unfinished & { readonly as: OrderedPlan },
  chosen: ChosenNow | undefined,
): Promise<PlanOutcome> {
  const outcome = { ...nothingPlanned, planned: plan.ready };
  const typed = numberFor(context.order, as);
  if (typed !== undefined && typed !== plan.ready && plan.guards.some(({ stops }) => stops))
    return { ...outcome, numberNeeded: needed(context, as, plan.ready) };
  context.say(words().job.takenUp[plan.act](plan.id, await countDone(context, run), run.total));
  if (chosen !== undefined) await leaveOutUnchosen(context, plan.id, chosen);
  return { ...outcome, ...(await finish(context, plan, await context.runs.resume(run.id))) };
}

/** Prints a plan, and carries it out or discards it. */
async function show(
  context: JobContext,
  plan: Plan,
  { as, named = [] }: { readonly as: OrderedPlan; readonly named?: readonly Named[] },
): Promise<PlanOutcome> {
  const ready = plan.actions.filter(isReady);
  const guards = await guardsOf(context, plan, ready.length);
  showPlan(context, { ...plan, guards }, ready);
  const held = showHeld(context, plan, named);
  const outcome = { ...nothingPlanned, planned: ready.length, held };
  if (!context.order.apply || ready.length === 0) {
    await context.engine.ask('discard-plan', { id: plan.id, at: instantOf(context.now()) });
    if (ready.length > 0)
      context.say(words().job.toDoIt(howTo({ ...plan, guards }, asTyped(context.order, as, ready.length))));
    return outcome;
  }
  refuseWithoutPermission(context, plan);
  return { ...outcome, ...(await apply(context, plan, as)) };
}

function needed(context: JobContext, as: OrderedPlan, number: number): PlanOutcome['numberNeeded'] {
  return { number, as: asTyped(context.order, as, number) };
}

function refuseWithoutPermission(context: JobContext, { act }: Pick<Plan, 'act'>): void {
  const mayNot =
    act === 'deprovision' ? !context.order.allowDeprovisioning : !context.order.allowProvisioning;
  if (mayNot) throw new JobFailure('wrong-arguments', words().job.toApply(`--allow-${act}ing`));
}

/** Plans the opposite of what an earlier plan did, says what that does not bring back, and goes on as with any plan. */
export async function undoAndApply(
  context: JobContext,
  connectionId: ConnectionId,
  planNumber: number,
): Promise<PlanOutcome> {
  const known = await context.engine.ask('list-plans', { limit: plansKnown });
  const done = known.find(({ id }) => id === planNumber);
  if (done === undefined) throw new JobFailure('wrong-arguments', words().job.undoPlanNoPlan(planNumber));
  if (done.connectionId !== connectionId) {
    throw new JobFailure('wrong-arguments', words().job.undoPlanPlanCarried(planNumber));
  }
  const orderedAs = `undo ${String(planNumber)}`;
  const unfinished = context.order.apply ? await findUnfinished(context, connectionId, orderedAs) : undefined;
  if (unfinished !== undefined) {
    refuseWithoutPermission(context, unfinished.plan);
    return takeUp(context, { ...unfinished, as: 'undo' }, undefined);
  }
  const { plan, cannotGiveBack, leftOut } = await context.runs.proposeUndo({
    planId: done.id,
    permission: permissionOf(context.order),
    orderedAs,
  });
  const { undo, undoOf } = words().job;
  context.say(undo(undoOf[done.act](planNumber, localDayOf(done.createdAt), done.done)));
  for (const { displayName, why } of leftOut)
    context.say(words().job.undo(`${displayName}: ${say().notTakenBack(why)}`));
  if (plan === undefined) {
    context.say(words().job.undoPlanDidNothing(planNumber));
    return { ...nothingPlanned, held: leftOut.length };
  }
  for (const says of cannotGiveBack) context.say(words().job.undo(says));
  return { ...(await show(context, plan, { as: 'undo' })), held: countLeft(plan) + leftOut.length };
}

async function apply(context: JobContext, plan: Plan, as: OrderedPlan): Promise<Partial<PlanOutcome>> {
  const typedNumber = numberFor(context.order, as);
  const applied = await context.runs.applyPlan({ planId: plan.id, typedNumber });
  if (applied.kind === 'number-needed') {
    await context.engine.ask('discard-plan', { id: plan.id, at: instantOf(context.now()) });
    return { numberNeeded: needed(context, as, applied.expected) };
  }
  if (applied.kind !== 'started') throw new JobFailure('failed', words().job.planChangedMeanwhileStart);
  return finish(context, plan, applied.run);
}

/** Whoever else is named, with what came of it. Who is planned still comes when the plan is taken up. */
const endsAsPlanned: ReadonlySet<PlannedAction['state']> = new Set([
  'confirmed',
  'held',
  'requested',
  'planned',
]);

/** Waits for the plan's run and says what came of it. Throws `PlanStopped` with the same where it did not come to its end. */
async function finish(
  context: JobContext,
  plan: Pick<Plan, 'id' | 'ready'>,
  run: Run,
): Promise<Partial<PlanOutcome>> {
  try {
    await watch(context, run);
  } catch (error) {
    if (!(error instanceof JobFailure)) throw error;
    const outcome = { ...nothingPlanned, planned: plan.ready, ...(await tellApplied(context, plan)) };
    throw new PlanStopped(error, outcome);
  }
  return tellApplied(context, plan);
}

async function tellApplied(context: JobContext, plan: Pick<Plan, 'id'>): Promise<Partial<PlanOutcome>> {
  const done = await context.engine.ask('read-plan', { id: plan.id });
  const actions = done?.actions ?? [];
  const count = (...states: readonly PlannedAction['state'][]): number =>
    actions.filter(({ state }) => states.includes(state)).length;
  const [confirmed, requested] = [count('confirmed'), count('requested')];
  const [unclear, failed, skipped] = [count('intended', 'unsettled'), count('failed'), count('skipped')];
  context.say(words().job.appliedConfirmedReadAfterwards(confirmed, requested, skipped, failed, unclear));
  if (confirmed + requested > 0) {
    context.say(words().job.planDataCanTaken(plan.id));
  }
  if (requested + unclear > 0) {
    context.say(words().job.whatNotSeenYet);
  }
  for (const { displayName, state, outcome } of actions) {
    if (!endsAsPlanned.has(state)) context.say(`           ${displayName}: ${outcome ?? state}`);
  }
  return { applied: confirmed + requested, failed, skipped, open: requested + unclear };
}

async function readList(cwd: string, act: Act, file: string): Promise<Choice> {
  const { readPeopleList } = await import('../arguments/list-file.ts');
  const list = await readPeopleList(resolve(cwd, file), basename(file));
  if (list.kind === 'refused') throw new JobFailure('failed', list.says);
  return { act, chosen: { ...list, file: basename(file) } };
}

export function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
