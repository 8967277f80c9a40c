import type { ReadableDatabase } from '../../database/handles.ts';
import { readRemovals } from '../describe/removals.ts';

/** Who holds a seat by the latest user list and what was done since. */
export const heldSql = "seat IN ('activated', 'invited', 'licensed')";

/**
 * How many seats people hold who hold one, where that is not one: several in the latest user list ([MO9]), or fewer because Purser took
 * some since ([MO13]).
 */
export function readSeatCounts(
  database: ReadableDatabase,
  removed: ReturnType<typeof readRemovals> = readRemovals(database),
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [person, further] of readFurtherSeats(database)) counts.set(person, 1 + further);
  for (const { person, stillListed } of removed) {
    if (stillListed > 0) counts.set(person, Math.max(0, (counts.get(person) ?? 1) - stillListed));
  }
  return counts;
}

/** What an index has the answer to; anything else is asked of each who holds a seat, who are most: in an index they stand in no order of the table. */
const ofSeatAlone = /^(?:TRUE|seat = '\w+')$/u;

/** Seats of the people who hold one and fit a condition on `person`. */
export function countSeats(
  database: ReadableDatabase,
  condition: string,
  counts: ReadonlyMap<number, number>,
): number {
  const from = ofSeatAlone.test(condition) ? 'person' : 'person NOT INDEXED';
  const people =
    database
      .prepare<[], number>(`SELECT count(*) FROM ${from} WHERE ${heldSql} AND (${condition})`)
      .pluck()
      .get() ?? 0;
  if (counts.size === 0) return people;
  const otherwise = database
    .prepare<[string], number>(
      `SELECT id FROM person WHERE ${heldSql} AND (${condition}) AND id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify([...counts.keys()]));
  return otherwise.reduce((sum, person) => sum + (counts.get(person) ?? 1) - 1, people);
}

/** Seats beyond the first of people who have several in the latest user list; a row that stands there twice is one seat. */
function readFurtherSeats(database: ReadableDatabase): ReadonlyMap<number, number> {
  const rows = database
    .prepare<[], [person: number, seats: number]>(
      `SELECT pr.person_id, count(DISTINCT coalesce('s' || s.seat_id, 'e' || s.email_key, 'r' || s.id)) - 1
         FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
        WHERE pr.source = 0 AND s.to_import IS NULL AND s.sales_license = 'active'
          AND pr.person_id IN (SELECT person_id FROM person_record WHERE source = 0 GROUP BY 1 HAVING count(*) > 1)
        GROUP BY 1`,
    )
    .raw()
    .all();
  return new Map(rows);
}
