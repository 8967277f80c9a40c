import { isCalendarDay } from '../../../../domain/calendar.ts';
import type { CalendarDay } from '../../../../domain/ids.ts';
import type { DateOrder } from '../../../../domain/files/import.ts';
import { partsOfDay } from './date-order.ts';
import { monthNumber } from './period.ts';

/**
 * A day as a cell writes it: year first, with the month in letters, or in the order that is told, with or without a time; `undefined` where it is
 * not certain which day is meant.
 */
export function readDay(text: string, order?: DateOrder): CalendarDay | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso !== null) return toDay(iso[1], iso[2], iso[3]);
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? \d.*)?$/iu.exec(text);
  if (monthFirst !== null) return toDay(monthFirst[3], written(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})[. -]+(\p{L}{3,9})\.?[. -]+(\d{4})(?:,? \d.*)?$/iu.exec(text);
  if (dayFirst !== null) return toDay(dayFirst[3], written(dayFirst[2]), dayFirst[1]);
  const parts = partsOfDay(text, order);
  return parts === undefined ? undefined : toDay(parts.year, parts.month, parts.day);
}

function written(word: string | undefined): string {
  return String(monthNumber(word ?? ''));
}

function toDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : undefined;
}
