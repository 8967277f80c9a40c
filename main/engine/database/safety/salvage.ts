import Database from 'better-sqlite3';

import { migrations } from '../migrations/all.ts';
import { migrate } from './migrate.ts';

/** How much of a damaged database could be read. */
export type Salvaged = {
  readonly rows: number;
  /** Tables of which something could not be read, or had to be left out because what it belongs to is gone. */
  readonly incomplete: readonly string[];
};

/** Made anew from the others. */
const derived: ReadonlySet<string> = new Set([
  'person',
  'person_record',
  'person_remark',
  'person_match',
  'match_review',
]);
/** Rows that cannot be parted any further, and ranges that are tried for one table. */
const mostRanges = 20_000;

/**
 * Reads every row that can still be read of a damaged database into a new one at `to`. Indexes are passed by, so that damage to them costs
 * nothing; where a page of a table is damaged, the rows before and behind it are found by halving. Throws SQLite's error where not even the
 * list of tables can be read.
 */
export function salvage(from: string, to: string): Salvaged {
  const whole = new Database(to);
  try {
    whole.pragma('journal_mode = OFF');
    whole.pragma('synchronous = OFF');
    migrate(whole, to, migrations);
    const broken = new Database(from);
    try {
      const salvaged = copyTables(broken, whole);
      whole.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1')").run();
      return salvaged;
    } finally {
      broken.close();
    }
  } finally {
    whole.close();
  }
}

function copyTables(broken: Database.Database, whole: Database.Database): Salvaged {
  whole.pragma('foreign_keys = OFF');
  const triggers = whole
    .prepare<[], { readonly name: string; readonly sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    )
    .all();
  for (const { name } of triggers) whole.exec(`DROP TRIGGER ${name}`);
  const known = new Set(tablesOf(broken));
  let rows = 0;
  const incomplete = new Set<string>();
  for (const table of tablesOf(whole)) {
    if (derived.has(table) || !known.has(table)) continue;
    const copied = whole.transaction(() => copyTable(broken, whole, table))();
    rows += copied.rows;
    if (copied.hasGaps) incomplete.add(table);
  }
  for (const table of dropOrphans(whole)) incomplete.add(table);
  for (const { sql } of triggers) whole.exec(sql);
  return { rows, incomplete: [...incomplete].toSorted((one, other) => one.localeCompare(other, 'en')) };
}

function tablesOf(database: Database.Database): readonly string[] {
  return database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name",
    )
    .pluck()
    .all();
}

type Copied = { readonly rows: number; readonly hasGaps: boolean };

function copyTable(broken: Database.Database, whole: Database.Database, table: string): Copied {
  const columnsOf = (database: Database.Database): readonly string[] =>
    database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const there = new Set(columnsOf(broken));
  const columns = columnsOf(whole).filter((column) => there.has(column));
  const list = columns.map((column) => `"${column}"`).join(', ');
  const insert = whole.prepare(
    `INSERT OR IGNORE INTO "${table}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let rows = 0;
  const take = (row: readonly unknown[]): void => {
    try {
      rows += insert.run(...row).changes;
    } catch {
      // What a damaged page gives for a row may be of another form than the table allows: it is no row.
      hasGaps = true;
    }
  };
  let hasGaps = false;
  const hasRowId = whole
    .prepare<[string], number>('SELECT wr = 0 FROM pragma_table_list(?)')
    .pluck()
    .get(table);
  if (hasRowId === 1) {
    const reader = rowIdReader(broken, { table, list });
    if (!copyRanges(reader, take)) hasGaps = true;
  } else {
    const key = whole
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
      .pluck()
      .all(table);
    if (!copyFromEnds(broken, { table, list, key }, take)) hasGaps = true;
  }
  return { rows, hasGaps };
}

/** Reads a range of row ids upwards. Answers the last that was read before the damage, or `whole`. */
type RangeReader = (
  range: { readonly from: bigint; readonly to: bigint },
  take: (row: readonly unknown[]) => void,
) => bigint | 'whole' | 'none';

const lowest = -(2n ** 63n);
const highest = 2n ** 63n - 1n;

function rowIdReader(
  broken: Database.Database,
  { table, list }: { readonly table: string; readonly list: string },
): RangeReader {
  const rows = broken
    .prepare<[bigint, bigint], unknown[]>(
      `SELECT rowid, ${list} FROM "${table}" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
    )
    .raw()
    .safeIntegers();
  return ({ from, to }, take) => {
    let last: bigint | 'none' = 'none';
    try {
      for (const [id, ...row] of rows.iterate(from, to)) {
        take(row);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row id, read as a big integer
        last = id as bigint;
      }
      return 'whole';
    } catch {
      return last;
    }
  };
}

/** Answers whether everything could be read. */
function copyRanges(read: RangeReader, take: (row: readonly unknown[]) => void): boolean {
  const open = [{ from: lowest, to: highest }];
  let isWhole = true;
  for (let tried = 0; tried < mostRanges; tried += 1) {
    const range = open.pop();
    if (range === undefined) return isWhole;
    const ended = read(range, take);
    if (ended === 'whole') continue;
    isWhole = false;
    const from = ended === 'none' ? range.from : ended + 1n;
    if (from >= range.to) continue;
    // Halves of what is left. A half that lies wholly within the damage ends at single rows.
    const middle = from + (range.to - from) / 2n;
    open.push({ from: middle + 1n, to: range.to }, { from, to: middle });
  }
  return false;
}

/** Tables without row ids: from both ends of their key, as far as the damage. */
function copyFromEnds(
  broken: Database.Database,
  { table, list, key }: { readonly table: string; readonly list: string; readonly key: readonly string[] },
  take: (row: readonly unknown[]) => void,
): boolean {
  const pass = (direction: 'ASC' | 'DESC'): boolean => {
    try {
      const order = key.map((column) => `"${column}" ${direction}`).join(', ');
      const rows = broken
        .prepare<[], unknown[]>(`SELECT ${list} FROM "${table}" ORDER BY ${order}`)
        .raw()
        .safeIntegers();
      for (const row of rows.iterate()) take(row);
      return true;
    } catch {
      return false;
    }
  };
  if (pass('ASC')) return true;
  pass('DESC');
  return false;
}

/** Rows whose parent could not be read say nothing without it. Answers of which tables. */
function dropOrphans(whole: Database.Database): readonly string[] {
  const tables = new Set<string>();
  for (;;) {
    const orphans = whole
      .prepare<[], { readonly table: string; readonly rowid: number | null }>(
        'SELECT "table", rowid FROM pragma_foreign_key_check',
      )
      .all();
    if (orphans.length === 0) return [...tables];
    for (const { table, rowid } of orphans) {
      tables.add(table);
      if (rowid === null) dropWithoutRowId(whole, table);
      else whole.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    }
  }
}

/** The check does not say which rows of a table without row ids: those without a parent, for each of its keys. */
function dropWithoutRowId(whole: Database.Database, table: string): void {
  const keys = whole
    .prepare<[string], { readonly parent: string; readonly child: string; readonly own: string | null }>(
      'SELECT "table" AS parent, "from" AS child, "to" AS own FROM pragma_foreign_key_list(?)',
    )
    .all(table);
  for (const { parent, child, own } of keys) {
    whole.exec(
      `DELETE FROM "${table}" WHERE "${child}" IS NOT NULL AND "${child}" NOT IN (SELECT "${own ?? 'rowid'}" FROM "${parent}")`,
    );
  }
}
