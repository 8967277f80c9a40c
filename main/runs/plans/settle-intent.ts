import type { FoundAccount, UnknownAnswer } from '../../domain/plans/outcome.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import type { Engine } from '../../engine/operations.ts';
import { isAsIntended, isRemoval } from './order-now.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { askIfGone, type Seen, readAccount } from './read-account.ts';
import { type ServiceLine, defaultChangesShowWithinMs } from '../service/service-line.ts';

/** `open`: nobody can tell yet, so nothing is written; the intent is settled by a later read. */
export type Settlement = 'done' | 'not-done' | 'open';

export type Unsettled = {
  readonly engine: Engine;
  readonly line: ServiceLine;
  readonly task: ActionTask;
  /** When the intent was written; `undefined` is unknown, and taken as just now. */
  readonly intendedAt: Date | undefined;
  readonly because: UnknownAnswer;
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/**
 * Finds out by reading what became of an action whose answer is unknown. Seen as intended, it is done. Not seen, it counts
 * as not done only when changes must have shown by now. Never sends anything but reads.
 */
export async function settleIntent(unsettled: Unsettled): Promise<Settlement> {
  const { engine, line, task, because, signal, now } = unsettled;
  const seen = await readAccount({ line, task, signal, now });
  if (seen.kind === 'unanswered') return 'open';
  const actionId = task.action.id;
  // Gone without an answer is an open question until changes must have shown; then the license is certainly not there.
  const isMissing = seen.kind === 'nobody' && isRemoval(task) && mustHaveShown(unsettled);
  const looksDone = isMissing || isAsIntended(task, seen, { isAnswered: false });
  const gone = looksDone && seen.kind === 'nobody' ? await askIfGone({ line, task, signal, now }) : undefined;
  if (gone === 'unanswered') return 'open';
  if (looksDone && gone !== 'there') {
    await engine.ask('record-read-back', {
      actionId,
      seen: 'as-intended',
      answer: seen.answer,
      outcome: {
        kind: 'read',
        when: 'settling',
        found: foundAccount(task, seen),
        shows: isMissing ? 'gone' : 'as-intended',
        because,
      },
      at: instantOf(now()),
    });
    return 'done';
  }
  if (!mustHaveShown(unsettled)) return 'open';
  await engine.ask('record-action-answer', {
    actionId,
    ok: false,
    status: undefined,
    outcome: { kind: 'read', when: 'settling', found: foundAccount(task, seen), shows: 'not-done', because },
    at: instantOf(now()),
  });
  return 'not-done';
}

/** What a read found of the account. */
export function foundAccount(
  task: Pick<ActionTask, 'account'>,
  seen: Exclude<Seen, { kind: 'unanswered' }>,
): FoundAccount {
  switch (seen.kind) {
    case 'account': {
      const { active } = seen.account;
      if (active === undefined) return 'not-telling';
      return active ? 'active' : 'inactive';
    }
    case 'nobody':
      return task.account === undefined ? 'nobody' : 'no-account-by-id';
    case 'undecided':
      return 'nothing-certain';
    default:
      return seen satisfies never;
  }
}

function mustHaveShown({ line, intendedAt, now }: Unsettled): boolean {
  const withinMs = line.changesShowWithinMs ?? defaultChangesShowWithinMs;
  const sinceMs = intendedAt === undefined ? 0 : now().getTime() - intendedAt.getTime();
  return sinceMs >= withinMs;
}
