import type { CalendarDay } from '../ids.ts';
import { withoutZeros } from '../people/identifiers/identifier.ts';

/** A user list by its place in time, and the day its file was made. */
export type SeatList = {
  readonly id: number;
  readonly madeOn: CalendarDay;
  /** A further part of the list before: what it has, that one had. */
  readonly adds?: boolean;
};

/** A row of the user list: the list that brought it, the one that ended it, and whether a license was held by it. */
export type SeatSpell = {
  readonly fromList: number;
  readonly untilList: number | undefined;
  readonly isHeld: boolean;
  /** Comparable; `undefined` where the row has none. */
  readonly seatId?: string | undefined;
};

/**
 * From which day the seat that somebody has now is known to be held (rules E1 to E4 of SPEC.md): the first list with it, or the day that
 * Purser gave it. `undefined` where nothing says so: the very first list has it already.
 */
export function heldSince(facts: {
  readonly spells: readonly SeatSpell[];
  /** All of them, the earliest import first. */
  readonly lists: readonly SeatList[];
  /** The last day on which Purser gave the person a license. */
  readonly givenOn: CalendarDay | undefined;
}): CalendarDay | undefined {
  const { spells, lists, givenOn } = facts;
  const at = firstListWithIt(spells, lists);
  const listed = at <= 0 ? undefined : lists[at]?.madeOn;
  if (givenOn === undefined) return listed;
  if (listed === undefined || givenOn >= listed) return givenOn;
  // Given, and not in a list that was made after: somebody took it back, and it was given again.
  const before = lists[at - 1]?.madeOn;
  return before !== undefined && before > givenOn ? listed : givenOn;
}

/** The place in `lists` of the first one with the seat of now; -1 where nothing is held now. */
function firstListWithIt(spells: readonly SeatSpell[], lists: readonly SeatList[]): number {
  const held = spellsOfSeat(spells);
  let first = Infinity;
  for (const { untilList, fromList } of held) if (untilList === undefined) first = Math.min(first, fromList);
  if (first === Infinity) return -1;
  for (let isEarlier = true; isEarlier;) {
    isEarlier = false;
    for (const { untilList, fromList } of held) {
      if (untilList !== first || fromList >= first) continue;
      first = fromList;
      isEarlier = true;
    }
  }
  const at = lists.findIndex(({ id }) => id === first);
  return lists.findLastIndex(({ adds }, index) => index <= at && adds !== true);
}

/** What is held, without what the person had with another seat id than now; a row without any may be of the seat of now. */
function spellsOfSeat(spells: readonly SeatSpell[]): readonly SeatSpell[] {
  const held = spells.filter(({ isHeld }) => isHeld);
  const seats = new Set(
    held.flatMap(({ untilList, seatId }) =>
      untilList === undefined && seatId !== undefined ? [withoutZeros(seatId)] : [],
    ),
  );
  if (seats.size === 0) return held;
  return held.filter(({ seatId }) => seatId === undefined || seats.has(withoutZeros(seatId)));
}
