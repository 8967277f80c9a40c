import { dayNumber, dayOf } from '../../../domain/calendar.ts';
import { costsOf } from '../../../domain/seats/costs.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationOutput } from '../../operations.ts';
import { findingMask } from '../bring-together/codes.ts';
import { heldSinceReader, type SeatRow } from '../describe/facts/seat-evidence.ts';
import { readContract } from './contract.ts';
import { readRemovals } from '../describe/removals.ts';

const heldSql = "seat IN ('activated', 'invited')";
const wasted = findingMask(['idle', 'never-activated', 'leaver-with-seat']);
const wastedAtOnce = findingMask(['idle', 'leaver-with-seat']);

/** The contract as the admin entered it, and what it makes of the seats now. */
export function readCosts(database: ReadableDatabase, at: Instant): OperationOutput<'read-costs'> {
  const contract = readContract(database);
  const today = dayOf(at);
  const removed = readRemovals(database);
  const further = readFurtherSeats(database);
  const fresh = readFreshInvitations(database, today, contract.invitedGraceDays);
  const seatsOf = (condition: string): number => {
    const people = database
      .prepare<[], number>(`SELECT id FROM person WHERE ${heldSql} AND ${condition}`)
      .pluck()
      .all();
    const taken = new Map(removed.map(({ person, stillListed }) => [person, stillListed]));
    return people.reduce(
      (sum, person) => sum + Math.max(0, 1 + (further.get(person) ?? 0) - (taken.get(person) ?? 0)),
      0,
    );
  };
  const freshList = JSON.stringify([...fresh]);
  const costs = costsOf(contract, {
    heldSeats: seatsOf('TRUE'),
    wastedSeats: seatsOf(
      `findings & ${String(wasted)} <> 0 AND id NOT IN (SELECT value FROM json_each('${freshList}'))`,
    ),
    removals: removed.flatMap(({ removals }) => removals),
    today,
  });
  return { contract, costs };
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

/** Whose invitation is younger than its grace, counted from the first list that has it. */
function readFreshInvitations(
  database: ReadableDatabase,
  today: CalendarDay,
  graceDays: number,
): ReadonlySet<number> {
  const firstListAt = database
    .prepare<[], Instant>(
      "SELECT coalesce(made_at, imported_at) FROM import WHERE kind = 'users' ORDER BY id LIMIT 1",
    )
    .pluck()
    .get();
  if (firstListAt === undefined) return new Set();
  const rows = database
    .prepare<[], SeatRow & { readonly person: number }>(
      `SELECT pr.person_id AS person, s.from_import AS fromImport, ifnull(s.to_import, 0) AS toImport, s.sales_license AS salesLicense, s.seat_id AS seatId
         FROM person p JOIN person_record pr ON pr.person_id = p.id AND pr.source = 0 JOIN seat_record s ON s.id = pr.record_id
        WHERE p.seat = 'invited' AND p.findings & ${String(wastedAtOnce)} = 0`,
    )
    .all();
  const sinceOf = heldSinceReader(database);
  const fresh = new Set<number>();
  for (const [person, own] of Map.groupBy(rows, ({ person: owner }) => owner)) {
    const since = sinceOf(person, own) ?? dayOf(firstListAt);
    if (dayNumber(today) - dayNumber(since) < graceDays) fresh.add(person);
  }
  return fresh;
}
