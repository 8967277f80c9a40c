import type { Row } from '../open/csv-rows.ts';
import type { RowScanner } from '../open/plain/row-scanner.ts';

const keptRows = 20_000;

/**
 * Rows that the digest does not know wait until all that it knows are claimed, so that a row which only moved is never taken for
 * a changed one. A few are kept; of many only the places, and the file is read again.
 */
export class LeftRows {
  /** How many rows the digest knew. */
  known = 0;
  kept: { readonly row: Row; readonly low: number; readonly high: number }[] = [];
  #offsets = new Float64Array(1024);
  #count = 0;

  add(scanner: RowScanner): void {
    if (this.#count === this.#offsets.length) {
      const grown = new Float64Array(this.#offsets.length * 2);
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
    this.#offsets[this.#count] = scanner.offset;
    this.#count += 1;
    if (this.#count <= keptRows) {
      const row = { line: scanner.line, cells: scanner.keptCells() };
      this.kept.push({ row, low: scanner.hashLow, high: scanner.hashHigh });
    } else this.kept = [];
  }

  /** Offsets of all rows, where they are too many to be kept. */
  offsets(): Float64Array {
    return this.#count <= keptRows ? new Float64Array() : this.#offsets.subarray(0, this.#count);
  }
}
