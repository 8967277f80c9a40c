import { dayFromNumber, dayNumber, isCalendarDay } from '../../../domain/calendar.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { DateOrder } from '../../../domain/files/import.ts';
import type { UsageWindow } from '../../../domain/usage/usage.ts';
import { partsOfDay } from './date-order.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const isoDay = /(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/gu;
const isoMonth = /(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])(?![-_.]?\d)/u;
const writtenDay =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _.-]*(\d{1,2})(?:st|nd|rd|th)?[ _.,-]+(20\d\d)/giu;
const writtenMonth = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _.-]*(20\d\d)/iu;

/**
 * The window that a file's name tells: two days written year first or with the month in letters, or one month. Days as numbers in
 * another order (03-04-2026) are not read, because which is the month would be a guess.
 */
export function windowFromName(fileName: string): UsageWindow | undefined {
  const days = [...fileName.matchAll(isoDay)].map((match) => toDay(match[1], match[3], match[4]));
  if (days.length === 2) return makeWindow(days[0], days[1]);
  const written = [...fileName.matchAll(writtenDay)].map((match) =>
    toDay(match[3], monthNumber(match[1]), match[2]),
  );
  if (written.length === 2) return makeWindow(written[0], written[1]);
  if (days.length > 0 || written.length > 0) return undefined;
  const month = isoMonth.exec(fileName);
  if (month !== null) return wholeMonth(month[1], month[2]);
  const named = writtenMonth.exec(fileName);
  return named === null ? undefined : wholeMonth(named[2], monthNumber(named[1]));
}

/** A window whose two days exist and are in order; `undefined` otherwise. */
export function makeWindow(start: string | undefined, end: string | undefined): UsageWindow | undefined {
  if (start === undefined || end === undefined || !isCalendarDay(start) || !isCalendarDay(end))
    return undefined;
  return start <= end ? { start, end } : undefined;
}

/**
 * A day as a cell writes it: year first, with the month in letters, or as two numbers whose order is told, with or without a time;
 * `undefined` where it is not certain which day is meant.
 */
export function readDay(text: string, order?: DateOrder): CalendarDay | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso !== null) return certain(toDay(iso[1], iso[2], iso[3]));
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  if (monthFirst !== null) return certain(toDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]));
  const dayFirst = /^(\d{1,2})[. -]+([a-z]{3,9})[. -]+(\d{4})$/iu.exec(text);
  if (dayFirst !== null) return certain(toDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]));
  const parts = partsOfDay(text, order);
  return parts === undefined ? undefined : certain(toDay(parts.year, parts.month, parts.day));
}

function certain(day: string | undefined): CalendarDay | undefined {
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}

function toDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(word: string | undefined): string | undefined {
  const index = months.indexOf(word?.slice(0, 3).toLowerCase() ?? '');
  return index === -1 ? undefined : String(index + 1);
}

function wholeMonth(year: string | undefined, month: string | undefined): UsageWindow | undefined {
  const first = toDay(year, month, '1');
  if (first === undefined || !isCalendarDay(first)) return undefined;
  const next =
    Number(month) === 12
      ? toDay(String(Number(year) + 1), '1', '1')
      : toDay(year, String(Number(month) + 1), '1');
  if (next === undefined || !isCalendarDay(next)) return undefined;
  return { start: first, end: dayFromNumber(dayNumber(next) - 1) };
}
