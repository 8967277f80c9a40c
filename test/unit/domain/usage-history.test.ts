import { expect, test } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import type { UsageFigure } from '../../../main/domain/usage/idle.ts';
import { replayUsage, type UsageMoment } from '../../../main/domain/usage/usage-history.ts';

function month(start: string, end: string, daysActive: number | undefined): UsageFigure {
  return { window: { start: start as CalendarDay, end: end as CalendarDay }, daysActive };
}
const september = (days: number | undefined): UsageFigure => month('2026-09-01', '2026-09-30', days);
const october = (days: number | undefined): UsageFigure => month('2026-10-01', '2026-10-31', days);
const november = (days: number | undefined): UsageFigure => month('2026-11-01', '2026-11-30', days);

function replay(people: readonly (readonly UsageFigure[])[], most: number): readonly UsageMoment[] {
  return replayUsage(
    people.map((figures) => ({ figures })),
    most,
  );
}

test('[H1] [H2] a rule is replayed with what was known on each day, and tells who came back', () => {
  const people = [
    // Idle for two months, then back.
    [september(0), october(0), november(4)],
    // Idle throughout.
    [september(0), october(0), november(0)],
    // Active, then never again.
    [september(7), october(0), november(0)],
    // Not on board before November.
    [november(undefined)],
  ];
  expect(replay(people, 12)).toEqual([
    {
      end: '2026-09-30',
      used: 1,
      idle: 2,
      blank: 1,
      idleFor: [{ days: 30, people: 2, cameBack: 1, unclear: 0 }],
    },
    {
      end: '2026-10-31',
      used: 0,
      idle: 3,
      blank: 1,
      idleFor: [
        { days: 31, people: 1, cameBack: 0, unclear: 0 },
        { days: 61, people: 2, cameBack: 1, unclear: 0 },
      ],
    },
    {
      end: '2026-11-30',
      used: 1,
      idle: 2,
      blank: 1,
      idleFor: [
        { days: 61, people: 1, cameBack: 0, unclear: 0 },
        { days: 91, people: 1, cameBack: 0, unclear: 0 },
      ],
    },
  ]);
});

test('only the latest moments are gone through, and nothing comes of nothing', () => {
  expect(replay([[september(0), october(1), november(1)]], 2).map(({ end }) => end)).toEqual([
    '2026-10-31',
    '2026-11-30',
  ]);
  expect(replay([], 5)).toEqual([]);
});

test.each<[string, readonly UsageFigure[], number, number]>([
  ['activity in a longer window that began before', [month('2026-09-01', '2026-11-30', 3)], 1, 0],
  ['idleness by a longer window', [month('2026-09-01', '2026-11-30', 0)], 0, 0],
  ['a month that nobody reports', [november(undefined)], 0, 1],
  ['rolling thirty days', [month('2026-09-08', '2026-10-07', 2), november(0)], 1, 0],
])('[H2] [H3] after an idle September, %s says who came back', (_, later, cameBack, unclear) => {
  expect(replay([[september(0), ...later], [november(1)]], 5)[0]?.idleFor).toEqual([
    { days: 30, people: 1, cameBack, unclear },
  ]);
});
