import { expect, it } from 'vitest';

import {
  type FigureSummary,
  questionFigures,
  questionWindow,
} from '../../../main/domain/files/figure-alarms.ts';
import { type AgedList, oldSources, oldSourceOf, sourceAges } from '../../../main/domain/files/source-age.ts';
import type { Finding } from '../../../main/domain/findings/finding-facts.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { localDayOf } from '../../../main/domain/time/calendar.ts';
import { instantOf } from '../../../main/domain/time/instant.ts';
import { guardOldSources } from '../../../main/domain/plans/guard-plan.ts';
import type { UsageWindow } from '../../../main/domain/usage/usage.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const limits = { users: 45, directory: 45, staff: 45, usage: 45 };
const idle = { days: 40, until: day('2026-10-31') };

function agesOn(today: string): ReturnType<typeof sourceAges> {
  return sourceAges({ users: day('2026-11-20'), usage: day('2026-10-31'), lists: [] }, limits, day(today));
}

it('[E5] a source is as old as its day, and old past its age', () => {
  expect(agesOn('2026-12-15').map(({ source, ageDays, isOld }) => [source, ageDays, isOld])).toEqual([
    ['users', 25, false],
    ['usage', 45, false],
  ]);
  expect(agesOn('2026-12-16').map(({ isOld }) => isOld)).toEqual([false, true]);
});

it.each<[Pick<Finding, 'kind' | 'facts'>, string | undefined]>([
  [{ kind: 'idle', facts: { idle } }, 'usage'],
  [
    { kind: 'under-used', facts: { days: 1, activeAtMost: 2, until: day('2026-10-31'), belowDays: 4 } },
    'usage',
  ],
  [{ kind: 'leaver-with-seat', facts: leaver({ assignment: 'ended' }) }, undefined],
  [{ kind: 'identifier-mismatch', facts: { conflicts: [] } }, undefined],
])('[E5] what %o rests on that is old: %s', (finding, source) => {
  expect(oldSourceOf(finding, agesOn('2026-12-16'))?.source).toBe(source);
});

function leaver(by: Finding<'leaver-with-seat'>['facts']['by']): Finding<'leaver-with-seat'>['facts'] {
  return { seat: 'activated', by, contradictedBy: [] };
}

function list(kind: AgedList['kind'], key: string, on: string, isOfSome = false): AgedList {
  return { kind, key, called: key.toUpperCase(), on: day(on), isOfSome, tellsWhoLeft: true };
}

const several = sourceAges(
  {
    users: day('2026-11-20'),
    usage: undefined,
    lists: [
      list('directory', 'directory/okta', '2026-03-01'),
      list('directory', 'directory/entra', '2026-11-20'),
      list('staff', 'staff/workday', '2026-03-01'),
      list('staff', 'staff/leavers', '2026-03-01', true),
    ],
  },
  limits,
  day('2026-11-30'),
);

it('[E5] a list is as many days old as there were midnights since, by the calendar of this machine', () => {
  const ages = (now: Date, ...days: readonly string[]): readonly number[] =>
    sourceAges(
      { users: undefined, usage: undefined, lists: days.map((on) => list('staff', 'staff/hr', on)) },
      limits,
      localDayOf(instantOf(now)),
    ).map(({ ageDays }) => ageDays);
  const late = new Date(2026, 10, 29, 23, 30);
  expect(ages(late, '2026-11-29', '2026-11-28', '2026-10-29')).toEqual([0, 1, 31]);
  expect(ages(new Date(2026, 10, 30, 0, 5), '2026-11-29')).toEqual([1]);
});

it('[E8] each list of people is as old as it is, whatever came in since', () => {
  expect(several.map(({ source, called, isOld }) => [source, called, isOld])).toEqual([
    ['users', undefined, false],
    ['directory', 'DIRECTORY/OKTA', true],
    ['directory', 'DIRECTORY/ENTRA', false],
    ['staff', 'STAFF/WORKDAY', true],
    ['staff', 'STAFF/LEAVERS', true],
  ]);
  expect(oldSources(several).map(({ called }) => called)).toEqual(['DIRECTORY/OKTA', 'STAFF/WORKDAY']);
});

