import { once } from 'node:events';
import type { Plan } from '../../../main/domain/plans/action.ts';
import type { Instant, PersonId, PlanId } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import type { LateNews, LateOrder, LateOutcome, LateStart } from './late-messages.ts';
import { lineInAHurry } from './line-in-a-hurry.ts';
import { engineThread } from './stage.ts';

/* Carries lines out as the job does: settle what was left, look the people up, plan, apply. Until it is killed. */

const messages: unknown[] = await once(process, 'message');
const start = messages[0] as LateStart;
let { aheadMs } = start;
const engine = await startEngine({ thread: engineThread, dataFolder: start.dataFolder });
const line = lineInAHurry({ ...start, timeoutMs: 5000, hurry: 500, changesShowWithinMs: undefined });
const now = (): Date => new Date(start.beganAtMs + aheadMs);
const runs = createRuns({
  engine,
  clientFor: () => Promise.resolve(line),
  now,
  onProgress: () => undefined,
});
const [connection] = await engine.ask('list-connections', {});
if (connection === undefined) throw new Error('no connection');
const connectionId = connection.id;

process.on('message', (order: LateOrder) => {
  ({ aheadMs } = order);
  carryOut(order).then(
    (outcome) => tell({ kind: 'done', outcome }),
    (error: unknown) =>
      tell({ kind: 'failed', says: error instanceof Error ? String(error.stack) : 'unknown' }),
  );
});
tell({ kind: 'ready' });

async function carryOut(order: LateOrder): Promise<LateOutcome> {
  await runs.markInterrupted();
  await runs.settleOpenIntents();
  if (order.kind === 'undo') return takeBack(order.plans);
  const { ids, named } = await engine.ask('find-people', { identifiers: order.emails });
  const selection = { kind: 'ids', ids } as const;
  await lookUp(selection);
  return apply(await engine.ask('create-plan', { connectionId, act: order.act, selection, named, at: at() }));
}

async function takeBack(plans: readonly number[]): Promise<LateOutcome> {
  let all: LateOutcome = { sent: [], told: [], silent: [] };
  for (const id of plans) {
    const done = await engine.ask('read-plan', { id: id as PlanId });
    const ids = (done?.actions ?? []).map(({ personId }) => personId);
    await lookUp({ kind: 'ids', ids });
    const { plan, leftOut } = await runs.proposeUndo({ planId: id as PlanId });
    const outcome = plan === undefined ? { sent: [], told: [], silent: [] } : await apply(plan);
    const named = (name: string): string =>
      done?.actions.find(({ displayName }) => displayName === name)?.email ?? name;
    all = {
      sent: [...all.sent, ...outcome.sent],
      told: [...all.told, ...outcome.told, ...leftOut.map(({ displayName }) => named(displayName))],
      silent: [...all.silent, ...outcome.silent],
    };
  }
  return all;
}

async function lookUp(selection: { readonly kind: 'ids'; readonly ids: readonly PersonId[] }) {
  const run = await runs.startLookUps({ connectionId, who: { kind: 'selection', selection } });
  await runs.ended(run.id);
}

async function apply(plan: Plan): Promise<LateOutcome> {
  const isHeld = ({ guards }: Plan['actions'][number]): boolean => guards.some(({ stops }) => stops);
  const isTold = ({ guards }: Plan['actions'][number]): boolean =>
    guards.some(({ kind }) => kind === 'open-action');
  const of = (actions: Plan['actions']): string[] => actions.map(({ email }) => email ?? '');
  const held = plan.actions.filter(isHeld);
  const outcome = {
    sent: of(plan.actions.filter((action) => !isHeld(action))),
    told: of(held.filter(isTold)),
    silent: of(held.filter((action) => !isTold(action))),
  };
  if (plan.ready === 0) {
    await engine.ask('discard-plan', { id: plan.id, at: at() });
    return outcome;
  }
  tell({ kind: 'planned', planId: plan.id });
  const applied = await runs.applyPlan({ planId: plan.id, typedNumber: plan.ready });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  await runs.ended(applied.run.id);
  return outcome;
}

function at(): Instant {
  return now().toISOString() as Instant;
}

function tell(news: LateNews): void {
  process.send?.(news);
}
