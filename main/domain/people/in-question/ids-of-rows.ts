import { nobody, type RecordTable } from '../record-table.ts';
import { isRenumbered } from './renumbered.ts';

/** What the unique ids of rows say, without those that are nobody's. */
export class IdsOfRows {
  readonly #table: RecordTable;
  readonly #shared: ReadonlySet<number>;
  readonly #renumbered = new Map<number, boolean>();
  readonly #mostlyIds = new Map<number, boolean>();

  constructor(table: RecordTable, shared: ReadonlySet<number>) {
    this.#table = table;
    this.#shared = shared;
  }

  has(record: number): boolean {
    const node = this.#table.externalId[record] ?? nobody;
    return node !== nobody && !this.#shared.has(node);
  }

  areIn(records: readonly number[]): boolean {
    return records.some((record) => this.has(record));
  }

  /** The digits of an id, whatever stands before, behind and between; of few too many have the same. */
  digitsOf(record: number): string | undefined {
    if (!this.has(record)) return undefined;
    const digits = this.#table.valueOf(this.#table.externalId[record] ?? nobody).match(/[1-9]\d{2,}/gu) ?? [];
    return digits.toSorted((one, other) => other.length - one.length)[0];
  }

  /** Whether a row has an id of one who is missing but for what was put before or behind it, or its case. */
  isSameOtherwise(row: number, own: readonly number[]): boolean {
    const digits = this.digitsOf(row);
    return digits !== undefined && own.some((record) => this.digitsOf(record) === digits);
  }

  /** Whether a row without a sound id is of a list whose rows have, or had, one. */
  wasLost(row: number, own: readonly number[]): boolean {
    const { externalId, lists } = this.#table;
    const list = lists[row] ?? 0;
    return (
      (externalId[row] ?? nobody) !== nobody ||
      this.#areMostlyIn(list) ||
      own.some((record) => lists[record] === list && this.has(record))
    );
  }

  isRenumbered(list: number): boolean {
    const known = this.#renumbered.get(list) ?? isRenumbered(this.#table, list);
    this.#renumbered.set(list, known);
    return known;
  }

  #areMostlyIn(list: number): boolean {
    const known = this.#mostlyIds.get(list);
    if (known !== undefined) return known;
    let [rows, withId] = [0, 0];
    for (let record = 0; record < this.#table.recordCount; record += 1) {
      if (this.#table.lists[record] !== list || this.#table.current[record] !== true) continue;
      rows += 1;
      if (this.has(record)) withId += 1;
    }
    this.#mostlyIds.set(list, withId * 2 >= rows);
    return withId * 2 >= rows;
  }
}
