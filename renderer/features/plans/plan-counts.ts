import type { PlannedAction } from '../../../preload/contract/values.ts';

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

/** How many actions are in which state; states of nobody are left out. */
export function actionCounts(
  actions: readonly PlannedAction[],
): readonly { readonly state: State; readonly count: number }[] {
  return order
    .map((state) => ({ state, count: actions.filter((action) => action.state === state).length }))
    .filter(({ count }) => count > 0);
}
