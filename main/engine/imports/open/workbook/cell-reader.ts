import type { Book } from './book.ts';
import type { CellRemarks } from './cell-remarks.ts';
import { dateText, numberText, unescapeText } from './cell-text.ts';
import type { NumberFormat } from './number-format.ts';
import type { Texts } from './texts.ts';
import { isTrue } from './xml.ts';

/** What cells of every sheet point to. */
export type CellSources = {
  readonly book: Book;
  readonly texts: Texts;
  readonly formats: readonly NumberFormat[];
};

/** A cell as the sheet has it. */
export type StoredCell = {
  readonly column: number;
  readonly line: number;
  /** ECMA-376 part 1 §18.18.11; `n` where it is not said. */
  readonly type: string;
  readonly style: string | undefined;
  readonly hasFormula: boolean;
  /** `undefined`: it has no value. */
  readonly value: string | undefined;
  /** Text that stands in the cell itself. */
  readonly inline: string;
};

const general: NumberFormat = { kind: 'general' };

/** The text of a cell as a CSV file of the sheet would have it; notes what it cannot tell. */
export function readCell(cell: StoredCell, sources: CellSources, remarks: CellRemarks): string {
  const { type, hasFormula, inline } = cell;
  if (type === 'inlineStr') return inline;
  const value = cell.value === '' && type !== 'str' ? undefined : cell.value;
  if (value === undefined) {
    if (hasFormula && inline === '') remarks.note('no-value', cell, '');
    return inline;
  }
  switch (type) {
    case 's': {
      const text = /^\s*\d+\s*$/u.test(value) ? sources.texts.get(Number(value)) : undefined;
      if (text === undefined) remarks.note('missing-text', cell, value);
      return text ?? '';
    }
    case 'str':
      return unescapeText(value);
    case 'b':
      return booleanText(value);
    case 'e':
      remarks.note('error', cell, value);
      return '';
    case 'd':
      return dateText(value);
    default:
      if (hasFormula) remarks.seeFormula(cell, value);
      return readNumber({ ...cell, value }, sources, remarks);
  }
}

function readNumber(
  cell: StoredCell & { readonly value: string },
  { formats, book }: CellSources,
  remarks: CellRemarks,
): string {
  const format = cell.style === undefined ? (formats[0] ?? general) : formats[Number(cell.style)];
  if (format === undefined && cell.style !== '0') remarks.note('unknown-format', cell, cell.value);
  const { text, isRounded } = numberText(cell.value, format ?? general, book.is1904);
  if (isRounded) remarks.note('rounded', cell, text);
  return text;
}

/** The values of `xsd:boolean`; a program's own words stay as they are. */
function booleanText(value: string): string {
  const word = value.trim();
  if (isTrue(word)) return 'TRUE';
  return word === '0' || word === 'false' ? 'FALSE' : word;
}
