import type { PersonId } from '../../../domain/ids.ts';
import type { PeoplePage } from '../../../domain/people/person.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { filterCondition, sortOrder } from './filter-people.ts';
import { keptWhilePeopleStay } from './while-people-stay.ts';

/** To here SQLite counts its way; further down the ids are kept in their order, 4 bytes each. */
const countedTo = 2000;
/** Where a page is more than this part of all who are found, going through an index for it costs more than sorting them. */
const fewAmong = 10;
/** As many ids are kept in all; the orders asked for longest ago go first. */
const mostIds = 24_000_000;

type Orders = {
  readonly totals: Map<string, number>;
  readonly orders: Map<string, Int32Array>;
};

const kept = keptWhilePeopleStay<Orders>();

/** The ids of one page of the people under a filter, and how many there are in all. */
export function pageIds(
  database: ReadableDatabase,
  page: PeoplePage,
): { readonly ids: readonly PersonId[]; readonly total: number } {
  const { filter, sort, offset, limit } = page;
  const { totals, orders } = keptOf(database);
  const filterKey = JSON.stringify(filter);
  const orderKey = `${sort.key} ${String(sort.descending)} ${filterKey}`;
  const { sql, values } = filterCondition(database, filter);
  let total = totals.get(filterKey);
  if (total === undefined) {
    total = database
      .prepare<(string | number)[], number>(`SELECT count(*) FROM person WHERE ${sql}`)
      .pluck()
      .get(...values);
    totals.set(filterKey, total ?? 0);
  }
  if (total === undefined || total === 0) return { ids: [], total: 0 };
  // In the order of an index, the few would be looked for among everybody; a `+` keeps SQLite from that, and has them sorted.
  const areFew = (offset + limit) * fewAmong > total && sql !== 'TRUE';
  const order = `${areFew ? '+' : ''}${sortOrder(sort)}`;
  const select = (limits: string): string => `SELECT id FROM person WHERE ${sql} ORDER BY ${order} ${limits}`;
  const known = orders.get(orderKey);
  if (known === undefined && offset <= countedTo) {
    const ids = database
      .prepare<(string | number)[], PersonId>(select('LIMIT ? OFFSET ?'))
      .pluck()
      .all(...values, limit, offset);
    return { ids, total };
  }
  const all =
    known ??
    Int32Array.from(
      database
        .prepare<(string | number)[], number>(select(''))
        .pluck()
        .all(...values),
    );
  orders.delete(orderKey);
  orders.set(orderKey, all);
  forgetOldest(orders);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids were read from the table of people
  return { ids: [...all.subarray(offset, offset + limit)] as PersonId[], total };
}

function keptOf(database: ReadableDatabase): Orders {
  const known = kept.get(database) ?? { totals: new Map(), orders: new Map() };
  kept.set(database, known);
  return known;
}

function forgetOldest(orders: Map<string, Int32Array>): void {
  let ids = [...orders.values()].reduce((sum, order) => sum + order.length, 0);
  for (const [key, order] of orders) {
    if (ids <= mostIds || orders.size === 1) return;
    orders.delete(key);
    ids -= order.length;
  }
}
