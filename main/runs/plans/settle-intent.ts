import type { ActionTask } from '../../engine/operations/plans.ts';
import type { Engine } from '../../engine/operations.ts';
import { isAsIntended, isRemoval } from './ground.ts';
import { instantOf } from '../../domain/instant.ts';
import { type Seen, readAccount } from './read-account.ts';
import { type ServiceLine, defaultChangesShowWithinMs } from '../service/service-line.ts';

/** `open`: nobody can tell yet, so nothing is written; the intent is settled by a later read. */
export type Settlement = 'done' | 'not-done' | 'open';

export type Unsettled = {
  readonly engine: Engine;
  readonly line: ServiceLine;
  readonly task: ActionTask;
  /** When the intent was written; `undefined` is unknown, and taken as just now. */
  readonly intendedAt: Date | undefined;
  /** What is known of the answer, as a sentence: "The connection was cut." */
  readonly because: string;
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/**
 * Finds out by reading what became of an action whose answer is unknown. Seen as intended, it is done. Not seen, it counts
 * as not done only when changes must have shown by now. Never sends anything but reads.
 */
export async function settleIntent(unsettled: Unsettled): Promise<Settlement> {
  const { engine, line, task, signal, now } = unsettled;
  const seen = await readAccount({ line, task, signal, now });
  if (seen.kind === 'unanswered') return 'open';
  const actionId = task.action.id;
  // Gone without an answer is an open question until changes must have shown; then the license is certainly not there.
  const isGone = seen.kind === 'nobody' && isRemoval(task) && mustHaveShown(unsettled);
  if (isGone || isAsIntended(task, seen, { isAnswered: false })) {
    const says = `${unsettled.because} A read afterwards found ${found(task, seen)}${isGone ? `: ${goneWords}` : ', as intended.'}`;
    await engine.ask('record-read-back', {
      actionId,
      seen: 'as-intended',
      answer: seen.answer,
      says,
      at: instantOf(now()),
    });
    return 'done';
  }
  if (!mustHaveShown(unsettled)) return 'open';
  const says = `${unsettled.because} A read afterwards found ${found(task, seen)}: it was not done.`;
  await engine.ask('record-action-answer', {
    actionId,
    ok: false,
    status: undefined,
    says,
    at: instantOf(now()),
  });
  return 'not-done';
}

export const goneWords = 'it is gone, and its license with it. Taking this back means creating anew.';

/** What a read found, for the journal. */
export function found(task: ActionTask, seen: Exclude<Seen, { kind: 'unanswered' }>): string {
  switch (seen.kind) {
    case 'account': {
      const { active } = seen.account;
      if (active === undefined) return 'the account, which does not tell whether it is active';
      return active ? 'the account active' : 'the account inactive';
    }
    case 'nobody':
      return task.account === undefined ? 'nobody' : 'no account by that id any more';
    case 'undecided':
      return 'nothing certain';
    default:
      return seen satisfies never;
  }
}

function mustHaveShown({ line, intendedAt, now }: Unsettled): boolean {
  const withinMs = line.changesShowWithinMs ?? defaultChangesShowWithinMs;
  const sinceMs = intendedAt === undefined ? 0 : now().getTime() - intendedAt.getTime();
  return sinceMs >= withinMs;
}
