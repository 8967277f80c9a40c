import { words } from '../../words/words.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import { readFilterEvidence } from '../../domain/service/look-ups/filter-evidence.ts';
import { lookUpAttributes } from '../../domain/service/look-ups/look-up.ts';
import type { LookUpCounts, Run } from '../../domain/service/run.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { say } from '../../words/say.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';

const runsSeen = 200;

/** Asks the service about everybody; takes up a run of this folder that an earlier job did not finish. */
export async function lookEverybodyUp(
  context: JobContext,
  connectionId: ConnectionId,
): Promise<LookUpCounts> {
  const startedAt = performance.now();
  const run = await startOrResume(context, connectionId);
  const ended = await watch(context, run);
  const { found, absent, ambiguous, undecidable, failed } = ended.counts;
  context.say(
    words().job.lookedUpPeopleFound(
      ended.done,
      seconds(performance.now() - startedAt),
      found,
      absent,
      ambiguous,
      undecidable,
      failed,
    ),
  );
  await tellDeadFilters(context, connectionId);
  return ended.counts;
}

/** Once a job: what cannot be believed of this service, and what follows. */
async function tellDeadFilters(context: JobContext, connectionId: ConnectionId): Promise<void> {
  const connections = await context.engine.ask('list-connections', {});
  const { dead } = readFilterEvidence(connections.find(({ id }) => id === connectionId)?.filtersJson);
  const attributes = lookUpAttributes.filter((attribute) => dead[attribute] !== undefined);
  if (attributes.length === 0) return;
  context.say(words().job.filters(attributes));
}

/** Waits for the run's end; anything but a finished run ends the job with the run's own sentence. */
export async function watch(context: JobContext, run: Run): Promise<Run> {
  const stop = (): void => {
    void context.runs.pause(run.id);
  };
  context.signal.addEventListener('abort', stop, { once: true });
  if (context.signal.aborted) stop();
  const ended = await context.runs.ended(run.id);
  context.signal.removeEventListener('abort', stop);
  context.progress.clear();
  if (ended.state === 'done') return ended;
  const why = ended.note === undefined ? words().job.interrupted : say().runNote(ended.note);
  const done = await countDone(context, ended);
  throw new JobFailure('failed', `${words().job.doneOf(why, done, ended.total)}${howToGoOn(context)}`);
}

/** Of a plan, what the service took: who was refused or is open is not done. */
export async function countDone(
  { engine }: Pick<JobContext, 'engine'>,
  { planId, done }: Run,
): Promise<number> {
  const plan = planId === undefined ? undefined : await engine.ask('read-plan', { id: planId });
  if (plan === undefined) return done;
  return plan.actions.filter(({ state }) => state === 'confirmed' || state === 'requested').length;
}

/** The folder is what an earlier job is known by: without one nothing is left to take up. */
function howToGoOn({ order, keptFolder }: JobContext): string {
  if (order.data !== undefined) return words().job.sameCommandTakesUp;
  if (keptFolder === undefined) return '';
  return words().job.sameCommandDataTakes(keptFolder);
}

async function startOrResume(context: JobContext, connectionId: ConnectionId): Promise<Run> {
  const runs = await context.engine.ask('list-runs', { limit: runsSeen });
  const unfinished = runs.find(
    (run) =>
      run.kind === 'look-up' &&
      run.connectionId === connectionId &&
      (run.state === 'interrupted' || run.state === 'paused'),
  );
  if (unfinished !== undefined) return context.runs.resume(unfinished.id);
  return context.runs.startLookUps({
    connectionId,
    who: { kind: 'known', staleBefore: instantOf(context.now()) },
  });
}

function seconds(ms: number): string {
  return words().job.seconds((ms / 1000).toFixed(1));
}
