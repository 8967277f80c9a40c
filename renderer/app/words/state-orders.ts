import type { PersonSummary } from '../../../preload/contract/values.ts';

export type SeatState = PersonSummary['seat'];
export type AccountState = PersonSummary['account'];
export type DirectoryState = PersonSummary['directory'];
export type WorksState = PersonSummary['works'];
export type UsageState = PersonSummary['usage'];
export type FindingKind = PersonSummary['findings'][number];

/* The orders in which states stand wherever they are listed; how they look is in states.ts. */

export const seatOrder: readonly SeatState[] = ['activated', 'invited', 'deactivated', 'none', 'unknown'];
export const accountOrder: readonly AccountState[] = [
  'active',
  'inactive',
  'active-unknown',
  'absent',
  'ambiguous',
  'undecidable',
  'failed',
  'not-asked',
];
export const directoryOrder: readonly DirectoryState[] = [
  'assigned',
  'not-assigned',
  'unknown',
  'no-directory',
];
export const worksOrder: readonly WorksState[] = ['yes', 'left', 'unknown'];
export const findingOrder: readonly FindingKind[] = [
  'leaver-with-seat',
  'identifier-mismatch',
  'differs-from-learning',
  'duplicate',
  'unknown-to-service',
  'deactivated-but-listed',
  'idle',
  'never-activated',
  'usage-contradicts',
  'under-used',
  'assigned-without-seat',
  'seat-without-assignment',
  'not-in-staff',
  'unknown-in-usage',
  'in-order',
];
