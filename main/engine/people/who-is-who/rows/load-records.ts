import type { CalendarDay } from '../../../../domain/ids.ts';
import type { PersonSource } from '../../../../domain/files/import.ts';
import { emailKey, idKey, nameKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import { findLostZeros, type LostZeros } from '../../../../domain/people/identifiers/leading-zeros.ts';
import { readMailAddresses } from '../../../../domain/people/identifiers/mail-addresses.ts';
import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { firstStaffList, listNumbers, RecordTable } from '../../../../domain/people/record-table.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { readStored } from '../../../thread/stored-json.ts';
import { findOtherNumbering, keepBeside, readOtherNumbering } from '../other-numbering.ts';
import { noteOwnNumbers } from '../own-numbers.ts';
import { AlikeRows } from './alike-rows.ts';
import { nameReader } from './read-rows.ts';
import { mayHaveFormerHolders, RecordNames } from './record-names.ts';
import { allAssigned, allSeats, allUsage, type PieceReading, type SeatRow } from './row-pieces.ts';

/** A usage row that says who it is about by name alone. */
export type NameOnlyRow = { readonly record: number; readonly report: string; readonly nameKey: string };

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

/** Figures of usage rows, parallel. */
export type Figures = {
  readonly records: Int32Array;
  /** Each window once. */
  readonly windows: readonly UsageWindow[];
  /** Place in `windows`. */
  readonly windowOf: Int32Array;
  /** -1 where it is blank. */
  readonly daysActive: Int32Array;
};

const seatSql = `SELECT id, email_key, external_id, seat_id, to_import IS NULL, nullif(email, email_key),
  from_import, to_import, sales_license, admin_permission FROM seat_record`;
const assignmentSql = `SELECT id, email_key, external_id, user_name, to_import IS NULL, nullif(email, email_key),
  from_import, to_import, assignment, state FROM assignment_record`;
// Text that is not needed is not made.
const usageSql = `SELECT id, email_key, external_id, seat_id, to_import IS NULL,
  iif(email_key IS NULL AND external_id IS NULL AND seat_id IS NULL, json_array(first_name, last_name, display_name), NULL),
  window_start || '/' || window_end, days_active FROM usage_record`;

/** `NameCells`, behind the other cells. */
const nameCells: Readonly<Record<PersonSource, string>> = {
  users: 'lower(first_name), lower(last_name)',
  directory: 'lower(first_name), lower(last_name), lower(display_name)',
  usage: 'lower(first_name), lower(last_name), lower(display_name)',
};

function withNames(source: PersonSource, sql: string, names: RecordNames | undefined): string {
  return names === undefined ? sql : sql.replace(' FROM ', `, ${nameCells[source]} FROM `);
}

const pieceRows = 200;

/** Row ids to read, of each source; without it, all. */
export type RecordScope = Readonly<Record<PersonSource, readonly number[]>>;

/** Reads who every record is about, current and past. */
export function loadRecords(database: ReadableDatabase, scope?: RecordScope): LoadedRecords {
  const table = new RecordTable();
  if (scope === undefined) table.expect(estimateIdentifiers(database));
  const rowIds = new NumberList();
  const nameOnly: NameOnlyRow[] = [];
  const alike = new AlikeRows();
  const names = scope === undefined && mayHaveFormerHolders(database) ? new RecordNames() : undefined;
  const rowsOf = <Row>(
    source: PersonSource,
    sql: string,
    all: (database: ReadableDatabase, reading: PieceReading) => Iterable<Row>,
  ): Iterable<Row> => {
    if (scope === undefined)
      return all(database, { sql: withNames(source, sql, names), pieceRows, hasNames: names !== undefined });
    return database
      .prepare<[string], Row>(`${sql} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`)
      .raw()
      .all(JSON.stringify(scope[source]));
  };
  const listOf = readListNumbers(database);
  table.noteParts(listOf.partOf);
  const add = (
    source: PersonSource,
    row: SeatRow,
    alias: string | undefined,
    seatId: string | null,
  ): number => {
    rowIds.push(row[0]);
    const [externalId, seat] = [idKey(row[2] ?? undefined), idKey(seatId ?? undefined)];
    if (source === 'users') alike.add(row, { externalId, seat });
    else if (source === 'directory')
      alike.addAssigned(row, { externalId, list: listOf.series.get(row[6] ?? 0) ?? 0 });
    return table.add({
      source,
      list: row[6] === undefined ? undefined : listOf.numbers.get(row[6]),
      current: row[4] === 1,
      span: row[6] === undefined ? undefined : [row[6], row[7] ?? 0],
      externalId,
      email: row[1] ?? undefined,
      alias,
      furtherAliases: row[5]?.includes('@') === true ? readMailAddresses(row[5]).others : undefined,
      seatId: seat,
    });
  };
  for (const row of rowsOf('users', seatSql, allSeats)) {
    add('users', row, undefined, row[3]);
    names?.add([row[10], row[11]]);
  }
  for (const row of rowsOf('directory', assignmentSql, allAssigned)) {
    add('directory', row, emailKey(row[3] ?? undefined), null);
    names?.add([row[10], row[11], row[12]]);
  }
  const figures = new FigureList();
  const shownNames = new Map<string, string>();
  const keyOfName = rememberNameKeys(shownNames);
  for (const row of rowsOf('usage', usageSql, allUsage)) {
    const record = add('usage', [row[0], row[1], row[2], null, row[4], null], undefined, row[3]);
    names?.add([row[8], row[9], row[10]]);
    const [, , , , isCurrent, called, window, daysActive] = row;
    if (isCurrent === 1 && window !== null) figures.add(record, window, daysActive);
    if (called === null) continue;
    const key = keyOfName(...readStored<[string | null, string | null, string | null]>(called));
    if (key !== undefined)
      nameOnly.push({ record, report: `${window ?? ''}/${String(isCurrent)}`, nameKey: key });
  }
  const ids = rowIds.values;
  const systems = listOf.systems;
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
    nameOnly,
    shownNames,
    names: names?.values ?? new Int32Array(0),
    figures: figures.take(),
    alike,
  };
}

