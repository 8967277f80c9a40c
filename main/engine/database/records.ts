import type { ImportId } from '../../domain/ids.ts';
import { personStates, worksOf } from '../../domain/states/state.ts';
import type { UsageWindow } from '../../domain/usage/usage.ts';
import type { ReadableDatabase, WritableDatabase } from './handles.ts';

export type CellValue = string | number | null;

/** The columns that hold a row's content, in the order in which `content` holds them (migration 1). */
export const contentColumns = {
  seat_record: [
    'email_key',
    'email',
    'external_id',
    'seat_id',
    'first_name',
    'last_name',
    'sales_license',
    'teamlink_license',
    'admin_permission',
    'groups',
    'title',
    'department',
    'extra',
  ],
  assignment_record: [
    'email_key',
    'email',
    'user_name',
    'external_id',
    'first_name',
    'last_name',
    'display_name',
    'title',
    'department',
    'location',
    'assignment',
    'extra',
    'state',
  ],
  usage_record: [
    'email_key',
    'email',
    'external_id',
    'seat_id',
    'display_name',
    'first_name',
    'last_name',
    'days_active',
    'window_start',
    'window_end',
    'metrics',
    'extra',
  ],
  learning_record: ['email_key', 'email', 'external_id', 'first_name', 'last_name', 'extra'],
  upload_result_record: [
    'email_key',
    'email',
    'external_id',
    'seat_id',
    'first_name',
    'last_name',
    'messages',
    'extra',
  ],
} as const;
export type RecordTable = keyof typeof contentColumns;
export type ContentColumn = (typeof contentColumns)[RecordTable][number];

/** The records of one table that are current: of a usage table within one window, of lists of people those of one system's list. */
export type RecordScope = {
  readonly table: RecordTable;
  readonly window: UsageWindow | undefined;
  /** Kind and series of the imports whose records they are, where a table holds those of several lists. */
  readonly list?: { readonly kind: 'directory' | 'staff'; readonly series: string } | undefined;
};

/** Parts a record's key from the counter of doubled rows; below every character a key can hold, so that a range finds both. */
export const counterMark = '\u001F';
const afterCounterMark = ' ';

/** The key of the n-th row of the same key within a file. */
export function countedKey(key: string, count: number): string {
  return count === 1 ? key : `${key}${counterMark}${String(count)}`;
}

export type CurrentRecord = {
  readonly id: number;
  readonly key: string;
  readonly values: readonly CellValue[];
};

function windowCondition(scope: RecordScope): string {
  if (scope.list !== undefined)
    return ' AND from_import IN (SELECT id FROM import WHERE kind = ? AND series = ?)';
  return scope.table === 'usage_record' ? ' AND window_end = ? AND window_start = ?' : '';
}

function windowValues(scope: RecordScope): readonly string[] {
  if (scope.list !== undefined) return [scope.list.kind, scope.list.series];
  return scope.window === undefined ? [] : [scope.window.end, scope.window.start];
}

export function hasCurrentRecords(database: ReadableDatabase, scope: RecordScope): boolean {
  return (
    database
      .prepare<CellValue[]>(
        `SELECT 1 FROM ${scope.table} WHERE to_import IS NULL${windowCondition(scope)} LIMIT 1`,
      )
      .get(...windowValues(scope)) !== undefined
  );
}

/** Whether any usage report has somebody active, the running import's own rows aside. */
export function hasActivity(database: ReadableDatabase, running: ImportId | undefined): boolean {
  return (
    database
      .prepare<[number]>(
        'SELECT 1 FROM usage_record WHERE to_import IS NULL AND from_import <> ? AND days_active > 0 LIMIT 1',
      )
      .get(running ?? -1) !== undefined
  );
}

/** A function that finds the current records of one key, doubled ones too, except those of the running import. */
export function currentRecordFinder(
  database: ReadableDatabase,
  scope: RecordScope,
  running: ImportId | undefined,
): (key: string) => readonly CurrentRecord[] {
  const statement = database
    .prepare<CellValue[], [number, string, ...CellValue[]]>(
      `SELECT id, key, ${contentColumns[scope.table].join(', ')} FROM ${scope.table}
       WHERE to_import IS NULL${windowCondition(scope)} AND key >= ? AND key < ? AND from_import <> ? ORDER BY key`,
    )
    .raw();
  const fixed = windowValues(scope);
  const runningId = running ?? -1;
  return (key) =>
    statement
      .all(...fixed, key, key + afterCounterMark, runningId)
      .map(([id, foundKey, ...values]) => ({ id, key: foundKey, values }))
      .filter((record) => record.key === key || record.key[key.length] === counterMark);
}

