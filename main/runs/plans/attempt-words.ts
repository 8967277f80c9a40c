import { refusedValue } from '../../domain/plans/refused-value.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import { newUser } from './ground.ts';
import type { Refusal } from './send-order.ts';

/** The service's own reason first, then what it means; where it speaks of a value that was sent, which one. */
export function sayRefusal(refusal: Pick<Refusal, 'says' | 'scimType' | 'detail'>, task: ActionTask): string {
  const own = ownWords(refusal);
  const user = task.account === undefined ? newUser(task) : undefined;
  const refused = user === undefined ? undefined : refusedValue(refusal.detail, user);
  const value = refused === undefined ? '' : ` It is about the ${refused.field} "${refused.value}".`;
  return `${own === undefined ? '' : `The service says: ${own}. `}${refusal.says}${value}`;
}

function ownWords({ scimType, detail }: Pick<Refusal, 'scimType' | 'detail'>): string | undefined {
  if (detail === undefined || detail === '') return scimType;
  const said = `"${detail}"`;
  return scimType === undefined ? said : `${said} (${scimType})`;
}
