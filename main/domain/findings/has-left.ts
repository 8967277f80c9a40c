import type { DirectoryState } from '../people/person.ts';
import type { WorksState } from '../states/state.ts';

/** What it is told by whether somebody left. */
export type LeaverFacts = {
  readonly works: { readonly works: WorksState };
  readonly directory: DirectoryState;
  /** The person is in a directory export, of that time or of before. */
  readonly wasInDirectory: boolean;
  readonly idleDays: number | undefined;
};

/**
 * Whether a seat holder left by a list of people; or, where none says that the person works here, whose assignment ended, or who has none
 * and shows no activity either. Who is at work without an assignment has not left: the seat was given by hand.
 */
export function hasLeft({ works, directory, wasInDirectory, idleDays }: LeaverFacts): boolean {
  if (works.works === 'left') return true;
  if (directory !== 'not-assigned' || works.works === 'yes') return false;
  return wasInDirectory || (idleDays ?? 0) > 0;
}
