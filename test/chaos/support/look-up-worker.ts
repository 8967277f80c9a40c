import { once } from 'node:events';
import type { ConnectionId, Instant } from '../../../main/domain/ids.ts';
import type { Run } from '../../../main/domain/service/run.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { lineInAHurry } from './line-in-a-hurry.ts';
import type { WorkerNews, WorkerStart } from './worker-messages.ts';

/*
 * One life of the app on the night of a look-up run: it takes up the run that the last life left, or begins it, and waits for
 * outages to pass by itself.
 */

const messages: unknown[] = await once(process, 'message');
const start = messages[0] as WorkerStart;
const engine = await startEngine({
  thread: new URL('../../../main/engine/thread.ts', import.meta.url),
  dataFolder: start.dataFolder,
});
const line = lineInAHurry(start);
const isOver = Promise.withResolvers<Run>();
const runs = createRuns({
  engine,
  clientFor: () => Promise.resolve(line),
  now: () => new Date(),
  onProgress: ({ run }) => {
    if (run.state === 'done' || run.state === 'failed') isOver.resolve(run);
  },
  outageWaitsMs: [20, 50],
});
tell('working');
await runs.markInterrupted();
const [known] = await engine.ask('list-runs', { limit: 1 });
if (known === undefined) {
  const connectionId = 1 as ConnectionId;
  const staleBefore = new Date().toISOString() as Instant;
  await runs.startLookUps({ connectionId, who: { kind: 'known', staleBefore } });
} else if (known.state === 'done') {
  isOver.resolve(known);
} else {
  await runs.resume(known.id);
}
const ended = await isOver.promise;
if (ended.state !== 'done') throw new Error(`The run ended ${ended.state}: ${JSON.stringify(ended.note)}`);
tell('done');
await runs.close();
await engine.close();
process.disconnect();

function tell(news: WorkerNews): void {
  process.send?.(news);
}
