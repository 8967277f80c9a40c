import type { SeatState } from './seat.ts';

/** What one row of the user list says of the license, and whether the file that it is from has seat ids at all. */
export type SeatFacts = {
  readonly salesLicense: string | undefined;
  readonly seatId: string | undefined;
  readonly hasSeatIdColumn: boolean;
};

/**
 * The seat state behind a row of the user list. `active` in that file means "license assigned"; the seat id is
 * "automatically generated for all activated users" (LinkedIn Help a7762565), so it tells activated from invited.
 */
export function seatStateOf({ salesLicense, seatId, hasSeatIdColumn }: SeatFacts): SeatState {
  const hasSeatId = seatId !== undefined;
  if (salesLicense === 'inactive') return hasSeatId ? 'deactivated' : 'none';
  if (salesLicense !== 'active') return 'unknown';
  if (hasSeatId) return 'activated';
  return hasSeatIdColumn ? 'invited' : 'licensed';
}
