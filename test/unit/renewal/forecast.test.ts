import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay, Instant } from '../../../main/domain/ids.ts';
import { calendarFile } from '../../../main/domain/month/renewal/calendar-file.ts';
import {
  type Forecast,
  forecastRenewal,
  heldLines,
  type HeldLine,
  type RenewalFacts,
} from '../../../main/domain/month/renewal/forecast.ts';
import { sayRenewal } from '../../../main/words/en/seats/say-renewal.ts';
import { renewalEntries } from '../../../main/words/renewal/renewal-entries.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const noSeats = Object.fromEntries(heldLines.map((line) => [line, 0])) as Record<HeldLine, number>;
const facts = (change: Partial<RenewalFacts> = {}): RenewalFacts => ({
  held: {
    ...noSeats,
    used: 100,
    idle: 20,
    left: 5,
    invited: 3,
    'not-told': 7,
    'never-activated': 4,
    'needed-by-answer': 2,
  },
  waiting: 6,
  history: { first: { on: day('2026-08-01'), seats: 130 }, last: { on: day('2026-11-24'), seats: 141 } },
  usageDays: 120,
  bought: 150,
  boughtBy: 'not-known',
  price: undefined,
  renewal: day('2027-03-01'),
  noticeDays: 60,
  hasUserList: true,
  hasOldSource: false,
  today: day('2026-11-24'),
  ...change,
});
const seatsOf = ({ lines }: Forecast, line: string): number | undefined =>
  lines.find((one) => one.line === line)?.seats;

describe('the renewal', () => {
  it('[RN3] [RN4] [RN5] [RN6] [RN10] counts each line for what it may need', () => {
    const forecast = forecastRenewal(facts({ history: undefined }));
    expect(forecast.total).toEqual({ low: 109, expected: 118, high: 142 });
    expect(forecast.spare).toEqual({ low: 41, expected: 32, high: 8 });
    expect(forecastRenewal(facts({ bought: undefined })).spare).toBeUndefined();
  });

  it.each([
    [
      'rises',
      { first: { on: day('2026-08-01'), seats: 130 }, last: { on: day('2026-11-24'), seats: 141 } },
      9,
    ],
    [
      'falls',
      { first: { on: day('2026-08-01'), seats: 150 }, last: { on: day('2026-11-24'), seats: 141 } },
      0,
    ],
    [
      'was seen for less than 28 days',
      { first: { on: day('2026-11-01'), seats: 100 }, last: { on: day('2026-11-24'), seats: 141 } },
      0,
    ],
  ])('[RN7] grows where the number of seats %s', (_name, history, growth) => {
    const forecast = forecastRenewal(facts({ history }));
    expect(forecast.lines.at(-1)).toMatchObject({
      seats: growth,
      low: 0,
      expected: growth,
      high: 2 * growth,
    });
    expect(seatsOf(forecastRenewal(facts({ history, renewal: undefined })), 'growth')).toBe(0);
  });

  it('[RN8] names what is missing to decide, in words too', () => {
    expect(forecastRenewal(facts()).lacks).toEqual([]);
    const forecast = forecastRenewal(
      facts({
        usageDays: 31,
        history: undefined,
        renewal: undefined,
        hasUserList: false,
        hasOldSource: true,
      }),
    );
    expect(forecast.lacks).toEqual(['user-list', 'usage', 'history', 'renewal-day', 'old-source']);
    expect(sayRenewal(forecast).at(-1)).toContain('usage covers 31 days, and 90 are wanted');
    expect(sayRenewal(forecastRenewal(facts())).at(-1)).toBe('the data is enough to decide');
  });

  it('[RN9] [RN11] knows the notice day, and writes both days for a calendar', () => {
    const forecast = forecastRenewal(facts());
    expect(forecast.notice).toEqual({ on: '2026-12-31', isPast: false });
    expect(forecastRenewal(facts({ noticeDays: 100 })).notice).toEqual({ on: '2026-11-21', isPast: true });
    expect(forecastRenewal(facts({ noticeDays: undefined })).notice).toBeUndefined();
    const file = calendarFile(renewalEntries(forecast), '2026-11-24T09:00:00.000Z' as Instant);
    expect(file).toContain(
      'DTSTAMP:20261124T090000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n',
    );
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('\n').replaceAll('\n ', '')).toContain('SUMMARY:Sales Navigator: the contract renews');
  });

  it('[RN2] has lines that add up, low never above expected nor that above high', () => {
    const counts = fc.record(Object.fromEntries(heldLines.map((line) => [line, fc.nat(10_000)])));
    fc.assert(
      fc.property(counts, fc.nat(500), fc.nat(20_000), fc.nat(20_000), (held, waiting, first, last) => {
        const { lines, total } = forecastRenewal(
          facts({
            held: held as Record<HeldLine, number>,
            waiting,
            history: {
              first: { on: day('2026-01-01'), seats: first },
              last: { on: day('2026-11-24'), seats: last },
            },
          }),
        );
        for (const of of ['low', 'expected', 'high'] as const)
          expect(lines.reduce((sum, line) => sum + line[of], 0)).toBe(total[of]);
        for (const { low, expected, high } of [...lines, total]) {
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

it.each([
  ['card', 'at once', 'at the renewal'],
  ['representative', 'at the renewal', 'at once'],
] as const)(
  '[RN12] bought by %s, seats that are not needed are given back %s',
  (boughtBy, when, otherwise) => {
    const said = sayRenewal(forecastRenewal(facts({ boughtBy }))).join(' ');
    expect(said).toContain(when);
    expect(said).not.toContain(otherwise);
    const notKnown = sayRenewal(forecastRenewal(facts())).join(' ');
    expect([notKnown.includes(when), notKnown.includes(otherwise)]).toEqual([true, true]);
  },
);

it('[RN13] costs its number times the price, and says where there is none', () => {
  const priced = forecastRenewal(facts({ price: { currency: 'EUR', yearlyMinor: 117_999 } }));
  const { low, expected, high } = priced.total;
  expect(priced.cost).toEqual({
    currency: 'EUR',
    low: low * 117_999,
    expected: expected * 117_999,
    high: high * 117_999,
  });
  expect(sayRenewal(priced).join(' ')).toContain(`expected ${((expected * 117_999) / 100).toFixed(2)} EUR`);
  expect(sayRenewal(forecastRenewal(facts())).join(' ')).toContain('no price of a seat was entered');
});
