import type { Row } from './csv-rows.ts';
import type { ReadyFile } from './examine.ts';
import type { ReadRecord, RejectedWithCells } from './read-record.ts';
import { SeenTexts } from './seen-texts.ts';

const namedAtMost = 5;

/** Gathers what an admin should know of a file before it goes in, as sentences. */
export class Remarks {
  readonly #columnCount: number;
  readonly #entryTypeColumn: string | undefined;
  readonly #nameIndex: number;
  readonly #identifiers: readonly {
    readonly slot: number;
    readonly called: string;
    readonly seen: SeenTexts;
  }[];
  readonly #doubled = new Map<string, Set<string>>();
  readonly #doubledCount = new Map<string, number>();
  readonly #groups: string[] = [];
  #doubledKeys = 0;
  #shortRows = 0;

  constructor(file: ReadyFile) {
    const columns = file.mapping.columns;
    this.#columnCount = columns.length;
    this.#entryTypeColumn = columns.find((column) => column.field === 'entryType')?.column;
    this.#nameIndex = columns.findIndex((column) => column.field === 'displayName');
    const slots = [
      { column: 'email_key', called: 'an e-mail address' },
      { column: 'external_id', called: 'a unique id' },
      { column: 'seat_id', called: 'a seat id' },
    ];
    this.#identifiers = slots.flatMap(({ column, called }) => {
      const slot = file.scope.columns.indexOf(column);
      return slot === -1 ? [] : [{ slot, called, seen: new SeenTexts() }];
    });
  }

  see(record: ReadRecord, row: Row, doubledKey: boolean): void {
    if (row.cells.length < this.#columnCount) this.#shortRows += 1;
    if (doubledKey) this.#doubledKeys += 1;
    for (const { slot, called, seen } of this.#identifiers) {
      const value = record.values[slot];
      if (typeof value === 'string' && seen.add(value)) this.#noteDoubled(called, value);
    }
  }

  seeRejected(rejected: RejectedWithCells): void {
    if (rejected.column === undefined || rejected.column !== this.#entryTypeColumn) return;
    this.#groups.push(rejected.cells[this.#nameIndex] ?? 'without a name');
  }

  warnings(missing: number): readonly string[] {
    const said = [...this.#doubledCount].map(([called, count]) => {
      const named = [...(this.#doubled.get(called) ?? [])].join(', ');
      return `${plural(count, 'row repeats', 'rows repeat')} ${called} of another row (${named}): LinkedIn warns that data loss can occur.`;
    });
    if (this.#groups.length > 0) {
      const named = this.#groups
        .slice(0, namedAtMost)
        .map((name) => `"${name}"`)
        .join(', ');
      said.push(
        `${plural(this.#groups.length, 'row is a group', 'rows are groups')} (${named}): their members are not in this file and count as not assigned unless they have rows of their own.`,
      );
    }
    if (this.#shortRows > 0) {
      said.push(
        `${plural(this.#shortRows, 'row has', 'rows have')} fewer cells than the header; the missing cells are read as blank.`,
      );
    }
    if (missing > 0) {
      said.push(
        `${plural(missing, 'person', 'people')} of the import before ${missing === 1 ? 'is' : 'are'} not in this file.`,
      );
    }
    if (this.#doubledCount.size === 0 && this.#doubledKeys > 0) {
      said.push(`${plural(this.#doubledKeys, 'row has', 'rows have')} the same name as another row.`);
    }
    return said;
  }

  #noteDoubled(called: string, value: string): void {
    this.#doubledCount.set(called, (this.#doubledCount.get(called) ?? 0) + 1);
    const named = this.#doubled.get(called) ?? new Set<string>();
    if (named.size < namedAtMost) named.add(value);
    this.#doubled.set(called, named);
  }
}

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
