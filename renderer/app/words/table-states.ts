import type { StateLook } from '../../ui/charts/StateChip.tsx';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import { strings } from '../../strings/strings.ts';
import { accountLooks, directoryLooks, worksLook } from './states.ts';

/** As a cell of the list shows it: on one line, and what it stands for whole beneath the pointer where the word is a shorter one. */
export type CellState = { readonly look: StateLook; readonly title?: string };

const { inCells } = strings.states;

function inCell(look: StateLook, shorter: string | undefined): CellState {
  return shorter === undefined ? { look } : { look: { ...look, label: shorter }, title: look.label };
}

/** The same objects for as long as the window is open: no row is drawn anew for them. */
function inCellsOf<State extends string>(
  looks: Readonly<Record<State, StateLook>>,
  shorter: Readonly<Partial<Record<State, string>>>,
): ReadonlyMap<string, CellState> {
  const states = Object.entries<StateLook>(looks);
  const words: Readonly<Partial<Record<string, string>>> = shorter;
  return new Map(states.map(([state, look]) => [state, inCell(look, words[state])]));
}

const accounts = inCellsOf(accountLooks, inCells.account);
const directories = inCellsOf(directoryLooks, inCells.directory);
const works = new Map<StateLook, CellState>();

export function accountInCell({ account }: Pick<PersonSummary, 'account'>): CellState {
  return accounts.get(account) ?? { look: accountLooks[account] };
}

export function directoryInCell({ directory }: Pick<PersonSummary, 'directory'>): CellState {
  return directories.get(directory) ?? { look: directoryLooks[directory] };
}

export function worksInCell(person: Pick<PersonSummary, 'works' | 'worksState'>): CellState {
  const look = worksLook(person);
  const { works: state, worksState } = person;
  const shorter = worksState === undefined ? inCells.works[state] : inCells.inLists[worksState];
  const known = works.get(look) ?? inCell(look, shorter);
  works.set(look, known);
  return known;
}
