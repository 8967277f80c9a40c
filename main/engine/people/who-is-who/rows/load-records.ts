import type { PersonSource } from '../../../../domain/files/import.ts';
import { findLostZeros, type LostZeros } from '../../../../domain/people/identifiers/leading-zeros.ts';
import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { firstStaffList, RecordTable } from '../../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { findOtherNumbering, keepBeside, readOtherNumbering } from '../other-numbering.ts';
import { noteOwnNumbers } from '../own-numbers.ts';
import { AlikeRows } from './alike-rows.ts';
import { CellNodes } from './cell-nodes.ts';
import { readListNumbers } from './list-numbers.ts';
import { takeAssigned, takeSeats } from './listed-rows.ts';
import { nameReader } from './read-rows.ts';
import { mayHaveFormerHolders, RecordNames } from './record-names.ts';
import { readAllRows, type CellByCell, type RowTaking } from './row-pieces.ts';
import { FigureList, takeUsage, type Figures, type NameOnlyRow } from './usage-rows.ts';

export type LoadedRecords = {
  readonly table: RecordTable;
  /** Unique ids that lost the zeros in front in one of two files, where there are any. */
  readonly zeros: LostZeros | undefined;
  /** Unique ids that may be one but for zeros in front, and addresses that a list has under one number of its own, which were left apart. */
  readonly apart: readonly (readonly number[])[];
  /** Series of lists of everybody whose unique ids are another system's ([I8]): they were kept beside. */
  readonly otherNumbering: readonly string[];
  /** Row id of each record in the table of its source. */
  readonly rowIds: Int32Array;
  readonly nameOnly: readonly NameOnlyRow[];
  /** Each folded name of `nameOnly` as a report has it. */
  readonly shownNames: ReadonlyMap<string, string>;
  /** The number of each record's name, where everything is loaded and somebody may have had an identifier before. */
  readonly names: Int32Array;
  /** What the current usage rows say. */
  readonly figures: Figures;
  /** Rows of lists of people that say the same but for texts. */
  readonly alike: AlikeRows;
};

const pieceRows = 400;

/** Row ids to read, of each source; without it, all. */
export type RecordScope = Readonly<Record<PersonSource, readonly number[]>>;

/** Reads who every record is about, current and past. */
export function loadRecords(database: ReadableDatabase, scope?: RecordScope): LoadedRecords {
  const table = new RecordTable();
  const expected = scope === undefined ? estimate(database) : { records: 0, people: 0 };
  table.expect({ records: expected.records, identifiers: expected.people * 3 });
  const rowIds = new NumberList();
  rowIds.expect(expected.records);
  const lists = readListNumbers(database);
  table.noteParts(lists.partOf);
  const names = scope === undefined && mayHaveFormerHolders(database) ? new RecordNames(expected) : undefined;
  const alike = new AlikeRows();
  const nodes = new CellNodes(table, expected.people);
  const taken = { table, rowIds, nodes, alike, names, lists };
  const said = { figures: new FigureList(), nameOnly: [], shownNames: new Map<string, string>() };
  read(database, takeSeats(taken), scope?.users);
  read(database, takeAssigned(taken), scope?.directory);
  read(database, takeUsage(taken, said), scope?.usage);
  const ids = rowIds.values;
  const { systems } = lists;
  const others =
    scope === undefined
      ? findOtherNumbering(table)
      : [...readOtherNumbering(database)].map((series) => firstStaffList + systems.indexOf(series));
  const handedOn = noteOwnNumbers(database, table, ids, keepBeside(table, ids, others));
  const zeros = findLostZeros(
    table,
    nameReader(database, table, (record) => ids[record] ?? 0),
  );
  if (zeros !== undefined) table.replaceUniqueIds(zeros.nodes);
  return {
    table,
    zeros: zeros?.lost,
    apart: [...(zeros?.apart ?? []), ...handedOn],
    rowIds: ids,
    otherNumbering: others.flatMap((list) => systems[list - firstStaffList] ?? []),
    nameOnly: said.nameOnly,
    shownNames: said.shownNames,
    names: names?.values ?? new Int32Array(0),
    figures: said.figures.take(),
    alike,
  };
}

function read<Row extends CellByCell>(
  database: ReadableDatabase,
  taking: RowTaking<Row>,
  ids: readonly number[] | undefined,
): void {
  if (ids === undefined) {
    readAllRows(database, taking, pieceRows);
    return;
  }
  const { columns, table, takeRow } = taking;
  const rows = database
    .prepare<[string], Row>(
      `SELECT ${columns} FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .raw()
    .all(JSON.stringify(ids));
  for (const row of rows) takeRow(row);
}

/** Most rows have an address, a unique id and perhaps a seat id, and most people stand in each list once. */
function estimate(database: ReadableDatabase): { readonly records: number; readonly people: number } {
  const highest = (table: 'seat_record' | 'assignment_record' | 'usage_record'): number =>
    database.prepare<[], number | null>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0;
  const [seats, assigned] = [highest('seat_record'), highest('assignment_record')];
  return { records: seats + assigned + highest('usage_record'), people: Math.max(seats, assigned) };
}
