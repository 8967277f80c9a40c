import type { RefusalFact } from '../../domain/plans/outcome.ts';
import { refusedValue } from '../../domain/plans/refused-value.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import { newUser } from './order-now.ts';
import type { Refusal } from './send-order.ts';

/** What the service refused, with the value that was sent where it speaks of one. */
export function refusalOf({ code, says, scimType, detail }: Refusal, task: ActionTask): RefusalFact {
  const user = task.account === undefined ? newUser(task) : undefined;
  const about = user === undefined ? undefined : refusedValue(detail, user);
  return {
    code,
    says,
    ...(scimType === undefined ? {} : { scimType }),
    ...(detail === undefined ? {} : { detail }),
    ...(about === undefined ? {} : { about }),
  };
}
