import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';

type State = PlannedAction['state'];

/** What needs a look comes first. */
const order: readonly State[] = [
  'failed',
  'unsettled',
  'planned',
  'intended',
  'confirmed',
  'requested',
  'skipped',
  'held',
  'discarded',
];

/** Before a plan is confirmed nothing is decided yet: what a guard stops will be held back. */
export function shownState(action: PlannedAction): State {
  return action.state === 'planned' && action.guards.some((guard) => guard.stops) ? 'held' : action.state;
}

/** How many actions are in which state; states of nobody are left out. */
export function stateCounts(
  states: readonly State[],
): readonly { readonly state: State; readonly count: number }[] {
  return order
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}
