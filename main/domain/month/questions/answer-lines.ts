import { bareAddress } from '../../people/identifiers/bare-address.ts';
import { foldedColumn, namesPeople } from '../../people/identifiers/naming-columns.ts';
import { isCalendarDay } from '../../time/calendar.ts';
import type { CalendarDay } from '../../ids.ts';
import { foldText } from '../../list/search/fold-text.ts';
import { namesAnswer } from './answer-names.ts';
import { answerOf } from './answer-words.ts';
import type { AnswerKind } from './question.ts';

/** One line of a list of answers. */
export type AnswerLine = {
  /** As it stands there, to be put right and given again. */
  readonly line: string;
  readonly as: string;
  readonly by: string | undefined;
} & (
  | { readonly kind: 'answered'; readonly answer: AnswerKind; readonly until: CalendarDay | undefined }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly why: 'word' | 'day'; readonly cell: string }
);

type Column = 'who' | 'answer' | 'until' | 'by';

/** Names of columns, folded, letters and digits only; who somebody is stands under one that names people. */
const columns: Readonly<Record<Exclude<Column, 'who' | 'answer'>, readonly string[]>> = {
  until: ['until', 'neededuntil', 'needsituntil', 'bis', 'gebrauchtbis'],
  by: ['answeredby', 'repliedby', 'by', 'beantwortetvon', 'von'],
};

/** As cells stand where no row names them. */
const places: readonly Column[] = ['who', 'answer', 'until', 'by'];

/** Reads answers ([AQ12], [AQ14]): who, the answer, until when and by whom, by the names of the columns or in this order. */
export function readAnswerLines(rows: readonly (readonly string[])[]): readonly AnswerLine[] {
  const [first = []] = rows;
  const heads = first.map(columnOf);
  const isHead = heads.includes('who');
  const order = isHead ? heads : places;
  return rows.slice(isHead ? 1 : 0).flatMap((cells) => {
    const cell = (column: Column): string => {
      const all = order.flatMap((one, index) => (one === column ? [cells[index]?.trim() ?? ''] : []));
      return all.find((text) => text !== '') ?? '';
    };
    const as = bareAddress(cell('who'));
    if (as === '') return [];
    const by = cell('by') === '' ? undefined : cell('by');
    const line = cells.join('; ');
    return [{ line, as, by, ...readAnswer(cell('answer'), cell('until')) }];
  });
}

/** An answer with its day behind it, in English and German. */
const withDay = /^(.+?)[\s,;:]+(?:until|till|bis(?:\s+zum)?)\s+(\S.*?)\.?$/iu;

function readAnswer(
  answer: string,
  until: string,
):
  | { readonly kind: 'answered'; readonly answer: AnswerKind; readonly until: CalendarDay | undefined }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly why: 'word' | 'day'; readonly cell: string } {
  if (answer === '') return { kind: 'blank' };
  const kind = answerOf(answer);
  if (kind === undefined) {
    const [, word = '', day = ''] = withDay.exec(answer) ?? [];
    // As the letters ask for it: "needs it until 31.3.2027".
    return answerOf(word) === 'needs-it' && until === ''
      ? readAnswer(word, day)
      : { kind: 'refused', why: 'word', cell: answer };
  }
  if (kind !== 'needs-it' || until === '') return { kind: 'answered', answer: kind, until: undefined };
  const day = readDay(until);
  return day === undefined
    ? { kind: 'refused', why: 'day', cell: until }
    : { kind: 'answered', answer: kind, until: day };
}

/** `2027-01-31` or `31.1.2027`; other forms can be read two ways. */
function readDay(text: string): CalendarDay | undefined {
  if (isCalendarDay(text)) return text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(written) ? written : undefined;
}

function columnOf(name: string): Column | undefined {
  if (namesPeople(name)) return 'who';
  if (namesAnswer(name)) return 'answer';
  const plain = foldedColumn(foldText(name));
  return places.find((column) => column !== 'who' && column !== 'answer' && columns[column].includes(plain));
}
