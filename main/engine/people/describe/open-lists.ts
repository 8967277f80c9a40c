import type { DirectoryState } from '../../../domain/people/person.ts';
import { listWords } from '../../../domain/people/set-aside-words.ts';
import { readStored } from '../../stored-json.ts';
import type { UndecidedFact, UnreadFact } from '../who-is-who/remarks.ts';
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

/** Nobody has vanished from a list that is open. */
export function openWorks(here: WorksHere, open: OpenLists): WorksHere {
  const isOpen = here.state === 'vanished' && isOpenIn(open, 'staff');
  return isOpen ? { ...here, works: 'unknown', state: undefined } : here;
}

/** Nor is anybody "not assigned" by it. */
export function openDirectory(state: DirectoryState, open: OpenLists): DirectoryState {
  return state === 'not-assigned' && isOpenIn(open, 'directory') ? 'unknown' : state;
}

/** A sentence for each. */
export function openWords({ unread, undecided }: OpenLists): readonly string[] {
  return [
    ...unread.map(
      ({ source, line }) =>
        `Line ${String(line)} of the latest ${source === 'users' ? 'user list' : 'directory export'} names the person and could not be read.`,
    ),
    ...undecided.map(({ list, by }) =>
      by === 'review'
        ? `Somebody in ${listWords[list]} may be the person: a match waits for a decision.`
        : `An identifier of the person stands in ${listWords[list]} in a row that may be somebody else's.`,
    ),
  ];
}
