import type { FindingKind } from '../../../domain/findings/finding.ts';
import { findingKinds } from '../../../domain/findings/finding.ts';
import type { PersonId } from '../../../domain/ids.ts';
import {
  type AccountState,
  accountStates,
  type DirectoryState,
  directoryStates,
  type PeopleFilter,
  type PeoplePage,
  type PeopleSort,
  usageStates,
} from '../../../domain/people/person.ts';
import { type WorksState, worksStates } from '../../../domain/states/state.ts';
import { type SeatState, seatStates } from '../../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { findingMask, findingsInMask } from '../bring-together/codes.ts';
import { sortOrder } from './filter-people.ts';
import { searchableIds, searchPlaces } from './search-texts.ts';
import { keptWhilePeopleStay } from './while-people-stay.ts';

/** How many people each value of each facet has. */
export type FacetCounts = {
  readonly seat: Readonly<Record<SeatState, number>>;
  readonly directory: Readonly<Record<DirectoryState, number>>;
  readonly works: Readonly<Record<WorksState, number>>;
  readonly account: Readonly<Record<AccountState, number>>;
  readonly findings: Readonly<Record<FindingKind, number>>;
};

const facets = ['seat', 'directory', 'works', 'account', 'usage'] as const;
type Facet = (typeof facets)[number];

const valuesOf: Readonly<Record<Facet, readonly string[]>> = {
  seat: seatStates,
  directory: directoryStates,
  works: worksStates,
  account: accountStates,
  usage: usageStates,
};

/** What is filtered and counted by, of each person in the order of names; 7 bytes and more a person. */
type Columns = {
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

type Found = {
  readonly key: string;
  /** Who has the words, and of them who passes the other conditions; in the order of names. */
  readonly searched: Int32Array;
  readonly places: Int32Array;
  /** Once they were asked for. */
  counts: FacetCounts | undefined;
};

const kept = keptWhilePeopleStay<Columns>();

/**
 * One page of the people under a filter with words in it, in any order, all of it looked up in memory. `undefined` for a filter without
 * words and where there are too many people to keep.
 */
export function searchPage(
  database: ReadableDatabase,
  page: PeoplePage,
): { readonly ids: readonly PersonId[]; readonly total: number } | undefined {
  const columns = columnsFor(database, page.filter);
  if (columns === undefined) return undefined;
  const { places } = columns.found;
  const { ids } = columns;
  const chosen = placesOf(database, { columns, places, page });
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids were read from the table of people
    ids: [...chosen].map((place) => ids[place] as PersonId),
    total: places.length,
  };
}

/** The counts beside that page, each facet without its own condition; `undefined` as there. */
export function searchFacets(database: ReadableDatabase, filter: PeopleFilter): FacetCounts | undefined {
  const columns = columnsFor(database, filter);
  if (columns === undefined) return undefined;
  const { found } = columns;
  found.counts ??= look(columns, found.searched, filter).counts;
  return found.counts;
}

/** Reads what searching needs, where it is not in memory already: some tenths of a second for a hundred thousand people. */
export function prepareSearch(database: ReadableDatabase): void {
  const ids = searchableIds(database);
  if (ids !== undefined) columnsBeside(database, ids);
}

function columnsBeside(database: ReadableDatabase, ids: Int32Array): Columns {
  const known = kept.get(database);
  if (known?.ids === ids) return known;
  const columns = readColumns(database, ids);
  kept.set(database, columns);
  return columns;
}

function columnsFor(
  database: ReadableDatabase,
  filter: PeopleFilter,
): (Columns & { readonly found: Found }) | undefined {
  if (filter.text === undefined) return undefined;
  const searched = searchPlaces(database, filter.text);
  if (searched === undefined) return undefined;
  const columns = columnsBeside(database, searched.ids);
  const key = JSON.stringify(filter);
  const found =
    columns.last?.key === key ? columns.last : { key, ...findAmong(columns, searched.places, filter) };
  columns.last = found;
  return { ...columns, found };
}

