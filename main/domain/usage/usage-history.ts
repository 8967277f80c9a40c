import { dayNumber } from '../calendar.ts';
import type { CalendarDay } from '../ids.ts';
import { judgeUsage, type UsageFigure } from './idle.ts';

/** How the usage reports that end on one day saw everybody, and what a rule about idle days would have done on that day. */
export type UsageMoment = {
  readonly end: CalendarDay;
  /** People with activity in the longest window that ends then, with none, and with a blank or no row. */
  readonly used: number;
  readonly idle: number;
  readonly blank: number;
  /**
   * Who had been idle for exactly so many days by then, as was known then, and how many of them were active in a window that began
   * later. Only days that somebody had, upwards.
   */
  readonly idleFor: readonly {
    readonly days: number;
    readonly people: number;
    readonly cameBack: number;
  }[];
};

/** Goes through stored reports as they came in: the moments in the order of time, the latest `most` of them. */
export function replayUsage(people: Iterable<readonly UsageFigure[]>, most: number): readonly UsageMoment[] {
  const everybody = [...people];
  const ends = new Set(everybody.flatMap((figures) => figures.map(({ window }) => window.end)));
  return [...ends]
    .toSorted((one, other) => dayNumber(one) - dayNumber(other))
    .slice(-most)
    .map((end) => momentAt(everybody, end));
}

function momentAt(everybody: readonly (readonly UsageFigure[])[], end: CalendarDay): UsageMoment {
  const at = dayNumber(end);
  let [used, idle, blank] = [0, 0, 0];
  const byDays = new Map<number, { people: number; cameBack: number }>();
  for (const figures of everybody) {
    const known = figures.filter(({ window }) => dayNumber(window.end) <= at);
    const verdict = judgeUsage(known, end);
    if (verdict.daysActive === undefined) blank += 1;
    else if (verdict.daysActive > 0) used += 1;
    else idle += 1;
    const days = verdict.idleDays ?? 0;
    if (days === 0) continue;
    const counted = byDays.get(days) ?? { people: 0, cameBack: 0 };
    counted.people += 1;
    if (figures.some(({ window, daysActive }) => dayNumber(window.start) > at && (daysActive ?? 0) > 0))
      counted.cameBack += 1;
    byDays.set(days, counted);
  }
  const idleFor = [...byDays]
    .toSorted(([one], [other]) => one - other)
    .map(([days, counted]) => ({ days, ...counted }));
  return { end, used, idle, blank, idleFor };
}
