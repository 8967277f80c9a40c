import type { FindingKind } from '../../../domain/findings/finding.ts';
import {
  type AccountState,
  accountStates,
  type DirectoryState,
  directoryStates,
  type ListedState,
  listedStates,
  usageStates,
} from '../../../domain/people/person.ts';
import { type WorksState, worksStates } from '../../../domain/states/state.ts';
import { type SeatState, seatStates } from '../../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { placesById } from './places-by-id.ts';
import type { PeopleSet } from './texts/people-set.ts';
import { keptWhilePeopleStay } from './while-people-stay.ts';

/** How many people each value of each facet has. */
export type FacetCounts = {
  readonly seat: Readonly<Record<SeatState, number>>;
  readonly directory: Readonly<Record<DirectoryState, number>>;
  readonly works: Readonly<Record<WorksState, number>>;
  readonly worksState: Readonly<Record<ListedState, number>>;
  readonly account: Readonly<Record<AccountState, number>>;
  readonly findings: Readonly<Record<FindingKind, number>>;
};

const facets = ['seat', 'directory', 'works', 'worksState', 'account', 'usage'] as const;
export type Facet = (typeof facets)[number];

export const valuesOf: Readonly<Record<Facet, readonly string[]>> = {
  seat: seatStates,
  directory: directoryStates,
  works: worksStates,
  // The last stands for those of whom no list says anything.
  worksState: [...listedStates, ''],
  account: accountStates,
  usage: usageStates,
};

/** What is filtered and counted by, of each person in the order of names; 8 bytes and more a person. */
export type Columns = {
  /** The list of ids these stand beside: another list, other columns. */
  readonly ids: Int32Array;
  readonly codes: Readonly<Record<Facet, Uint8Array>>;
  readonly findings: Int32Array;
  /** -1 where it is not known. */
  readonly idleDays: Int32Array;
  /** Places in each order that was asked for. */
  readonly orders: Map<string, Int32Array>;
  last: Found | undefined;
};

export type Found = {
  readonly key: string;
  /** Who has the words, and of them who passes the other conditions. */
  readonly searched: PeopleSet;
  readonly people: PeopleSet;
  /** Once they were asked for. */
  counts: FacetCounts | undefined;
};

const kept = keptWhilePeopleStay<Columns>();

export function columnsBeside(database: ReadableDatabase, ids: Int32Array): Columns {
  const known = kept.get(database);
  if (known?.ids === ids) return known;
  const columns = readColumns(database, ids);
  kept.set(database, columns);
  return columns;
}

/** Stands in no word for a state. */
const between = ' ';

function readColumns(database: ReadableDatabase, ids: Int32Array): Columns {
  const places = placesById(ids);
  const codes: Columns['codes'] = {
    seat: new Uint8Array(ids.length),
    directory: new Uint8Array(ids.length),
    works: new Uint8Array(ids.length),
    worksState: new Uint8Array(ids.length),
    account: new Uint8Array(ids.length),
    usage: new Uint8Array(ids.length),
  };
  const findings = new Int32Array(ids.length);
  const idleDays = new Int32Array(ids.length);
  // Most people are in one of a few states together: six texts of each take longer to hand over than one.
  const rows = database
    .prepare<[], [id: number, states: string, findings: number, idle: number | null]>(
      `SELECT id, concat_ws('${between}', seat, directory, works, ifnull(works_state, ''), account, usage), findings, idle_days
         FROM person`,
    )
    .raw();
  const codeOf = facets.map((facet) => new Map(valuesOf[facet].map((value, code) => [value, code])));
  const known = new Map<string, readonly number[]>();
  for (const [id, states, mask, idle] of rows.iterate()) {
    const place = places[id] ?? 0;
    let own = known.get(states);
    if (own === undefined) {
      own = states.split(between).map((state, facet) => codeOf[facet]?.get(state) ?? 0);
      known.set(states, own);
    }
    codes.seat[place] = own[0] ?? 0;
    codes.directory[place] = own[1] ?? 0;
    codes.works[place] = own[2] ?? 0;
    codes.worksState[place] = own[3] ?? 0;
    codes.account[place] = own[4] ?? 0;
    codes.usage[place] = own[5] ?? 0;
    findings[place] = mask;
    idleDays[place] = idle ?? -1;
  }
  return { ids, codes, findings, idleDays, orders: new Map(), last: undefined };
}
