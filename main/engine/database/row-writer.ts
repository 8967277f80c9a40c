import type { CellValue } from './records.ts';
import type { WritableDatabase } from './handles.ts';

/** SQLite binds so many values at least in one statement (https://www.sqlite.org/limits.html#max_variable_number). */
const mostValues = 900;

/**
 * Writes many rows, several with each statement: four times as fast as a statement per row. `flush` writes the last of them.
 */
export class RowWriter {
  readonly #database: WritableDatabase;
  readonly #head: string;
  readonly #tail: string;
  readonly #row: string;
  readonly #columns: number;
  readonly #full: number;
  readonly #writeFull: { readonly run: (values: readonly CellValue[]) => unknown };
  #values: CellValue[] = [];

  /** `head` is everything before VALUES, `tail` what comes after the rows; `row`: a row, where not all of it is given. */
  constructor(
    database: WritableDatabase,
    statement: {
      readonly head: string;
      readonly columns: number;
      readonly tail?: string;
      readonly row?: string;
    },
  ) {
    this.#database = database;
    this.#head = statement.head;
    this.#tail = statement.tail ?? '';
    this.#columns = statement.columns;
    this.#row = statement.row ?? `(${Array.from({ length: statement.columns }, () => '?').join(', ')})`;
    this.#full = Math.max(1, Math.floor(mostValues / statement.columns)) * statement.columns;
    this.#writeFull = this.#prepare(this.#full);
  }

  /** Adds a row; as many values as there are columns. */
  add(...row: readonly CellValue[]): void {
    this.addRow(row);
  }

  /** The same, of a list. */
  addRow(row: readonly CellValue[]): void {
    for (const value of row) this.#values.push(value);
    if (this.#values.length < this.#full) return;
    this.#writeFull.run(this.#values);
    this.#values = [];
  }

  /** Writes what is left, in a few sizes only, so that their statements are the same ones the next time. */
  flush(): void {
    const values = this.#values;
    this.#values = [];
    for (let rows = this.#full / this.#columns, at = 0; at < values.length;) {
      const size = rows * this.#columns;
      if (size > values.length - at) rows = Math.ceil(rows / 2);
      else {
        this.#prepare(size).run(values.slice(at, at + size));
        at += size;
      }
    }
  }

  #prepare(values: number): { readonly run: (values: readonly CellValue[]) => unknown } {
    const rows = Array.from({ length: values / this.#columns }, () => this.#row).join(', ');
    return this.#database.prepare<[readonly CellValue[]]>(`${this.#head} VALUES ${rows} ${this.#tail}`);
  }
}
