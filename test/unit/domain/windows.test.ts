import { describe, expect, it } from 'vitest';

import { isCalendarDay } from '../../../main/domain/time/calendar.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { judgeUsage, measuredWindow } from '../../../main/domain/usage/idle.ts';
import type { UsageFigure } from '../../../main/domain/usage/usage.ts';
import { seeded } from '../../chaos/support/seeded.ts';
import { tryWindows } from '../../support/window-histories.ts';

function day(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new Error(`${text} is no day`);
  return text;
}

/** `10-01..10-31=6` of 2026, blank without a number. */
function figures(...texts: readonly string[]): readonly UsageFigure[] {
  return texts.map((text) => {
    const [, start = '', end = '', active = ''] = /^(.{5})\.\.(.{5})=(\d*)$/u.exec(text) ?? [];
    return {
      window: { start: day(`2026-${start}`), end: day(`2026-${end}`) },
      daysActive: active === '' ? undefined : Number(active),
    };
  });
}

function idleAt(end: string, ...texts: readonly string[]): number | undefined {
  return judgeUsage(figures(...texts), day(`2026-${end}`)).idleDays;
}

describe('idle days', () => {
  it.each<[string, string, readonly string[], number | undefined]>([
    ['[W1] a blank month ends the stretch', '11-30', ['11-01..11-30=0', '10-01..10-31='], 30],
    ['[W3] a window that ends before says nothing of the end', '11-30', ['10-01..10-31=0'], undefined],
    ['[W4] a month less than two', '10-31', ['09-01..09-30=6', '09-01..10-31=6'], 31],
    ['[W4] 30 and 30 of 90', '11-29', ['09-01..09-30=9', '09-01..11-29=9'], 60],
    ['[W4] implied days before zeros', '10-10', ['10-01..10-02=1', '10-01..10-03=1', '10-04..10-10=0'], 8],
    ['[W4] rolling windows', '10-08', ['09-01..09-30=5', '09-09..10-08=0'], 30],
    ['[W5] one implied day is chance', '10-05', ['10-01..10-04=1', '10-01..10-05=1'], 0],
    ['[W5] six implied days are too', '10-10', ['10-01..10-04=2', '10-01..10-10=2'], 0],
    ['[W5] seven are told', '10-11', ['10-01..10-04=2', '10-01..10-11=2'], 7],
    ['[W5] three days of zeros are said', '10-10', ['10-08..10-10=0'], 3],
    ['[W8] 45 of 61 beside 42 days of zeros', '10-31', ['09-20..10-31=0', '09-01..10-31=45'], 0],
    ['[W8] an active window partly outside the zeros', '10-10', ['10-09..10-10=0', '10-07..10-10=3'], 0],
    [
      '[W8] two zeros that refuse one together',
      '10-08',
      ['10-01..10-04=0', '10-05..10-08=0', '10-01..10-08=3'],
      0,
    ],
    ['[W8] two active windows that contradict', '10-31', ['09-01..10-31=5', '10-01..10-31=9'], 0],
    [
      '[W9] an old contradiction leaves what is far from it',
      '10-31',
      ['05-01..05-31=0', '05-10..05-20=4', '09-01..09-30=6', '09-01..10-31=6'],
      31,
    ],
    ['[W10] more days than the window has', '11-07', ['11-01..11-07=31'], 0],
  ])('%s', (_, end, texts, days) => {
    expect(idleAt(end, ...texts)).toBe(days);
    expect(idleAt(end, ...texts.toReversed())).toBe(days);
  });

  it.each<[string, string, string, number | undefined]>([
    ['[E1] begin with the first list that has the seat', '2026-10-30', '10-01..10-31=0', 2],
    ['[E1] are not known of a seat that is younger', '2026-11-01', '10-01..10-31=0', undefined],
    ['[E1] are whole where the seat is older', '2026-09-01', '10-01..10-31=0', 31],
  ])('%s', (_, since, text, days) => {
    expect(judgeUsage(figures(text), day('2026-10-31'), day(since)).idleDays).toBe(days);
  });
});

it.each([
  ['[W2] over when the file was made', '2026-11-30', '2026-11-30'],
  ['[W2] to the day of the file', '2026-11-12', '2026-11-12'],
  ['[W2] not begun', '2026-10-31', undefined],
])('a window is measured: %s', (_, madeOn, end) => {
  const window = { start: day('2026-11-01'), end: day('2026-11-30') };
  expect(measuredWindow(window, day(madeOn))?.end).toBe(end);
});

it.each<[string, readonly string[], readonly number[][]]>([
  ['an active window and the zeros on it', ['09-20..10-31=0', '09-01..10-31=45'], [[45, 0]]],
  ['two windows, one in the other', ['09-01..10-31=5', '10-01..10-31=9'], [[5, 9]]],
  ['a figure above its window', ['10-01..10-07=31', '10-08..10-31=2'], [[31]]],
  ['nothing where all fit', ['09-01..10-31=9', '10-01..10-31=5'], []],
])('[W7] a contradiction names %s', (_, texts, named) => {
  const { contradictions } = judgeUsage(figures(...texts), day('2026-10-31'));
  expect(contradictions.map((one) => one.figures.map(({ daysActive }) => daysActive))).toEqual(named);
});

it.each<[string, readonly string[], string | undefined, string | undefined]>([
  ['three days at the end of the month', ['10-01..10-31=3', '10-15..10-31=3'], '2026-10-17', undefined],
  ['a report that ended before the others', ['09-01..09-30=2'], '2026-09-02', '2026-10-01'],
  ['nobody active', ['10-01..10-31=0'], undefined, undefined],
])('[W11] last known active and not known since, of %s', (_, texts, active, since) => {
  const verdict = judgeUsage(figures(...texts), day('2026-10-31'));
  expect([verdict.lastKnownActive, verdict.notKnownSince]).toEqual([active, since]);
});

it.each<[string, readonly string[], number, number]>([
  ['two of two days after a used month', ['10-01..10-31=22', '11-01..11-02=2'], 33, 24],
  ['one of two days after an idle month', ['10-01..10-31=1', '11-01..11-02=1'], 33, 2],
  ['a longer window that leaves little', ['10-04..11-02=5', '10-20..11-02=1'], 30, 5],
])('[W12] use is judged over a month, of %s', (_, texts, days, activeAtMost) => {
  expect(judgeUsage(figures(...texts), day('2026-11-02')).use).toEqual({ days, activeAtMost });
});

it('[W4] [W6] [W7] [W11] [W12] agree with every history that fits, 5,000 times', () => {
  const tally = tryWindows(5000, seeded(20_261_128));
  expect(tally).toMatchObject({ overstated: 0, missed: 0, misnamed: 0, otherwise: 0 });
  expect(tally.asked).toBeGreaterThan(100);
});
