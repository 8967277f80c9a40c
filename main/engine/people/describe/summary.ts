import type { CalendarDay, Instant, PersonId } from '../../../domain/ids.ts';
import type { PersonSummary } from '../../../domain/people/person.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { listKey, readLists } from '../survey/survey.ts';
import { findingsInMask } from '../bring-together/codes.ts';
import { keptWhilePeopleStay } from '../search/while-people-stay.ts';

type SummaryRow = {
  readonly id: PersonId;
  readonly displayName: string;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly seat: PersonSummary['seat'];
  readonly inLatestUserList: 0 | 1;
  readonly directory: PersonSummary['directory'];
  readonly works: PersonSummary['works'];
  readonly worksState: Exclude<PersonSummary['worksState'], undefined> | null;
  readonly worksList: string | null;
  readonly account: PersonSummary['account'];
  readonly askedAt: Instant | null;
  readonly usage: PersonSummary['usage'];
  readonly daysActive: number | null;
  readonly windowEnd: CalendarDay | null;
  readonly idleDays: number | null;
  readonly findings: number;
};

const summarySql = `
SELECT id, display_name AS displayName, email, external_id AS externalId, seat_id AS seatId, title, department, seat,
  in_latest_user_list AS inLatestUserList, directory, works, works_state AS worksState,
  works_list AS worksList, account, asked_at AS askedAt, usage, days_active AS daysActive,
  window_end AS windowEnd, idle_days AS idleDays, findings
FROM person WHERE id IN (SELECT value FROM json_each(?))`;

/** The lines of the list for these people, in the order of the ids; ids of nobody are left out. */
export function readSummaries(database: ReadableDatabase, ids: readonly number[]): readonly PersonSummary[] {
  const rows = database.prepare<[string], SummaryRow>(summarySql).all(JSON.stringify(ids));
  const lists = listsOf(database);
  const byId = new Map(rows.map((row) => [Number(row.id), toSummary(row, lists)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type Lists = ReadonlyMap<string, PersonSummary['worksBy']>;
const kept = keptWhilePeopleStay<Lists>();

/** One object for all of a list's people: it is handed on once. */
function listsOf(database: ReadableDatabase): Lists {
  const lists: Lists =
    kept.get(database) ??
    new Map(readLists(database).map((list) => [listKey(list), { list: list.called, on: list.on }]));
  kept.set(database, lists);
  return lists;
}

function toSummary(row: SummaryRow, lists: Lists): PersonSummary {
  return {
    id: row.id,
    displayName: row.displayName,
    email: row.email ?? undefined,
    externalId: row.externalId ?? undefined,
    seatId: row.seatId ?? undefined,
    title: row.title ?? undefined,
    department: row.department ?? undefined,
    seat: row.seat,
    inLatestUserList: row.inLatestUserList === 1,
    directory: row.directory,
    works: row.works,
    worksState: row.worksState ?? undefined,
    worksBy: lists.get(row.worksList ?? ''),
    account: row.account,
    askedAt: row.askedAt ?? undefined,
    usage: row.usage,
    daysActive: row.daysActive ?? undefined,
    windowEnd: row.windowEnd ?? undefined,
    idleDays: row.idleDays ?? undefined,
    findings: findingsInMask(row.findings),
  };
}
