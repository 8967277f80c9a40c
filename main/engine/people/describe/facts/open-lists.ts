import type { OpenListFact } from '../../../../domain/findings/finding-facts.ts';
import type { DirectoryState } from '../../../../domain/people/person.ts';
import { readStored } from '../../../thread/stored-json.ts';
import type { UndecidedFact, UnreadFact } from '../../who-is-who/rows/remarks.ts';
import type { WorksHere } from './works-here.ts';

/** Lists that do not have somebody, and may have them all the same: a row could not be read ([U1]), or may be theirs ([U5]). */
export type OpenLists = {
  readonly unread: readonly UnreadFact[];
  readonly undecided: readonly UndecidedFact[];
};

const none: OpenLists = { unread: [], undecided: [] };

/** From the remarks on a person, as they are stored. */
export function openListsOf(unread: readonly string[], undecided: readonly string[]): OpenLists {
  if (unread.length + undecided.length === 0) return none;
  return {
    unread: unread.map((says) => readStored<UnreadFact>(says)),
    undecided: undecided.map((says) => readStored<UndecidedFact>(says)),
  };
}

/** Whether it is not known that somebody is missing in a list. A row that could not be read is of the one list or the other. */
export function isOpenIn(open: OpenLists, list: UndecidedFact['list']): boolean {
  const source = list === 'users' ? 'users' : 'directory';
  return open.unread.some((row) => row.source === source) || isUndecidedIn(open, list);
}

export function isUndecidedIn({ undecided }: OpenLists, list: UndecidedFact['list']): boolean {
  return undecided.some((fact) => fact.list === list);
}

/** Nobody has vanished from a list that is open, nor left by a row of it where another may be theirs ([U6]). */
export function openWorks(here: WorksHere, open: OpenLists): WorksHere {
  if (here.works !== 'left') return here;
  const list = here.list?.startsWith('directory') === true ? 'directory' : 'staff';
  const isOpen = here.state === 'vanished' ? isOpenIn(open, 'staff') : isUndecidedIn(open, list);
  return isOpen ? { ...here, works: 'unknown', state: undefined } : here;
}

/** Nor is anybody "not assigned" by it. */
export function openDirectory(state: DirectoryState, open: OpenLists): DirectoryState {
  return state === 'not-assigned' && isOpenIn(open, 'directory') ? 'unknown' : state;
}

/** As findings have them. */
export function openFacts({ unread, undecided }: OpenLists): readonly OpenListFact[] {
  return [
    ...unread.map((row) => ({ kind: 'unread', ...row }) as const),
    ...undecided.map((fact) => ({ kind: 'undecided', ...fact }) as const),
  ];
}
