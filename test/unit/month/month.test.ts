import { describe, expect, it, test } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import { changesBetween, countChanges, tellChanges } from '../../../main/domain/month/changes.ts';
import { comparedRound, roundsOf } from '../../../main/domain/month/rounds.ts';
import { tellUse } from '../../../main/domain/month/tell-use.ts';
import { judgeUsage } from '../../../main/domain/usage/idle.ts';
import { standingOf, type Standing, type StandingFacts } from '../../../main/domain/month/standing.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const days = (...all: readonly string[]): readonly CalendarDay[] => all as readonly CalendarDay[];

describe('rounds of lists', () => {
  test.each([
    ['[C1] files of one week are one round', days('2026-10-31', '2026-10-28', '2026-11-03'), ['2026-11-03']],
    ['[C1] the seventh day begins another', days('2026-11-01', '2026-11-08'), ['2026-11-01', '2026-11-08']],
    ['[C1] several of a day are one', days('2026-11-01', '2026-11-01'), ['2026-11-01']],
    [
      '[C1] a round does not go on for ever',
      days('2026-11-01', '2026-11-06', '2026-11-11'),
      ['2026-11-06', '2026-11-11'],
    ],
    ['[C1] no list, no round', [], []],
  ])('%s', (_, given, rounds) => {
    expect(roundsOf(given, 24)).toEqual(rounds);
  });

  it('[C1] keeps the latest of many', () => {
    expect(roundsOf(days('2026-08-01', '2026-09-01', '2026-10-01'), 2)).toEqual(['2026-09-01', '2026-10-01']);
  });

  test.each([
    [
      '[C2] the one about a month before',
      days('2026-08-30', '2026-10-01', '2026-10-25', '2026-10-31'),
      '2026-10-01',
    ],
    ['[C2] the only one, whenever it was', days('2026-02-01', '2026-11-01'), '2026-02-01'],
    ['[C2] of two equally near the later', days('2026-09-27', '2026-10-07', '2026-11-01'), '2026-10-07'],
    ['[C2] none before the first', days('2026-11-01'), undefined],
  ])('%s', (_, rounds, compared) => {
    expect(comparedRound(rounds)).toBe(compared);
  });
});

const facts: StandingFacts = {
  seat: 'held',
  works: { works: 'unknown' },
  directory: 'no-directory',
  wasInDirectory: false,
  idleDays: undefined,
  use: 'unknown',
};

test.each<[string, Partial<StandingFacts>, Partial<Standing>]>([
  ['[C3] nothing told', {}, { place: 'unknown', use: 'unknown', isLeaver: false }],
  [
    '[C4] left by a list',
    { works: { works: 'left' }, directory: 'assigned' },
    { place: 'gone', isLeaver: true },
  ],
  [
    '[C4] at work without the app',
    { works: { works: 'yes' }, directory: 'not-assigned', wasInDirectory: true },
    { place: 'here', isLeaver: false },
  ],
  [
    '[C4] lost the app',
    { directory: 'not-assigned', wasInDirectory: true },
    { place: 'gone', isLeaver: true },
  ],
  [
    '[C4] never had the app',
    { directory: 'not-assigned', idleDays: 40 },
    { place: 'unknown', isLeaver: true },
  ],
  [
    '[C4] left without a seat',
    { seat: 'none', works: { works: 'left' } },
    { place: 'gone', isLeaver: false },
  ],
])('a standing: %s', (_, change, expected) => {
  expect(standingOf({ ...facts, ...change })).toMatchObject(expected);
});

const held: Standing = { seat: 'held', place: 'here', works: 'yes', use: 'used', isLeaver: false };
const told = { seats: true, people: true, usage: true };
const nothing = { left: 0, cameBack: 0, newSeats: 0, endedSeats: 0, becameIdle: 0, activeAgain: 0 };

test.each<[string, Partial<Standing>, Partial<Standing>, Partial<typeof nothing>]>([
  ['[C4] left', {}, { place: 'gone' }, { left: 1 }],
  ['[C4] left, and the seat went too', {}, { place: 'gone', seat: 'none' }, { left: 1, endedSeats: 1 }],
  ['[C4] not known then, gone now', { place: 'unknown' }, { place: 'gone' }, {}],
  ['[C4] gone then, not known now', { place: 'gone' }, { place: 'unknown' }, {}],
  ['[C4] came back', { place: 'gone' }, {}, { cameBack: 1 }],
  ['[C4] came back to work', { place: 'gone', works: 'left' }, {}, { cameBack: 1 }],
  ['[C4] had left, and has the app', { place: 'gone', works: 'left' }, { works: 'unknown' }, {}],
  ['[C4] has the app again', { place: 'gone', works: 'unknown' }, { works: 'unknown' }, { cameBack: 1 }],
  ['[C4] without a seat at both times', { seat: 'none' }, { seat: 'none', place: 'gone' }, {}],
  ['[C5] new', { seat: 'none' }, {}, { newSeats: 1 }],
  ['[C5] not known then', { seat: 'unknown' }, {}, {}],
  ['[C5] not known now', {}, { seat: 'unknown' }, {}],
  ['[C6] became idle', {}, { use: 'idle' }, { becameIdle: 1 }],
  ['[C6] active again', { use: 'idle' }, {}, { activeAgain: 1 }],
  ['[C6] idle with a new seat', { seat: 'none' }, { use: 'idle' }, { newSeats: 1 }],
  ['[C6] not known then', { use: 'unknown' }, { use: 'idle' }, {}],
])('a change: %s', (_, then, now, expected) => {
  const counts = countChanges([changesBetween({ ...held, ...then }, { ...held, ...now })]);
  expect(tellChanges(counts, told)).toEqual({ ...nothing, ...expected });
});

it('[C3] says nothing of what one of the two times does not tell', () => {
  const counts = countChanges([changesBetween(held, { ...held, place: 'gone', use: 'idle' })]);
  expect(tellChanges(counts, { seats: false, people: false, usage: false })).toEqual({
    left: undefined,
    cameBack: undefined,
    newSeats: undefined,
    endedSeats: undefined,
    becameIdle: undefined,
    activeAgain: undefined,
  });
});

it('[C6] tells from one figure what all windows together tell', () => {
  const starts = ['2026-08-01', '2026-08-15', '2026-09-01', '2026-09-16', '2026-10-01', '2026-10-12'].map(
    (one) => day(one),
  );
  const ends = ['2026-08-31', '2026-09-30', '2026-10-31'].map((one) => day(one));
  const since = [undefined, day('2026-09-20'), day('2026-10-20'), day('2026-11-05')];
  const seen = new Set<string>();
  let state = 7;
  const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
  for (let round = 0; round < 4000; round += 1) {
    const figures = Array.from({ length: next(4) }, () => {
      const [start = day('2026-08-01'), end = day('2026-08-31')] = [starts[next(6)], ends[next(3)]];
      const daysActive = [undefined, 0, 0, 1, 2, 9, 40][next(7)];
      return { window: { start, end: end < start ? day('2026-10-31') : end }, daysActive };
    });
    const end =
      figures
        .map(({ window }) => window.end)
        .toSorted()
        .at(-1) ?? day('2026-10-31');
    const heldSince = since[next(4)];
    const { idleDays } = judgeUsage(figures, end, heldSince);
    const full = idleDays === undefined ? 'unknown' : idleDays >= 30 ? 'idle' : 'used';
    expect([figures, heldSince, tellUse({ figures, end, heldSince, idleThresholdDays: 30 })]).toEqual([
      figures,
      heldSince,
      full,
    ]);
    seen.add(full);
  }
  expect(seen.size).toBe(3);
});
