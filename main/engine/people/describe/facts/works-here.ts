import type { DirectoryState } from '../../../../domain/people/person.ts';
import { worksOf, type PersonState, type WorksState } from '../../../../domain/states/state.ts';
import { listKey, type Survey } from '../../survey/survey.ts';
import type { AssignmentFact } from './listed-rows.ts';

/** One row of a list, as far as it says who works here and who has the app. */
export type RowSaid = Pick<AssignmentFact, 'list' | 'isCurrent' | 'toImport' | 'state' | 'assignment'>;

/** Whether somebody works here, what says so, and the list that says it. */
export type WorksHere = {
  readonly works: WorksState;
  /** `vanished`: no longer in a list of everybody. */
  readonly state: PersonState | 'vanished' | undefined;
  /** As `listKey` has it. */
  readonly list: string | undefined;
  /** Lists that say the person is here, where another says otherwise. */
  readonly contradictedBy: readonly string[];
};

const unknown: WorksHere = { works: 'unknown', state: undefined, list: undefined, contradictedBy: [] };

/**
 * Whether somebody works here, by all lists in force. Within one list, a row that is here outweighs others (an old account beside a new
 * one); across lists, gone in one is gone, and what contradicts it is said. Who is no longer in a list of everybody has left by it, unless
 * another list has them.
 */
export function worksHereOf(rows: readonly RowSaid[], survey: Pick<Survey, 'lists'>): WorksHere {
  if (rows.length === 0) return unknown;
  const said = survey.lists.flatMap((list) => {
    const key = listKey(list);
    // Who is no longer in a list of some may have been in it for a while alone.
    const own = rows.filter((row) => row.list === key && !(list.isOfSome && row.isCurrent === 0));
    return own.length === 0 ? [] : [{ list, key, ...sayOf(own, list.kind) }];
  });
  const goneBy = said.filter(({ works, state }) => works === 'left' && state !== 'vanished');
  const gone = goneBy.find(({ state }) => state === 'left') ?? goneBy[0];
  const here = said.filter(({ works }) => works === 'yes');
  if (gone !== undefined)
    return { works: 'left', state: gone.state, list: gone.key, contradictedBy: here.map(({ key }) => key) };
  // That an account is enabled in one list ends no leave of which another tells.
  const first = here.find(({ state }) => state === 'on-leave') ?? here[0];
  if (first !== undefined) return { works: 'yes', state: first.state, list: first.key, contradictedBy: [] };
  const isElsewhere = said.some(({ works, state }) => works === 'unknown' && state === undefined);
  const vanished = said.find(({ state }) => state === 'vanished');
  if (vanished !== undefined && !isElsewhere)
    return { works: 'left', state: 'vanished', list: vanished.key, contradictedBy: [] };
  const open = said.find(({ state }) => state === 'unknown');
  return open === undefined ? unknown : { ...unknown, state: 'unknown', list: open.key };
}

/** What one list says of one person. */
function sayOf(
  rows: readonly RowSaid[],
  kind: 'directory' | 'staff',
): { readonly works: WorksState; readonly state: WorksHere['state'] } {
  const current = rows.filter(({ isCurrent }) => isCurrent === 1);
  // Who is no longer in a list of assignees has lost the app, which says nothing of the work.
  if (current.length === 0 && kind === 'directory') return { works: 'unknown', state: 'unassigned' };
  if (current.length === 0)
    return lastOf(rows)?.state === 'on-leave'
      ? { works: 'unknown', state: 'unknown' }
      : { works: 'left', state: 'vanished' };
  const states = current.map(({ state }) => state ?? undefined);
  for (const wanted of ['yes', 'unknown', 'left'] as const) {
    const found = states.find((state) => worksOf(state) === wanted);
    if (found !== undefined) return { works: wanted, state: found };
  }
  return { works: 'unknown', state: undefined };
}

function lastOf(rows: readonly RowSaid[]): RowSaid | undefined {
  return rows.toSorted((one, other) => other.toImport - one.toImport)[0];
}

/**
 * Whether somebody is assigned the app by the lists of assignees: in one is assigned, unless the row says otherwise. Whoever is in none may
 * be a member of a group that one names, or stand in none that has everybody.
 */
export function directoryOf(
  rows: readonly RowSaid[],
  survey: Pick<Survey, 'directoryOn' | 'mayLackAssignees'>,
): DirectoryState {
  if (survey.directoryOn === undefined) return 'no-directory';
  const current = rows.filter(({ isCurrent, assignment }) => isCurrent === 1 && assignment !== null);
  if (current.some(({ assignment }) => assignment === 'assigned')) return 'assigned';
  if (current.length === 0 && survey.mayLackAssignees) return 'unknown';
  return current.some(({ assignment }) => assignment === 'unknown') ? 'unknown' : 'not-assigned';
}
