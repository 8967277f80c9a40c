import type { PersonSummary } from '../../../preload/contract/values/people.ts';

export type SeatState = PersonSummary['seat'];
export type AccountState = PersonSummary['account'];
export type DirectoryState = PersonSummary['directory'];
export type WorksState = PersonSummary['works'];
export type UsageState = PersonSummary['usage'];
export type FindingKind = PersonSummary['findings'][number];

/** Every state by its place: one that is missing does not compile. */
function inOrder<State extends string>(places: Readonly<Record<State, number>>): readonly State[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the states
  const states = Object.keys(places) as State[];
  return states.toSorted((one, other) => places[one] - places[other]);
}

/* The orders in which states stand wherever they are listed; how they look is in states.ts. */

export const seatOrder = inOrder<SeatState>({
  activated: 0,
  licensed: 1,
  invited: 2,
  deactivated: 3,
  none: 4,
  unknown: 5,
});
export const accountOrder = inOrder<AccountState>({
  active: 0,
  inactive: 1,
  'active-unknown': 2,
  absent: 3,
  ambiguous: 4,
  undecidable: 5,
  failed: 6,
  'not-asked': 7,
});
export const directoryOrder = inOrder<DirectoryState>({
  assigned: 0,
  'not-assigned': 1,
  unknown: 2,
  'no-directory': 3,
});
export const worksOrder = inOrder<WorksState>({ yes: 0, left: 1, unknown: 2 });
/** What lists say beside whether somebody works here; the rest of it is said there. */
export const listedOrder = ['on-leave', 'suspended', 'invited', 'vanished'] as const;
export type ListedState = (typeof listedOrder)[number];
