import { words } from '../../words/words.ts';
import { createHash } from 'node:crypto';
import type { Plan } from '../../domain/plans/action.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import type { Run } from '../../domain/service/run.ts';
import type { JobContext } from '../begin/job-context.ts';
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
    context.say(words().job.leftPlanAnotherOrder(plan.id, run.done, run.total));
  }
  return left.find(({ plan }) => plan.orderedAs === orderedAs);
}
