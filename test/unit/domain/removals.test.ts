import { expect, it } from 'vitest';

import type { Instant } from '../../../main/domain/ids.ts';
import { removalsOf, type AccountEvent, type ListedSeats } from '../../../main/domain/seats/removals.ts';

/** A moment in 2026, `03-01`. */
const at = (day: string): Instant => `2026-${day}T09:00:00.000Z` as Instant;
const event = (day: string, what: AccountEvent['what']): AccountEvent => ({ at: at(day), what });
const list = (day: string, seats: number): ListedSeats => ({ madeAt: at(day), seats });
const removed = event('03-01', 'removed');

it.each<[string, readonly (readonly AccountEvent[])[], readonly ListedSeats[], readonly string[]]>([
  ['[MO4] taken and kept', [[removed]], [], ['03-01']],
  [
    '[MO4] given again and taken again',
    [[removed, event('06-01', 'given'), event('08-01', 'removed')]],
    [],
    ['03-01..06-01', '08-01'],
  ],
  [
    '[MO4] taken a second time, and nothing says when it was given',
    [[removed, event('08-01', 'removed')]],
    [],
    ['03-01..08-01', '08-01'],
  ],
  ['[MO5] two accounts of one person', [[removed], [event('03-05', 'removed')]], [], ['03-01', '03-05']],
  [
    '[MO6] seen inactive, then active',
    [[removed, event('03-02', 'seen-inactive'), event('05-01', 'seen-active')]],
    [],
    ['03-01..05-01'],
  ],
  [
    '[MO6] still shown for a while',
    [[removed, event('03-01', 'seen-active'), event('03-02', 'seen-inactive')]],
    [],
    ['03-01'],
  ],
  ['[MO7] seen active at last', [[removed, event('03-02', 'seen-active')]], [], ['03-01..03-01']],
  [
    '[MO6] in a later list again',
    [[removed]],
    [list('02-01', 1), list('04-01', 0), list('05-01', 1)],
    ['03-01..05-01'],
  ],
  ['[MO6] one of two seats is still listed', [[removed]], [list('02-01', 2), list('04-01', 1)], ['03-01']],
  ['[MO6] both of two seats are listed', [[removed]], [list('02-01', 2), list('04-01', 2)], ['03-01..04-01']],
  [
    '[MO8] in a list from before, imported after',
    [[removed]],
    [list('02-01', 1), list('02-20', 1)],
    ['03-01'],
  ],
  [
    '[MO5] two were taken, and one is listed again',
    [[removed], [event('03-05', 'removed')]],
    [list('04-01', 1)],
    ['03-01', '03-05..04-01'],
  ],
])('what was taken: %s', (_, accounts, lists, times) => {
  const found = removalsOf(accounts, lists).map(({ on, until }) =>
    [on, until].flatMap((day) => (day === undefined ? [] : [day.slice(5)])).join('..'),
  );
  expect(found).toEqual(times);
});
