import type { CalendarDay, Instant } from './ids.ts';

const msPerDay = 86_400_000;
const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!dayForm.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Days since 1970-01-01. */
export function dayNumber(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

/** The day that `dayNumber` counts; `RangeError` outside the years 0 to 9999. */
export function dayFromNumber(number: number): CalendarDay {
  const text = new Date(number * msPerDay).toISOString().slice(0, 10);
  if (!isCalendarDay(text)) throw new RangeError('The day lies outside the years that can be written.');
  return text;
}

/** The day of a moment, in UTC. */
export function dayOf(instant: Instant): CalendarDay {
  return dayFromNumber(Math.floor(Date.parse(instant) / msPerDay));
}
