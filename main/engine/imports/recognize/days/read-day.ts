import { isCalendarDay } from '../../../../domain/time/calendar.ts';
import type { CalendarDay } from '../../../../domain/ids.ts';
import type { DateOrder } from '../../../../domain/files/import.ts';
import { partsOfDay } from './date-order.ts';
import { monthNumber } from './month-names.ts';
import { plainDay } from './plain-day.ts';

const dayMs = 86_400_000;

/**
 * A day as a cell writes it: year first, with or without marks between, with the month in letters, or in the order that is told, with or without a time; `undefined` where it is
 * not certain which day is meant.
 */
export function readDay(cell: string, order?: DateOrder): CalendarDay | undefined {
  const text = plainDay(cell);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*|Z|[+-]\d{2}:\d{2})?$/u.exec(text);
  if (iso !== null) return dayOfMidnight(text) ?? toDay(iso[1], iso[2], iso[3]);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{6}(?:\.\d+)?Z?)?$/u.exec(text);
  if (compact !== null) return toDay(compact[1], compact[2], compact[3]);
  if (fileTime.test(text)) return dayOfFileTime(text);
  const monthFirst = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? \d.*)?$/iu.exec(text);
  if (monthFirst !== null) return toDay(monthFirst[3], written(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})[. /-]*(?:de )?(\p{L}{3,12})\.?[,. /-]*(?:de )?(\d{4})(?:,? \d.*)?$/iu.exec(
    text,
  );
  if (dayFirst !== null) return toDay(dayFirst[3], written(dayFirst[2]), dayFirst[1]);
  const yearFirst = /^(\d{4})[. -]+(\p{L}{3,12})\.?[. -]+(\d{1,2})(?:,? \d.*)?$/iu.exec(text);
  if (yearFirst !== null) return toDay(yearFirst[1], written(yearFirst[2]), yearFirst[3]);
  const parts = partsOfDay(text, order);
  return parts === undefined ? undefined : toDay(parts.year, parts.month, parts.day);
}

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?[+-]\d{2}:\d{2}$/u;

/**
 * The day of a moment that is midnight in UTC and is written as another zone has it: a day of a workbook that was saved as text west of Greenwich
 * ("2026-09-30T20:00:00-04:00" by ExcelJS) is the one that begins then.
 */
function dayOfMidnight(text: string): CalendarDay | undefined {
  if (!withOffset.test(text) || !isCalendarDay(text.slice(0, 10))) return undefined;
  const moment = Date.parse(text);
  if (Number.isNaN(moment) || moment % dayMs !== 0) return undefined;
  const day = new Date(moment).toISOString().slice(0, 10);
  return isCalendarDay(day) ? day : undefined;
}

/** Active Directory counts tenths of a microsecond from 1601 on; of these days (1982 to 2045) they have 18 digits. */
const fileTime = /^1[23]\d{16}$/u;
const secondsTo1970 = 11_644_473_600;

function dayOfFileTime(text: string): CalendarDay | undefined {
  const day = new Date((Number(text) / 10_000_000 - secondsTo1970) * 1000).toISOString().slice(0, 10);
  return isCalendarDay(day) ? day : undefined;
}

function written(word: string | undefined): string {
  return String(monthNumber(word ?? ''));
}

/** Of these days: years that Thailand counts from the Buddha on, and years of the two calendars that count from the Hijra, whose months are others. */
const [buddhist, hijri] = [
  { from: 2540, to: 2600, before: 543 },
  { from: 1300, to: 1500 },
];

/** A year as it is counted here ([Y21]); `undefined` for one of a calendar with other months. */
function ownYear(year: number): number | undefined {
  if (year >= hijri.from && year <= hijri.to) return undefined;
  return year >= buddhist.from && year <= buddhist.to ? year - buddhist.before : year;
}

function toDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const own = ownYear(Number(year));
  const text = `${String(own ?? '').padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return own !== undefined && isCalendarDay(text) ? text : undefined;
}
