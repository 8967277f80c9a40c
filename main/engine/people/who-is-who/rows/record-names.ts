import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { IdentifierNodes } from '../../../../domain/people/identifiers/identifier-nodes.ts';
import { nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';

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

/** The names of records as numbers: of as many as there are records, with each name once. */
export class RecordNames {
  readonly #known = new IdentifierNodes();
  readonly #numbers = new NumberList();

  /** Of the next record. */
  add(cells: NameCells): void {
    const [first, last, display] = [cells[0] ?? null, cells[1] ?? null, cells[2] ?? null];
    // As `personName` makes it of the cells, but for blanks around them.
    const isJoined = display === null || (first !== null && last !== null);
    const name = isJoined ? `${first ?? ''} ${last ?? ''}` : display;
    this.#numbers.push(name === ' ' ? nobody : this.#known.add(0, name));
  }

  /** The number of each record's name, `nobody` where it has none. */
  get values(): Int32Array {
    return this.#numbers.values;
  }
}

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
