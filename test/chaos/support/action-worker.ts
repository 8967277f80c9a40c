import { once } from 'node:events';
import { join } from 'node:path';
import type { Instant, PlanId } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { lineInAHurry } from './line-in-a-hurry.ts';
import type { WorkerNews, WorkerStart } from './worker-messages.ts';
import type { Runs } from '../../../main/runs/runs-interface.ts';

/*
 * One life of the app: it opens the data folder that the last life left, settles what was left open, takes up what was
 * interrupted and goes on, until it is done or killed.
 */

const messages: unknown[] = await once(process, 'message');
const start = messages[0] as WorkerStart;
const engine = await startEngine({
  thread: new URL('../../../main/engine/thread.ts', import.meta.url),
  dataFolder: start.dataFolder,
});
const line = lineInAHurry(start);
const runs = createRuns({
  engine,
  clientFor: () => Promise.resolve(line),
  now: () => new Date(),
  onProgress: () => undefined,
});
tell('working');
await runs.markInterrupted();
await runs.settleOpenIntents();
for (const plan of start.plans) await finishPlan({ engine, runs }, plan as PlanId);
for (let open = 1; open > 0; open = (await runs.settleOpenIntents()).open) await soon();
await engine.ask('write-report', {
  path: join(start.dataFolder, 'report.csv'),
  filter: {},
  sort: { key: 'displayName', descending: false },
  format: 'csv',
  at: new Date().toISOString() as Instant,
});
tell('done');
await runs.close();
await engine.close();
process.disconnect();

/** A storm pauses runs: they are taken up again until they are done. */
async function finishPlan(
  app: { readonly engine: Engine; readonly runs: Runs },
  planId: PlanId,
): Promise<void> {
  const plan = await app.engine.ask('read-plan', { id: planId });
  if (plan?.state === 'draft') {
    const applied = await app.runs.applyPlan({ planId, typedNumber: plan.ready });
    if (applied.kind !== 'started') throw new Error(`The plan was not started: ${applied.kind}`);
    await app.runs.ended(applied.run.id);
  }
  for (;;) {
    const all = await app.engine.ask('list-runs', { limit: 100 });
    const run = all.find((one) => one.planId === planId);
    if (run === undefined || run.state === 'done') return;
    if (run.state === 'failed' || run.state === 'cancelled')
      throw new Error(`${run.state}: ${JSON.stringify(run.note)}`);
    await app.runs.resume(run.id);
    await app.runs.ended(run.id);
  }
}

function tell(news: WorkerNews): void {
  process.send?.(news);
}

function soon(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