/** Where words are all there is, nobody needs to be looked at before somebody asks for the counts. */
function findAmong(columns: Columns, searched: Int32Array, filter: PeopleFilter): Omit<Found, 'key'> {
  const { text: _text, ...others } = filter;
  const isMore = Object.values(others).some(
    (part) => part !== undefined && (!Array.isArray(part) || part.length > 0),
  );
  if (!isMore) return { searched, places: searched, counts: undefined };
  return { searched, ...look(columns, searched, filter) };
}

function readColumns(database: ReadableDatabase, ids: Int32Array): Columns {
  const places = placesById(ids);
  const codes: Columns['codes'] = {
    seat: new Uint8Array(ids.length),
    directory: new Uint8Array(ids.length),
    works: new Uint8Array(ids.length),
    account: new Uint8Array(ids.length),
    usage: new Uint8Array(ids.length),
  };
  const findings = new Int32Array(ids.length);
  const idleDays = new Int32Array(ids.length);
  const rows = database
    .prepare<
      [],
      [
        id: number,
        seat: string,
        directory: string,
        works: string,
        account: string,
        usage: string,
        findings: number,
        idle: number | null,
      ]
    >('SELECT id, seat, directory, works, account, usage, findings, idle_days FROM person')
    .raw();
  const codeOf = facets.map((facet) => new Map(valuesOf[facet].map((value, code) => [value, code])));
  for (const [id, seat, directory, works, account, usage, mask, idle] of rows.iterate()) {
    const place = places[id] ?? 0;
    codes.seat[place] = codeOf[0]?.get(seat) ?? 0;
    codes.directory[place] = codeOf[1]?.get(directory) ?? 0;
    codes.works[place] = codeOf[2]?.get(works) ?? 0;
    codes.account[place] = codeOf[3]?.get(account) ?? 0;
    codes.usage[place] = codeOf[4]?.get(usage) ?? 0;
    findings[place] = mask;
    idleDays[place] = idle ?? -1;
  }
  return { ids, codes, findings, idleDays, orders: new Map(), last: undefined };
}

function placesById(ids: Int32Array): Int32Array {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  const places = new Int32Array(highest + 1);
  for (const [place, id] of ids.entries()) places[id] = place;
  return places;
}

/** The values a facet lets through, by code; `undefined` where it lets all through. */
function allowed(facet: Facet, filter: PeopleFilter): Uint8Array | undefined {
  const wanted: readonly string[] = filter[facet] ?? [];
  if (wanted.length === 0) return undefined;
  return Uint8Array.from(valuesOf[facet], (value) => (wanted.includes(value) ? 1 : 0));
}

