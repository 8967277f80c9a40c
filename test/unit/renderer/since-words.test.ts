import { expect, test } from 'vitest';
import type { Month } from '../../../preload/contract/values/month/overview.ts';
import { strings } from '../../../renderer/strings/strings.ts';
import { saySince, trendOf } from '../../../renderer/features/overview/month/since-words.ts';

function month(before: readonly number[], then: number): Month {
  const round = (held: number) => ({ on: '2026-10-31', held, idle: undefined, leavers: undefined });
  return { changes: undefined, compared: round(then), before: before.map(round) };
}

test.each([
  [
    'a number that stayed as it was has no line, and is said to be as many as before',
    [5, 5],
    5,
    5,
    'as many as on',
    [],
  ],
  ['a number that came back to what it was has its line', [5, 7], 5, 5, 'as many as on', [5, 7, 5]],
  ['a number that grew has its line and by how much', [3, 5], 5, 6, '+1 since', [3, 5, 6]],
  ['a number that fell has its line and by how much', [7, 5], 5, 4, '−1 since', [7, 5, 4]],
  ['two points are no line: it would say no more than the words', [5], 5, 4, '−1 since', []],
] as const)('%s', (_, before, then, now, says, points) => {
  const trend = trendOf(month(before, then), 'held', now);
  expect(trend?.says).toContain(says);
  expect(trend?.points).toEqual(points);
});

test.each([
  [2, 2, '2 seats can be taken back: all of people who left or lost the app.'],
  [1, 1, '1 seat can be taken back: of a person who left or lost the app.'],
  [3, 0, '3 seats can be taken back: all of idle people.'],
  [1, 0, '1 seat can be taken back: of an idle person.'],
  [3, 1, '3 seats can be taken back: 1 of a person who left or lost the app, 2 more of idle people.'],
  [3, 2, '3 seats can be taken back: 2 of people who left or lost the app, 1 more of an idle person.'],
])('of %i seats, %i of leavers, it is said whose they are', (all, leavers, says) => {
  expect(strings.overview.month.takeable(all, { leavers, onLeave: 0, inDoubt: 0 }, undefined)).toBe(says);
});

test('of whom every plan holds back until it is clear who is meant, that is said beside the seats', () => {
  const whose = { leavers: 3, onLeave: 0, inDoubt: 2 };
  expect(strings.overview.month.takeable(3, whose, undefined)).toBe(
    '3 seats can be taken back: all of people who left or lost the app. 2 of them are held back until it is clear who is meant.',
  );
});

test('where it is not known of both times nothing is said of a change', () => {
  expect(trendOf(month([5], 5), 'held', undefined)).toBeUndefined();
  expect(trendOf(month([5], 5), 'idle', 3)).toBeUndefined();
});

test.each([
  [{ endedSeats: 9 }, 9, 0, 'Since Oct 30, 2026: 9 seats no longer held. Purser took back 9 seats.'],
  [{}, 1, 2, 'Since Oct 30, 2026: Purser took back 1 seat and gave 2 seats.'],
  [{ newSeats: 1 }, 0, 0, 'Since Oct 30, 2026: 1 new seat.'],
  [{}, 0, 0, 'Since Oct 30, 2026 nothing changed.'],
])(
  'what Purser did is not counted beside what changed by it: %j, %i taken back, %i given',
  (own, taken, given, says) => {
    const none = { left: 0, cameBack: 0, newSeats: 0, endedSeats: 0, becameIdle: 0, activeAgain: 0 };
    const changes = { since: '2026-10-30', until: '2026-11-28', ...none, ...own, taken, given };
    expect(saySince(changes)).toBe(says);
  },
);

test.each([
  [509, 480, '480 seats to take back, 29 more people in doubt'],
  [29, 0, '29 people in doubt'],
  [1, 1, '1 seat to take back'],
  [0, 0, 'nothing found that waits for you'],
])('of %i people to act on, %i with a seat to take back, it is said what they are', (all, seats, says) => {
  expect(strings.overview.decisionsNote(all, seats)).toBe(says);
});

test('idle seats of people who left are said to be theirs too', () => {
  const seats = { activated: 3850, licensed: 0 };
  expect(strings.overview.idleNote(seats, 30, 12)).toBe(
    'of 3,850 activated, 30 days or more; 12 of them left or lost the app',
  );
  expect(strings.overview.idleNote(seats, 30, 0)).toBe('of 3,850 activated, 30 days or more');
});
