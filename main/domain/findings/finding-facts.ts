import type { CalendarDay } from '../ids.ts';
import type { LookUpConflict } from '../service/look-ups/look-up-conflict.ts';
import type { AccountState, DirectoryState } from '../people/person.ts';
import type { IdentifierKind, ListKind } from '../people/record-table.ts';
import type { SetAsideFact } from '../people/set-aside.ts';
import type { PersonSource } from '../files/import.ts';
import type { SeatState } from '../seats/seat.ts';
import type { PersonState, WorksState } from '../states/state.ts';
import type { UsageContradiction } from '../usage/read-windows.ts';
import type { findingDefinitions, FindingKind, Suggestion } from './finding.ts';

/** Whole days without any activity, up to a day. */
export type IdleFact = { readonly days: number; readonly until: CalendarDay };

/** A list that does not have somebody, and may have them all the same: a row could not be read, or may be theirs. */
export type OpenListFact =
  | { readonly kind: 'unread'; readonly source: PersonSource; readonly line: number }
  | { readonly kind: 'undecided'; readonly list: ListKind };

/** Why it is not sure who somebody is. */
export type ConflictFact =
  | {
      /** An identifier stands beside several unique ids, each in the lists named; beside one only, where a chain links it with another. */
      readonly kind: 'leads-apart';
      readonly identifier: { readonly kind: IdentifierKind; readonly value: string };
      readonly uniqueIds: readonly { readonly id: string; readonly lists: readonly ListKind[] }[];
    }
  /** An identifier that stands beside different people in one list; `alone`: and nothing else tells the row. */
  | { readonly kind: 'set-aside'; readonly fact: SetAsideFact; readonly alone: boolean }
  /** An identifier stands in a row of the list that may be somebody else's. */
  | { readonly kind: 'elsewhere'; readonly list: ListKind }
  /** A row of the list has the person's name, or may have, and nothing says for certain whose it is. */
  | { readonly kind: 'namesake'; readonly list: ListKind }
  /** Two names that have nothing in common. */
  | {
      readonly kind: 'other-names';
      readonly listed: string;
      readonly assigned: string;
      /** The list of people that has the second name; without it the directory. */
      readonly list?: ListKind | undefined;
      /** Both stand beside one unique id; the person may be called otherwise by now. */
      readonly byUniqueId?: true | undefined;
    }
  /** In user lists of before the unique id stood beside another name, address and seat. */
  | {
      readonly kind: 'recycled-id';
      readonly listed: string;
      readonly before: string;
      /** The address of now, and that of before. */
      readonly emails: readonly [now: string, before: string];
      /** The same of the seat ids, where both have one. */
      readonly seats?: readonly [now: string, before: string] | undefined;
    }
  | { readonly kind: 'service'; readonly conflict: LookUpConflict };

/** What fields of findings hold, by the name that a definition gives them. Lists of people are named as `kind/series`. */
export type FindingValues = {
  readonly seat: SeatState;
  readonly directory: DirectoryState;
  readonly works: WorksState;
  readonly account: AccountState;
  readonly text: string;
  readonly texts: readonly string[];
  readonly lists: readonly string[];
  readonly lines: readonly number[];
  readonly count: number;
  readonly day: CalendarDay;
  readonly yes: true;
  readonly idle: IdleFact;
  readonly conflicts: readonly ConflictFact[];
  readonly contradictions: readonly UsageContradiction[];
  readonly 'left-by':
    | { readonly list: string; readonly state: PersonState | 'vanished' }
    | { readonly assignment: 'ended' | 'never' };
  readonly assignment: 'ended' | 'never';
  readonly 'seat-or-usage': 'seat' | 'usage';
  readonly lacks: 'row' | 'license';
  readonly 'open-lists': readonly OpenListFact[];
  /** The seat is activated, and no usage report in force says whether it was used of late. */
  readonly 'not-known': 'not-known';
  /** Put off by hand, and what there would be to do. */
  readonly snoozed: { readonly until: string; readonly kinds: readonly FindingKind[] };
};

/** Fields by their declarations, `?` for what may be missing. One that names no value does not compile. */
type FieldsOf<
  Declared extends Readonly<Record<string, (keyof Values & string) | `${keyof Values & string}?`>>,
  Values,
> = {
  readonly [
    Field in keyof Declared as Declared[Field] extends keyof Values ? Field : never
  ]: Values[Declared[Field] & keyof Values];
} & {
  readonly [
    Field in keyof Declared as Declared[Field] extends keyof Values ? never : Field
  ]?: Declared[Field] extends `${infer Name extends keyof Values & string}?`
    ? Values[Name] | undefined
    : never;
};

/**
 * What is kept of each kind of finding, as its definition says. The days of the latest lists are not kept: they are those of the lists in
 * force when it is said.
 */
export type FindingFacts = {
  readonly [Kind in FindingKind]: FieldsOf<(typeof findingDefinitions)[Kind]['facts'], FindingValues>;
};

/**
 * The lists in force, of whose days findings speak: those of the user list and the directory, and what a list of people (`kind/series`) is
 * called, with its day.
 */
export type FindingLists = {
  readonly userListOn?: string | undefined;
  readonly directoryOn?: string | undefined;
  readonly called: Readonly<Record<string, { readonly called: string; readonly on: string }>>;
};

/** One finding as it is kept: facts, of which `sayFinding` makes the words. */
export type Finding<Kind extends FindingKind = FindingKind> = {
  [One in Kind]: {
    readonly kind: One;
    readonly suggestion: Suggestion | undefined;
    readonly facts: FindingFacts[One];
  };
}[Kind];
