import { sayFinding } from '../../words/say-finding.ts';
import { say } from '../../words/say.ts';
import type { FindingKind } from '../../domain/findings/finding.ts';
import type { Finding } from '../../domain/findings/finding-facts.ts';
import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import { words } from '../../words/words.ts';
import type { PeopleFilter, PeopleSort } from '../../domain/people/person.ts';
import type { ReportedFindings, ReportHeading } from '../../domain/list/report/report-columns.ts';
import type { Outcome } from '../../domain/plans/outcome.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { filterCondition, sortOrder } from '../people/search/filter-people.ts';
import { findingLists, listKey, readSurvey, type ListInForce } from '../people/survey/survey.ts';
import { readLatestQuestions, toSaid } from '../month/questions/latest-questions.ts';
import type { SaidOfSeat } from '../../domain/month/questions/question.ts';
import { readParting, type Parting } from '../month/teams/parting.ts';
import { readStored } from '../thread/stored-json.ts';
import type { Act, ActionState } from '../../domain/plans/act.ts';
import type { RollUp } from '../../domain/month/teams/roll-up.ts';

/** What a cell of the matched report holds. */
export type ReportValue = string | number | undefined;

type ReportRow = {
  readonly id: PersonId;
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
  readonly askedAt: string | null;
  readonly usage: string;
  readonly daysActive: number | null;
  readonly windowEnd: string | null;
  readonly idleDays: number | null;
  readonly reasons: string;
  readonly answer: string | null;
  readonly lastAct: Act | null;
  readonly lastState: ActionState | null;
  readonly lastOutcome: string | null;
  readonly lastAt: Instant | null;
};

/** What is found of somebody, as a report says it. */
type SaidFindings = { readonly kinds: string; readonly reasons: string };

/** A row with what its JSON columns hold, read once. */
type Read = {
  readonly row: ReportRow;
  readonly findings: SaidFindings;
  readonly lookUp: LookUpAnswer | undefined;
  /** The list that says whether the person works here, and that of who is assigned the app. */
  readonly list: ListInForce | undefined;
  readonly ofDirectory: ListInForce | undefined;
  readonly teams: TeamNames;
  readonly said: SaidReader;
};

type SaidReader = (person: PersonId) => SaidOfSeat | undefined;

/** What a column says of somebody's team; `undefined` where nothing says it. */
type TeamNames = (by: RollUp, person: PersonId) => string | undefined;

const nothingDone = "'planned', 'held', 'discarded'";
const answerSql = 'SELECT answer FROM look_up_answer a WHERE a.person_id = p.id ORDER BY a.id DESC LIMIT 1';
const lastActionSql = `SELECT a.id FROM action a WHERE a.person_id = p.id AND a.state NOT IN (${nothingDone}) ORDER BY a.id DESC LIMIT 1`;

/** What each column of the matched report holds. */
const reportColumns: Readonly<Record<ReportHeading, (row: Read) => ReportValue>> = {
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
  'Account id': ({ lookUp }) => (lookUp?.lookUp.kind === 'found' ? lookUp.lookUp.account.id : undefined),
  Match: ({ lookUp }) => (lookUp === undefined ? undefined : words().match(lookUp)),
  'Asked at': ({ row }) => text(row.askedAt),
  Usage: ({ row }) => row.usage,
  'Days active': ({ row }) => row.daysActive ?? undefined,
  'Window end': ({ row }) => text(row.windowEnd),
  'Idle days': ({ row }) => row.idleDays ?? undefined,
  Findings: ({ findings }) => findings.kinds,
  Reasons: ({ findings }) => findings.reasons,
  'Asked on': ({ row, said }) => said(row.id)?.askedOn,
  Answer: ({ row, said }) => said(row.id)?.standing,
  'Needed until': ({ row, said }) => said(row.id)?.neededUntil,
  'Last action': ({ row }) => text(row.lastAct),
  'Last action state': ({ row }) => text(row.lastState),
  'Last action at': ({ row }) => text(row.lastAt),
  'Last action outcome': ({ row }) =>
    row.lastOutcome === null ? undefined : say().outcome(readStored<Outcome>(row.lastOutcome)),
};

