import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeSeats,
  giveableSeats,
  isBelowMinimum,
  seatsBeyond,
  type SeatRoom,
} from '../../../main/domain/seats/room.ts';

const room = (change: Partial<SeatRoom> = {}): SeatRoom => ({
  bought: 10,
  held: 6,
  invited: 2,
  unclear: 0,
  unseen: 0,
  planned: 0,
  plannedIn: [],
  monthlyCap: undefined,
  givenThisMonth: 0,
  minimumFree: undefined,
  ...change,
});

const anyRoom: fc.Arbitrary<SeatRoom> = fc.record({
  bought: fc.option(fc.nat(40), { nil: undefined }),
  held: fc.option(fc.nat(40), { nil: undefined }),
  invited: fc.nat(40),
  unclear: fc.nat(5),
  unseen: fc.nat(5),
  planned: fc.nat(10),
  plannedIn: fc.constant([]),
  monthlyCap: fc.option(fc.nat(20), { nil: undefined }),
  givenThisMonth: fc.nat(20),
  minimumFree: fc.option(fc.nat(10), { nil: undefined }),
});

describe('free seats', () => {
  it.each<[string, Partial<SeatRoom>, number | undefined]>([
    ['bought less held', {}, 4],
    ['less what was given since the list', { unseen: 3 }, 1],
    ['never fewer than none', { held: 12 }, 0],
    ['planned ones are free still', { planned: 4 }, 4],
  ])('[SR1] are %s', (_what, change, free) => {
    expect(freeSeats(room(change))).toBe(free);
  });

  it('[SR2] count people as holders of whom the list does not tell', () => {
    expect(freeSeats(room({ unclear: 3 }))).toBe(1);
  });

  it.each<[Partial<SeatRoom>, string]>([
    [{ bought: undefined }, 'bought'],
    [{ held: undefined }, 'user-list'],
    [{ bought: undefined, held: undefined }, 'bought'],
  ])('[SR3] are not known for %o, and what is missing is said', (change, lacks) => {
    expect(freeSeats(room(change))).toBeUndefined();
    expect(giveableSeats(room(change))).toEqual({ kind: 'not-known', lacks });
  });

  it('[SR6] below the minimum are told, and not where nobody knows how many are free', () => {
    const below = (change: Partial<SeatRoom>): boolean => isBelowMinimum(room(change));
    expect([below({ minimumFree: 5 }), below({ minimumFree: 4 }), below({})]).toEqual([true, false, false]);
    expect(below({ minimumFree: 5, bought: undefined })).toBe(false);
  });

  it('[SR7] held beyond those bought are said with their number', () => {
    const beyond = [{ held: 12 }, { held: 9, unseen: 2 }, { held: 10 }, { bought: undefined, held: 12 }];
    expect(beyond.map((change) => seatsBeyond(room(change)))).toEqual([2, 1, 0, 0]);
  });
});

describe('what a plan may give', () => {
  it('[SR4] is no more than is free and not planned, whatever else is so', () => {
    fc.assert(
      fc.property(anyRoom, (any) => {
        const giveable = giveableSeats(any);
        if (giveable.kind === 'not-known') return;
        expect(giveable.seats).toBeLessThanOrEqual(Math.max(0, (freeSeats(any) ?? 0) - any.planned));
        expect(giveable.seats).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('[SR5] is no more than the cap leaves, and what limits it is said', () => {
    expect(giveableSeats(room({ monthlyCap: 5, givenThisMonth: 3 }))).toEqual({
      kind: 'known',
      seats: 2,
      limit: 'cap',
    });
    expect(giveableSeats(room({ monthlyCap: 9, givenThisMonth: 3, planned: 1 }))).toEqual({
      kind: 'known',
      seats: 3,
      limit: 'free',
    });
    fc.assert(
      fc.property(anyRoom, (any) => {
        const giveable = giveableSeats(any);
        if (giveable.kind === 'not-known' || any.monthlyCap === undefined) return;
        expect(giveable.seats).toBeLessThanOrEqual(
          Math.max(0, any.monthlyCap - any.givenThisMonth - any.planned),
        );
      }),
    );
  });
});
