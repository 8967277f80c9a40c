import type { PlanId } from '../ids.ts';

/** What is known of how many seats there are, are held and may still be given. Seats are counted, not people ([MO9]). */
export type SeatRoom = {
  /** As the contract has it; `undefined` where the admin did not say so. */
  readonly bought: number | undefined;
  /** By the latest user list; `undefined` where none was imported. Invited ones are held too. */
  readonly held: number | undefined;
  /** `undefined` where the list does not tell them from those who activated. */
  readonly invited: number | undefined;
  /** People of whom the latest user list does not tell whether they hold a seat. */
  readonly unclear: number;
  /** Given by Purser, answered well, and not in the latest user list yet. */
  readonly unseen: number;
  /** To be given by plans that are drafts or under way. */
  readonly planned: number;
  /** Those plans, the newest first. */
  readonly plannedIn: readonly PlanId[];
  /** Assignments a month; `undefined` where no cap is set. */
  readonly monthlyCap: number | undefined;
  readonly givenThisMonth: number;
  /** Fewer free seats than this are too few, because buying takes time; `undefined` where nothing is set. */
  readonly minimumFree: number | undefined;
};

/** Seats that nobody holds ([SR1], [SR2]); `undefined` where it is not known. Never below zero. */
export function freeSeats({ bought, held, unclear, unseen }: SeatRoom): number | undefined {
  if (bought === undefined || held === undefined) return undefined;
  return Math.max(0, bought - held - unclear - unseen);
}

/** How many seats a plan may give now, and what limits it; or what has to be known first ([SR3], [SR4]). */
export type Giveable =
  | { readonly kind: 'not-known'; readonly lacks: 'bought' | 'user-list' }
  | { readonly kind: 'known'; readonly seats: number; readonly limit: 'free' | 'cap' };

/** [SR3], [SR4], [SR5]. */
export function giveableSeats(room: SeatRoom): Giveable {
  if (room.bought === undefined) return { kind: 'not-known', lacks: 'bought' };
  const free = freeSeats(room);
  if (free === undefined) return { kind: 'not-known', lacks: 'user-list' };
  const unplanned = Math.max(0, free - room.planned);
  if (room.monthlyCap === undefined) return { kind: 'known', seats: unplanned, limit: 'free' };
  const underCap = Math.max(0, room.monthlyCap - room.givenThisMonth - room.planned);
  return underCap < unplanned
    ? { kind: 'known', seats: underCap, limit: 'cap' }
    : { kind: 'known', seats: unplanned, limit: 'free' };
}

/** Whether fewer seats are free than there are to be ([SR6]); false where it is not known. */
export function isBelowMinimum(room: SeatRoom): boolean {
  const free = freeSeats(room);
  return free !== undefined && room.minimumFree !== undefined && free < room.minimumFree;
}

/** How many seats are held beyond those bought ([SR7]). */
export function seatsBeyond({ bought, held = 0, unseen }: SeatRoom): number {
  return bought === undefined ? 0 : Math.max(0, held + unseen - bought);
}
