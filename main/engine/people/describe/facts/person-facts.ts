import type { CalendarDay, ConnectionId } from '../../../../domain/ids.ts';
import type { UsageFigure } from '../../../../domain/usage/idle.ts';
import type { LookUpAnswer } from '../../../../domain/service/look-ups/look-up.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { readStored } from '../../../thread/stored-json.ts';
import { readOtherNumbering } from '../../who-is-who/other-numbering.ts';
import { measuredFigure, readMeasuredWindows } from '../../survey/measured-windows.ts';
import { listKey } from '../../survey/survey.ts';
import { readGiven } from '../given.ts';
import { takenBackReader } from '../removals.ts';
import { heldSinceReader } from './seat-evidence.ts';
import { standingAnswersSql } from './standing-answers.ts';
import { isSettled, sharedAccountReader, type SharedAccount } from '../shared-accounts.ts';
import {
  assignmentSql,
  compareAssignments,
  compareSeats,
  ordered,
  readListKeys,
  seatSql,
  toAssignment,
  toSeat,
  type AssignmentFact,
  type AssignmentRow,
  type SeatFact,
  type SeatRow,
} from './listed-rows.ts';

/** Who a usage row is about, as far as the row says; read only of people whom nothing else has. */
export type UsageFact = {
  readonly person: number;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
};

export type RemarkFact = { readonly person: number; readonly kind: string; readonly says: string };

/** All that is known of one person, best row first. */
export type PersonFacts = {
  readonly id: number;
  readonly seats: readonly SeatFact[];
  readonly assignments: readonly AssignmentFact[];
  /** Of people whom only usage reports have. */
  readonly usage: readonly UsageFact[];
  /** Of the latest reports of each window. */
  readonly figures: readonly UsageFigure[];
  /** From when on the seat is known to be held; `undefined` where it may have been held ever since. */
  readonly heldSince: CalendarDay | undefined;
  /** When Purser took the seat that the latest user list, which is older, still shows; `undefined` where it did not. */
  readonly takenBackOn: CalendarDay | undefined;
  /** When Purser gave a seat that the latest user list, which is older, cannot show; `undefined` where it did not. */
  readonly givenOn: CalendarDay | undefined;
  /** Comparable forms of all identifiers in all records. */
  readonly identifiers: readonly string[];
  readonly remarks: readonly RemarkFact[];
  /** Unique ids under which LinkedIn Learning's latest list has one of the person's addresses. */
  readonly learningIds: readonly string[];
  /** Until when the person's findings are put off. */
  readonly snoozedUntil: string | undefined;
  /** The latest of each service, that which tells what account it is first ([U10] of people). */
  readonly answers: readonly ToldAnswer[];
};

export type ToldAnswer = LookUpAnswer & {
  /** What others are called for whom the same service answered the same account. */
  readonly alsoAnsweredFor: readonly string[];
  /** Nobody is known, and another service that was asked about anybody was not asked about the person. */
  readonly isUnasked: boolean;
};

/** What is in memory already when everybody is looked at, so that it is not read person by person. */
export type KnownFacts = {
  readonly figuresOf: (person: number) => readonly UsageFigure[];
  readonly identifiersOf: (person: number) => readonly string[];
};

/** Reads the facts of people by their ids, in the order of the ids given. */
export function createFactReader(
  database: ReadableDatabase,
  known?: KnownFacts,
): (ids: readonly number[]) => readonly PersonFacts[] {
  const sinceOf = heldSinceReader(database);
  const readTakenBack = takenBackReader(database);
  const given = readGiven(database);
  const knownOf = known === undefined ? readingFacts(database) : () => known;
  const seats = database.prepare<[string], SeatRow>(seatSql).raw();
  const assignments = database.prepare<[string], AssignmentRow>(assignmentSql).raw();
  const lists = readListKeys(database);
  const numberedOtherwise = new Set(
    [...readOtherNumbering(database)].map((series) => listKey({ kind: 'staff', series })),
  );
  const usage = database.prepare<[string], UsageFact>(usageSql);
  const remarks = database.prepare<[string], RemarkFact>(remarkSql);
  const answers = database.prepare<[string], AnswerRow>(standingAnswersSql);
  const learning = database.prepare<[string], [person: number, externalId: string]>(learningSql).raw();
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  const hasLearning = has('learning_record');
  const hasAnswers = has('look_up_answer');
  const hasAssignments = has('assignment_record');
  const hasRemarks = has('person_remark');
  const sharedAccounts = sharedAccountReader(database);
  const snoozes = database.prepare<[string], [person: number, until: string]>(snoozeSql).raw();
  const hasSnoozes =
    database.prepare('SELECT 1 FROM person_care WHERE snoozed_until IS NOT NULL LIMIT 1').get() !== undefined;
  return (ids) => {
    const list = JSON.stringify(ids);
    const { figuresOf, identifiersOf } = knownOf(list);
    const seatsOf = new Map<number, SeatFact[]>();
    for (const row of seats.all(list)) add(seatsOf, row[0], toSeat(row));
    const assignmentsOf = new Map<number, AssignmentFact[]>();
    if (hasAssignments)
      for (const row of assignments.all(list))
        add(assignmentsOf, row[0], toAssignment(row, lists, numberedOtherwise));
    const others = ids.filter((id) => !seatsOf.has(id) && !assignmentsOf.has(id));
    const usageOf = others.length === 0 ? none : groupByPerson(usage.all(JSON.stringify(others)));
    const learningOf = new Map<number, string[]>();
    if (hasLearning) for (const [person, id] of learning.all(list)) add(learningOf, person, id);
    const remarksOf = hasRemarks ? groupByPerson(remarks.all(list)) : undefined;
    const answersOf = hasAnswers ? groupByPerson(answers.all(list)) : undefined;
    const sharedOf = hasAnswers ? groupByPerson(sharedAccounts(list)) : undefined;
    const takenBackOf = readTakenBack(ids);
    const snoozedOf = new Map(hasSnoozes ? snoozes.all(list) : []);
    return ids.map((id) => ({
      id,
      seats: ordered(seatsOf.get(id), compareSeats),
      assignments: ordered(assignmentsOf.get(id), compareAssignments),
      usage: usageOf.get(id) ?? [],
      figures: figuresOf(id),
      heldSince: sinceOf(id, seatsOf.get(id) ?? []),
      takenBackOn: takenBackOf.get(id),
      givenOn: given.get(id),
      identifiers: identifiersOf(id),
      remarks: remarksOf?.get(id) ?? [],
      learningIds: learningOf.get(id) ?? [],
      snoozedUntil: snoozedOf.get(id),
      answers: (answersOf?.get(id) ?? []).flatMap((row) => readAnswer(row, sharedOf?.get(id))),
    }));
  };
}