/** Goes once through the people found: who passes every condition is in, who fails one alone counts in that facet. */
function look(
  columns: Columns,
  searched: Int32Array,
  filter: PeopleFilter,
): Pick<Found, 'places'> & { readonly counts: FacetCounts } {
  const { codes, findings, idleDays } = columns;
  const seats = allowed('seat', filter);
  const directories = allowed('directory', filter);
  const worksAllowed = allowed('works', filter);
  const accounts = allowed('account', filter);
  const usages = allowed('usage', filter);
  const wanted = findingMask(filter.findings ?? []);
  const least = filter.idleAtLeastDays ?? -1;
  const bySeat = new Int32Array(seatStates.length);
  const byDirectory = new Int32Array(directoryStates.length);
  const byWorks = new Int32Array(worksStates.length);
  const byAccount = new Int32Array(accountStates.length);
  const byMask = new Map<number, number>();
  const places = new Int32Array(searched.length);
  let found = 0;
  for (const place of searched) {
    const seat = codes.seat[place] ?? 0;
    const directory = codes.directory[place] ?? 0;
    const works = codes.works[place] ?? 0;
    const account = codes.account[place] ?? 0;
    const mask = findings[place] ?? 0;
    if (usages !== undefined && usages[codes.usage[place] ?? 0] === 0) continue;
    if ((idleDays[place] ?? -1) < least) continue;
    const failsSeat = seats !== undefined && seats[seat] === 0;
    const failsDirectory = directories !== undefined && directories[directory] === 0;
    const failsWorks = worksAllowed !== undefined && worksAllowed[works] === 0;
    const failsAccount = accounts !== undefined && accounts[account] === 0;
    const failsFindings = wanted !== 0 && (mask & wanted) === 0;
    const fails =
      Number(failsSeat) +
      Number(failsDirectory) +
      Number(failsWorks) +
      Number(failsAccount) +
      Number(failsFindings);
    if (fails > 1) continue;
    if (fails === 0 || failsSeat) bySeat[seat] = (bySeat[seat] ?? 0) + 1;
    if (fails === 0 || failsDirectory) byDirectory[directory] = (byDirectory[directory] ?? 0) + 1;
    if (fails === 0 || failsWorks) byWorks[works] = (byWorks[works] ?? 0) + 1;
    if (fails === 0 || failsAccount) byAccount[account] = (byAccount[account] ?? 0) + 1;
    if (fails === 0 || failsFindings) byMask.set(mask, (byMask.get(mask) ?? 0) + 1);
    if (fails > 0) continue;
    places[found] = place;
    found += 1;
  }
  return {
    places: places.subarray(0, found),
    counts: {
      seat: tally(seatStates, (_, code) => bySeat[code] ?? 0),
      directory: tally(directoryStates, (_, code) => byDirectory[code] ?? 0),
      works: tally(worksStates, (_, code) => byWorks[code] ?? 0),
      account: tally(accountStates, (_, code) => byAccount[code] ?? 0),
      findings: tallyFindings(byMask),
    },
  };
}

/** How many people have each finding, from how many have each set of them. */
export function tallyFindings(byMask: ReadonlyMap<number, number>): FacetCounts['findings'] {
  const counts = new Map<FindingKind, number>();
  for (const [mask, people] of byMask)
    for (const kind of findingsInMask(mask)) counts.set(kind, (counts.get(kind) ?? 0) + people);
  return tally(findingKinds, (kind) => counts.get(kind) ?? 0);
}

/** A record with every known value, those that nobody has as 0. */
export function tally<Value extends string>(
  known: readonly Value[],
  count: (value: Value, code: number) => number,
): Readonly<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const [code, value] of known.entries()) counts[value] = count(value, code);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the loop has set every key
  return counts as Record<Value, number>;
}

/** The places of one page in the order asked for. */
function placesOf(
  database: ReadableDatabase,
  given: {
    readonly columns: Columns;
    readonly places: Int32Array;
    readonly page: PeoplePage;
  },
): Int32Array {
  const { columns, places, page } = given;
  const { sort, offset, limit } = page;
  if (sort.key === 'displayName' && !sort.descending) return places.subarray(offset, offset + limit);
  const isFound = new Uint8Array(columns.ids.length);
  for (const place of places) isFound[place] = 1;
  const chosen = new Int32Array(Math.max(0, Math.min(limit, places.length - offset)));
  let passed = 0;
  for (const place of orderOf(database, columns, sort)) {
    if (isFound[place] !== 1) continue;
    if (passed >= offset) chosen[passed - offset] = place;
    passed += 1;
    if (passed >= offset + chosen.length) break;
  }
  return chosen;
}

function orderOf(database: ReadableDatabase, { ids, orders }: Columns, sort: PeopleSort): Int32Array {
  const key = `${sort.key} ${String(sort.descending)}`;
  const known = orders.get(key);
  if (known !== undefined) return known;
  const places = placesById(ids);
  const order = new Int32Array(ids.length);
  const rows = database.prepare<[], number>(`SELECT id FROM person ORDER BY ${sortOrder(sort)}`).pluck();
  let at = 0;
  for (const id of rows.iterate()) {
    order[at] = places[id] ?? 0;
    at += 1;
  }
  orders.set(key, order);
  return order;
}
