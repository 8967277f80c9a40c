import { describe, expect, test } from 'vitest';
import { ago, count, day, duration, month, share, withDays } from '../../../renderer/ui/text/format.ts';

test.each([
  [0, '0 people'],
  [1, '1 person'],
  [2, '2 people'],
])('%d is counted in words', (value, expected) => {
  expect(count(value, 'person', 'people')).toBe(expected);
});

test.each([
  [0.4, '0 s'],
  [59, '59 s'],
  [61, '1 min 1 s'],
  [3725, '1 h 2 min'],
  [-5, '0 s'],
])('%d seconds are written shortly', (seconds, expected) => {
  expect(duration(seconds)).toBe(expected);
});

test.each([
  [1, 401, '<1'],
  [3, 402, '1'],
  [401, 402, '>99'],
  [402, 402, '100'],
])('%d of %d is %s percent', (part, whole, percent) => {
  expect(share(part, whole).replace(/[\s\u00A0\u202F]*%/u, '')).toBe(percent);
});

test('a share of nothing is nothing', () => {
  expect(share(0, 0)).toMatch(/^0/u);
});

describe('times', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');

  test.each([
    ['2026-11-23T11:59:40Z', 'just now'],
    ['2026-11-23T11:30:00Z', '30 minutes ago'],
    ['2026-11-22T12:00:00Z', 'yesterday'],
    ['2026-08-23T12:00:00Z', '3 months ago'],
  ])('%s is told from now', (value, expected) => {
    expect(ago(value, now)).toBe(expected);
  });

  test('a month is named', () => {
    expect(month('2026-11')).toMatch(/2026/u);
    expect(month('2026-11')).not.toBe('2026-11');
    expect(month('no month')).toBe('no month');
  });

  test('days in a sentence are written as days alone are, and moments stay', () => {
    expect(withDays('0 days active from 2026-10-25 to 2026-11-23 (30 days).')).toBe(
      `0 days active from ${day('2026-10-25')} to ${day('2026-11-23')} (30 days).`,
    );
    expect(withDays('Asked 2026-11-23T12:00:00Z; 12026-11-23 is no day.')).toBe(
      'Asked 2026-11-23T12:00:00Z; 12026-11-23 is no day.',
    );
  });

  test('a calendar day stays the same day in every time zone', () => {
    expect(day('2026-03-01')).toMatch(/1/u);
    expect(day('2026-03-01')).not.toMatch(/28/u);
  });

  test('what is no day is shown as it came', () => {
    expect(day('soon')).toBe('soon');
  });
});
