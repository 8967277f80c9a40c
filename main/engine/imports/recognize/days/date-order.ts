import { dayFromNumber } from '../../../../domain/time/calendar.ts';
import type { DateOrder } from '../../../../domain/files/import.ts';
import { monthNumber } from './month-names.ts';
import { plainDay } from './plain-day.ts';

/** Two numbers of which either may be the month, and a year, with or without a time. */
const numbersAndYear = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[T ,].*)?$/u;
/** Three numbers of which each may be the day, or two around a month in letters. */
const twoDigitYear = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?:[T ,].*)?$/u;
const writtenTwoDigitYear = /^(\d{1,2})[. /-]+(\p{L}{3,12})\.?[. /-]+(\d{2})(?:[T ,].*)?$/u;
/** Days from 1982 to 2064 as spreadsheets count them, with or without a time. */
const serial = /^(?:3\d|4\d|5\d|60)\d{3}(?:\.\d+)?$/u;
/** Where spreadsheets begin to count, as days since 1970-01-01: 1899-12-30 and 1904-01-01. */
const serialZero = { serial: -25_569, 'serial-1904': -24_107 } as const;
const pivotYear = 70;

export type ToldDateOrder =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'told'; readonly order: DateOrder }
  /** `isMixed`: both orders are there, so that none that was said before can be of all. */
  | { readonly kind: 'ambiguous'; readonly example: string; readonly isMixed: boolean };

/**
 * What a column's values say about which of their numbers is the day: a number past 12 is one. Days with two digits for the year, days as
 * numbers, and days beside others of either order are always for a person to say.
 */
export function tellDateOrder(values: readonly string[]): ToldDateOrder {
  const seen = new Set<'day-first' | 'month-first'>();
  let short: string | undefined;
  let example: string | undefined;
  for (const value of values.map(plainDay)) {
    const match = numbersAndYear.exec(value);
    if (match === null) {
      if (isShort(value)) short ??= value;
      continue;
    }
    const told = orderOf(value);
    if (told !== undefined) seen.add(told);
    // The same number twice is the same day either way.
    else if (Number(match[1]) !== Number(match[3])) example ??= value;
  }
  const [order] = seen;
  if (seen.size === 1 && order !== undefined) return { kind: 'told', order };
  const unsure = seen.size === 0 ? (short ?? example) : (example ?? short);
  if (unsure !== undefined) return { kind: 'ambiguous', example: unsure, isMixed: seen.size > 1 };
  return order === undefined ? { kind: 'not-needed' } : { kind: 'told', order };
}

/** The order that a day by itself tells: a number past 12 is the day. */
function orderOf(day: string): 'day-first' | 'month-first' | undefined {
  const match = numbersAndYear.exec(day);
  const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[3] ?? 0)];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : undefined;
}

/**
 * The order that days of other columns tell for one whose own column does not: those that are written as it is, with the same mark between
 * and a time behind or none, where all of them tell the same. Never for two digits of the year or numbers.
 */
export function orderBeside(example: string, values: readonly string[]): DateOrder | undefined {
  const form = formOf(plainDay(example));
  if (form === undefined) return undefined;
  const alike = values.filter((value) => /^\s*\d/u.test(value) && formOf(plainDay(value)) === form);
  const [order, other] = new Set(alike.flatMap((value) => orderOf(plainDay(value)) ?? []));
  return other === undefined ? order : undefined;
}

function formOf(day: string): string | undefined {
  const [, , mark] = numbersAndYear.exec(day) ?? [];
  return mark === undefined ? undefined : `${mark}${day.includes(':') ? ' and a time' : ''}`;
}

/** Whether a text is a number that is a day of our time, as spreadsheets count them. */
export function isSerial(value: string): boolean {
  return serial.test(value);
}

function isShort(value: string): boolean {
  if (isSerial(value) || twoDigitYear.test(value)) return true;
  return monthNumber(writtenTwoDigitYear.exec(value)?.[2] ?? '') > 0;
}

type Parts = { readonly year: string; readonly month: string; readonly day: string };

/** Year, month and day of a day whose order somebody told; `undefined` for anything else. */
export function partsOfDay(text: string, order: DateOrder | undefined): Parts | undefined {
  const match = numbersAndYear.exec(text);
  const [, first, , second, year] = match ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    if (order === undefined && Number(first) !== Number(second)) return undefined;
    if (order === 'serial' || order === 'serial-1904' || order === 'year-first') return undefined;
    return order === 'day-first' ? { year, month: second, day: first } : { year, month: first, day: second };
  }
  if (order === undefined) return undefined;
  if (order === 'serial' || order === 'serial-1904') return serialParts(text, serialZero[order]);
  return shortParts(text, order);
}

function serialParts(text: string, zero: number): Parts | undefined {
  if (!serial.test(text)) return undefined;
  const [year = '', month = '', day = ''] = dayFromNumber(Math.floor(Number(text)) + zero).split('-');
  return { year, month, day };
}

function shortParts(text: string, order: 'day-first' | 'month-first' | 'year-first'): Parts | undefined {
  const [, first, , second, third] = twoDigitYear.exec(text) ?? [];
  if (first !== undefined && second !== undefined && third !== undefined) {
    if (order === 'day-first') return { year: century(third), month: second, day: first };
    if (order === 'month-first') return { year: century(third), month: first, day: second };
    return { year: century(first), month: second, day: third };
  }
  const [, before, word, after] = writtenTwoDigitYear.exec(text) ?? [];
  if (before === undefined || word === undefined || after === undefined || order === 'month-first')
    return undefined;
  const month = String(monthNumber(word));
  return order === 'day-first'
    ? { year: century(after), month, day: before }
    : { year: century(before), month, day: after };
}

function century(year: string): string {
  return `${Number(year) < pivotYear ? '20' : '19'}${year.padStart(2, '0')}`;
}
