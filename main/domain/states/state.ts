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
export const givenMeanings = [
  'here',
  'invited',
  'on-leave',
  'suspended',
  'left',
  'unassigned',
  'unknown',
] as const;
export type GivenMeaning = (typeof givenMeanings)[number];

/** Stands for every day that is past under the end of a contract: they are asked about together, and answered once. */
export const pastDay = 'past day';
/** Stands for a blank in a column of who has the app, where the others have a mark. */
export const blankCell = 'blank cell';
/** Stands for being in a list of everybody that says nothing of who is here. */
export const beingListed = 'being in the list';

/** What several columns of a row say together: gone in one of them is gone, and what is not known outweighs what is in order. */
export function combineStates(states: readonly PersonState[]): PersonState | undefined {
  let found: PersonState | undefined;
  for (const state of states) {
    if (found === undefined || personStates.indexOf(state) > personStates.indexOf(found)) found = state;
  }
  return found;
}

/**
 * What one column of a row says, and of what. `work`: an employment, or who left · `contract`: until when one is good, which may have been
 * made anew · `account`: one that may rest while somebody is away.
 */
export type SaidState = {
  readonly state: PersonState;
  readonly about: 'work' | 'contract' | 'account';
  /**
   * Of who left, or of whom it is not known: by a word, or a flag of the work. `notice`: that they gave notice or were given it, or are to leave · `given`: by what somebody said
   * that it means.
   */
  readonly byWord?: 'notice' | 'given' | 'other' | undefined;
};

/**
 * What the columns of a row of a list of everybody say together: as `combineStates`, but a contract that is over does not outweigh a
 * word for who is here, and a suspended account ends no leave and no work that is known to go on or to begin. `isOfHired`: the list
 * knows when people were hired, and with it who is employed.
 */
export function combineSaid(
  said: readonly SaidState[],
  { isOfHired }: { readonly isOfHired: boolean },
): PersonState | undefined {
  const worst = combineStates(said.map(({ state }) => state));
  if (worst !== 'left' && worst !== 'suspended') return worst;
  const soft = worst === 'left' ? 'contract' : 'account';
  if (said.some(({ state, about }) => isGone(state) && about !== soft)) return worst;
  const others = said.filter(({ state }) => !isGone(state));
  const states = new Set(others.map(({ state }) => state));
  if (soft === 'contract')
    return states.has('here') || states.has('invited') || states.has('on-leave') ? 'unknown' : worst;
  if (states.has('on-leave')) return combineStates([...states]);
  const goesOn = ({ state, about }: SaidState): boolean =>
    about === 'work' && (state === 'invited' || (state === 'here' && isOfHired));
  return others.some(goesOn) ? 'unknown' : worst;
}

/** What words for who left say beside a day of leaving that is to come: whoever gave notice, or left by what somebody said, is here until then, of others it is not known. */
export function untilLeaving(said: readonly SaidState[]): readonly SaidState[] {
  return said.map((one) =>
    (!isGone(one.state) && one.state !== 'unknown') || one.byWord === undefined
      ? one
      : { ...one, state: isHereUntil(one) ? 'here' : 'unknown' },
  );
}

function isHereUntil({ state, byWord }: SaidState): boolean {
  return byWord === 'notice' || (byWord === 'given' && isGone(state));
}

function isGone(state: PersonState): boolean {
  return state === 'suspended' || state === 'left';
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
