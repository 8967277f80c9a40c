import type { Instant } from '../../domain/ids.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import type { Engine } from '../../engine/operations.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { seeChange } from './see-change.ts';
import { type ServiceLine, defaultChangesShowWithinMs } from '../service/service-line.ts';
import { foundAccount } from './settle-intent.ts';

export type Unseen = {
  readonly engine: Engine;
  readonly line: ServiceLine;
  readonly task: ActionTask;
  readonly answeredAt: Instant;
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/**
 * Reads an account again whose change was answered well and not seen. Whether it is seen now. What must have shown by now and
 * did not is said once in the journal: the service took the request and did not keep to it.
 */
export async function confirmLater(unseen: Unseen): Promise<boolean> {
  const { engine, line, task, signal, now } = unseen;
  const wasSaid = task.isOverdue === true;
  const { seen, shows, answer } = await seeChange({ line, task, signal, now });
  if (seen.kind === 'unanswered') return false;
  const isSeen = shows !== 'not-yet';
  if (!isSeen && (wasSaid || !mustHaveShown(unseen))) return false;
  await engine.ask('record-read-back', {
    actionId: task.action.id,
    seen: isSeen ? 'as-intended' : 'otherwise',
    answer,
    ...(isSeen ? {} : { isOverdue: true }),
    outcome: {
      kind: 'read',
      when: isSeen ? 'later' : 'overdue',
      found: foundAccount(task, seen),
      shows,
    },
    at: instantOf(now()),
  });
  return isSeen;
}

function mustHaveShown({ line, answeredAt, now }: Unseen): boolean {
  const withinMs = line.changesShowWithinMs ?? defaultChangesShowWithinMs;
  return now().getTime() - Date.parse(answeredAt) >= withinMs;
}
