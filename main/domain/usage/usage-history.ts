import { dayNumber } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';
import { judgeUsage } from './idle.ts';
import { readWindows, type WindowReading } from './read-windows.ts';
import type { UsageFigure } from './usage.ts';

/** How the usage reports that end on one day saw everybody, and what a rule about idle days would have done on that day. */
export type UsageMoment = {
  readonly end: CalendarDay;
  /** People with activity in the longest window that ends then, with none, and with a blank or no row. */
  readonly used: number;
  readonly idle: number;
  readonly blank: number;
  /**
   * Who had been idle for exactly so many days by then, as was known then; how many of them were active later in every history that
   * fits all reports of now, and of how many these do not tell. Only days that somebody had, upwards.
   */
  readonly idleFor: readonly {
    readonly days: number;
    readonly people: number;
    readonly cameBack: number;
    readonly unclear: number;
  }[];
};

/** The figures of one person, and from when on the seat of a day is known to be held; of nobody's where it is left out. */
export type UsagePerson = {
  readonly figures: readonly UsageFigure[];
  readonly heldSinceAt?: (on: CalendarDay) => CalendarDay | undefined;
};

type Replayed = UsagePerson & { readonly reading: WindowReading };
type Counted = { people: number; cameBack: number; unclear: number };

/** Goes through stored reports as they came in: the moments in the order of time, the latest `most` of them. */
export function replayUsage(people: Iterable<UsagePerson>, most: number): readonly UsageMoment[] {
  const everybody: Replayed[] = [];
  const ends = new Set<CalendarDay>();
  for (const person of people) {
    everybody.push({ ...person, reading: readWindows(person.figures) });
    for (const { window } of person.figures) ends.add(window.end);
  }
  const moments = [...ends].toSorted((one, other) => dayNumber(one) - dayNumber(other));
  const latest = moments.at(-1);
  if (latest === undefined) return [];
  return moments.slice(-most).map((end) => momentAt(everybody, end, dayNumber(latest)));
}

function momentAt(everybody: readonly Replayed[], end: CalendarDay, latest: number): UsageMoment {
  const at = dayNumber(end);
  let [used, idle, blank] = [0, 0, 0];
  const byDays = new Map<number, Counted>();
  for (const { figures, heldSinceAt, reading } of everybody) {
    const known = figures.filter(({ window }) => window.end <= end);
    const verdict = judgeUsage(known, end, heldSinceAt?.(end));
    if (verdict.daysActive === undefined) blank += 1;
    else if (verdict.daysActive > 0) used += 1;
    else idle += 1;
    const days = verdict.idleDays ?? 0;
    if (days === 0) continue;
    const counted = byDays.get(days) ?? { people: 0, cameBack: 0, unclear: 0 };
    counted.people += 1;
    const later = laterThan(reading, at, latest);
    if (later !== 'idle') counted[later] += 1;
    byDays.set(days, counted);
  }
  const idleFor = [...byDays]
    .toSorted(([one], [other]) => one - other)
    .map(([days, counted]) => ({ days, ...counted }));
  return { end, used, idle, blank, idleFor };
}

/** What all reports together say of the days after a moment: activity for certain, none for certain, or neither. */
function laterThan(
  { lastKnownActive, knownUntil, idleDays }: WindowReading,
  at: number,
  latest: number,
): 'cameBack' | 'idle' | 'unclear' {
  if (lastKnownActive !== undefined && lastKnownActive > at) return 'cameBack';
  return knownUntil === latest && idleDays >= latest - at ? 'idle' : 'unclear';
}
