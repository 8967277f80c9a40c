import type { CalendarDay, PersonId } from '../ids.ts';
import type { AccountState } from '../people/person.ts';
import type { WorksState } from '../states/state.ts';
import type { SeatRoom } from './room.ts';
import { giveableSeats, type Giveable } from './room.ts';
import { holdsSeat, type SeatState } from './seat.ts';

/**
 * How somebody on the waiting list stands. Only who `waits` is given a seat.
 * `unclear`: the user list does not tell whether they hold one · `under-way`: a plan gives it · `given`: Purser gave it, and no list shows it yet ·
 * `active-already`: the account is active at the service, and nothing can be given there · `not-known`: nothing imported has them any more.
 */
export const waitingStandings = [
  'waits',
  'under-way',
  'given',
  'holds-seat',
  'active-already',
  'left',
  'unclear',
  'not-known',
] as const;
export type WaitingStanding = (typeof waitingStandings)[number];

/** By hand, or who waits longest first. */
export const waitingOrders = ['by-hand', 'longest-first'] as const;
export type WaitingOrder = (typeof waitingOrders)[number];

/** Why somebody was not put on the waiting list. `shared`: several people have the identifier. */
export const waitingRefusals = ['holds-seat', 'waits-already', 'left', 'unknown', 'shared'] as const;
export type WaitingRefusal = (typeof waitingRefusals)[number];

/** What is known of somebody who waits or is to wait. */
export type WaitingFacts = {
  readonly isKnown: boolean;
  readonly seat: SeatState;
  readonly works: WorksState;
  readonly account: AccountState;
  /** A draft or a plan under way gives it, or Purser gave it and the user list is older. */
  readonly giving: 'under-way' | 'given' | undefined;
};

/** [WL1]: the first that holds, the surest first. */
export function standingOf({ isKnown, seat, works, account, giving }: WaitingFacts): WaitingStanding {
  if (!isKnown) return 'not-known';
  if (holdsSeat(seat)) return 'holds-seat';
  if (works === 'left') return 'left';
  if (giving !== undefined) return giving;
  if (account === 'active') return 'active-already';
  return seat === 'unknown' ? 'unclear' : 'waits';
}

/** Why a known person is not taken onto the list ([WL2]); `undefined` where nothing speaks against it. */
export function refusalOf(facts: WaitingFacts, waitsAlready: boolean): WaitingRefusal | undefined {
  if (waitsAlready) return 'waits-already';
  const standing = standingOf(facts);
  return standing === 'holds-seat' || standing === 'left' ? standing : undefined;
}

type Placed = { readonly id: number; readonly since: CalendarDay; readonly position: number };

/** The list in its order ([WL3]): equal days as they stand by hand. */
export function inOrder<Entry extends Placed>(list: readonly Entry[], order: WaitingOrder): readonly Entry[] {
  const byHand = (one: Entry, other: Entry): number => one.position - other.position || one.id - other.id;
  if (order === 'by-hand') return list.toSorted(byHand);
  return list.toSorted((one, other) =>
    one.since === other.since ? byHand(one, other) : one.since < other.since ? -1 : 1,
  );
}

/** Who is next, and what limits how many. */
export type NextInLine =
  | Extract<Giveable, { kind: 'not-known' }>
  | {
      readonly kind: 'next';
      readonly people: readonly PersonId[];
      /** Fewer than were asked for: too few seats free, under the cap, or waiting. */
      readonly limit: 'none' | 'free' | 'cap' | 'waiting';
    };

/** The next `wanted` in line ([WL4], [WL5]), of a list in its order. */
export function nextInLine(
  list: readonly { readonly personId: PersonId; readonly standing: WaitingStanding }[],
  wanted: number,
  room: SeatRoom,
): NextInLine {
  const giveable = giveableSeats(room);
  if (giveable.kind === 'not-known') return giveable;
  const waiting = list.filter(({ standing }) => standing === 'waits');
  const people = waiting.slice(0, Math.min(wanted, giveable.seats)).map(({ personId }) => personId);
  const isFew = people.length < wanted;
  return {
    kind: 'next',
    people,
    limit: !isFew ? 'none' : people.length < waiting.length ? giveable.limit : 'waiting',
  };
}
