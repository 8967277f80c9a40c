import { dayFromNumber, dayNumber, isCalendarDay } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';
import type { Price } from './price.ts';

/** An exact sum of day prices: amounts in minor units times days, of contract years of 365 and of 366 days. */
export type Sum = { readonly of365: bigint; readonly of366: bigint };

export const noSum: Sum = { of365: 0n, of366: 0n };

/** Days at one price within one contract year. */
export type Stretch = { readonly days: number; readonly price: Price; readonly sum: Sum };

/**
 * The days from `start` to before `end`, each at the price that holds on it, a part of its contract year: what a year costs is the price of
 * a year, also in a leap year (MO2, MO3 of SPEC.md). Contract years begin on the day of renewal, without one on January 1. Days before
 * the first price have none.
 */
export function stretchesOf(
  { prices, renewsOn }: { readonly prices: readonly Price[]; readonly renewsOn: CalendarDay | undefined },
  start: number,
  end: number,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = start; at < end;) {
    const year = contractYearOf(at, renewsOn);
    const price = prices.findLast((one) => startOf(one) <= at);
    const next = prices.find((one) => startOf(one) > at);
    const until = Math.min(end, year.end, next === undefined ? Infinity : startOf(next));
    if (price !== undefined) {
      const amount = BigInt(price.yearlyMinor) * BigInt(until - at);
      const isLeap = year.end - year.start === 366;
      const sum = isLeap ? { of365: 0n, of366: amount } : { of365: amount, of366: 0n };
      found.push({ days: until - at, price, sum });
    }
    at = until;
  }
  return found;
}

export function added(sums: Iterable<Sum>): Sum {
  let [of365, of366] = [0n, 0n];
  for (const sum of sums) {
    of365 += sum.of365;
    of366 += sum.of366;
  }
  return { of365, of366 };
}

/** To the smallest unit, half of one upwards. Amounts are never below zero. */
export function rounded({ of365, of366 }: Sum, seats = 1): number {
  const whole = 365n * 366n;
  const exact = (of365 * 366n + of366 * 365n) * BigInt(seats);
  return Number((2n * exact + whole) / (2n * whole));
}

/** The first day of the price, so that prices can be put in order; one that holds ever since comes before all days. */
export function startOf({ from }: Price): number {
  return from === undefined ? -Infinity : dayNumber(from);
}

/** The first day on or after a day on which the contract renews, counted in years from the one that is known. */
export function nextRenewal(from: number, renewsOn: CalendarDay): number {
  const { start, end } = contractYearOf(from, renewsOn);
  return start === from ? start : end;
}

export function contractYearOf(
  day: number,
  renewsOn: CalendarDay | undefined,
): { readonly start: number; readonly end: number } {
  const monthAndDay = renewsOn?.slice(5) ?? '01-01';
  const year = Number(dayFromNumber(day).slice(0, 4));
  const own = anniversary(year, monthAndDay);
  return own <= day
    ? { start: own, end: anniversary(year + 1, monthAndDay) }
    : { start: anniversary(year - 1, monthAndDay), end: own };
}

/** February 29 is the 28th where a year has none. */
function anniversary(year: number, monthAndDay: string): number {
  const text = `${String(year).padStart(4, '0')}-${monthAndDay}`;
  const day = isCalendarDay(text) ? text : text.replace('02-29', '02-28');
  if (!isCalendarDay(day)) throw new RangeError('A contract renews on a day that exists.');
  return dayNumber(day);
}