/** Reads of those who are asked for. */
function readingFacts(database: ReadableDatabase): (list: string) => KnownFacts {
  const figures = database.prepare<[string], FigureRow>(figureSql).raw();
  const identifiers = database.prepare<[string], [person: number, value: string]>(identifierSql).raw();
  const windows = rememberWindows();
  const measured = readMeasuredWindows(database);
  return (list) => {
    const figuresOf = new Map<number, UsageFigure[]>();
    for (const [person, start, end, daysActive] of figures.all(list)) {
      add(figuresOf, person, measuredFigure(windows(start, end), daysActive ?? undefined, measured));
    }
    const identifiersOf = new Map<number, string[]>();
    for (const [person, value] of identifiers.all(list)) add(identifiersOf, person, value);
    return {
      figuresOf: (person) => figuresOf.get(person) ?? [],
      identifiersOf: (person) => identifiersOf.get(person) ?? [],
    };
  };
}

/** What all usage rows of one person say of who it is. */
export function readUsageRows(database: ReadableDatabase, person: number): readonly UsageFact[] {
  return database.prepare<[string], UsageFact>(usageSql).all(JSON.stringify([person]));
}

const none: ReadonlyMap<number, readonly UsageFact[]> = new Map();

type FigureRow = [person: number, start: CalendarDay, end: CalendarDay, daysActive: number | null];

/** A few windows stand in very many rows: each is one value. */
function rememberWindows(): (start: CalendarDay, end: CalendarDay) => UsageWindow {
  const windows = new Map<string, UsageWindow>();
  return (start, end) => {
    const known = windows.get(start + end);
    if (known !== undefined) return known;
    const window = { start, end };
    windows.set(start + end, window);
    return window;
  };
}

function add<Value>(groups: Map<number, Value[]>, person: number, value: Value): void {
  const group = groups.get(person);
  if (group === undefined) groups.set(person, [value]);
  else group.push(value);
}

type AnswerRow = {
  readonly person: number;
  readonly connectionId: ConnectionId;
  readonly answer: string;
  readonly isUnasked: 0 | 1;
};

const usageSql = `
SELECT pr.person_id AS person, u.email, u.external_id AS externalId, u.seat_id AS seatId, u.first_name AS firstName,
  u.last_name AS lastName, u.display_name AS displayName
FROM person_record pr JOIN usage_record u ON u.id = pr.record_id
WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = 2
ORDER BY pr.person_id, u.to_import IS NOT NULL, u.window_end DESC, u.window_start, u.id`;

const figureSql = `
SELECT pr.person_id, u.window_start, u.window_end, u.days_active
FROM person_record pr JOIN usage_record u ON u.id = pr.record_id
WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = 2 AND u.to_import IS NULL`;

const identifierSql = `
SELECT person_id, value FROM person_identifier WHERE person_id IN (SELECT value FROM json_each(?))
ORDER BY person_id, kind, value`;

const remarkSql = `
SELECT person_id AS person, kind, says FROM person_remark
WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id, kind, says`;

const learningSql = `
SELECT DISTINCT pi.person_id, l.external_id
FROM person_identifier pi JOIN learning_record l ON l.email_key = pi.value AND l.to_import IS NULL
WHERE pi.person_id IN (SELECT value FROM json_each(?)) AND pi.kind = 1 AND pi.owned >= 0
  AND l.external_id IS NOT NULL
ORDER BY pi.person_id, l.external_id`;

const snoozeSql = `
SELECT ifnull(s.person_id, c.person_id), max(c.snoozed_until)
FROM person_care c LEFT JOIN person_successor s ON s.old_id = c.person_id
WHERE c.snoozed_until IS NOT NULL AND ifnull(s.person_id, c.person_id) IN (SELECT value FROM json_each(?))
GROUP BY 1`;

/** None where the account is whose who has the person's identifier by now ([HO9]). */
function readAnswer(
  { person, connectionId, answer, isUnasked }: AnswerRow,
  shared: readonly SharedAccount[] = [],
): readonly ToldAnswer[] {
  const own = shared.filter((one) => one.connectionId === connectionId);
  if (own.some((one) => isSettled(one) && one.handedOn?.past === person)) return [];
  const alsoAnsweredFor = own.filter((one) => !isSettled(one)).map(({ called }) => called);
  return [{ ...readStored<LookUpAnswer>(answer), alsoAnsweredFor, isUnasked: isUnasked === 1 }];
}

function groupByPerson<Row extends { readonly person: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) add(groups, row.person, row);
  return groups;
}