/** Most rows have an address, a unique id and perhaps a seat id, and most people stand in each list once. */
function estimateIdentifiers(database: ReadableDatabase): number {
  const rows = ['seat_record', 'assignment_record'].map(
    (table) => database.prepare<[], number | null>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0,
  );
  return Math.max(...rows) * 3;
}

/** Number of the list that each import of people belongs to, and the series of those of everybody in the order of their numbers. */
function readListNumbers(database: ReadableDatabase): {
  readonly numbers: ReadonlyMap<number, number>;
  /** A number for kind and series of each. */
  readonly series: ReadonlyMap<number, number>;
  readonly systems: readonly string[];
  /** Of each import that was a further part of a list, the one that the list began with. */
  readonly partOf: ReadonlyMap<number, number>;
} {
  const imports = database
    .prepare<[], [id: number, kind: 'users' | 'directory' | 'staff', series: string, isPart: 0 | 1]>(
      `SELECT id, kind, series, mapping ->> 'adds' IS NOT NULL FROM import
        WHERE kind IN ('users', 'directory', 'staff') ORDER BY id`,
    )
    .raw()
    .all();
  const systems = [...new Set(imports.flatMap(([, kind, series]) => (kind === 'staff' ? [series] : [])))];
  const numbers = new Map(
    imports.map(([id, kind, series]) => [
      id,
      kind === 'staff' ? firstStaffList + systems.indexOf(series) : listNumbers[kind],
    ]),
  );
  const keys = imports.map(([, kind, series]) => `${kind}/${series}`);
  const series = new Map(imports.map(([id], at) => [id, keys.indexOf(keys[at] ?? '')]));
  const partOf = new Map<number, number>();
  const began = new Map<number, number>();
  for (const [id, , , isPart] of imports) {
    const list = numbers.get(id) ?? 0;
    const first = began.get(list);
    if (isPart === 1 && first !== undefined) partOf.set(id, first);
    else began.set(list, id);
  }
  return { numbers, series, systems, partOf };
}

class FigureList {
  readonly #records = new NumberList();
  readonly #windows: UsageWindow[] = [];
  readonly #windowOf = new NumberList();
  readonly #daysActive = new NumberList();
  readonly #places = new Map<string, number>();

  add(record: number, window: string, daysActive: number | null): void {
    let place = this.#places.get(window);
    if (place === undefined) {
      const [start = '', end = ''] = window.split('/');
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- days were checked when they were imported
      place = this.#windows.push({ start: start as CalendarDay, end: end as CalendarDay }) - 1;
      this.#places.set(window, place);
    }
    this.#records.push(record);
    this.#windowOf.push(place);
    this.#daysActive.push(daysActive ?? -1);
  }

  take(): Figures {
    return {
      records: this.#records.values,
      windows: this.#windows,
      windowOf: this.#windowOf.values,
      daysActive: this.#daysActive.values,
    };
  }
}

/** Reports repeat the same names window after window: each is folded once. */
function rememberNameKeys(
  shown: Map<string, string>,
): (firstName: string | null, lastName: string | null, displayName: string | null) => string | undefined {
  const keys = new Map<string, string | undefined>();
  return (firstName, lastName, displayName) => {
    const name = personName({
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      displayName: displayName ?? undefined,
    });
    if (name === undefined) return undefined;
    if (keys.has(name)) return keys.get(name);
    const key = nameKey(name);
    keys.set(name, key);
    // The first by its letters, so that the order of reports says nothing.
    const known = key === undefined ? undefined : shown.get(key);
    if (key !== undefined && (known === undefined || name < known)) shown.set(key, name);
    return key;
  };
}
