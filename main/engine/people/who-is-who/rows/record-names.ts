import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import type { ContentCells } from './content-cells.ts';
import { KnownCells } from './known-cells.ts';

/** As cells have them, each with its letters of ASCII in lower case: a name that differs in those alone is the same. */
export type NameCells = readonly [
  first?: string | null | undefined,
  last?: string | null | undefined,
  display?: string | null | undefined,
];

const pastSql = `
SELECT 1 FROM usage_record UNION ALL SELECT 1 FROM seat_record WHERE to_import IS NOT NULL
UNION ALL SELECT 1 FROM assignment_record WHERE to_import IS NOT NULL LIMIT 1`;

/** Whether there are rows of before, or of usage reports: where everything is of now, nothing was handed on. */
export function mayHaveFormerHolders(database: ReadableDatabase): boolean {
  return database.prepare(pastSql).get() !== undefined;
}

/** Places of the cells of a name; `display`: not in the user list. */
export type NamePlaces = { readonly first: number; readonly last: number; readonly display?: number };

const blank = 32;
const nothing: NameCells = [];

/** The names of records as numbers: of as many as there are records, with each name once. */
export class RecordNames {
  readonly #known: KnownCells;
  readonly #numbers = new NumberList();
  #name = Buffer.alloc(firstLength);

  /** Of about so many rows, and people. */
  constructor({ records, people }: { readonly records: number; readonly people: number }) {
    this.#known = new KnownCells(people);
    this.#numbers.expect(records);
  }

  /** Of the next record. */
  add([first, last, display]: NameCells = nothing): void {
    // As `personName` makes it of the cells, but for blanks around them.
    const isJoined = (display ?? null) === null || ((first ?? null) !== null && (last ?? null) !== null);
    const name = isJoined ? `${first ?? ''} ${last ?? ''}` : (display ?? '');
    this.#makeRoom(Buffer.byteLength(name));
    this.#note(this.#name.write(name));
  }

  /** The same, of the cells of a row. */
  addCells(cells: ContentCells, { first, last, display }: NamePlaces): void {
    const isShown = display !== undefined && cells.has(display) && !(cells.has(first) && cells.has(last));
    if (isShown) {
      this.#makeRoom(cells.lengthOf(display));
      this.#note(cells.writeLowered(display, this.#name, 0));
      return;
    }
    this.#makeRoom(cells.lengthOf(first) + 1 + cells.lengthOf(last));
    const end = cells.writeLowered(first, this.#name, 0);
    this.#name[end] = blank;
    this.#note(cells.writeLowered(last, this.#name, end + 1));
  }

  /** The number of each record's name, `nobody` where it has none. */
  get values(): Int32Array {
    return this.#numbers.values;
  }

  #note(length: number): void {
    const isNone = length === 1 && this.#name[0] === blank;
    this.#numbers.push(isNone ? nobody : this.#known.numberOf(this.#name, 0, length));
  }

  #makeRoom(length: number): void {
    if (length > this.#name.length) this.#name = Buffer.alloc(length * 2);
  }
}

const firstLength = 1024;

/**
 * Addresses and seat ids beside which a row of before, or one of a usage report, has another name than lists of people have. `names`: as
 * `RecordNames` has them, of all records there are.
 */
export function findNameSuspects(table: RecordTable, names: Int32Array): readonly number[] {
  const { sources, current, email, seatId, externalId } = table;
  const named = nameNodes(table, names);
  const suspects = new Set<number>();
  const check = (node: number | undefined, name: number): void => {
    if (node === undefined || node === nobody) return;
    const known = named[node] ?? nobody;
    if (known !== nobody && known !== name) suspects.add(node);
  };
  for (let record = 0; record < table.recordCount; record += 1) {
    const name = names[record] ?? nobody;
    const isOfUsage = sources[record] === 'usage';
    if (isOfUsage ? name === nobody || externalId[record] !== nobody : current[record] === true) continue;
    check(email[record], name);
    check(seatId[record], name);
  }
  return [...suspects];
}

const several = -2;

/** What lists of people call whoever has an identifier: the number of a name, `nobody` where none, `several` where more than one. */
function nameNodes(table: RecordTable, names: Int32Array): Int32Array {
  const { sources, current, email, seatId } = table;
  const named = new Int32Array(table.nodeCount).fill(nobody);
  const isListed = new Uint8Array(table.nodeCount);
  const note = (node: number | undefined, name: number): void => {
    if (node === undefined || node === nobody || name === nobody) return;
    const known = named[node];
    named[node] = known === nobody || known === name ? name : several;
  };
  for (let record = 0; record < table.recordCount; record += 1) {
    if (sources[record] !== 'users') continue;
    note(email[record], names[record] ?? nobody);
    note(seatId[record], names[record] ?? nobody);
    const node = email[record] ?? nobody;
    if (node !== nobody && current[record] === true) isListed[node] = 1;
  }
  // Whoever the user list has by now is called as that says.
  for (let record = 0; record < table.recordCount; record += 1) {
    const node = email[record] ?? nobody;
    if (sources[record] === 'directory' && isListed[node] !== 1) note(node, names[record] ?? nobody);
  }
  return named;
}
