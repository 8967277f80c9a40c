/**
 * A license held or offered in Sales Navigator. `licensed`: assigned, and the user list has no seat ids, which tell whether it is
 * activated. `unknown`: nothing says whether there is one.
 */
export const seatStates = ['none', 'invited', 'licensed', 'activated', 'deactivated', 'unknown'] as const;
export type SeatState = (typeof seatStates)[number];

/** In which a license is held, whatever its holder made of it. */
export const heldSeatStates = ['activated', 'invited', 'licensed'] as const satisfies readonly SeatState[];

/** How many seats are held, of counts of people by their seat. */
export function countHeld(seats: Readonly<Record<(typeof heldSeatStates)[number], number>>): number {
  return heldSeatStates.reduce((sum, state) => sum + seats[state], 0);
}

const held: ReadonlySet<SeatState> = new Set(heldSeatStates);

export function holdsSeat(seat: SeatState): boolean {
  return held.has(seat);
}
