import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import type { ReportHeading } from '../../domain/list/report/report-columns.ts';
import type { SaidOfSeat } from '../../domain/month/questions/question.ts';
import type { Act, ActionState } from '../../domain/plans/act.ts';
import type { Outcome } from '../../domain/plans/outcome.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { tellingAnswerSql } from '../people/describe/facts/standing-answers.ts';
import { readLatestQuestions, toSaid } from '../month/questions/latest-questions.ts';
import { readStored } from '../thread/stored-json.ts';

/** What a cell of the matched report holds. */
export type ReportValue = string | number | undefined;

/** What became of somebody since: what the service answered and what was done last. */
export type LaterRow = {
  readonly id: PersonId;
  readonly askedAt: string | null;
  readonly answer: string | null;
  readonly lastAct: Act | null;
  readonly lastState: ActionState | null;
  readonly lastOutcome: string | null;
  readonly lastAt: Instant | null;
};

export type Later = {
  readonly row: LaterRow;
  readonly lookUp: LookUpAnswer | undefined;
  readonly said: SaidReader;
};

type SaidReader = (person: PersonId) => SaidOfSeat | undefined;

/** Columns of which nothing stands in any row before anybody was looked up, asked or acted on. */
const sources = {
  'Account id': 'look_up_answer',
  Match: 'look_up_answer',
  'Asked on': 'question',
  Answer: 'question',
  'Needed until': 'question',
  'Last action': 'action',
  'Last action state': 'action',
  'Last action at': 'action',
  'Last action outcome': 'action',
} as const satisfies Partial<Record<ReportHeading, string>>;
export type LaterHeading = keyof typeof sources;

/** What each of these columns holds. */
export const laterColumns: Readonly<Record<LaterHeading, (of: Later) => ReportValue>> = {
  'Account id': ({ lookUp }) => (lookUp?.lookUp.kind === 'found' ? lookUp.lookUp.account.id : undefined),
  Match: ({ lookUp }) => (lookUp === undefined ? undefined : words().match(lookUp)),
  'Asked on': ({ row, said }) => said(row.id)?.askedOn,
  Answer: ({ row, said }) => said(row.id)?.standing,
  'Needed until': ({ row, said }) => said(row.id)?.neededUntil,
  'Last action': ({ row }) => row.lastAct ?? undefined,
  'Last action state': ({ row }) => row.lastState ?? undefined,
  'Last action at': ({ row }) => row.lastAt ?? undefined,
  'Last action outcome': ({ row }) =>
    row.lastOutcome === null ? undefined : say().outcome(readStored<Outcome>(row.lastOutcome)),
};

export function isLater(heading: ReportHeading): heading is LaterHeading {
  return heading in sources;
}

/** Whether anything may stand in a column. */
export function mayHold(database: ReadableDatabase, heading: LaterHeading): boolean {
  return hasRows(database, sources[heading]);
}

function hasRows(database: ReadableDatabase, table: (typeof sources)[LaterHeading]): boolean {
  return database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
}

const nothingDone = "'planned', 'held', 'discarded'";
const answerSql = `SELECT answer FROM look_up_answer a WHERE a.id = ${tellingAnswerSql('p.id')}`;
const lastActionSql = `SELECT a.id FROM action a WHERE a.person_id = p.id AND a.state NOT IN (${nothingDone}) ORDER BY a.id DESC LIMIT 1`;

/** SQL of a person `p` for what `LaterRow` has: answers and actions are looked for only where there are any. */
export function laterSql(
  database: ReadableDatabase,
): readonly (readonly [field: keyof LaterRow, sql: string])[] {
  const hasActions = hasRows(database, 'action');
  const ofLast = (column: string): string =>
    hasActions ? `(SELECT ${column} FROM action last WHERE last.id = (${lastActionSql}))` : 'NULL';
  return [
    ['answer', hasRows(database, 'look_up_answer') ? `(${answerSql})` : 'NULL'],
    ['lastAct', ofLast('last.act')],
    ['lastState', ofLast('last.state')],
    ['lastOutcome', ofLast('last.outcome')],
    [
      'lastAt',
      hasActions ? `(SELECT max(j.at) FROM journal j WHERE j.action_id = (${lastActionSql}))` : 'NULL',
    ],
  ];
}

/** Reads what the JSON of rows holds. Questions are read once, where a column of them is wanted; `on`: the day by which one is silent. */
export function laterReader<Row extends LaterRow>(
  database: ReadableDatabase,
  on: CalendarDay,
): (row: Row) => Later & { readonly row: Row } {
  let questions: ReadonlyMap<PersonId, SaidOfSeat> | undefined;
  const said: SaidReader = (person) => {
    questions ??= new Map(readLatestQuestions(database, on).map((one) => [one.personId, toSaid(one)]));
    return questions.get(person);
  };
  return (row) => ({
    row,
    said,
    // Without a day the answer is not the person's any more.
    lookUp: row.answer === null || row.askedAt === null ? undefined : readStored<LookUpAnswer>(row.answer),
  });
}
