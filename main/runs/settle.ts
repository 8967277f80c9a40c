import type { ConnectionId } from '../domain/ids.ts';
import type { ActionTask, Engine } from '../engine/operations.ts';
import { ScimError } from '../scim/errors.ts';
import type { SettledIntents } from './runs.ts';
import type { ServiceLine } from './service-line.ts';
import { settleIntent } from './settle-intent.ts';

export type Settling = {
  readonly engine: Engine;
  readonly lineFor: (connectionId: ConnectionId) => Promise<ServiceLine>;
  readonly now: () => Date;
  readonly stop: AbortSignal;
};

/** Settles by reading every action that was begun and has no answer. What cannot be told yet stays open. */
export async function settleIntents(settling: Settling): Promise<SettledIntents> {
  const { engine, lineFor, now, stop } = settling;
  const intents = await engine.ask('open-intents', {});
  let settled = 0;
  for (const task of intents) {
    if (stop.aborted) break;
    const line = await reachable(() => lineFor(task.connectionId));
    if (line === undefined) continue;
    const settlement = await settleIntent({
      engine,
      line,
      task,
      intendedAt: await intendedAt(engine, task),
      because: 'Purser ended before the answer was written, or there was none.',
      signal: stop,
      now,
    });
    if (settlement !== 'open') settled += 1;
  }
  return { settled, open: intents.length - settled };
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
