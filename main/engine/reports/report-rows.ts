import { sayFinding } from '../../words/say-finding.ts';
import { say } from '../../words/say.ts';
import type { Finding } from '../../domain/findings/finding-facts.ts';
import type { CalendarDay, PersonId } from '../../domain/ids.ts';
import type { PeopleFilter, PeopleSort } from '../../domain/people/person.ts';
import type { ReportedFindings, ReportHeading } from '../../domain/list/report/report-columns.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { filterCondition, sortOrder } from '../people/search/filter-people.ts';
import { findingLists, listKey, readSurvey, type ListInForce, type Survey } from '../people/survey/survey.ts';
import { readTeamNames } from '../month/teams/parting.ts';
import { readStored } from '../thread/stored-json.ts';
import type { RollUp } from '../../domain/month/teams/roll-up.ts';
import {
  laterColumns,
  laterReader,
  laterSql,
  type Later,
  type LaterRow,
  type ReportValue,
} from './report-later.ts';

/** What is to be written. */
export type ReportOf = {
  readonly filter: PeopleFilter;
  /** Where given, these people and not those under the filter. */
  readonly ids?: readonly PersonId[];
  readonly sort: PeopleSort;
  readonly headings: readonly ReportHeading[];
  readonly findings: ReportedFindings;
  /** The day by which a question is silent. */
  readonly on: CalendarDay;
  /** Where given, every row begins with the code of its person. */
  readonly codeOf: ((person: PersonId) => string) | undefined;
};

type ReportRow = LaterRow & {
  readonly displayName: string;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly seat: string;
  readonly inLatestUserList: 0 | 1;
  readonly directory: string;
  readonly works: string;
  readonly worksState: string | null;
  readonly worksList: string | null;
  readonly account: string;
  readonly usage: string;
  readonly daysActive: number | null;
  readonly windowEnd: string | null;
  readonly idleDays: number | null;
  readonly reasons: string;
};

/** What is found of somebody, as a report says it. */
export type SaidFindings = { readonly kinds: string; readonly reasons: string };

/** A row with what its JSON columns hold, read once. */
type Read = Later & {
  readonly row: ReportRow;
  readonly findings: SaidFindings;
  /** The list that says whether the person works here, and that of who is assigned the app. */
  readonly list: ListInForce | undefined;
  readonly ofDirectory: ListInForce | undefined;
  readonly teams: TeamNames;
};

/** What a column says of somebody's team; `undefined` where nothing says it. */
type TeamNames = (by: RollUp, person: PersonId) => string | undefined;

/** What each column of the matched report holds. */
const reportColumns: Readonly<Record<ReportHeading, (row: Read) => ReportValue>> = {
  ...laterColumns,
  Name: ({ row }) => row.displayName,
  'E-mail': ({ row }) => text(row.email),
  'Unique id': ({ row }) => text(row.externalId),
  'Seat id': ({ row }) => text(row.seatId),
  Title: ({ row }) => text(row.title),
  Department: ({ row }) => text(row.department),
  Manager: ({ row, teams }) => teams('manager', row.id),
  'Cost center': ({ row, teams }) => teams('cost-center', row.id),
  Office: ({ row, teams }) => teams('office', row.id),
  'LinkedIn group': ({ row, teams }) => teams('group', row.id),
  Directory: ({ row }) => row.directory,
  'Directory by': ({ ofDirectory }) => ofDirectory?.called,
  'Directory as of': ({ ofDirectory }) => ofDirectory?.on,
  'Works here': ({ row }) => row.works,
  State: ({ row }) => text(row.worksState),
  'State by': ({ list }) => list?.called,
  'State as of': ({ list }) => list?.on,
  Seat: ({ row }) => row.seat,
  'In latest user list': ({ row }) => (row.inLatestUserList === 1 ? 'yes' : 'no'),
  Account: ({ row }) => row.account,
  'Asked at': ({ row }) => text(row.askedAt),
  Usage: ({ row }) => row.usage,
  'Days active': ({ row }) => row.daysActive ?? undefined,
  'Window end': ({ row }) => text(row.windowEnd),
  'Idle days': ({ row }) => row.idleDays ?? undefined,
  Findings: ({ findings }) => findings.kinds,
  Reasons: ({ findings }) => findings.reasons,
};

