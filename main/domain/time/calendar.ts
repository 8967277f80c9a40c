import type { CalendarDay, Instant } from '../ids.ts';

const msPerDay = 86_400_000;
const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!dayForm.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Days since 1970-01-01. By arithmetic, because it is asked for every figure of every report (H. Hinnant, "days_from_civil"). */
export function dayNumber(day: CalendarDay): number {
  const month = digits(day, 5, 2);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 2) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function digits(text: string, start: number, length: number): number {
  let number = 0;
  for (let index = start; index < start + length; index += 1)
    number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

/** The day that `dayNumber` counts; `RangeError` outside the years 0 to 9999. */
export function dayFromNumber(number: number): CalendarDay {
  const text = new Date(number * msPerDay).toISOString().slice(0, 10);
  if (!isCalendarDay(text)) throw new RangeError('The day lies outside the years that can be written.');
  return text;
}

/** The day of a moment by the calendar of this machine: by it people say that a day has passed ([G36] of plans). */
export function localDayOf(instant: Instant): CalendarDay {
  const at = new Date(instant);
  const midnight = Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return dayFromNumber(Math.floor(midnight / msPerDay));
}
