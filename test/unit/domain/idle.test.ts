import { describe, expect, it } from 'vitest';
import { dayNumber, isCalendarDay } from '../../../main/domain/time/calendar.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { explainUsage, judgeUsage, type UsageFigure } from '../../../main/domain/usage/idle.ts';

function day(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new Error(`${text} is no day`);
  return text;
}

function figure(start: string, end: string, daysActive: number | undefined): UsageFigure {
  return { window: { start: day(start), end: day(end) }, daysActive };
}

const september = (days: number | undefined): UsageFigure => figure('2026-09-01', '2026-09-30', days);
const october = (days: number | undefined): UsageFigure => figure('2026-10-01', '2026-10-31', days);
const november = (days: number | undefined): UsageFigure => figure('2026-11-01', '2026-11-30', days);

describe('judgeUsage', () => {
  it.each<[string, UsageFigure[], string, number | undefined, number | undefined]>([
    ['no report has the person', [], 'absent', undefined, undefined],
    ['zeros in the latest window alone', [november(0)], 'idle', 30, 0],
    ['zeros without a gap', [november(0), october(0), september(0)], 'idle', 91, 0],
    ['a gap between windows', [november(0), september(0)], 'idle', 30, 0],
    ['a window with activity', [november(0), october(3), september(0)], 'idle', 30, 0],
    ['a blank window', [november(0), october(undefined), september(0)], 'idle', 30, 0],
    ['activity in the latest window', [november(4), october(0)], 'used', 0, 4],
    ['blank in the latest window', [november(undefined), october(0)], 'absent', undefined, undefined],
    [
      'blank in the latest window, activity before',
      [november(undefined), october(9)],
      'used',
      undefined,
      undefined,
    ],
    ['no row in the latest window', [october(0)], 'absent', undefined, undefined],
    ['windows that overlap', [november(0), figure('2026-10-16', '2026-11-15', 0)], 'idle', 46, 0],
    ['a window within a window', [november(0), figure('2026-11-24', '2026-11-30', 0)], 'idle', 30, 0],
    [
      'an active window that the zeros cut',
      [november(0), figure('2026-10-20', '2026-11-10', 2)],
      'idle',
      30,
      0,
    ],
    [
      'an active window inside the zeros',
      [november(0), figure('2026-11-02', '2026-11-08', 1)],
      'idle',
      22,
      0,
    ],
    [
      'an active last week inside the zeros',
      [november(0), figure('2026-11-24', '2026-11-30', 1)],
      'used',
      0,
      0,
    ],
    [
      'zeros in the last week of an active month',
      [november(3), figure('2026-11-24', '2026-11-30', 0)],
      'idle',
      7,
      3,
    ],
  ])('of %s', (_, figures, usage, idleDays, daysActive) => {
    const verdict = judgeUsage(figures, day('2026-11-30'));
    expect({ usage: verdict.usage, idleDays: verdict.idleDays, daysActive: verdict.daysActive }).toEqual({
      usage,
      idleDays,
      daysActive,
    });
    expect(judgeUsage(figures.toReversed(), day('2026-11-30'))).toEqual(verdict);
  });

  it('says nothing where there is no report at all', () => {
    expect(judgeUsage([], undefined)).toEqual({
      usage: 'absent',
      daysActive: undefined,
      windowEnd: undefined,
      idleDays: undefined,
      contradictions: [],
    });
  });
});

describe('isCalendarDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-2-3', false],
    ['20260203', false],
    ['', false],
  ])('of %j is %j', (text, is) => {
    expect(isCalendarDay(text)).toBe(is);
  });
});

describe('dayNumber', () => {
  it('counts as Date does, leap years and centuries included', () => {
    for (let number = -30_000; number < 60_000; number += 7) {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(day(text))).toBe(number);
    }
  });
});

describe('explainUsage', () => {
  const nothing = {
    idle: undefined,
    lastKnownActive: undefined,
    notKnownSince: undefined,
    heldSince: undefined,
    use: undefined,
    contradictions: [],
  };
  it.each<[string, UsageFigure[], string | undefined, object]>([
    ['no report', [], undefined, {}],
    [
      '[W11] zeros after an active month',
      [november(0), october(3)],
      undefined,
      {
        idle: { since: '2026-11-01', until: '2026-11-30', days: 30 },
        lastKnownActive: '2026-10-03',
        use: { days: 30, activeAtMost: 0 },
      },
    ],
    [
      '[E1] a seat that is held since within the zeros',
      [november(0), october(0)],
      '2026-11-21',
      {
        idle: { since: '2026-11-21', until: '2026-11-30', days: 10 },
        heldSince: '2026-11-21',
        use: { days: 30, activeAtMost: 0 },
      },
    ],
    [
      '[W11] a latest report that has nobody of that name',
      [october(3)],
      undefined,
      { lastKnownActive: '2026-10-03', notKnownSince: '2026-11-01' },
    ],
    [
      '[W7] windows that cannot be true together',
      [november(0), figure('2026-11-10', '2026-11-12', 2)],
      undefined,
      { contradictions: [november(0).window, { start: '2026-11-10', end: '2026-11-12' }] },
    ],
  ])('tells of %s', (_, figures, since, expected) => {
    const told = explainUsage(figures, day('2026-11-30'), since === undefined ? undefined : day(since));
    expect(told).toMatchObject(expected);
    expect(Object.keys(told)).toEqual(Object.keys(nothing));
  });
});
