import type { Words } from '../../../words/words.ts';
import type { FigureSummary } from '../../../domain/files/figure-alarms.ts';
import type { ColumnMapping, ImportMapping } from '../../../domain/files/import.ts';
import type { Row } from '../open/csv-rows.ts';
import type { KindDeclaration } from '../kinds/declaration.ts';
import { contentColumns, type CellValue, type ContentColumn } from '../../database/records.ts';
import type { ReadRecord, RejectedWithCells } from '../read/record.ts';
import { groupOf } from '../read/lists/group-row.ts';
import type { NoPeopleKind } from '../read/no-people.ts';
import { SeenTexts, type TextHash } from '../read/seen-texts.ts';
import type { CellsSetAside } from '../../../domain/files/cells-set-aside.ts';

/** What stands in several rows. */
export type Doubled = keyof Words['imports']['repeats'];

const namedAtMost = 5;

/** Something that an admin should know of a file, as it is said by `sayRemark`. */
export type Remark =
  | {
      readonly kind: 'repeats';
      readonly field: Doubled;
      readonly rows: number;
      /** Some of what stands in several rows. */
      readonly named: readonly string[];
      readonly isOfLinkedIn: boolean;
    }
  | { readonly kind: 'groups'; readonly rows: number; readonly names: readonly string[] }
  | {
      readonly kind: 'nobody';
      readonly about: NoPeopleKind;
      readonly rows: number;
      readonly line: number;
      readonly first: string;
    }
  | { readonly kind: 'short-rows'; readonly rows: number }
  | { readonly kind: 'doubled-names'; readonly names: number };

/** What reading all rows has shown. */
export type FileSummary = {
  readonly remarks: readonly Remark[];
  /** Cells that were left out of rows that went in. */
  readonly setAside: readonly CellsSetAside[];
  /** Fields that stood in any row that was read. */
  readonly filledFields: readonly string[];
  /** Of a usage report, over the rows that were read. */
  readonly figures: FigureSummary | undefined;
};

/** A cell by which a row can be told, and its hash. */
export type HashedCell = { readonly column: number; readonly hash: TextHash };

