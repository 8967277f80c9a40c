import {
  type AnswerCounts,
  countAnswers,
  namesAnswer,
} from '../../../../domain/month/questions/answer-names.ts';

/** The column of a list that has answers to whether a seat is still needed, and what they are; `undefined` where none has. */
export function answersIn(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ({ readonly column: string } & AnswerCounts) | undefined {
  for (const [at, column] of header.entries()) {
    const counts = namesAnswer(column) ? countAnswers(rows.map((cells) => cells[at] ?? '')) : undefined;
    if (counts !== undefined) return { column, ...counts };
  }
  return undefined;
}
