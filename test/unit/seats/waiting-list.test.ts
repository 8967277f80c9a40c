import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay, PersonId } from '../../../main/domain/ids.ts';
import { giveableSeats, type SeatRoom } from '../../../main/domain/seats/room.ts';
import { readWaitingLines } from '../../../main/domain/seats/waiting-lines.ts';
import {
  inOrder,
  nextInLine,
  refusalOf,
  standingOf,
  waitingStandings,
  type WaitingFacts,
  type WaitingRefusal,
  type WaitingStanding,
} from '../../../main/domain/seats/waiting-list.ts';

const facts = (change: Partial<WaitingFacts> = {}): WaitingFacts => ({
  isKnown: true,
  seat: 'none',
  works: 'yes',
  account: 'absent',
  giving: undefined,
  ...change,
});

const room: SeatRoom = {
  bought: 10,
  held: 7,
  invited: 0,
  unclear: 0,
  unseen: 0,
  planned: 0,
  plannedIn: [],
  monthlyCap: undefined,
  givenThisMonth: 0,
  minimumFree: undefined,
};

const entry = (id: number, since: string, position: number) => ({
  id,
  since: since as CalendarDay,
  position,
});
const person = (id: number): PersonId => id as PersonId;

describe('a standing', () => {
  it.each<[Partial<WaitingFacts>, WaitingStanding]>([
    [{}, 'waits'],
    [{ account: 'inactive', works: 'unknown' }, 'waits'],
    [{ seat: 'deactivated' }, 'waits'],
    [{ seat: 'invited' }, 'holds-seat'],
    [{ seat: 'activated', works: 'left' }, 'holds-seat'],
    [{ works: 'left' }, 'left'],
    [{ giving: 'under-way', account: 'inactive' }, 'under-way'],
    [{ giving: 'given', account: 'active' }, 'given'],
    [{ giving: 'given', seat: 'invited' }, 'holds-seat'],
    [{ account: 'active' }, 'active-already'],
    [{ seat: 'unknown' }, 'unclear'],
    [{ isKnown: false }, 'not-known'],
  ])('[WL1] of %o is %s', (change, standing) => {
    expect(standingOf(facts(change))).toBe(standing);
  });

  it.each<[Partial<WaitingFacts>, boolean, WaitingRefusal | undefined]>([
    [{}, false, undefined],
    [{ seat: 'activated' }, false, 'holds-seat'],
    [{ works: 'left' }, false, 'left'],
    [{}, true, 'waits-already'],
    [{ seat: 'unknown' }, false, undefined],
  ])('[WL2] refuses %o, waiting already %s, as %s', (change, waits, refusal) => {
    expect(refusalOf(facts(change), waits)).toBe(refusal);
  });
});

describe('the order', () => {
  const list = [entry(1, '2026-11-03', 2), entry(2, '2026-11-01', 3), entry(3, '2026-11-03', 1)];

  it('[WL3] is by hand, or who waits longest first with equal days by hand', () => {
    expect(inOrder(list, 'by-hand').map(({ id }) => id)).toEqual([3, 1, 2]);
    expect(inOrder(list, 'longest-first').map(({ id }) => id)).toEqual([2, 3, 1]);
  });
});

describe('who is next', () => {
  const waiting = (...standings: readonly WaitingStanding[]) =>
    standings.map((standing, index) => ({ personId: person(index + 1), standing }));

  it('[WL4] is the first that waits, and whoever cannot be given one is passed over', () => {
    const list = waiting('left', 'waits', 'holds-seat', 'waits', 'waits');
    expect(nextInLine(list, 2, room)).toEqual({ kind: 'next', people: [2, 4], limit: 'none' });
  });

  it.each<[string, number, Partial<SeatRoom>, number, string]>([
    ['free seats', 5, {}, 3, 'free'],
    ['the cap', 5, { monthlyCap: 2 }, 2, 'cap'],
    ['nobody else who waits', 9, { bought: 100 }, 6, 'waiting'],
    ['no seat at all', 1, { held: 10 }, 0, 'free'],
  ])('[WL5] fewer than asked for because of %s', (_why, wanted, change, given, limit) => {
    const list = waiting('waits', 'waits', 'waits', 'waits', 'waits', 'waits');
    const next = nextInLine(list, wanted, { ...room, ...change });
    expect(next).toMatchObject({ kind: 'next', limit });
    expect(next.kind === 'next' ? next.people.length : undefined).toBe(given);
  });

  it('[SR3] is said by nobody while it is not known how many seats are free', () => {
    expect(nextInLine(waiting('waits'), 1, { ...room, bought: undefined })).toEqual({
      kind: 'not-known',
      lacks: 'bought',
    });
  });

  it('[SR4] [SR5] are never more than the room has, whoever waits and however many are asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...waitingStandings), { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(12),
        fc.option(fc.nat(8), { nil: undefined }),
        fc.nat(8),
        (standings, wanted, held, monthlyCap, planned) => {
          const any: SeatRoom = { ...room, held, monthlyCap, planned, givenThisMonth: 2 };
          const giveable = giveableSeats(any);
          const next = nextInLine(waiting(...standings), wanted, any);
          if (next.kind !== 'next' || giveable.kind !== 'known') throw new Error('known, as both are');
          expect(next.people.length).toBeLessThanOrEqual(Math.min(wanted, giveable.seats));
          for (const one of next.people) expect(standings[one - 1]).toBe('waits');
          expect(next.limit === 'none').toBe(next.people.length === wanted);
        },
      ),
    );
  });
});

describe('a pasted list', () => {
  const read = (text: string) =>
    readWaitingLines(text).map(({ as, reason, askedBy }) => [as, reason, askedBy]);

  it.each<[string, string, readonly unknown[]]>([
    [
      'one a line',
      'a@x.example\r\n\n E2 \n',
      [
        ['a@x.example', undefined, undefined],
        ['E2', undefined, undefined],
      ],
    ],
    ['with tabs', 'a@x.example\tNew in team\tb@x.example', [['a@x.example', 'New in team', 'b@x.example']]],
    ['with semicolons', 'a@x.example;New, in team', [['a@x.example', 'New, in team', undefined]]],
    ['with commas and quotes', 'E1,"Sales, North",Bo', [['E1', 'Sales, North', 'Bo']]],
    [
      'as a mail program copies it',
      '"Berg, Anna" <a@x.example>; Bo <b@x.example>',
      [
        ['a@x.example', undefined, undefined],
        ['b@x.example', undefined, undefined],
      ],
    ],
    ['under a heading', 'E-mail\tReason\na@x.example\tNew', [['a@x.example', 'New', undefined]]],
    ['without anybody', ' \n;;\n', []],
  ])('[WL8] is read %s', (_how, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('[WL9] has what is said for all where a line says nothing', () => {
    const lines = readWaitingLines('a@x.example;Own\nb@x.example', { reason: 'For all', askedBy: 'Cy' });
    expect(lines.map(({ reason, askedBy }) => [reason, askedBy])).toEqual([
      ['Own', 'Cy'],
      ['For all', 'Cy'],
    ]);
  });
});
