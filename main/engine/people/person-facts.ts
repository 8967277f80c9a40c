import type { CalendarDay, Instant } from '../../domain/ids.ts';
import type { UsageFigure } from '../../domain/idle.ts';
import type { LookUpAnswer } from '../../domain/look-up.ts';
import type { UsageWindow } from '../../domain/usage.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { readStored } from '../stored-json.ts';

/** One row of the user list, as far as a person is described by it. */
export type SeatFact = {
  readonly person: number;
  readonly line: number;
  readonly isCurrent: 0 | 1;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly salesLicense: string | null;
};

export type AssignmentFact = {
  readonly person: number;
  readonly line: number;
  readonly isCurrent: 0 | 1;
  readonly email: string | null;
  readonly userName: string | null;
  readonly externalId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly assignment: string;
};

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
  /** Comparable forms of all identifiers in all records. */
  readonly identifiers: readonly string[];
  readonly remarks: readonly RemarkFact[];
  /** Unique ids under which LinkedIn Learning's latest list has one of the person's addresses. */
  readonly learningIds: readonly string[];
  /** Of whichever connection was asked last. */
  readonly latestAnswer: LookUpAnswer | undefined;
};

/** Reads the facts of people by their ids, in the order of the ids given. */
export function createFactReader(
  database: ReadableDatabase,
): (ids: readonly number[]) => readonly PersonFacts[] {
  const seats = database.prepare<[string], SeatFact>(seatSql);
  const assignments = database.prepare<[string], AssignmentFact>(assignmentSql);
  const usage = database.prepare<[string], UsageFact>(usageSql);
  const figures = database.prepare<[string], FigureRow>(figureSql).raw();
  const identifiers = database.prepare<[string], [person: number, value: string]>(identifierSql).raw();
  const remarks = database.prepare<[string], RemarkFact>(remarkSql);
  const answers = database.prepare<[string], AnswerRow>(answerSql);
  const learning = database.prepare<[string], [person: number, externalId: string]>(learningSql).raw();
  const hasLearning = database.prepare('SELECT 1 FROM learning_record LIMIT 1').get() !== undefined;
  const windows = rememberWindows();
  return (ids) => {
    const list = JSON.stringify(ids);
    const seatsOf = groupByPerson(seats.all(list));
    const assignmentsOf = groupByPerson(assignments.all(list));
    const others = ids.filter((id) => !seatsOf.has(id) && !assignmentsOf.has(id));
    const usageOf = others.length === 0 ? none : groupByPerson(usage.all(JSON.stringify(others)));
    const figuresOf = new Map<number, UsageFigure[]>();
    for (const [person, start, end, daysActive] of figures.iterate(list)) {
      add(figuresOf, person, { window: windows(start, end), daysActive: daysActive ?? undefined });
    }
    const identifiersOf = new Map<number, string[]>();
    for (const [person, value] of identifiers.iterate(list)) add(identifiersOf, person, value);
    const learningOf = new Map<number, string[]>();
    if (hasLearning) for (const [person, id] of learning.iterate(list)) add(learningOf, person, id);
    const remarksOf = groupByPerson(remarks.all(list));
    const answersOf = groupByPerson(answers.all(list));
    return ids.map((id) => ({
      id,
      seats: seatsOf.get(id) ?? [],
      assignments: assignmentsOf.get(id) ?? [],
      usage: usageOf.get(id) ?? [],
      figures: figuresOf.get(id) ?? [],
      identifiers: identifiersOf.get(id) ?? [],
      remarks: remarksOf.get(id) ?? [],
      learningIds: learningOf.get(id) ?? [],
      latestAnswer: readAnswer(answersOf.get(id)?.[0]),
    }));
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

type AnswerRow = { readonly person: number; readonly askedAt: Instant; readonly answer: string };

// Best row first: current before past, licensed before not, upper line before lower.
const seatSql = `
SELECT pr.person_id AS person, s.line, s.to_import IS NULL AS isCurrent, s.email, s.external_id AS externalId,
  s.seat_id AS seatId, s.first_name AS firstName, s.last_name AS lastName, s.title,
  s.department, s.sales_license AS salesLicense
FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = 0
ORDER BY pr.person_id, isCurrent DESC, s.sales_license IS 'active' DESC, s.seat_id IS NULL, s.to_import DESC, s.line, s.id`;

const assignmentSql = `
SELECT pr.person_id AS person, a.line, a.to_import IS NULL AS isCurrent, a.email, a.user_name AS userName,
  a.external_id AS externalId, a.first_name AS firstName, a.last_name AS lastName, a.display_name AS displayName,
  a.title, a.department, a.assignment
FROM person_record pr JOIN assignment_record a ON a.id = pr.record_id
WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = 1
ORDER BY pr.person_id, isCurrent DESC, a.assignment = 'assigned' DESC, a.to_import DESC, a.line, a.id`;

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
WHERE pi.person_id IN (SELECT value FROM json_each(?)) AND pi.kind = 1 AND l.external_id IS NOT NULL
ORDER BY pi.person_id, l.external_id`;

const answerSql = `
SELECT person_id AS person, asked_at AS askedAt, answer FROM look_up_answer
WHERE id IN (SELECT max(id) FROM look_up_answer WHERE person_id IN (SELECT value FROM json_each(?)) GROUP BY person_id)`;

function readAnswer(row: AnswerRow | undefined): LookUpAnswer | undefined {
  return row === undefined ? undefined : readStored<LookUpAnswer>(row.answer);
}

function groupByPerson<Row extends { readonly person: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) add(groups, row.person, row);
  return groups;
}
