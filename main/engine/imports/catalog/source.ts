import { declared } from '../../../words/declared.ts';
import type { KnownSource } from '../../../domain/files/import.ts';
import type { OwnersAre } from '../../../domain/states/role.ts';
import type { PersonState } from '../../../domain/states/state.ts';

/**
 * Whom a report is about. `everybody`: all accounts or employees: who works here, nothing of the app · `some`: the same of some of them
 * alone, so that who is not in it is told nothing · `assignees`: who has the app ·
 * `either`: of a group, which may be that of the app or of everybody · `nobody`: it looks like a list of people and is none.
 */
export type About = 'everybody' | 'some' | 'assignees' | 'either' | 'nobody';

/** One report of one system, as its files look: data, so that another one is another declaration. */
export type Source = {
  readonly id: string;
  /** Lists of everybody in one system replace each other; those of several systems stand side by side. */
  readonly system: string;
  readonly systemName: string;
  readonly report: string;
  readonly about: About;
  /** The members of a group are written with the same columns; without a state of the accounts nothing tells them apart. */
  readonly isOfGroups?: true;
  /** Header rows as files have them. */
  readonly headers: readonly string[];
  /** Names of columns (`columnName`, blanks between, `|` between those of which any will do) of which one line together tells the report. */
  readonly tells: readonly string[];
  /** Names of columns with which it is another report. */
  readonly unless?: string;
  /** Columns that mean something else here than elsewhere; `none` keeps one beside the record. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What numbers mean under its status, and words (by `foldWord`) that it uses otherwise than others do; `unknown`: of two meanings. */
  readonly numbers?: Readonly<Record<string, PersonState>>;
  /** A blank in its column of who is locked is of an account that is not, where anybody in it is marked. */
  readonly blankIsUnlocked?: true;
  /** Whether the owners of a group or an application, whom it names as such, have what its members have. */
  readonly ownersAre?: OwnersAre;
  /** How it writes states, dates and names; what misleads in it; where to export it; from where all this is known. */
  readonly states: string;
  readonly dates?: string;
  readonly names?: string;
  readonly trap?: string;
  readonly where: string;
  readonly knownFrom: string;
};

/** A report of one system, in the words of sentences. */
export function sourceCalled({ systemName, report }: Pick<Source, 'systemName' | 'report'>): string {
  return `${systemCalled(systemName)}, ${declared(report)}`;
}

/** What is shown of a report. */
export function shownSource(source: Source | undefined): KnownSource | undefined {
  if (source === undefined) return undefined;
  const { id, system, systemName, report, about } = source;
  return { id, system, systemName: systemCalled(systemName), report: declared(report), about };
}

/** The name of a system is the same in every language; what stands for one that is not known is none. */
export function systemCalled(systemName: string): string {
  return /^An? /u.test(systemName) ? declared(systemName) : systemName;
}
