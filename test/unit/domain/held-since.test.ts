import { expect, it } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import { heldSince, type SeatSpell } from '../../../main/domain/seats/held-since.ts';

const lists = [
  { id: 1, madeOn: '2026-08-01' as CalendarDay },
  { id: 4, madeOn: '2026-09-01' as CalendarDay },
  { id: 7, madeOn: '2026-10-01' as CalendarDay },
];

function spell(fromList: number, untilList?: number, isHeld = true, seatId?: string): SeatSpell {
  return { fromList, untilList, isHeld, seatId };
}

it.each<[string, readonly SeatSpell[], string | undefined, string | undefined]>([
  ['[E2] in the first list', [spell(1)], undefined, undefined],
  ['[E1] new in a later list', [spell(4)], undefined, '2026-09-01'],
  ['[E2] changed since the first list', [spell(1, 4), spell(4, 7), spell(7)], undefined, undefined],
  ['[E3] away in between', [spell(1, 4), spell(7)], undefined, '2026-10-01'],
  ['[E3] without a license in between', [spell(1, 4), spell(4, 7, false), spell(7)], undefined, '2026-10-01'],
  ['[E2] without a seat', [spell(1, 4)], undefined, undefined],
  ['[E1] given, in no list yet', [spell(4, 7, false)], '2026-10-12', '2026-10-12'],
  ['[E1] given again after the first list', [spell(1)], '2026-10-12', '2026-10-12'],
  ['[E1] given before the list that has it', [spell(7)], '2026-09-20', '2026-09-20'],
  [
    '[E7] another one since',
    [spell(1, 4, true, 'S1'), spell(4, undefined, true, 'S5')],
    undefined,
    '2026-09-01',
  ],
  ['[E7] the same, its id blank once', [spell(1, 4), spell(4, undefined, true, 'S5')], undefined, undefined],
  [
    '[E7] the same, its zeros lost',
    [spell(1, 4, true, '05'), spell(4, undefined, true, '5')],
    undefined,
    undefined,
  ],
  [
    '[E7] one of two',
    [spell(1, undefined, true, 'S1'), spell(4, undefined, true, 'S5')],
    undefined,
    undefined,
  ],
  ['[E3] given, and not in the list after', [spell(7)], '2026-08-20', '2026-10-01'],
])('a seat is known to be held since: %s', (_, spells, givenOn, since) => {
  expect(heldSince({ spells, lists, givenOn: givenOn as CalendarDay | undefined })).toBe(since);
});

it('[E2] a further part of the first list is the first list', () => {
  const parts = lists.map((list) => ({ ...list, adds: list.id === 4 }));
  expect(heldSince({ spells: [spell(4)], lists: parts, givenOn: undefined })).toBeUndefined();
  expect(heldSince({ spells: [spell(7)], lists: parts, givenOn: undefined })).toBe('2026-10-01');
});
