import type { SeatState } from './seat.ts';

/** What one row of the user list says of the license, and which of the two columns the file has at all. */
export type SeatFacts = {
  readonly salesLicense: string | undefined;
  readonly seatId: string | undefined;
  readonly hasLicenseColumn: boolean;
  readonly hasSeatIdColumn: boolean;
};

/**
 * The seat state behind a row of the user list. `active` in that file means "license assigned"; the seat id is
 * "automatically generated for all activated users" (LinkedIn Help a7762565), so it tells activated from invited.
 */
export function seatStateOf(facts: SeatFacts): SeatState {
  if (!facts.hasLicenseColumn) return 'unknown';
  const hasSeatId = facts.seatId !== undefined;
  if (facts.salesLicense === 'inactive') return hasSeatId ? 'deactivated' : 'none';
  if (facts.salesLicense !== 'active') return 'unknown';
  if (hasSeatId) return 'activated';
  return facts.hasSeatIdColumn ? 'invited' : 'unknown';
}