/** Gathers what an admin should know of a file before it goes in. */
export class Remarks {
  /** Cells that a row has; a workbook holds none that are blank at its end. */
  readonly #columnCount: number;
  readonly #isOfLinkedIn: boolean;
  readonly #columns: readonly ColumnMapping[];
  readonly #identifiers: readonly {
    readonly slot: number;
    readonly field: Doubled;
    readonly seen: SeenTexts;
  }[];
  readonly #uniqueIdSlot: number;
  readonly #others: readonly { readonly slot: number; readonly seen: SeenTexts }[];
  readonly #doubled = new Map<Doubled, Set<string>>();
  readonly #doubledCount = new Map<Doubled, number>();
  readonly #groups: string[] = [];
  readonly #seenKeys = new SeenTexts();
  /** How often keys came that came more than once. */
  readonly #doubledKeys = new Map<string, number>();
  /** Rows about nobody: how many, and the first of them. */
  readonly #nobody = new Map<NoPeopleKind, { readonly row: Row; rows: number }>();
  #shortRows = 0;
  readonly #figureSlot: number;
  readonly #hasFigures: boolean;
  readonly #figures = { rows: 0, known: 0, active: 0, most: 0 };
  /** Places of mapped columns where nothing was seen yet. */
  #blank: readonly { readonly index: number; readonly field: string }[];
  readonly #filled: string[] = [];

  constructor(declaration: KindDeclaration, mapping: ImportMapping, isWorkbook: boolean) {
    const { columns } = mapping;
    const content: readonly ContentColumn[] = contentColumns[declaration.table];
    this.#columnCount = isWorkbook ? 0 : columns.length;
    this.#isOfLinkedIn = declaration.kind !== 'directory' && declaration.kind !== 'staff';
    this.#blank = columns.flatMap(({ field }, index) => (field === undefined ? [] : [{ index, field }]));
    // In other lists a group's name says nothing of the app.
    this.#columns = this.#isOfLinkedIn ? [] : columns;
    const slots: readonly {
      readonly column: ContentColumn;
      readonly field: Doubled;
    }[] = [
      { column: 'email_key', field: 'email' },
      { column: 'external_id', field: 'externalId' },
      { column: 'seat_id', field: 'seatId' },
    ];
    this.#figureSlot = content.indexOf('days_active');
    this.#hasFigures = columns.some(({ field }) => field === 'daysActive');
    this.#uniqueIdSlot = content.indexOf('external_id');
    this.#identifiers = slots.flatMap(({ column, field }) => {
      const slot = content.indexOf(column);
      return slot === -1 ? [] : [{ slot, field, seen: new SeenTexts() }];
    });
    // A row with a unique id has it for its key.
    this.#others = this.#identifiers.filter(({ slot }) => slot !== this.#uniqueIdSlot);
  }

  /** Takes note of an accepted row; answers how many of its key there were so far, this one too. */
  see(record: ReadRecord, row: Row): number {
    if (row.cells.length < this.#columnCount) this.#shortRows += 1;
    if (this.#blank.length > 0) this.#noteFilled((index) => (row.cells[index] ?? '').trim() !== '');
    this.#noteFigure(record.values[this.#figureSlot]);
    const { key } = record;
    const isDoubledKey = this.#seenKeys.add(key);
    for (const { slot, field, seen } of this.#identifiers) {
      const value = record.values[slot];
      if (typeof value !== 'string') continue;
      // A row with a unique id has it for its key.
      const isDoubled = slot === this.#uniqueIdSlot ? isDoubledKey : seen.add(value);
      if (!isDoubled) continue;
      this.#noteDoubled(field, value);
    }
    if (!isDoubledKey) return 1;
    const times = (this.#doubledKeys.get(key) ?? 1) + 1;
    this.#doubledKeys.set(key, times);
    return times;
  }

  /** Whether an identifier or a key stood in several of the rows. */
  get hasRepeats(): boolean {
    return this.#doubledCount.size > 0 || this.#doubledKeys.size > 0;
  }

  /** Places in the content of the identifiers that `isNew` and `seePlain` are asked with, in their order. */
  get identifierSlots(): readonly number[] {
    return this.#others.map(({ slot }) => slot);
  }

  /** Whether nothing by which the row can be told was in a row before. */
  isNew(key: TextHash, cells: readonly HashedCell[], hasText: (column: number) => boolean): boolean {
    if (this.#seenKeys.hasHash(key)) return false;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell !== undefined && hasText(cell.column) && this.#others[index]?.seen.hasHash(cell.hash) === true)
        return false;
    }
    return true;
  }

  /** Takes note of a row that is new and has every cell. */
  seePlain(key: TextHash, cells: readonly HashedCell[], hasText: (column: number) => boolean): void {
    if (this.#blank.length > 0) this.#noteFilled(hasText);
    this.#seenKeys.addHash(key);
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell !== undefined && hasText(cell.column)) this.#others[index]?.seen.addHash(cell.hash);
    }
  }

  /** How many times as many rows there will be, about: in as many of them as so far an identifier stands. */
  expect(times: number): void {
    this.#seenKeys.expectTimes(times);
    for (const { seen } of this.#others) seen.expectTimes(times);
  }

  seeRejected(rejected: RejectedWithCells): void {
    const group = groupOf(rejected, this.#columns);
    if (group !== undefined) this.#groups.push(group);
  }

  /** Takes note of a row that is about nobody. */
  seeNobody(kind: NoPeopleKind, row: Row): void {
    const seen = this.#nobody.get(kind) ?? { row, rows: 0 };
    seen.rows += 1;
    this.#nobody.set(kind, seen);
  }

  summary(setAside: readonly CellsSetAside[] = []): FileSummary {
    return {
      remarks: this.#all(),
      setAside,
      filledFields: this.#filled,
      figures: this.#figureSlot === -1 ? undefined : this.#figures,
    };
  }

  #noteFigure(value: CellValue | undefined): void {
    if (this.#hasFigures) this.#figures.rows += 1;
    if (typeof value !== 'number') return;
    this.#figures.known += 1;
    if (value > 0) this.#figures.active += 1;
    this.#figures.most = Math.max(this.#figures.most, value);
  }

  #noteFilled(hasText: (index: number) => boolean): void {
    const blank = this.#blank.filter(({ index, field }) => {
      const isFilled = hasText(index);
      if (isFilled) this.#filled.push(field);
      return !isFilled;
    });
    if (blank.length < this.#blank.length) this.#blank = blank;
  }

  #all(): readonly Remark[] {
    const all: Remark[] = [...this.#doubledCount].map(([field, rows]) => ({
      kind: 'repeats',
      field,
      rows,
      named: [...(this.#doubled.get(field) ?? [])],
      isOfLinkedIn: this.#isOfLinkedIn,
    }));
    if (this.#groups.length > 0) {
      const names = this.#groups.filter((name) => name !== '').slice(0, namedAtMost);
      all.push({ kind: 'groups', rows: this.#groups.length, names });
    }
    for (const [about, { row, rows }] of this.#nobody) {
      const first = (row.cells.find((cell) => cell.trim() !== '') ?? '').trim().slice(0, 80);
      all.push({ kind: 'nobody', about, rows, line: row.line, first });
    }
    if (this.#shortRows > 0) all.push({ kind: 'short-rows', rows: this.#shortRows });
    if (this.#doubledCount.size === 0 && this.#doubledKeys.size > 0)
      all.push({ kind: 'doubled-names', names: this.#doubledKeys.size });
    return all;
  }

  #noteDoubled(field: Doubled, value: string): void {
    this.#doubledCount.set(field, (this.#doubledCount.get(field) ?? 0) + 1);
    const named = this.#doubled.get(field) ?? new Set<string>();
    if (named.size < namedAtMost) named.add(value);
    this.#doubled.set(field, named);
  }
}
