import { mostClockHours } from './dialect.ts';

/** How the job is told that a service's clock is wrong: `right`, `ahead:HOURS`, `behind:HOURS`. */
export function serviceClockWord(hours: number): string {
  if (hours === 0) return 'right';
  return `${hours > 0 ? 'ahead' : 'behind'}:${String(Math.abs(hours))}`;
}

/** Hours by which the clock is ahead, behind where below 0; `undefined` where it is no such word. */
export function readServiceClock(word: string): number | undefined {
  if (word === 'right') return 0;
  const { way, hours } = /^(?<way>ahead|behind):(?<hours>\d{1,7})$/u.exec(word)?.groups ?? {};
  if (way === undefined || hours === undefined || Number(hours) > mostClockHours) return undefined;
  return way === 'ahead' ? Number(hours) : -Number(hours);
}

/** By how many whole hours `there` is ahead of `here`, both in UTC to the minute (`YYYY-MM-DD HH:MM`). */
export function hoursAhead({ here, there }: { readonly here: string; readonly there: string }): number {
  const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);
  return Math.round((at(there) - at(here)) / 3_600_000);
}