/** The rows of the matched report one after the other, so that memory does not grow with their number. */
export function* reportRows(
  database: ReadableDatabase,
  wanted: {
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
  },
): Generator<readonly ReportValue[], void> {
  const { sql, values } =
    wanted.ids === undefined
      ? filterCondition(database, wanted.filter)
      : { sql: 'p.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(wanted.ids)] };
  const extras = extraColumns(database);
  const survey = readSurvey(database);
  const inForce = findingLists(survey);
  const lists = new Map(survey.lists.map((list) => [listKey(list), list]));
  const ofDirectory = survey.lists.find(({ kind }) => kind === 'directory');
  const findingsOf = findingsReader(
    (kind) => (wanted.findings === 'names' ? say().findings[kind].name : kind),
    (finding) => sayFinding(say().findings, finding, inForce),
  );
  const teams = teamNames(database);
  const said = saidReader(database, wanted.on);
  const rows = database.prepare<(string | number)[], ReportRow>(
    `SELECT p.id, p.display_name AS displayName, p.email, p.external_id AS externalId, p.seat_id AS seatId, p.title, p.department,
       p.seat, p.in_latest_user_list AS inLatestUserList, p.directory, p.works, p.works_state AS worksState, p.works_list AS worksList,
       p.account, p.asked_at AS askedAt, p.usage,
       p.days_active AS daysActive, p.window_end AS windowEnd, p.idle_days AS idleDays, p.reasons, ${extras}
     FROM person p WHERE ${sql} ORDER BY ${sortOrder(wanted.sort)}`,
  );
  for (const row of rows.iterate(...values)) {
    const read: Read = {
      row,
      findings: findingsOf(row.reasons),
      list: lists.get(row.worksList ?? ''),
      teams,
      said,
      ofDirectory,
      // Without a day the answer is not the person's any more.
      lookUp: row.answer === null || row.askedAt === null ? undefined : readStored<LookUpAnswer>(row.answer),
    };
    const cells = wanted.headings.map((heading) => reportColumns[heading](read));
    yield wanted.codeOf === undefined ? cells : [wanted.codeOf(row.id), ...cells];
  }
}

/** So many different findings are kept as they are said: most people have the same few. */
const mostSaid = 2000;

function findingsReader(
  called: (kind: FindingKind) => string,
  because: (finding: Finding) => string,
): (stored: string) => SaidFindings {
  const known = new Map<string, SaidFindings>();
  return (stored) => {
    const before = known.get(stored);
    if (before !== undefined) return before;
    const findings = readStored<readonly Finding[]>(stored);
    const said = {
      kinds: findings.map(({ kind }) => called(kind)).join(', '),
      reasons: findings.map(because).join(' '),
    };
    if (known.size >= mostSaid) known.clear();
    known.set(stored, said);
    return said;
  };
}

/** Each roll-up is read once, and only where a column of it is wanted. */
function teamNames(database: ReadableDatabase): TeamNames {
  const partings = new Map<RollUp, Parting>();
  return (by, person) => {
    const parting = partings.get(by) ?? readParting(database, by);
    partings.set(by, parting);
    return parting.teamOf.get(person)?.name;
  };
}

/** Read once, where a column of it is wanted. */
function saidReader(database: ReadableDatabase, on: CalendarDay): SaidReader {
  let questions: ReadonlyMap<PersonId, SaidOfSeat> | undefined;
  return (person) => {
    questions ??= new Map(readLatestQuestions(database, on).map((one) => [one.personId, toSaid(one)]));
    return questions.get(person);
  };
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

/** Answers and actions are looked for only where there are any. */
function extraColumns(database: ReadableDatabase): string {
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  const answer = has('look_up_answer') ? `(${answerSql})` : 'NULL';
  const ofLast = (column: string): string =>
    has('action') ? `(SELECT ${column} FROM action last WHERE last.id = (${lastActionSql}))` : 'NULL';
  const lastAt = has('action')
    ? `(SELECT max(j.at) FROM journal j WHERE j.action_id = (${lastActionSql}))`
    : 'NULL';
  return `${answer} AS answer, ${ofLast('last.act')} AS lastAct, ${ofLast('last.state')} AS lastState,
    ${ofLast('last.outcome')} AS lastOutcome, ${lastAt} AS lastAt`;
}

function text(value: string | null): string | undefined {
  return value ?? undefined;
}