it.each<[string, Pick<Finding, 'kind' | 'facts'>, string | undefined]>([
  [
    'gone by a list of months ago',
    { kind: 'leaver-with-seat', facts: leaver({ list: 'staff/workday', state: 'left' }) },
    'staff/workday',
  ],
  [
    'by a list of who left',
    { kind: 'leaver-with-seat', facts: leaver({ list: 'staff/leavers', state: 'left' }) },
    'staff/leavers',
  ],
  [
    'by the new list',
    { kind: 'leaver-with-seat', facts: leaver({ list: 'directory/entra', state: 'left' }) },
    undefined,
  ],
  [
    'in no list of assignees, of which one is old',
    { kind: 'leaver-with-seat', facts: leaver({ assignment: 'never' }) },
    'directory/okta',
  ],
  [
    'in no list of everybody',
    { kind: 'not-in-staff', facts: { seat: 'activated', lists: ['staff/workday'] } },
    'staff/workday',
  ],
  ['idle, which no list of people says', { kind: 'idle', facts: { idle } }, undefined],
])('[E8] a finding is as old as the list that it is by: %s', (_, finding, old) => {
  expect(oldSourceOf(finding, several)?.list).toBe(old);
});

it('[E5] a plan on an old source needs its number typed, and says which and how old', () => {
  expect(guardOldSources(agesOn('2026-12-15'), 3)).toBeUndefined();
  expect(guardOldSources(agesOn('2026-12-16'), 0)).toBeUndefined();
  expect(guardOldSources(agesOn('2026-12-16'), 3)).toEqual({
    kind: 'old-source',
    stops: true,
    facts: { sources: [{ source: 'usage', on: '2026-10-31', ageDays: 46, limitDays: 45 }] },
  });
});

it.each<[string, Omit<FigureSummary, 'rows'>, boolean, readonly string[]]>([
  ['[E6] nobody active any more', { known: 8, active: 0, most: 0 }, true, ['all-zero']],
  ['[E6] nobody of a few active, and never anybody', { known: 9, active: 0, most: 0 }, false, []],
  ['[E6] nobody of many active, and never anybody', { known: 10, active: 0, most: 0 }, false, ['all-zero']],
  ['[E6] one person', { known: 1, active: 0, most: 0 }, true, []],
  ['[W10] 31 days in a week', { known: 8, active: 5, most: 31 }, true, ['days-beyond-window']],
  ['[E6] days of nobody', { known: 0, active: 0, most: 0 }, true, ['all-blank']],
  ['[W10] every day of the week', { known: 8, active: 5, most: 7 }, true, []],
])('a report is asked about: %s', (_, figures, wasActive, kinds) => {
  const asked = questionFigures({ rows: 10, ...figures }, { windowDays: 7, wasActive, isWhole: true });
  expect(asked.map(({ kind }) => kind)).toEqual(kinds);
});

it('[E6] one person without days, or rows beside those that are in, are not asked about', () => {
  const blank = { known: 0, active: 0, most: 0 };
  expect(questionFigures({ rows: 1, ...blank }, { windowDays: 7, wasActive: true, isWhole: true })).toEqual(
    [],
  );
  expect(questionFigures({ rows: 5, ...blank }, { windowDays: 7, wasActive: true, isWhole: false })).toEqual(
    [],
  );
});

it.each<[string, string, string, readonly string[], readonly string[]]>([
  ['its last days were not over', '2026-11-01', '2026-11-30', ['2026-10-31'], ['window-ahead']],
  ['it is over tomorrow, which is today elsewhere', '2026-11-01', '2026-11-29', ['2026-10-31'], []],
  ['years away from all others', '2022-10-01', '2022-10-31', ['2026-09-30', '2026-10-31'], ['window-far']],
  ['a year away', '2025-10-01', '2025-10-31', ['2026-10-31'], []],
  ['the first report of all', '2020-10-01', '2020-10-31', [], []],
])('[Y4] [Y5] the days of a report are asked about: %s', (_, start, end, others, kinds) => {
  const window = { start, end } as UsageWindow;
  const asked = questionWindow(window, {
    madeOn: '2026-11-28' as CalendarDay,
    others: others.map((one) => ({ start: one, end: one }) as UsageWindow),
  });
  expect(asked.map(({ kind }) => kind)).toEqual(kinds);
});
