import type { ConnectionId } from '../domain/ids.ts';
import type { ActionTask, Engine } from '../engine/operations.ts';
import { ScimError } from '../scim/errors.ts';
import { confirmLater } from './confirm-later.ts';
import type { SettledIntents } from './runs.ts';
import type { ServiceLine } from './service-line.ts';
import { settleIntent } from './settle-intent.ts';

export type Settling = {
  readonly engine: Engine;
  readonly lineFor: (connectionId: ConnectionId) => Promise<ServiceLine>;
  readonly now: () => Date;
  readonly stop: AbortSignal;
};

/**
 * Settles by reading every action that was begun and has no answer, then reads again what was answered and not seen. What
 * cannot be told yet stays open.
 */
export async function settleIntents(settling: Settling): Promise<SettledIntents> {
  const { engine, stop: signal, now } = settling;
  const intents = await engine.ask('open-intents', {});
  const settled = await countOf(settling, intents, async (line, task) => {
    const because = 'Purser ended before the answer was written, or there was none.';
    const begunAt = await intendedAt(engine, task);
    const settlement = await settleIntent({ engine, line, task, intendedAt: begunAt, because, signal, now });
    return settlement !== 'open';
  });
  const unseen = await engine.ask('unseen-actions', {});
  const confirmed = await countOf(settling, unseen, (line, task) =>
    confirmLater({ engine, line, task, answeredAt: task.answeredAt, signal, now }),
  );
  return { settled, open: intents.length - settled, confirmed, unseen: unseen.length - confirmed };
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

/** Without a token or with an unusable base URL nothing can be read: the intent waits for a later start. */
async function reachable(make: () => Promise<ServiceLine>): Promise<ServiceLine | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ScimError) return undefined;
    throw error;
  }
}

async function intendedAt(engine: Engine, { action }: ActionTask): Promise<Date | undefined> {
  const person = await engine.ask('read-person', { id: action.personId });
  const intents = person?.journal.filter(({ actionId, kind }) => actionId === action.id && kind === 'intent');
  const latest = intents?.map(({ at }) => Date.parse(at)).toSorted((one, other) => other - one)[0];
  return latest === undefined ? undefined : new Date(latest);
}
