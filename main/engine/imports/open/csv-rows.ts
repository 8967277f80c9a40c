import type { Rejection } from '../../../domain/files/rejection.ts';
import Papa from 'papaparse';

import { type RowRefused, rowTooLarge, unclosedQuote } from './row-refusals.ts';

const strayQuote: Rejection = { kind: 'stray-quote' };

/** A row of the file: its cells as they came, and the line of its first character, from 1. */
export type Row = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the cells cannot be trusted, where quotation marks break the rules: two rows may have run into one. */
  readonly fault?: Rejection;
  /** Sums up the rows above, as the file itself says. */
  readonly isTotals?: boolean;
};

export type CsvShape = { readonly delimiter: string; readonly lineBreak: '\n' | '\r' };

/** A longer row is refused: memory is not spent on it. */
export const longestRow = 16 * 1024 * 1024;

/**
 * Parses text that comes in pieces into rows, batch by batch; an empty line is a row of one empty cell. The general parser: it also
 * reads rows that break the rules of RFC 4180. Throws `RowRefused`: `unclosed-quote`, `row-too-large`.
 */
export function* parseRows(
  pieces: Iterable<string>,
  shape: CsvShape,
  start: { readonly line: number },
): Generator<readonly Row[], void, undefined> {
  const batcher = new Batcher(shape, start);
  let held = '';
  let enough = 0;
  for (const piece of pieces) {
    held = held === '' ? piece : held + piece;
    // A long row is looked at again when there is twice as much of it, and not with every piece.
    if (held.length < enough) continue;
    // The last character may be half of a line break or of a doubled quote, so the last row always waits.
    const { rows, used } = batcher.parse(held, false);
    held = held.slice(used);
    enough = Math.min(longestRow + 1, held.length * 2);
    if (held.length > longestRow) throw batcher.tooLong(held, pieces);
    if (rows.length > 0) yield rows;
  }
  if (held !== '') yield batcher.parse(held, true).rows;
}

type Parsed = {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
};

class Batcher {
  readonly #shape: CsvShape;
  #line: number;

  constructor(shape: CsvShape, start: { readonly line: number }) {
    this.#shape = shape;
    this.#line = start.line;
  }

  parse(text: string, isLast: boolean): { readonly rows: readonly Row[]; readonly used: number } {
    const { delimiter, lineBreak } = this.#shape;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed `any`; this is what PapaParse 5.7's parser answers
    const parsed = new Papa.Parser({ delimiter, newline: lineBreak }).parse(text, 0, !isLast) as Parsed;
    if (isLast && parsed.errors.some((error) => error.type === 'Quotes')) this.#refuseUnclosed(parsed);
    const endsWithBreak = isLast && text.endsWith(lineBreak);
    // A line break at the very end closes the last row and begins no other.
    const data = endsWithBreak ? parsed.data.slice(0, -1) : parsed.data;
    const faulty = new Set(
      parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row),
    );
    const rows = data.map((cells, index) =>
      faulty.has(index) ? { ...this.#row(cells), fault: strayQuote } : this.#row(cells),
    );
    return { rows, used: parsed.meta.cursor };
  }

  /** Why a row does not end: its quotation mark is never closed, or it is larger than any row. */
  tooLong(held: string, rest: Iterable<string>): RowRefused {
    const isInQuotes = held.split('"').length % 2 === 0;
    for (const piece of rest) if (piece.includes('"')) return rowTooLarge(this.#line, longestRow);
    return isInQuotes ? this.unclosed() : rowTooLarge(this.#line, longestRow);
  }

  unclosed(): RowRefused {
    return unclosedQuote(this.#line);
  }

  #refuseUnclosed(parsed: Parsed): void {
    const missing = parsed.errors.find(
      (error) => error.type === 'Quotes' && 'code' in error && error.code === 'MissingQuotes',
    );
    if (missing === undefined) return;
    for (const cells of parsed.data.slice(0, missing.row ?? 0)) this.#row(cells);
    throw this.unclosed();
  }

  #row(cells: readonly string[]): Row {
    const line = this.#line;
    const { lineBreak } = this.#shape;
    this.#line += 1;
    for (const cell of cells) {
      for (let at = cell.indexOf(lineBreak); at !== -1; at = cell.indexOf(lineBreak, at + 1)) this.#line += 1;
    }
    return { line, cells: lineBreak === '\n' ? withoutCarriageReturn(cells) : cells };
  }
}

/** Rows end with a line feed here, so that files which mix both ends are read; the carriage return before it goes. */
function withoutCarriageReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') === true ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}
