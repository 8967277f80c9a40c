import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Alarm, AlarmHistory } from '../../../main/domain/month/alarms/alarm.ts';
import { reportSeries } from '../../../main/domain/month/alarms/report-series.ts';
import { asideWithout, toldAlarms } from '../../../main/domain/month/alarms/told-alarms.ts';
import { UsageCounter } from '../../../main/domain/month/alarms/usage-counter.ts';
import { dayFromNumber, dayNumber } from '../../../main/domain/time/calendar.ts';
import type { CalendarDay, PersonId } from '../../../main/domain/ids.ts';
import type { UsageWindow } from '../../../main/domain/usage/usage.ts';
import type { SeatState } from '../../../main/domain/seats/seat.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const window = (start: string, end: string): UsageWindow => ({ start: day(start), end: day(end) });
const months = ['05-01/05-31', '06-01/06-30', '07-01/07-31', '08-01/08-31', '09-01/09-30', '10-01/10-31'].map(
  (said) => window(`2026-${said.slice(0, 5)}`, `2026-${said.slice(6)}`),
);
const _ = undefined;

type Group = {
  readonly team?: string;
  readonly times: number;
  readonly days: readonly (number | undefined)[];
  readonly seats?: readonly SeatState[];
};

function historyOf(groups: readonly Group[], windows: readonly UsageWindow[] = months): AlarmHistory {
  const used = windows.slice(0, groups[0]?.days.length ?? 0);
  const lists = used.map(({ end }) => end);
  const counter = new UsageCounter(used, lists);
  let id = 0;
  for (const { team, times, days, seats = used.map(() => 'activated' as const) } of groups)
    for (let one = 0; one < times; one += 1)
      counter.add({
        id: (id += 1) as PersonId,
        team: team === undefined ? undefined : { key: team.toLowerCase(), name: team },
        seats,
        days,
      });
  return counter.history();
}

function about(groups: readonly Group[]) {
  return historyOf(groups).rings.map(({ alarm, verdict }) => [
    alarm.kind,
    alarm.on,
    alarm.kind === 'quiet-department' ? alarm.department : '',
    alarm.people,
    verdict,
  ]);
}

const rest: Group = { team: 'Others', times: 20, days: [10, 9, 11, 10, 10] };
const five = (days: Group['days'], more: Partial<Group> = {}): Group => ({
  team: 'Sales',
  times: 5,
  days,
  ...more,
});

