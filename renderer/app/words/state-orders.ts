import { strings } from '../../strings/strings.ts';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';

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
/** Gravest first, as their words stand. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever shows a kind asks for its words: none is missing
export const findingOrder = Object.keys(strings.states.finding) as readonly FindingKind[];
