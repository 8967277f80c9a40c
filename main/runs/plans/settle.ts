import type { ConnectionId } from '../../domain/ids.ts';
import type { JournalEntry } from '../../domain/plans/action.ts';
import type { UnknownAnswer } from '../../domain/plans/outcome.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import type { Engine } from '../../engine/operations.ts';
import { EngineError } from '../../engine/errors.ts';
import { ScimError } from '../../scim/errors.ts';
import type { ServiceLine } from '../service/service-line.ts';
import { holdTokens } from '../service/with-token.ts';
import type { RunsOptions, SettledIntents } from '../runs-interface.ts';

export type Settling = {
  readonly engine: Engine;
  readonly lineFor: (connectionId: ConnectionId) => Promise<ServiceLine>;
  readonly now: () => Date;
  readonly stop: AbortSignal;
};

/** Settles what is open over all connections, with each one's token held as long as that takes. */
export async function settleOpen(
  { engine, clientFor, now }: Pick<RunsOptions, 'engine' | 'clientFor' | 'now'>,
  stop: AbortSignal,
): Promise<SettledIntents> {
  const { lineFor, release } = holdTokens(clientFor, stop);
  try {
    return await settleIntents({ engine, lineFor, now, stop });
  } finally {
    release();
  }
}

/**
 * Settles by reading every action that was begun and has no answer, then reads again what was answered and not seen. What
 * cannot be told yet stays open. What settles is loaded where something is open: every start asks.
 */
export async function settleIntents(settling: Settling): Promise<SettledIntents> {
  const { engine, stop: signal, now } = settling;
  const intents = await engine.ask('open-intents', {});
  const settled = await countOf(settling, intents, async (line, task) => {
    const { settleIntent } = await import('./settle-intent.ts');
    const { intendedAt, because } = await told(engine, task);
    const settlement = await settleIntent({ engine, line, task, intendedAt, because, signal, now });
    return settlement !== 'open';
  });
  const unseen = await engine.ask('unseen-actions', {});
  const look = (tasks: typeof unseen): Promise<number> =>
    countOf(settling, tasks, async (line, task) => {
      const { confirmLater } = await import('./confirm-later.ts');
      return confirmLater({ engine, line, task, answeredAt: task.answeredAt, signal, now });
    });
  const waitedFor = unseen.filter(({ isOverdue }) => isOverdue !== true);
  const seen = await look(waitedFor);
  // Told long ago that they never showed: looked at again, and not waited for.
  const late = await look(unseen.filter(({ isOverdue }) => isOverdue === true));
  return {
    settled,
    open: intents.length - settled,
    confirmed: seen + late,
    unseen: waitedFor.length - seen,
  };
}

/** For how many tasks the work came to something. */
async function countOf<Task extends ActionTask & { readonly connectionId: ConnectionId }>(
  { lineFor, stop }: Settling,
  tasks: readonly Task[],
  work: (line: ServiceLine, task: Task) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const task of tasks) {
    if (stop.aborted) break;
    const line = await reachable(() => lineFor(task.connectionId));
    if (line !== undefined && (await work(line, task))) count += 1;
  }
  return count;
}

/** Without a token, with an unusable base URL or without its connection nothing can be read: the intent waits for a later start. */
async function reachable(make: () => Promise<ServiceLine>): Promise<ServiceLine | undefined> {
  try {
    return await make();
  } catch (error) {
    const isRemoved = error instanceof EngineError && error.kind === 'not-found';
    if (error instanceof ScimError || isRemoved) return undefined;
    throw error;
  }
}

/** When the request was about to leave, and what the journal says of what came back. */
async function told(
  engine: Engine,
  { action }: ActionTask,
): Promise<{ readonly intendedAt: Date | undefined; readonly because: UnknownAnswer }> {
  const person = await engine.ask('read-person', { id: action.personId });
  const own = (person?.journal ?? []).filter(({ actionId }) => actionId === action.id);
  const latest = (...kinds: readonly JournalEntry['kind'][]): JournalEntry | undefined =>
    own.filter(({ kind }) => kinds.includes(kind)).toSorted((one, other) => other.sequence - one.sequence)[0];
  const intent = latest('intent');
  const answer = latest('answer', 'no-answer');
  // An answer from before the intent was to another try.
  const came = (answer?.sequence ?? 0) > (intent?.sequence ?? 0) ? answer?.body['says'] : undefined;
  return {
    intendedAt: intent === undefined ? undefined : new Date(intent.at),
    because: typeof came === 'string' ? { kind: 'journal', says: came } : { kind: 'nothing-written' },
  };
}