/** The rows of the matched report one after the other, so that memory does not grow with their number. */
export function* reportRows(
  database: ReadableDatabase,
  wanted: ReportOf,
): Generator<readonly ReportValue[], void> {
  const survey = readSurvey(database);
  const lists = new Map(survey.lists.map((list) => [listKey(list), list]));
  const ofDirectory = survey.lists.find(({ kind }) => kind === 'directory');
  const findingsOf = findingsReader(survey, wanted.findings);
  const readLater = laterReader<ReportRow>(database, wanted.on);
  const teamsOf = readTeamNames(database, teamRollUps(wanted.headings));
  const teams: TeamNames = (by, person) => teamsOf.get(by)?.[person]?.name;
  const columns = `p.id, p.display_name AS displayName, p.email, p.external_id AS externalId, p.seat_id AS seatId, p.title, p.department,
       p.seat, p.in_latest_user_list AS inLatestUserList, p.directory, p.works, p.works_state AS worksState, p.works_list AS worksList,
       p.account, p.asked_at AS askedAt, p.usage,
       p.days_active AS daysActive, p.window_end AS windowEnd, p.idle_days AS idleDays, p.reasons,
       ${laterSql(database)
         .map(([field, sql]) => `${sql} AS ${field}`)
         .join(', ')}`;
  const { sql, values } = peopleSql(database, wanted, columns);
  for (const row of database.prepare<(string | number)[], ReportRow>(sql).iterate(...values)) {
    const read: Read = {
      ...readLater(row),
      findings: findingsOf(row.reasons),
      list: lists.get(row.worksList ?? ''),
      teams,
      ofDirectory,
    };
    const cells = wanted.headings.map((heading) => reportColumns[heading](read));
    yield wanted.codeOf === undefined ? cells : [wanted.codeOf(row.id), ...cells];
  }
}

/**
 * What is asked of each person `p` of a report, in its order. Where codes stand for names it is that of the codes: in any other, whoever
 * has the names could put the two side by side.
 */
export function peopleSql(
  database: ReadableDatabase,
  { filter, ids, sort, codeOf }: Pick<ReportOf, 'filter' | 'ids' | 'sort' | 'codeOf'>,
  columns: string,
): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const { sql, values } =
    ids === undefined
      ? filterCondition(database, filter)
      : { sql: 'p.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] };
  if (codeOf === undefined)
    return { sql: `SELECT ${columns} FROM person p WHERE ${sql} ORDER BY ${sortOrder(sort)}`, values };
  const people = database
    .prepare<(string | number)[], PersonId>(`SELECT p.id FROM person p WHERE ${sql}`)
    .pluck()
    .all(...values);
  return {
    sql: `SELECT ${columns} FROM json_each(?) placed CROSS JOIN person p ON p.id = placed.value ORDER BY placed.key`,
    values: [JSON.stringify(byCode(people, codeOf))],
  };
}

/** The people of a report in its order. */
export function peopleInOrder(
  database: ReadableDatabase,
  wanted: Pick<ReportOf, 'filter' | 'ids' | 'sort' | 'codeOf'>,
): readonly PersonId[] {
  const { sql, values } = peopleSql(database, wanted, 'p.id');
  return database
    .prepare<(string | number)[], PersonId>(sql)
    .pluck()
    .all(...values);
}

function byCode(people: readonly PersonId[], codeOf: (person: PersonId) => string): readonly PersonId[] {
  const coded = people.map((id) => ({ id, code: codeOf(id) }));
  return coded.toSorted((one, other) => (one.code < other.code ? -1 : 1)).map(({ id }) => id);
}

/** So many different findings are kept as they are said: most people have the same few. */
const mostSaid = 2000;

/** A function that says what is stored of somebody's findings, in cells of a report; `written`: how a cell is. */
export function findingsReader(
  survey: Survey,
  as: ReportedFindings,
  written: (cell: string) => string = (cell) => cell,
): (stored: string) => SaidFindings {
  const inForce = findingLists(survey);
  const known = new Map<string, SaidFindings>();
  return (stored) => {
    const before = known.get(stored);
    if (before !== undefined) return before;
    const findings = readStored<readonly Finding[]>(stored);
    const kinds = findings.map(({ kind }) => (as === 'names' ? say().findings[kind].name : kind));
    const reasons = findings.map((finding) => sayFinding(say().findings, finding, inForce));
    const said = { kinds: written(kinds.join(', ')), reasons: written(reasons.join(' ')) };
    if (known.size >= mostSaid) known.clear();
    known.set(stored, said);
    return said;
  };
}

const rollUps: ReadonlyMap<ReportHeading, Exclude<RollUp, 'department'>> = new Map([
  ['Manager', 'manager'],
  ['Cost center', 'cost-center'],
  ['Office', 'office'],
  ['LinkedIn group', 'group'],
]);

/** What columns part everybody by. */
export function teamRollUps(headings: readonly ReportHeading[]): readonly Exclude<RollUp, 'department'>[] {
  return headings.flatMap((heading) => rollUps.get(heading) ?? []);
}

/** How many rows there will be. */
export function countReportRows(database: ReadableDatabase, filter: PeopleFilter): number {
  const { sql, values } = filterCondition(database, filter);
  return (
    database
      .prepare<(string | number)[], number>(`SELECT count(*) FROM person WHERE ${sql}`)
      .pluck()
      .get(...values) ?? 0
  );
}

function text(value: string | null): string | undefined {
  return value ?? undefined;
}
