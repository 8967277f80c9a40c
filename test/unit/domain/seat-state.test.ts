import { describe, expect, it, test } from 'vitest';
import { heldSeatStates, holdsSeat } from '../../../main/domain/seats/seat.ts';
import { heldSql } from '../../../main/engine/people/overview/held-seats.ts';
import { seatStateOf } from '../../../main/domain/seats/seat-state.ts';

describe('seatStateOf', () => {
  it.each([
    ['active', 'S1', true, 'activated', true],
    ['active', undefined, true, 'invited', true],
    ['active', undefined, false, 'licensed', true],
    ['inactive', 'S1', true, 'deactivated', false],
    ['inactive', undefined, true, 'none', false],
    ['inactive', undefined, false, 'none', false],
    [undefined, 'S1', true, 'unknown', false],
    [undefined, undefined, false, 'unknown', false],
  ] as const)(
    '[SH1] of license %j with seat id %j (column of seat ids: %j) is %s, which is held: %j',
    (salesLicense, seatId, hasSeatIdColumn, state, isHeld) => {
      const seat = seatStateOf({ salesLicense, seatId, hasSeatIdColumn });
      expect([seat, holdsSeat(seat)]).toEqual([state, isHeld]);
    },
  );
});

test('[SH1] the database asks for the same states of seats that are held', () => {
  expect(heldSql).toBe(`seat IN (${heldSeatStates.map((state) => `'${state}'`).join(', ')})`);
});
