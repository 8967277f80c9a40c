import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { strings } from '../../../strings/strings.ts';

const { before } = strings.plans;

/** What is known of an action's account. None is said only where that is certain: who was not asked about may have one. */
export function accountNow({ activeBefore, guards }: Pick<PlannedAction, 'activeBefore' | 'guards'>): string {
  if (activeBefore !== undefined) return activeBefore ? before.active : before.inactive;
  const unknown = guards.find(({ kind }) => kind === 'no-account');
  if (unknown === undefined) return before.none;
  return isNotAsked(unknown) ? before.notAsked : before.notKnown;
}

/** That nobody was asked about stands in the place of the account: no remark says it again. */
export function isNotAsked(guard: PlannedAction['guards'][number]): boolean {
  return guard.kind === 'no-account' && 'reason' in guard.facts && guard.facts.reason === 'not-asked';
}
