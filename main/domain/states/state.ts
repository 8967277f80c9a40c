/**
 * What a list says of one person, by meaning. `unassigned`: without the app, which says nothing of the work. `unknown`: the list says
 * something, and nobody has said yet what it means.
 */
export const personStates = [
  'here',
  'invited',
  'on-leave',
  'unknown',
  'unassigned',
  'suspended',
  'left',
] as const;
export type PersonState = (typeof personStates)[number];

/** Whether somebody works here. `unknown` is neither. */
export const worksStates = ['yes', 'left', 'unknown'] as const;
export type WorksState = (typeof worksStates)[number];

/** Whether somebody has the app by one row of a list of its assignees. */
export type RowAssignment = 'assigned' | 'not-assigned' | 'unknown';

/** Meanings that a word nobody knows can be given by hand. */
export const givenMeanings = ['here', 'invited', 'on-leave', 'suspended', 'left', 'unknown'] as const;
export type GivenMeaning = (typeof givenMeanings)[number];

/** What several columns of a row say together: gone in one of them is gone, and what is not known outweighs what is in order. */
export function combineStates(states: readonly PersonState[]): PersonState | undefined {
  let found: PersonState | undefined;
  for (const state of states) {
    if (found === undefined || personStates.indexOf(state) > personStates.indexOf(found)) found = state;
  }
  return found;
}

/** Whether the person works here, by what a list says; where it says nothing, it is not known. */
export function worksOf(state: PersonState | undefined): WorksState {
  switch (state) {
    case 'here':
    case 'invited':
    case 'on-leave':
      return 'yes';
    case 'suspended':
    case 'left':
      return 'left';
    case 'unassigned':
    case 'unknown':
    case undefined:
      return 'unknown';
    default:
      return state satisfies never;
  }
}

/** Whether the person has the app by a row of a list of its assignees: to be in it is to have it, unless it says otherwise. */
export function assignmentOf(state: PersonState | undefined): RowAssignment {
  switch (state) {
    case 'here':
    case 'invited':
    case 'on-leave':
    case undefined:
      return 'assigned';
    case 'suspended':
    case 'left':
    case 'unassigned':
      return 'not-assigned';
    case 'unknown':
      return 'unknown';
    default:
      return state satisfies never;
  }
}
