import { expect, test } from 'vitest';
import type { PlannedAction } from '../../../preload/contract/values/plans.ts';
import { shownState, stateCounts } from '../../../renderer/features/plans/draft/plan-counts.ts';

function action(id: number, state: PlannedAction['state'], stops?: boolean): PlannedAction {
  const guards =
    stops === undefined ? [] : [{ kind: 'no-account', stops, facts: { reason: 'not-asked' } } as const];
  return { id, personId: id, displayName: 'Ann', act: 'deprovision', state, guards };
}

test('what a guard stops is shown as held back before the plan is confirmed', () => {
  expect(shownState(action(1, 'planned', true))).toBe('held');
  expect(shownState(action(1, 'planned', false))).toBe('planned');
  expect(shownState(action(1, 'confirmed', true))).toBe('confirmed');
});

test('states are counted with what needs a look first, and states of nobody are left out', () => {
  const actions = [
    action(1, 'planned'),
    action(2, 'planned', true),
    action(3, 'failed'),
    action(4, 'planned'),
  ];
  expect(stateCounts(actions.map(shownState))).toEqual([
    { state: 'failed', count: 1 },
    { state: 'planned', count: 2 },
    { state: 'held', count: 1 },
  ]);
});
