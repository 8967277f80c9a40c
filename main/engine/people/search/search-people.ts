import type { PersonId } from '../../../domain/ids.ts';
import type { PeopleFilter, PeoplePage, PeopleSort } from '../../../domain/people/person.ts';
import { isForEngineAlone } from '../../../domain/list/search/people-filter.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sortOrder } from './filter-people.ts';
import { isMarked, marksOf, pageOf, type PeopleSet, placesOf, setOfPlaces } from './texts/people-set.ts';
import { searchableIds, searchPeople, tryOutSearch } from './texts/search-texts.ts';
import { type FacetCounts, columnsBeside, type Columns, type Found } from './people-columns.ts';
import { placesById } from './places-by-id.ts';
import { lookAmongPeople } from './look-among-people.ts';

/**
 * One page of the people under a filter with words in it, in any order, all of it looked up in memory. `undefined` for a filter without
 * words, with a team, a line of the renewal, a change or an alarm, and where there are too many people to keep.
 */
export function searchPage(
  database: ReadableDatabase,
  page: PeoplePage,
): { readonly ids: readonly PersonId[]; readonly total: number } | undefined {
  // One row is asked for to count people.
  if (page.limit > 1) shown.set(database, page.sort);
  const columns = columnsFor(database, page.filter);
  if (columns === undefined) return undefined;
  const { people } = columns.found;
  const { ids } = columns;
  const chosen = chosenOf(database, { columns, people, page });
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids were read from the table of people
    ids: [...chosen].map((place) => ids[place] as PersonId),
    total: people.count,
  };
}

/** The counts beside that page, each facet without its own condition; `undefined` as there. */
export function searchFacets(database: ReadableDatabase, filter: PeopleFilter): FacetCounts | undefined {
  const columns = columnsFor(database, filter);
  if (columns === undefined) return undefined;
  const { found } = columns;
  found.counts ??= lookAmongPeople(columns, placesOf(found.searched), filter).counts;
  return found.counts;
}

/** The order in which the list was shown last: what is typed into the search is asked for in it. */
const shown = new WeakMap<ReadableDatabase, PeopleSort>();

/** Reads what searching needs, where it is not in memory already: some tenths of a second for a hundred thousand people. */
export function prepareSearch(database: ReadableDatabase): void {
  const ids = searchableIds(database);
  if (ids === undefined) return;
  const columns = columnsBeside(database, ids);
  const sort = shown.get(database);
  if (sort !== undefined && !isByName(sort)) orderOf(database, columns, sort);
  tryOutSearch(database);
}

/** Whether somebody looked at the list since the database was opened. */
export function isListShown(database: ReadableDatabase): boolean {
  return shown.has(database);
}

/** People stand in memory in this order. */
function isByName({ key, descending }: PeopleSort): boolean {
  return key === 'displayName' && !descending;
}

function columnsFor(
  database: ReadableDatabase,
  filter: PeopleFilter,
): (Columns & { readonly found: Found }) | undefined {
  if (filter.text === undefined || isForEngineAlone(filter)) return undefined;
  const searched = searchPeople(database, filter.text);
  if (searched === undefined) return undefined;
  const columns = columnsBeside(database, searched.ids);
  const key = JSON.stringify(filter);
  const found =
    columns.last?.key === key ? columns.last : { key, ...findAmong(columns, searched.people, filter) };
  columns.last = found;
  return { ...columns, found };
}

/** Where words are all there is, nobody needs to be looked at before somebody asks for the counts. */
function findAmong(columns: Columns, searched: PeopleSet, filter: PeopleFilter): Omit<Found, 'key'> {
  const { text: _text, ...others } = filter;
  const isMore = Object.values(others).some(
    (part) => part !== undefined && (!Array.isArray(part) || part.length > 0),
  );
  if (!isMore) return { searched, people: searched, counts: undefined };
  const { places, counts } = lookAmongPeople(columns, placesOf(searched), filter);
  return { searched, people: setOfPlaces(places, columns.ids.length), counts };
}

/** The places of one page in the order asked for. */
function chosenOf(
  database: ReadableDatabase,
  given: {
    readonly columns: Columns;
    readonly people: PeopleSet;
    readonly page: PeoplePage;
  },
): Int32Array {
  const { columns, people, page } = given;
  const { sort, offset, limit } = page;
  if (isByName(sort)) return pageOf(people, page);
  const marks = marksOf(people, columns.ids.length);
  const chosen = new Int32Array(Math.max(0, Math.min(limit, people.count - offset)));
  let passed = 0;
  for (const place of orderOf(database, columns, sort)) {
    if (!isMarked(marks, place)) continue;
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
