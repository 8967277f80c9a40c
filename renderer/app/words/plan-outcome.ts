import type { Plan } from '../../../preload/contract/values/plans.ts';
import { strings } from '../../strings/strings.ts';

/** What a plan comes to, and whether it takes back what another one did. `yearly`: what its seats cost a year, as money. */
export function outcomeOf(
  { state, act, isUndo }: Pick<Plan, 'state' | 'act' | 'isUndo'>,
  seats: number,
  yearly: string | undefined,
): string {
  const outcome = strings.plans.outcomes[state](act, seats, yearly);
  return isUndo === true ? strings.plans.undoing(outcome) : outcome;
}
