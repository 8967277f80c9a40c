import { isCalendarDay } from '../../../domain/calendar.ts';
import { costsOf, type Contract, type Price, type Removal } from '../../../domain/seats/costs.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { readSetting, writeSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import type { OperationOutput } from '../../operations.ts';
import { readStored } from '../../stored-json.ts';
import { findingMask } from '../bring-together/codes.ts';

const settingName = 'contract';
const heldSql = "seat IN ('activated', 'invited')";
const wasted = findingMask(['idle', 'never-activated', 'leaver-with-seat']);

/** The contract as the admin entered it, and what it makes of the seats now. */
export function readCosts(database: ReadableDatabase, at: Instant): OperationOutput<'read-costs'> {
  const contract = readContract(database);
  const count = (condition: string): number =>
    database
      .prepare<[], number>(`SELECT count(*) FROM person WHERE ${heldSql} AND ${condition}`)
      .pluck()
      .get() ?? 0;
  const costs = costsOf(contract, {
    heldSeats: count('TRUE'),
    wastedSeats: count(`findings & ${String(wasted)} <> 0`),
    removals: readRemovals(database),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an instant begins with its day
    today: at.slice(0, 10) as CalendarDay,
  });
  return { contract, costs };
}

export function saveContract(database: WritableDatabase, contract: Contract): void {
  writeSetting(database, { name: settingName, value: JSON.stringify(contract) });
}

function readContract(database: ReadableDatabase): Contract {
  const stored = readSetting(database, settingName);
  const { prices = [], renewsOn } =
    stored === undefined
      ? {}
      : readStored<{ readonly prices?: readonly Price[]; readonly renewsOn?: string }>(stored);
  return { prices, renewsOn: renewsOn !== undefined && isCalendarDay(renewsOn) ? renewsOn : undefined };
}

/**
 * The latest removal of everybody whom Purser took the license from and who has not been given one since: not by Purser, not by
 * the account as it was last answered, and not by a seat in the latest user list that was imported after.
 */
function readRemovals(database: ReadableDatabase): readonly Removal[] {
  return database
    .prepare<[], Removal>(
      `SELECT substr(at, 1, 10) AS "on" FROM (
         SELECT j.person_id, max(j.sequence) AS sequence, j.at, a.act, p.account, p.seat,
           (SELECT max(imported_at) FROM import WHERE kind = 'users') AS listedAt
           FROM journal j JOIN action a ON a.id = j.action_id AND a.state IN ('requested', 'confirmed')
           LEFT JOIN person p ON p.id = ifnull((SELECT person_id FROM person_successor WHERE old_id = j.person_id), j.person_id)
          WHERE j.kind IN ('answer', 'settled') GROUP BY j.person_id)
        WHERE act = 'deprovision' AND ifnull(account, 'inactive') IN ('inactive', 'absent', 'failed')
          AND NOT (seat IN ('activated', 'invited') AND listedAt > at)
        ORDER BY "on"`,
    )
    .all();
}
