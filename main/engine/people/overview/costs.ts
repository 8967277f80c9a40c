import { dayNumber, localDayOf } from '../../../domain/time/calendar.ts';
import { costsOf } from '../../../domain/seats/costs.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationOutput } from '../../operations.ts';
import { findingMask } from '../bring-together/codes.ts';
import { heldSinceReader, type SeatRow } from '../describe/facts/seat-evidence.ts';
import { readContract } from './contract.ts';
import { readRemovals } from '../describe/removals.ts';
import { countSeats, readSeatCounts } from './held-seats.ts';

const wasted = findingMask(['idle', 'never-activated', 'leaver-with-seat']);
const wastedAtOnce = findingMask(['idle', 'leaver-with-seat']);

/** The contract as the admin entered it, and what it makes of the seats now. */
export function readCosts(database: ReadableDatabase, at: Instant): OperationOutput<'read-costs'> {
  const contract = readContract(database);
  const today = localDayOf(at);
  const removed = readRemovals(database);
  const counts = readSeatCounts(database, removed);
  const costs = costsOf(contract, {
    heldSeats: countSeats(database, 'TRUE', counts),
    wastedSeats: countSeats(database, readWastedCondition(database, today), counts),
    removals: removed.flatMap(({ removals }) => removals),
    today,
  });
  return { contract, costs };
}

/** Whose seats are spent on nobody: wasted, and no invitation within its grace ([MO11]). A condition on `person`. */
export function readWastedCondition(database: ReadableDatabase, today: CalendarDay): string {
  const { invitedGraceDays } = readContract(database);
  const fresh = readFreshInvitations(database, today, invitedGraceDays);
  return `findings & ${String(wasted)} <> 0 AND id NOT IN (SELECT value FROM json_each('${JSON.stringify([...fresh])}'))`;
}

/** Whether somebody's seat is spent on nobody, as the condition has it, for who goes through everybody. */
export function wastedReader(
  database: ReadableDatabase,
  at: Instant,
): (holder: { readonly id: number; readonly findings: number }) => boolean {
  const { invitedGraceDays } = readContract(database);
  const fresh = readFreshInvitations(database, localDayOf(at), invitedGraceDays);
  return ({ id, findings }) => (findings & wasted) !== 0 && !fresh.has(id);
}

/** What a seat costs a year; `undefined` while no price is known. */
export function readSeatPrice(
  database: ReadableDatabase,
  at: Instant,
): { readonly currency: string; readonly yearlyMinor: number } | undefined {
  const noSeats = { heldSeats: 0, wastedSeats: 0, removals: [], today: localDayOf(at) };
  const costs = costsOf(readContract(database), noSeats);
  return costs === undefined ? undefined : { currency: costs.currency, yearlyMinor: costs.yearlyMinor };
}

/** Whose invitation is younger than its grace, counted from the first list that has it. */
export function readFreshInvitations(
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
      `SELECT pr.person_id AS person, s.from_import AS fromImport, ifnull(s.to_import, 0) AS toImport, s.sales_license AS salesLicense, s.seat_id AS seatId,
         s.first_name AS firstName, s.last_name AS lastName, s.email_key AS email
         FROM person p JOIN person_record pr ON pr.person_id = p.id AND pr.source = 0 JOIN seat_record s ON s.id = pr.record_id
        WHERE p.seat = 'invited' AND p.findings & ${String(wastedAtOnce)} = 0`,
    )
    .all();
  const sinceOf = heldSinceReader(database);
  const fresh = new Set<number>();
  for (const [person, own] of Map.groupBy(rows, ({ person: owner }) => owner)) {
    const since = sinceOf(person, own) ?? localDayOf(firstListAt);
    if (dayNumber(today) - dayNumber(since) < graceDays) fresh.add(person);
  }
  return fresh;
}
