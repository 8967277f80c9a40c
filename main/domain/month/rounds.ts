import { dayNumber } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';

/** Files that are exported together are seldom exported on one day. */
const roundDays = 7;
const daysOfMonth = 30;

/**
 * The rounds in which lists were made (C1 of SPEC.md), each by its last day, the earliest first and the latest `most` of them. `days`
 * are the days of the lists in any order, several of one day too.
 */
export function roundsOf(days: readonly CalendarDay[], most: number): readonly CalendarDay[] {
  const rounds: CalendarDay[] = [];
  let begun = -Infinity;
  for (const day of days.toSorted()) {
    const number = dayNumber(day);
    if (number - begun < roundDays) rounds[rounds.length - 1] = day;
    else {
      rounds.push(day);
      begun = number;
    }
  }
  return rounds.slice(-most);
}

/** Which of the rounds the latest is compared with (C2); `undefined` where there is none before it. */
export function comparedRound(rounds: readonly CalendarDay[]): CalendarDay | undefined {
  const latest = rounds.at(-1);
  if (latest === undefined) return undefined;
  const wanted = dayNumber(latest) - daysOfMonth;
  let nearest: CalendarDay | undefined;
  for (const round of rounds.slice(0, -1)) {
    const isNearer =
      nearest === undefined || Math.abs(dayNumber(round) - wanted) <= Math.abs(dayNumber(nearest) - wanted);
    if (isNearer) nearest = round;
  }
  return nearest;
}
