import type { ConnectionId } from '../../domain/ids.ts';
import { readFilterEvidence } from '../../domain/service/filter-evidence.ts';
import { lookUpAttributes } from '../../domain/service/look-up.ts';
import type { LookUpCounts, Run } from '../../domain/service/run.ts';
import { instantOf } from '../../domain/instant.ts';
import { sayRunNote } from '../../words/say-run-note.ts';
import type { JobDesk } from '../desk/desk.ts';
import { JobFailure } from '../job-failure.ts';

const runsSeen = 200;

/** Asks the service about everybody; takes up a run of this folder that an earlier job did not finish. */
export async function lookEverybodyUp(desk: JobDesk, connectionId: ConnectionId): Promise<LookUpCounts> {
  const startedAt = performance.now();
  const run = await startOrResume(desk, connectionId);
  const ended = await watch(desk, run);
  const { found, absent, ambiguous, undecidable, failed } = ended.counts;
  desk.say(
    `Looked up  ${String(ended.done)} people in ${seconds(performance.now() - startedAt)}: ${String(found)} found, ` +
      `${String(absent)} absent, ${String(ambiguous)} ambiguous, ${String(undecidable)} undecidable, ${String(failed)} failed`,
  );
  await tellDeadFilters(desk, connectionId);
  return ended.counts;
}

/** Once a job: what cannot be believed of this service, and what follows. */
async function tellDeadFilters(desk: JobDesk, connectionId: ConnectionId): Promise<void> {
  const connections = await desk.engine.ask('list-connections', {});
  const { dead } = readFilterEvidence(connections.find(({ id }) => id === connectionId)?.filtersJson);
  const attributes = lookUpAttributes.filter((attribute) => dead[attribute] !== undefined);
  if (attributes.length === 0) return;
  desk.say(
    `Filters    By ${attributes.join(' and ')} the service finds nobody although somebody has the very value: ` +
      'who was not found by it is undecidable, and nobody is created',
  );
}

/** Waits for the run's end; anything but a finished run ends the job with the run's own sentence. */
export async function watch(desk: JobDesk, run: Run): Promise<Run> {
  const stop = (): void => {
    void desk.runs.pause(run.id);
  };
  desk.signal.addEventListener('abort', stop, { once: true });
  if (desk.signal.aborted) stop();
  const ended = await desk.runs.ended(run.id);
  desk.signal.removeEventListener('abort', stop);
  desk.progress.clear();
  if (ended.state === 'done') return ended;
  const why = ended.note === undefined ? 'Interrupted.' : sayRunNote(ended.note);
  throw new JobFailure(
    1,
    `${why} ${String(ended.done)} of ${String(ended.total)} were done.${howToGoOn(desk)}`,
  );
}

/** The folder is what an earlier job is known by: without one nothing is left to take up. */
function howToGoOn({ order, keptFolder }: JobDesk): string {
  if (order.data !== undefined) return ' The same command takes it up again.';
  if (keptFolder === undefined) return '';
  return ` The same command with --data ${keptFolder} takes it up again.`;
}

async function startOrResume(desk: JobDesk, connectionId: ConnectionId): Promise<Run> {
  const runs = await desk.engine.ask('list-runs', { limit: runsSeen });
  const unfinished = runs.find(
    (run) =>
      run.kind === 'look-up' &&
      run.connectionId === connectionId &&
      (run.state === 'interrupted' || run.state === 'paused'),
  );
  if (unfinished !== undefined) return desk.runs.resume(unfinished.id);
  return desk.runs.startLookUps({
    connectionId,
    who: { kind: 'known', staleBefore: instantOf(desk.now()) },
  });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
