import type { Instant, PlanId } from '../../../domain/ids.ts';
import type { SeatRoom } from '../../../domain/seats/room.ts';
import type { NumberSettingName } from '../../../domain/settings/settings.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readSurvey } from '../../people/survey/survey.ts';
import { readGiven } from '../../people/describe/given.ts';
import { personNow } from '../../people/describe/person-now.ts';
import { countSeats, heldSql, readSeatCounts } from '../../people/overview/held-seats.ts';

/** How many seats there are, are held and may be given, at a moment. */
export function readSeatRoom(database: ReadableDatabase, at: Instant): SeatRoom {
  const set = (name: NumberSettingName): number | undefined => {
    const value = readNumberSetting(database, name);
    return value === 0 ? undefined : value;
  };
  const counts = readSeatCounts(database);
  const { userParts } = readSurvey(database);
  const saysWhoHolds = userParts.some(({ hasLicenses }) => hasLicenses);
  const hasSeatIds = userParts.every((part) => part.hasSeatIds);
  const { unseen, planned, plans } = readUnderWay(database);
  return {
    bought: set('seatsBought'),
    held: saysWhoHolds ? countSeats(database, 'TRUE', counts) : undefined,
    invited: saysWhoHolds && hasSeatIds ? countSeats(database, "seat = 'invited'", counts) : undefined,
    unclear: countPeople(database, "in_latest_user_list = 1 AND seat = 'unknown'"),
    unseen: unseen.size,
    planned: planned.size,
    plannedIn: plans,
    monthlyCap: set('monthlyAssignments'),
    givenThisMonth: countAssignments(database, at),
    minimumFree: set('minimumFree'),
  };
}

/** Who is given a seat that no user list shows yet: by Purser already, or by a draft or a plan under way. Nobody is in both. */
export type UnderWay = {
  readonly unseen: ReadonlySet<number>;
  readonly planned: ReadonlySet<number>;
  /** The drafts and plans under way, the newest first. */
  readonly plans: readonly PlanId[];
};

const notHeld = `NOT EXISTS (SELECT 1 FROM person p WHERE p.id = person AND p.${heldSql})`;

/** [SR1], [SR4]. What only holds for now, such as a look-up that is due, takes nobody out of a plan. */
export function readUnderWay(database: ReadableDatabase): UnderWay {
  const isHeld = database
    .prepare<[number], number>(`SELECT 1 FROM person WHERE id = ? AND ${heldSql}`)
    .pluck();
  const unseen = new Set([...readGiven(database).keys()].filter((person) => isHeld.get(person) !== 1));
  const planned = database
    .prepare<[], { readonly person: number; readonly plan: PlanId }>(
      `SELECT ${personNow('a.person_id')} AS person, a.plan_id AS plan FROM action a JOIN plan ON plan.id = a.plan_id
        WHERE a.act = 'provision' AND ${notHeld} AND (a.state IN ('intended', 'unsettled')
          OR a.state = 'planned' AND plan.state IN ('draft', 'running', 'interrupted')
             AND NOT EXISTS (SELECT 1 FROM json_each(a.guards) WHERE value ->> 'kind' IN ('left-out', 'nothing-to-do')))
        ORDER BY a.plan_id DESC`,
    )
    .all()
    .filter(({ person }) => !unseen.has(person));
  return {
    unseen,
    planned: new Set(planned.map(({ person }) => person)),
    plans: [...new Set(planned.map(({ plan }) => plan))],
  };
}

/** Licenses that Purser was told it gave, in the calendar month (UTC) of `at`. */
function countAssignments(database: ReadableDatabase, at: Instant): number {
  return (
    database
      .prepare<[string], number>(
        `SELECT count(DISTINCT action_id) FROM journal
          WHERE act = 'provision' AND kind IN ('answer', 'settled') AND at >= ? AND ifnull(body ->> 'ok', 1) = 1`,
      )
      .pluck()
      .get(`${at.slice(0, 7)}-01`) ?? 0
  );
}

function countPeople(database: ReadableDatabase, condition: string): number {
  return database.prepare<[], number>(`SELECT count(*) FROM person WHERE ${condition}`).pluck().get() ?? 0;
}
