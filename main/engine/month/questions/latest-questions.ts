import { holdsSeat, type SeatState } from '../../../domain/seats/seat.ts';
import type { CalendarDay, PersonId } from '../../../domain/ids.ts';
import {
  standingOfQuestion,
  type AnswerKind,
  type Audience,
  type QuestionLanguage,
  type SaidOfSeat,
} from '../../../domain/month/questions/question.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { Question, QuestionTally } from '../../operations/questions.ts';

type Row = {
  readonly id: number;
  readonly personId: PersonId;
  readonly knownId: number | null;
  readonly seat: SeatState | null;
  readonly displayName: string;
  readonly askedOn: CalendarDay;
  readonly due: CalendarDay;
  readonly audience: Audience;
  readonly language: QuestionLanguage;
  readonly recipientId: PersonId;
  readonly recipientName: string;
  readonly recipientEmail: string;
  readonly remindedOn: CalendarDay | null;
  readonly answer: AnswerKind | null;
  readonly neededUntil: CalendarDay | null;
  readonly answeredOn: CalendarDay | null;
  readonly answeredBy: string | null;
};

/** A question with who was written to. */
export type KeptQuestion = Question & {
  readonly recipientId: PersonId;
  readonly answer: AnswerKind | undefined;
};

const personNow = 'ifnull(s.person_id, q.person_id)';
const latestSql = `
SELECT q.id, ${personNow} AS personId, p.id AS knownId, p.seat, ifnull(p.display_name, q.display_name) AS displayName,
  q.asked_on AS askedOn, q.due, q.audience, q.language, q.recipient_id AS recipientId, q.recipient_name AS recipientName,
  q.recipient_email AS recipientEmail, q.reminded_on AS remindedOn, q.answer, q.needed_until AS neededUntil,
  q.answered_on AS answeredOn, q.answered_by AS answeredBy
FROM question q LEFT JOIN person_successor s ON s.old_id = q.person_id LEFT JOIN person p ON p.id = ${personNow}`;
const newestFirst = 'ORDER BY q.asked_on DESC, q.id DESC';

/** How the questions stand, the latest day first. Whose seat is gone needs no answer. */
export function tallyQuestions(questions: readonly KeptQuestion[]): QuestionTally {
  const held = questions.filter((one) => one.isKnown && one.holdsSeat);
  const count = (standing: Question['standing']): number =>
    held.filter((question) => question.standing === standing).length;
  const silent = count('silent');
  return { askedOn: held[0]?.askedOn, unanswered: count('open') + silent, silent };
}

/** A question as it is shown. */
export function shownQuestion(question: KeptQuestion): Question {
  const { recipientId: _recipient, answer: _answer, ...shown } = question;
  return shown;
}

/** The latest question of everybody who was ever asked ([AQ18]), the latest day first. */
export function readLatestQuestions(database: ReadableDatabase, on: CalendarDay): readonly KeptQuestion[] {
  const seen = new Set<number>();
  return database
    .prepare<[], Row>(`${latestSql} ${newestFirst}`)
    .all()
    .filter(({ personId }) => {
      const isFirst = !seen.has(personId);
      seen.add(personId);
      return isFirst;
    })
    .map((row) => toQuestion(row, on));
}

/** What was asked of one person last, and answered. */
export function readSaid(
  database: ReadableDatabase,
  person: PersonId,
  on: CalendarDay,
): SaidOfSeat | undefined {
  const question = readLatestQuestion(database, person, on);
  return question === undefined ? undefined : toSaid(question);
}

/** The same of each of many people, who are read at once. */
export function readSaidOf(
  database: ReadableDatabase,
  people: readonly PersonId[],
  on: CalendarDay,
): (person: PersonId) => SaidOfSeat | undefined {
  if (people.length === 1) return (person) => readSaid(database, person, on);
  const latest = new Map(readLatestQuestions(database, on).map((question) => [question.personId, question]));
  return (person) => {
    const question = latest.get(person);
    return question === undefined ? undefined : toSaid(question);
  };
}

/** The latest question about one person. */
export function readLatestQuestion(
  database: ReadableDatabase,
  person: PersonId,
  on: CalendarDay,
): KeptQuestion | undefined {
  const row = database
    .prepare<[number, number], Row>(
      `${latestSql} WHERE q.person_id = ? OR q.person_id IN (SELECT old_id FROM person_successor WHERE person_id = ?) ${newestFirst} LIMIT 1`,
    )
    .get(person, person);
  return row === undefined ? undefined : toQuestion(row, on);
}

export function toSaid(question: KeptQuestion): SaidOfSeat {
  const { askedOn, due, answer, neededUntil, standing, answeredBy } = question;
  return { askedOn, due, answer, neededUntil, standing, by: answeredBy };
}

function toQuestion(row: Row, on: CalendarDay): KeptQuestion {
  const answer = row.answer ?? undefined;
  return {
    id: row.id,
    personId: row.personId,
    displayName: row.displayName,
    isKnown: row.knownId !== null,
    holdsSeat: row.seat !== null && holdsSeat(row.seat),
    askedOn: row.askedOn,
    due: row.due,
    audience: row.audience,
    language: row.language,
    recipientId: row.recipientId,
    recipientName: row.recipientName,
    recipientEmail: row.recipientEmail,
    remindedOn: row.remindedOn ?? undefined,
    standing: standingOfQuestion({ answer, due: row.due }, on),
    answer,
    neededUntil: row.neededUntil ?? undefined,
    answeredOn: row.answeredOn ?? undefined,
    answeredBy: row.answeredBy ?? undefined,
  };
}
