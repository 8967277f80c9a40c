import Papa from 'papaparse';
import { dayFromNumber, dayNumber } from '../../../domain/time/calendar.ts';
import type { CalendarDay, PersonId } from '../../../domain/ids.ts';
import { readAnswerLines, type AnswerLine } from '../../../domain/month/questions/answer-lines.ts';
import { type AnswerKind, neededDays } from '../../../domain/month/questions/question.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import type { AnswerRefusal } from '../../../domain/month/questions/answer-refusal.ts';
import type { RefusedAnswer } from '../../operations/questions.ts';
import { findPeople } from '../../people/search/find-people.ts';
import { readLatestQuestions, type KeptQuestion } from './latest-questions.ts';

type Kept = {
  readonly answer: AnswerKind;
  readonly until: CalendarDay | undefined;
  readonly by: string | undefined;
};

/** Answers by hand, also in bulk ([AQ11], [AQ13]). Inside the caller's transaction. */
export function answerQuestions(
  database: WritableDatabase,
  { ids, answer, until, by, on }: OperationInput<'answer-questions'>,
): OperationOutput<'answer-questions'> {
  if (answer !== undefined) {
    for (const id of ids) keepAnswer(database, id, { kept: { answer, until, by }, on });
    return { answered: ids.length };
  }
  const { changes } = database
    .prepare<[string]>(
      `UPDATE question SET answer = NULL, needed_until = NULL, answered_on = NULL, answered_by = NULL
        WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .run(JSON.stringify(ids));
  return { answered: changes };
}

function keepAnswer(
  database: WritableDatabase,
  id: number,
  { kept, on }: { readonly kept: Kept; readonly on: CalendarDay },
): void {
  database
    .prepare<[string, string | null, string, string | null, number]>(
      'UPDATE question SET answer = ?, needed_until = ?, answered_on = ?, answered_by = ? WHERE id = ?',
    )
    .run(kept.answer, untilOf(kept, on) ?? null, on, kept.by ?? null, id);
}

/** [AQ11] */
function untilOf({ answer, until }: Kept, on: CalendarDay): CalendarDay | undefined {
  return answer === 'needs-it' ? (until ?? dayFromNumber(dayNumber(on) + neededDays)) : undefined;
}

type Line = Extract<AnswerLine, { kind: 'answered' }>;
type Meant = { readonly line: Line; readonly question: KeptQuestion };

/** Takes the answers of a list; whatever is not taken is named ([AQ12] to [AQ14]). Inside the caller's transaction. */
export function takeAnswers(
  database: WritableDatabase,
  { text, on }: OperationInput<'take-answers'>,
): OperationOutput<'take-answers'> {
  const lines = readAnswerLines(rowsOf(text));
  const refused: RefusedAnswer[] = [];
  const refuse = (line: AnswerLine, why: AnswerRefusal, people: readonly string[] = []): void => {
    const cell = line.kind === 'refused' ? line.cell : undefined;
    refused.push({ line: line.line, as: line.as, why, people, cell });
  };
  const meant = meantBy(database, { lines, on, refuse });
  let taken = 0;
  for (const of of Map.groupBy(meant, ({ question }) => question.id).values()) {
    const [first, ...others] = of;
    if (first === undefined) continue;
    const { question } = first;
    const kept: Kept = { answer: first.line.answer, until: first.line.until, by: first.line.by };
    if (others.some(({ line }) => !isSame(kept, line, on))) {
      for (const { line } of of) refuse(line, 'contradicting', [question.displayName]);
      continue;
    }
    for (const { line } of others) refuse(line, 'twice', [question.displayName]);
    const before = question.answer;
    if (before === undefined) {
      keepAnswer(database, question.id, { kept, on });
      taken += 1;
    } else {
      const same =
        before === kept.answer && (kept.until === undefined || kept.until === question.neededUntil);
      refuse(first.line, same ? 'twice' : 'differs', [question.displayName]);
    }
  }
  return { taken, blank: lines.filter(({ kind }) => kind === 'blank').length, refused };
}

function isSame(kept: Kept, line: Line, on: CalendarDay): boolean {
  return kept.answer === line.answer && untilOf(kept, on) === untilOf({ ...kept, until: line.until }, on);
}

/** Lines that answer a question that was asked; the others are refused. */
function meantBy(
  database: WritableDatabase,
  given: {
    readonly lines: readonly AnswerLine[];
    readonly on: CalendarDay;
    readonly refuse: (line: AnswerLine, why: AnswerRefusal, people?: readonly string[]) => void;
  },
): readonly Meant[] {
  const { lines, on, refuse } = given;
  const found = findPeople(database, [...new Set(lines.map(({ as }) => as))]);
  const personOf = new Map(found.named.map(({ as, personId }) => [as, personId]));
  const sharers = new Map(found.shared.map(({ as, people }) => [as, people]));
  const questions = new Map(readLatestQuestions(database, on).map((one) => [one.personId, one]));
  const nameOf = database.prepare<[PersonId], string>('SELECT display_name FROM person WHERE id = ?').pluck();
  return lines.flatMap((line) => {
    if (line.kind === 'blank') return [];
    const personId = personOf.get(line.as);
    if (personId === undefined) {
      refuse(line, sharers.has(line.as) ? 'shared' : 'unknown', sharers.get(line.as));
      return [];
    }
    const question = questions.get(personId);
    const isPast = line.kind === 'answered' && line.until !== undefined && line.until < on;
    if (question !== undefined && line.kind === 'answered' && !isPast) return [{ line, question }];
    const name = nameOf.get(personId) ?? line.as;
    if (question === undefined) refuse(line, 'never-asked', [name]);
    else refuse(line, line.kind === 'refused' ? line.why : 'past-day', [name]);
    return [];
  });
}

/** CSV with whatever separates its cells, or cells copied out of a table. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/u, '');
  return Papa.parse<string[]>(plain, { skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ';', ','] }).data;
}
