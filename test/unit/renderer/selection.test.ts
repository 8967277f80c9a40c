import { describe, expect, test } from 'vitest';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import {
  afterFilterChange,
  choose,
  everybody,
  isSelected,
  nobody,
  selectedCount,
  showsHoldersAlone,
  toPeopleSelection,
  toggle,
} from '../../../renderer/features/people/selection.ts';

describe('choosing people', () => {
  test('one by one counts those chosen', () => {
    const two = toggle(toggle(nobody, 4), 9);
    expect([isSelected(two, 4), isSelected(two, 5), selectedCount(two, 100)]).toEqual([true, false, 2]);
    expect(toPeopleSelection(toggle(two, 4), {})).toEqual({ kind: 'ids', ids: [9] });
  });

  test('all but one is everybody of the filter except that one', () => {
    const most = toggle(everybody, 7);
    expect([isSelected(most, 7), isSelected(most, 8), selectedCount(most, 100)]).toEqual([false, true, 99]);
    expect(toPeopleSelection(most, { seat: ['none'] })).toEqual({
      kind: 'filter',
      filter: { seat: ['none'] },
      except: [7],
    });
  });

  test('a range is added to what is chosen, and taken from what is left out', () => {
    expect(selectedCount(choose(toggle(nobody, 1), [2, 3], true), 10)).toBe(3);
    const most = choose(toggle(everybody, 2), [2, 3], true);
    expect(selectedCount(most, 10)).toBe(10);
    expect(selectedCount(choose(most, [2, 3], false), 10)).toBe(8);
  });

  test('everybody of one filter is nobody of the next, those chosen by hand stay chosen', () => {
    const byHand = toggle(nobody, 3);
    expect(afterFilterChange(everybody)).toBe(nobody);
    expect(afterFilterChange(byHand)).toBe(byHand);
  });
});

test.each<[boolean, PeopleFilter]>([
  [true, { findings: ['leaver-with-seat'] }],
  [true, { findings: ['idle', 'under-used'], text: 'berg' }],
  [true, { seat: ['activated', 'invited'] }],
  [true, { spentOnNobodyOn: '2026-11-29' }],
  [false, {}],
  [false, { findings: ['idle', 'assigned-without-seat'] }],
  // To be invited again is to be given the seat.
  [false, { findings: ['never-activated'] }],
  [false, { seat: ['activated', 'unknown'] }],
  [false, { works: ['left'] }],
])('seats are %s all held of who is shown by %j', (expected, filter) => {
  expect(showsHoldersAlone(filter)).toBe(expected);
});
