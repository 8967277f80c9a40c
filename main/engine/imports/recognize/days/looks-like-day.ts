import { readDay } from './read-day.ts';

/** Whether a cell is a day in some order of its numbers. */
export function looksLikeDay(text: string): boolean {
  return (
    readDay(text) !== undefined ||
    readDay(text, 'day-first') !== undefined ||
    readDay(text, 'month-first') !== undefined
  );
}
