import type { Row } from './csv-rows.ts';
import { Texts } from './workbook/texts.ts';

/** Rows that are in memory already. */
export type HeldRows = {
  readonly count: number;
  /** Rows from a line on, in the file's order. */
  readonly from: (line: number) => Iterable<Row>;
};

/** Rows as they are. */
export function heldRows(rows: readonly Row[]): HeldRows {
  return {
    count: rows.length,
    from: (line) => rows.filter((row) => row.line >= line),
  };
}

/** No cell holds it: XML has no such character. */
const between = '\u0000';

/** Rows of many cells in little memory; each becomes cells again when it is asked for. */
export class PackedRows implements HeldRows {
  readonly #texts = new Texts();
  #lines = new Uint32Array(1024);
  #isInOrder = true;

  get count(): number {
    return this.#texts.count;
  }

  get bytes(): number {
    return this.#texts.bytes;
  }

  add(line: number, cells: readonly string[]): void {
    if (this.count === this.#lines.length) {
      const grown = new Uint32Array(this.#lines.length * 2);
      grown.set(this.#lines);
      this.#lines = grown;
    }
    if (this.count > 0 && line < (this.#lines[this.count - 1] ?? 0)) this.#isInOrder = false;
    this.#lines[this.count] = line;
    this.#texts.add(cells.join(between));
  }

  *from(line: number): Generator<Row, void, undefined> {
    for (const index of this.#order()) {
      const at = this.#lines[index] ?? 0;
      if (at >= line) yield { line: at, cells: (this.#texts.get(index) ?? '').split(between) };
    }
  }

  /** Some writers do not keep the order of rows. */
  #order(): Iterable<number> {
    if (this.#isInOrder) return Array(this.count).keys();
    return [...Array(this.count).keys()].toSorted(
      (one, other) => (this.#lines[one] ?? 0) - (this.#lines[other] ?? 0),
    );
  }
}