export function countCurrentRecords(database: ReadableDatabase, scope: RecordScope): number {
  const count = database
    .prepare<CellValue[], number>(
      `SELECT count(*) FROM ${scope.table} WHERE to_import IS NULL${windowCondition(scope)}`,
    )
    .pluck()
    .get(...windowValues(scope));
  return count ?? 0;
}

/** How many of the current records of a list of people say of their person that they left, those of the running import aside. */
export function countLeft(
  database: ReadableDatabase,
  scope: RecordScope,
  running: ImportId | undefined,
): number {
  const states = personStates.filter((state) => worksOf(state) === 'left');
  const count = database
    .prepare<CellValue[], number>(
      `SELECT count(*) FROM ${scope.table} WHERE to_import IS NULL${windowCondition(scope)} AND from_import <> ?
         AND state IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .get(...windowValues(scope), running ?? -1, JSON.stringify(states));
  return count ?? 0;
}

/** The ids of all current records that an earlier import brought. */
export function* currentRecordIds(
  database: ReadableDatabase,
  scope: RecordScope,
  running: ImportId | undefined,
): Generator<number, void, undefined> {
  const statement = database
    .prepare<CellValue[], number>(
      `SELECT id FROM ${scope.table} WHERE to_import IS NULL${windowCondition(scope)} AND from_import <> ?`,
    )
    .pluck();
  yield* statement.iterate(...windowValues(scope), running ?? -1);
}

/** A function that adds one record and answers with its id. */
export function recordInserter(
  database: WritableDatabase,
  scope: RecordScope,
  importId: ImportId,
): (record: {
  readonly key: string;
  readonly line: number;
  readonly values: readonly CellValue[];
}) => number {
  const statement = database.prepare(
    `INSERT INTO ${scope.table} (key, from_import, line, content) VALUES (?, ?, ?, jsonb(?))`,
  );
  return ({ key, line, values }) =>
    Number(statement.run(key, importId, line, JSON.stringify(values)).lastInsertRowid);
}

/**
 * A function that adds rows of SQLite's binary JSON, each an array of key, line and array of content, in their order; answers with the id
 * of the first, the others follow it.
 */
export function bulkInserter(
  database: WritableDatabase,
  scope: RecordScope,
  importId: ImportId,
): (rows: Uint8Array) => number {
  const statement = database.prepare(
    `INSERT INTO ${scope.table} (from_import, key, line, content)
     SELECT ${String(importId)}, value ->> 0, value ->> 1, jsonb_extract(value, '$[2]') FROM jsonb_each(?)`,
  );
  return (rows) => {
    const { changes, lastInsertRowid } = statement.run(rows);
    return Number(lastInsertRowid) - changes + 1;
  };
}

/** A function that ends records: the running import changed or no longer has them. */
export function recordEnder(
  database: WritableDatabase,
  scope: RecordScope,
  importId: ImportId,
): (ids: readonly number[]) => void {
  const statement = database.prepare(
    `UPDATE ${scope.table} SET to_import = ? WHERE id IN (SELECT value FROM json_each(?))`,
  );
  return (ids) => {
    if (ids.length > 0) statement.run(importId, JSON.stringify(ids));
  };
}

/** Takes back what an import did to the records of its table. */
export function revertRecords(database: WritableDatabase, table: RecordTable, importId: ImportId): void {
  database.prepare(`DELETE FROM ${table} WHERE from_import = ?`).run(importId);
  database.prepare(`UPDATE ${table} SET to_import = NULL WHERE to_import = ?`).run(importId);
}

/** The windows of the usage reports that are in, but for the one that is being imported. */
export function usageWindows(
  database: ReadableDatabase,
  running: ImportId | undefined,
): readonly UsageWindow[] {
  return database
    .prepare<[number], UsageWindow>(
      `SELECT DISTINCT window_start AS "start", window_end AS "end" FROM import
       WHERE kind = 'usage' AND window_end IS NOT NULL AND id <> ?`,
    )
    .all(running ?? -1);
}
