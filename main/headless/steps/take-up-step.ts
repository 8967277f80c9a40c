import { words } from '../../words/words.ts';
import { createHash } from 'node:crypto';
import type { Plan } from '../../domain/plans/action.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import type { Run } from '../../domain/service/run.ts';
import type { JobContext } from '../begin/job-context.ts';
import type { PersonId } from '../../domain/ids.ts';
import { freeSeats } from '../../domain/seats/room.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { countDone } from './look-up-step.ts';
import type { Choice } from '../arguments/choice.ts';

const plansKnown = 1000;

/** A plan of an earlier job that was confirmed and not finished, with the run that takes it up. */
export type Unfinished = { readonly plan: Omit<Plan, 'actions'>; readonly run: Run };

/**
 * The order as the command line gives it, so that the same order finds its plan again. Of a list only a digest is kept: it names people,
 * and the plan has them already.
 */
export function orderOf({ act, chosen }: Choice, mayCreate: boolean): string {
  const what = act === 'provision' && mayCreate ? 'provision creating' : act;
  if (chosen.kind === 'next') return `${what} next:${String(chosen.wanted)}`;
  if (chosen.kind === 'idle') return `${what} idle:${String(chosen.days)}`;
  const names = chosen.rows.map((row) => row.join(' ').trim().toLowerCase()).toSorted();
  return `${what} list:${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 32)}`;
}

/** What an earlier job left of this very order; says of plans that were left by another order how to go on with them. */
export async function findUnfinished(
  context: JobContext,
  connectionId: ConnectionId,
  orderedAs: string,
): Promise<Unfinished | undefined> {
  const [plans, runs] = await Promise.all([
    context.engine.ask('list-plans', { limit: plansKnown }),
    context.engine.ask('list-runs', { limit: plansKnown }),
  ]);
  const left = runs.flatMap((run): readonly Unfinished[] => {
    const isLeft = run.kind === 'action' && (run.state === 'paused' || run.state === 'interrupted');
    const plan = plans.find(({ id }) => id === run.planId);
    const isHere = isLeft && run.connectionId === connectionId && plan?.orderedAs !== undefined;
    return isHere ? [{ plan, run }] : [];
  });
  for (const { plan, run } of left.filter((one) => one.plan.orderedAs !== orderedAs)) {
    context.say(words().job.leftPlanAnotherOrder(plan.id, await countDone(context, run), run.total));
  }
  return left.find(({ plan }) => plan.orderedAs === orderedAs);
}

/** Whom the order chooses now: everybody of `people`, or whoever waits for a seat, as far as there is room. */
export type ChosenNow =
  { readonly kind: 'people'; readonly people: ReadonlySet<PersonId> } | { readonly kind: 'next' };

/**
 * Lists and reports may have changed since the plan was agreed: whom the same order would not choose by now is left out of what is taken up
 * ([TU1] of plans).
 */
export async function leaveOutUnchosen(
  context: JobContext,
  planId: Plan['id'],
  chosen: ChosenNow,
): Promise<void> {
  const plan = await context.engine.ask('read-plan', { id: planId });
  const left = (plan?.actions ?? []).filter(({ state }) => state === 'planned');
  const isChosen = chosen.kind === 'people' ? chosen.people : await nextNow(context, left);
  for (const { id, personId } of left) {
    if (isChosen.has(personId)) continue;
    const outcome = { kind: 'not-sent', reason: 'not-chosen' } as const;
    await context.engine.ask('skip-action', { actionId: id, outcome, at: instantOf(context.now()) });
  }
}

/** Who of these still waits, in their order, and no more than are free and the cap of the month leaves. */
async function nextNow(
  context: JobContext,
  left: readonly { readonly personId: PersonId }[],
): Promise<ReadonlySet<PersonId>> {
  const room = await context.engine.ask('read-seat-room', { at: instantOf(context.now()) });
  const { entries } = await context.engine.ask('read-waiting-list', {});
  const waiting = new Set(
    entries
      .filter(({ standing }) => standing === 'under-way' || standing === 'waits')
      .map((one) => one.personId),
  );
  const underCap =
    room.monthlyCap === undefined ? Number.POSITIVE_INFINITY : room.monthlyCap - room.givenThisMonth;
  const seats = Math.max(0, Math.min(freeSeats(room) ?? 0, underCap));
  const still = left.filter(({ personId }) => waiting.has(personId));
  return new Set(still.slice(0, seats).map(({ personId }) => personId));
}
