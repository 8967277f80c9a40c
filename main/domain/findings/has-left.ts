import type { DirectoryState } from '../people/person.ts';
import type { WorksState } from '../states/state.ts';

/** What it is told by whether somebody left. */
export type LeaverFacts = {
  readonly works: { readonly works: WorksState };
  readonly directory: DirectoryState;
  /** The person is in a directory export, of that time or of before. */
  readonly wasInDirectory: boolean;
  /** A list or a report of no later day than the directory's list has the person: who came since cannot be in it. Left out: it has. */
  readonly isKnownToDirectoryDay?: boolean;
  readonly idleDays: number | undefined;
};

/**
 * Whether a seat holder left by a list of people; or, where none says that the person works here, whose assignment ended, or who has none
 * and shows no activity either ([U3] of people). Who is at work without an assignment has not left: the seat was given by hand.
 */
export function hasLeft(facts: LeaverFacts): boolean {
  const { works, directory, wasInDirectory, isKnownToDirectoryDay = true, idleDays } = facts;
  if (works.works === 'left') return true;
  if (directory !== 'not-assigned' || works.works === 'yes') return false;
  return wasInDirectory || (isKnownToDirectoryDay && (idleDays ?? 0) > 0);
}
