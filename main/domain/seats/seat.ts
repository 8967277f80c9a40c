/** A license held or offered in Sales Navigator. `unknown`: the user list does not carry the license columns. */
export const seatStates = ['none', 'invited', 'activated', 'deactivated', 'unknown'] as const;
export type SeatState = (typeof seatStates)[number];
