import type { ImportMapping } from '../../../domain/files/import.ts';
import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import { haveNothingInCommon } from '../../../domain/people/names/other-names.ts';
import { nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { kindDeclarations } from '../../imports/kinds/all.ts';
import { mapColumns } from '../../imports/recognize/columns/map-columns.ts';
import { readStored } from '../../thread/stored-json.ts';
import { nameReader } from './rows/read-rows.ts';

/**
 * Tells the table which rows of a list that is numbered by another system ([I8]) are one person's in two versions of it: its numbers are kept
 * beside, and say nothing but that ([I9]). Answers the addresses of rows whose names have nothing in common: whether the number was given
 * to somebody else nobody knows. `beside`: numbers of rows that went in as unique ids, by row id.
 */
export function noteOwnNumbers(
  database: ReadableDatabase,
  table: RecordTable,
  rowIds: Int32Array,
  beside: ReadonlyMap<number, string>,
): readonly (readonly number[])[] {
  const pairs = pairsOf(table, rowIds, new Map([...readOwnNumbers(database), ...beside]));
  if (pairs.length === 0) return [];
  const names = nameReader(database, table, (record) => rowIds[record] ?? 0)(pairs.flat());
  const apart: (readonly number[])[] = [];
  for (const [before, now] of pairs) {
    if (haveNothingInCommon(names.get(before), names.get(now)))
      apart.push([table.email[before] ?? nobody, table.email[now] ?? nobody]);
    else table.noteContinued(before, now);
  }
  return apart;
}

type Pair = readonly [before: number, now: number];

/** The latest row of before and the row of now that a list has under one number, each with an address of its own. */
function pairsOf(
  table: RecordTable,
  rowIds: Int32Array,
  numbers: ReadonlyMap<number, string>,
): readonly Pair[] {
  if (numbers.size === 0) return [];
  const groups = new Map<string, number[]>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const number = table.sources[record] === 'directory' ? numbers.get(rowIds[record] ?? 0) : undefined;
    if (number === undefined || table.email[record] === nobody) continue;
    const key = `${String(table.lists[record])} ${number}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [record]);
    else known.push(record);
  }
  return [...groups.values()].flatMap((records): readonly Pair[] => {
    const [now, ...more] = records.filter((record) => table.current[record] === true);
    // A number that stands in several rows is nobody's.
    if (now === undefined || more.length > 0) return [];
    const [latest] = records
      .filter((record) => record !== now && table.email[record] !== table.email[now])
      .toSorted((one, other) => table.endOf(other) - table.endOf(one));
    return latest === undefined || table.stoodTogether(latest, now) ? [] : [[latest, now]];
  });
}

/** The number of each row whose list has numbers of its own, by row id. */
function readOwnNumbers(database: ReadableDatabase): ReadonlyMap<number, string> {
  const imports = database
    .prepare<[], [id: number, header: string, mapping: string]>(
      "SELECT id, header, mapping FROM import WHERE kind = 'staff'",
    )
    .raw()
    .all();
  const columnOf = new Map(
    imports.flatMap(([id, header, mapping]) => {
      const column = ownNumberColumn(readStored(header), readStored(mapping));
      return column === undefined ? [] : [[id, column] as const];
    }),
  );
  const numbers = new Map<number, string>();
  if (columnOf.size === 0) return numbers;
  const rows = database
    .prepare<[string], [id: number, importId: number, extra: string]>(
      `SELECT id, from_import, extra FROM assignment_record
        WHERE from_import IN (SELECT value FROM json_each(?)) AND extra IS NOT NULL`,
    )
    .raw();
  for (const [id, importId, extra] of rows.iterate(JSON.stringify([...columnOf.keys()]))) {
    const cell = readStored<Readonly<Record<string, string>>>(extra)[columnOf.get(importId) ?? ''];
    const number = idKey(cell);
    if (number !== undefined) numbers.set(id, number);
  }
  return numbers;
}

/** The column that would have been the unique id, where none is. */
function ownNumberColumn(header: readonly string[], { columns }: ImportMapping): string | undefined {
  if (columns.some(({ field }) => field === 'externalId')) return undefined;
  const recognized = mapColumns(header, kindDeclarations.staff).find(({ field }) => field === 'externalId');
  return columns.some(({ column, field }) => column === recognized?.column && field === undefined)
    ? recognized?.column
    : undefined;
}
