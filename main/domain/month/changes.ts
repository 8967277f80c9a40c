import type { CalendarDay } from '../ids.ts';
import type { Standing } from './standing.ts';

/** What the sources tell of both times; of what one of them does not tell, no change is known. */
export type ToldOfBoth = {
  readonly seats: boolean;
  readonly people: boolean;
  readonly usage: boolean;
};

/** What changed between two rounds of lists; `undefined` where it is not known. Counts of people. */
export type MonthChanges = {
  readonly since: CalendarDay;
  readonly until: CalendarDay;
  /** Were at work and had the app, and left or lost it; with a seat at one of the times. */
  readonly left: number | undefined;
  readonly cameBack: number | undefined;
  /** Hold a seat now and did not then, and the other way round. */
  readonly newSeats: number | undefined;
  readonly endedSeats: number | undefined;
  /** Held a seat at both times, and became idle or active again. */
  readonly becameIdle: number | undefined;
  readonly activeAgain: number | undefined;
  /** Seats that Purser gave and took after the earlier day. */
  readonly given: number;
  readonly taken: number;
};

export const changeKinds = [
  'left',
  'cameBack',
  'newSeats',
  'endedSeats',
  'becameIdle',
  'activeAgain',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** Of which sources a change is told. */
export const toldBy: Readonly<Record<ChangeKind, keyof ToldOfBoth>> = {
  left: 'people',
  cameBack: 'people',
  newSeats: 'seats',
  endedSeats: 'seats',
  becameIdle: 'usage',
  activeAgain: 'usage',
};

const unchanged: readonly ChangeKind[] = [];

/** What is otherwise of one person between two standings (C4 to C6 of SPEC.md). */
export function changesBetween(then: Standing, now: Standing): readonly ChangeKind[] {
  if (isSame(then, now)) return unchanged;
  const heldThen = then.seat === 'held';
  const heldNow = now.seat === 'held';
  const wasAsked = heldThen || heldNow;
  const isHeldStill = heldThen && heldNow;
  const is: Readonly<Record<ChangeKind, boolean>> = {
    left: wasAsked && then.place === 'here' && now.place === 'gone',
    cameBack: wasAsked && then.place === 'gone' && now.place === 'here' && isSaidBack(then, now),
    newSeats: then.seat === 'none' && heldNow,
    endedSeats: heldThen && now.seat === 'none',
    becameIdle: isHeldStill && then.use === 'used' && now.use === 'idle',
    activeAgain: isHeldStill && then.use === 'idle' && now.use === 'used',
  };
  return changeKinds.filter((kind) => is[kind]);
}

/** Who had left is back where a list says so: that the app is assigned still, or again, says nothing of the work. */
function isSaidBack(then: Standing, now: Standing): boolean {
  return then.works !== 'left' || now.works === 'yes';
}

function isSame(then: Standing, now: Standing): boolean {
  return then.seat === now.seat && then.place === now.place && then.use === now.use;
}

/** How many people changed how. */
export function countChanges(changed: Iterable<readonly ChangeKind[]>): ChangeCounts {
  const counts = { left: 0, cameBack: 0, newSeats: 0, endedSeats: 0, becameIdle: 0, activeAgain: 0 };
  for (const changes of changed) for (const kind of changes) counts[kind] += 1;
  return counts;
}

/** What was counted, without what is not told of both times ([C3]). */
export function tellChanges(
  counts: ChangeCounts,
  told: ToldOfBoth,
): Readonly<Record<ChangeKind, number | undefined>> {
  const tell = (kind: ChangeKind): number | undefined => (told[toldBy[kind]] ? counts[kind] : undefined);
  return {
    left: tell('left'),
    cameBack: tell('cameBack'),
    newSeats: tell('newSeats'),
    endedSeats: tell('endedSeats'),
    becameIdle: tell('becameIdle'),
    activeAgain: tell('activeAgain'),
  };
}

/** The main numbers by the lists of one round; `undefined` where these do not tell. */
export type RoundFigures = {
  readonly on: CalendarDay;
  readonly held: number | undefined;
  readonly idle: number | undefined;
  readonly leavers: number | undefined;
};

/** What is shown of the time since the last month. */
export type Month = {
  /** The rounds before the latest, the earliest first: what is now is on the overview. */
  readonly before: readonly RoundFigures[];
  /** The round that is compared with; one of `before`. */
  readonly compared: RoundFigures | undefined;
  readonly changes: MonthChanges | undefined;
};