describe('a department gone quiet', () => {
  test.each<[string, readonly Group[], readonly unknown[]]>([
    [
      '[AH6] a quarter of the least month before; [AH9] right: as quiet in the next',
      [rest, five([8, 9, 8, 2, 4])],
      [['quiet-department', '2026-08-31', 'Sales', 5, 'right']],
    ],
    [
      '[AH9] wrong: busy again in the next',
      [rest, five([8, 9, 8, 2, 5])],
      [['quiet-department', '2026-08-31', 'Sales', 5, 'wrong']],
    ],
    [
      '[AH9] not judged: the next tells of fewer than half',
      [rest, five([8, 9, 8, 2, _], { times: 3 }), five([8, 9, 8, 2, 0], { times: 2 })],
      [['quiet-department', '2026-08-31', 'Sales', 5, 'open']],
    ],
    ['[AH6] more than a quarter is not', [rest, five([8, 9, 8, 3, 3])], []],
    [
      '[AH6] the least of three counts: who is quiet now and then always was',
      [rest, five([8, 2, 8, 2, 8])],
      [],
    ],
    ['[AH6] four people are too few', [rest, five([8, 9, 8, 0, 0], { times: 4 })], []],
    ['[AH6] less than two days a person before is too little', [rest, five([8, 1, 8, 0, 0])], []],
    ['[AH6] two reports before are too few', [{ ...rest, days: [10, 10, 10] }, five([8, 8, 0])], []],
    ['[AH2] blank is not quiet', [rest, five([8, 9, 8, _, _])], []],
    ['[AH2] nor does a blank report before tell', [rest, five([8, _, 8, 0, 0])], []],
    [
      '[AH6] who holds no seat does not count',
      [rest, five([8, 9, 8, 0, 0], { seats: ['activated', 'activated', 'activated', 'none', 'none'] })],
      [],
    ],
    [
      '[AH7] a holiday of everybody is none',
      [{ ...rest, days: [10, 9, 11, 4, 10] }, five([8, 9, 8, 0, 8])],
      [],
    ],
    ['[AH7] nobody else to see it by', [{ ...rest, times: 4 }, five([8, 9, 8, 0, 0])], []],
    [
      '[AH7] everybody else blank is not known',
      [{ ...rest, days: [10, 9, 11, _, 10] }, five([8, 9, 8, 0, 8])],
      [],
    ],
  ])('%s', (__, groups, rings) => {
    expect(about(groups).filter(([kind]) => kind === 'quiet-department')).toEqual(rings);
  });

  it('[AH6] says how many days of how many people, and since when it looks back', () => {
    expect(historyOf([{ ...rest, days: [10, 9, 11, 10] }, five([8, 9, 8, 1])]).rings[0]?.alarm).toEqual({
      kind: 'quiet-department',
      on: '2026-08-31',
      since: '2026-05-01',
      key: 'sales',
      department: 'Sales',
      people: 5,
      days: 5,
      daysBefore: 40,
    } satisfies Record<string, unknown>);
  });

  test.each([
    ['[AH11] windows that overlap are not apart', ['2026-08-01/2026-08-31', '2026-07-20/2026-08-19'], 1],
    ['[AH11] another length is another kind', ['2026-06-01/2026-08-31', '2026-05-01/2026-05-31'], 1],
  ])('%s', (__, said, apart) => {
    const windows = [...said, '2026-09-01/2026-09-30'].map((one) => window(one.slice(0, 10), one.slice(11)));
    expect(reportSeries(windows).at(-1)?.apart).toHaveLength(apart);
  });

  it('[AH11] of two windows of one day the one with more of its length counts', () => {
    const windows = [...months, window('2026-05-01', '2026-10-31')];
    expect(reportSeries(windows).map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(
      reportSeries([window('2026-01-01', '2026-01-31'), window('2026-01-25', '2026-01-31')]),
    ).toMatchObject([{ at: 1 }]);
  });
});

const told = (days: Group['days'], more: Partial<Group> = {}): Group => ({ times: 5, days, ...more });
const steady: Group = { times: 20, days: [3, 3, 3, 3, 3] };

describe('usage blank for many at once', () => {
  test.each<[string, readonly Group[], readonly unknown[]]>([
    [
      '[AH8] a fifth of those with figures, where none were before; [AH9] right: they hold a seat',
      [steady, told([3, 3, 3, _, _])],
      [['usage-blank', '2026-08-31', '', 5, 'right']],
    ],
    [
      '[AH9] wrong: most of them held none by the next list',
      [
        steady,
        told([3, 3, 3, _, _], {
          times: 3,
          seats: ['activated', 'activated', 'activated', 'invited', 'none'],
        }),
        told([3, 3, 3, _, _], { times: 2 }),
      ],
      [['usage-blank', '2026-08-31', '', 5, 'wrong']],
    ],
    [
      '[AH9] not judged: no list came since',
      [{ ...steady, days: [3, 3, 3, 3] }, told([3, 3, 3, _])],
      [['usage-blank', '2026-08-31', '', 5, 'open']],
    ],
    ['[AH8] four are few', [steady, told([3, 3, 3, _, _], { times: 4 })], []],
    ['[AH8] less than a fifth is little', [{ ...steady, times: 21 }, told([3, 3, 3, _, _])], []],
    ['[AH8] one pair before is too little', [{ ...steady, days: [3, 3, 3] }, told([3, 3, _])], []],
    [
      '[AH8] where as many were blank before it is the usual',
      [steady, told([3, _, 3, _, 3]), told([_, 3, 3, 3, 3])],
      [],
    ],
    [
      '[AH8] who holds no seat may well be blank',
      [steady, told([3, 3, 3, _, _], { seats: ['activated', 'activated', 'activated', 'none', 'none'] })],
      [],
    ],
    ['[AH2] who was blank before is not blank at once', [steady, told([_, _, _, _, _])], []],
  ])('%s', (__, groups, rings) => {
    expect(about(groups)).toEqual(rings);
  });
});

describe('what rings now, and what is silent', () => {
  it('[AH9] tells how often one of its kind was right before, whoever it was about', () => {
    const ringing = historyOf([
      { ...rest, days: [10, 9, 11, 10, 10, 10] },
      five([8, 9, 8, 2, 9, 9]),
      { team: 'Legal', times: 6, days: [20, 20, 20, 20, 20, 0] },
    ]);
    expect(toldAlarms([ringing], [])).toMatchObject([
      { alarm: { department: 'Legal' }, record: { rang: 1, right: 0, wrong: 1 }, isSetAside: false },
    ]);
  });

  it('[AH10] a report is silent for itself, and the next one rings again', () => {
    const blank = historyOf([{ ...steady, days: [3, 3, 3, 3] }, told([3, 3, 3, _])]);
    const [rings] = toldAlarms([blank], []);
    const asideOn = (on: string) => [{ kind: 'usage-blank' as const, key: undefined, on: day(on) }];
    const aside = asideOn('2026-08-31');
    expect(rings?.isSetAside).toBe(false);
    expect(toldAlarms([blank], aside)).toMatchObject([{ isSetAside: true }]);
    expect(toldAlarms([blank], asideOn('2026-07-31'))).toMatchObject([{ isSetAside: false }]);
    expect(aside.flatMap((one) => asideWithout(aside, one))).toEqual([]);
    expect(asideOn('2026-07-31').flatMap((one) => asideWithout(aside, one))).toEqual(aside);
  });

  it('[AH10] a department is silent while each report since finds it quiet, and no longer', () => {
    const start = dayNumber(day('2026-06-01'));
    const windows = Array.from({ length: 8 }, (__, at) => ({
      start: dayFromNumber(start + at * 14),
      end: dayFromNumber(start + at * 14 + 13),
    }));
    const legal = (...days: readonly number[]): AlarmHistory =>
      historyOf(
        [
          { ...rest, days: days.map(() => 9) },
          { team: 'Legal', times: 6, days },
        ],
        windows,
      );
    const aside = [{ kind: 'quiet-department' as const, key: 'legal', on: day('2026-07-26') }];
    const isSilent = (history: AlarmHistory) => toldAlarms([history], aside).map((one) => one.isSetAside);
    expect(isSilent(legal(9, 9, 9, 2))).toEqual([true]);
    expect(isSilent(legal(9, 9, 9, 2, 0))).toEqual([true]);
    expect(isSilent(legal(9, 9, 9, 2, 9, 9, 9, 2))).toEqual([false]);
    expect(isSilent(legal(9, 9, 9, 9, 2))).toEqual([false]);
    expect(asideWithout(aside, { kind: 'quiet-department', key: 'legal', on: day('2026-08-09') })).toEqual(
      [],
    );
    expect(asideWithout(aside, { kind: 'quiet-department', key: 'sales', on: day('2026-07-26') })).toEqual(
      aside,
    );
  });
});

describe('steady histories', () => {
  it('[AH6] [AH8] never ring, however they are blank and whoever is idle', () => {
    const teams = fc.constantFrom('Sales', 'Legal', undefined);
    const person = fc.record({
      team: teams,
      days: fc.oneof(fc.nat(20), fc.constant(_)),
      // Steady: as many days in every report, or a little more or less.
      wobble: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        const groups = people.map(({ team, days, wobble }) => ({
          ...(team === undefined ? {} : { team }),
          times: 1,
          days: wobble.map((more) => (days === undefined ? undefined : days === 0 ? 0 : days + more)),
        }));
        expect(historyOf(groups).rings).toEqual([]);
      }),
    );
  });

  it('[AH1] a history that goes on says the same of what was before', () => {
    const figure = fc.option(fc.nat(9), { nil: undefined });
    const person = fc.record({
      team: fc.constantFrom('Sales', 'Legal'),
      times: fc.integer({ min: 1, max: 8 }),
      days: fc.array(figure, { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 3, max: 5 }),
        (groups, until) => {
          const at = (reports: number): readonly Alarm[] =>
            historyOf(groups.map((group) => ({ ...group, days: group.days.slice(0, reports) }))).rings.map(
              ({ alarm }) => alarm,
            );
          const on = months[until - 1]?.end ?? '';
          expect(at(6).filter((alarm) => alarm.on <= on)).toEqual(at(until));
        },
      ),
      { numRuns: 200 },
    );
  });
});
