import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { strings } from '../../../strings/strings.ts';

const { before } = strings.plans;

/** What is known of an action's account. None is said only where that is certain: who was not asked about may have one. */
export function accountNow({ activeBefore, guards }: Pick<PlannedAction, 'activeBefore' | 'guards'>): string {
  if (activeBefore !== undefined) return activeBefore ? before.active : before.inactive;
  const unknown = guards.find((guard) => guard.kind === 'no-account');
  if (unknown === undefined) return before.none;
  const isUnasked = 'reason' in unknown.facts && unknown.facts.reason === 'not-asked';
  return isUnasked ? before.notAsked : before.notKnown;
}
