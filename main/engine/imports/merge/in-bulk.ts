import type { WritableDatabase } from '../../database/handles.ts';
import { withoutIndexes } from '../../database/indexes.ts';
import { withFewPages } from '../../database/log-room.ts';
import type { RecordTable } from '../../database/records.ts';

type Column = {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
  readonly hidden: number;
};

/** Smaller files are not worth it; for larger ones all keys together would take more memory than anything else of an import. */
const bulkBytes = { least: 1024 * 1024, most: 64 * 1024 * 1024 };

/**
 * Does work that only inserts the rows of a file, the first of their series, into their table; inside the caller's transaction. Where they are
 * many, and the first of the table, an index made of all of them at once takes a third of the time.
 */
export function insertInBulk(
  database: WritableDatabase,
  { table, bytes }: { readonly table: RecordTable; readonly bytes: number },
  work: () => void,
): void {
  const bare = (): void => {
    withoutVirtualColumns(database, table, work);
  };
  const hasRows = (): boolean => database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  if (bytes < bulkBytes.least) work();
  else if (bytes > bulkBytes.most || hasRows()) bare();
  else
    withFewPages(database, () => {
      withoutIndexes(database, table, bare);
    });
}

/**
 * Does work that only inserts into a table while SQLite does not know of its virtual columns: it works out each of them for each row that
 * comes, though nothing of them is stored, which takes half of the time of many rows. They are put back as they were, in the caller's
 * transaction, by the procedure for changes that what is stored knows nothing of (https://www.sqlite.org/lang_altertable.html#otheralter);
 * where work fails the caller takes all back. Where an index is made of one of them, they stay.
 */
function withoutVirtualColumns(database: WritableDatabase, table: RecordTable, work: () => void): void {
  const sql = database
    .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .pluck()
    .get(table);
  if (sql === undefined || hasIndexOfVirtual(database, table)) {
    work();
    return;
  }
  declareAs(database, table, bareSql(database, table));
  work();
  declareAs(database, table, sql);
}

function hasIndexOfVirtual(database: WritableDatabase, table: RecordTable): boolean {
  return (
    database
      .prepare<[string, string]>(
        `SELECT 1 FROM pragma_index_list(?) AS list JOIN pragma_index_info(list.name) AS part
          WHERE part.name IS NULL OR part.name NOT IN (SELECT name FROM pragma_table_info(?)) LIMIT 1`,
      )
      .get(table, table) !== undefined
  );
}

/** What is stored of each row, in the order in which it is stored. */
function bareSql(database: WritableDatabase, table: RecordTable): string {
  const stored = database
    .prepare<[string], Column>('SELECT name, type, "notnull", pk, hidden FROM pragma_table_xinfo(?)')
    .all(table)
    .filter(({ hidden }) => hidden === 0);
  const columns = stored.map(({ name, type, notnull, pk }) =>
    pk === 1 ? `${name} ${type} PRIMARY KEY` : `${name} ${type}${notnull === 1 ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE ${table} (${columns.join(', ')}) STRICT`;
}

function declareAs(database: WritableDatabase, table: RecordTable, sql: string): void {
  const version = Number(database.pragma('schema_version', { simple: true }));
  database.unsafeMode(true);
  try {
    database.pragma('writable_schema = ON');
    database
      .prepare<[string, string]>("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?")
      .run(sql, table);
    // Whoever has the schema in memory reads it anew, and anew again where all of this is taken back.
    database.pragma(`schema_version = ${String(version + 1)}`);
  } finally {
    database.pragma('writable_schema = OFF');
    database.unsafeMode(false);
  }
}
