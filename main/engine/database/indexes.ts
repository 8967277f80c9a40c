import { readStored } from '../thread/stored-json.ts';
import type { WritableDatabase } from './handles.ts';
import type { RecordTable } from './records.ts';

type Index = { readonly name: string; readonly sql: string };

/**
 * Does work on a table while its indexes are gone, and makes them again: for many rows that takes half the time. Inside the
 * caller's transaction. Those that are not needed `atOnce` are noted as due and made by `makeNextIndex`, when nobody is waiting.
 */
export function withoutIndexes(
  database: WritableDatabase,
  table: 'person' | 'person_identifier' | RecordTable,
  work: () => void,
  atOnce: (name: string) => boolean = () => true,
): void {
  const indexes = database
    .prepare<[string], Index>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
    )
    .all(table);
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  work();
  for (const { name, sql } of indexes) if (atOnce(name)) database.exec(sql);
  const later = indexes.filter(({ name }) => !atOnce(name));
  if (later.length > 0) writeDue(database, [...readDue(database), ...later]);
}

/**
 * Makes one of the indexes that are due, in a transaction of its own; answers whether there are more. Until then everything is answered
 * without them, some tenths of a second later where there are a hundred thousand people.
 */
export function makeNextIndex(database: WritableDatabase): boolean {
  const [next, ...others] = readDue(database);
  if (next === undefined) return false;
  database.transaction(() => {
    // Taken from a damaged database, what is due may stand beside tables that are whole.
    const known = database.prepare<[string]>("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");
    if (known.get(next.name) === undefined) database.exec(next.sql);
    writeDue(database, others);
  })();
  return others.length > 0;
}

/** Makes all that are due: a migration may count on them. */
export function makeDueIndexes(database: WritableDatabase): void {
  const settings = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'setting'");
  if (settings.get() === undefined) return;
  while (makeNextIndex(database));
}

function readDue(database: WritableDatabase): readonly Index[] {
  const stored = database
    .prepare<[], string>("SELECT value FROM setting WHERE name = 'indexes_due'")
    .pluck()
    .get();
  return stored === undefined ? [] : readStored<readonly Index[]>(stored);
}

function writeDue(database: WritableDatabase, due: readonly Index[]): void {
  if (due.length === 0) database.exec("DELETE FROM setting WHERE name = 'indexes_due'");
  else
    database
      .prepare<[string]>("INSERT OR REPLACE INTO setting (name, value) VALUES ('indexes_due', ?)")
      .run(JSON.stringify(due));
}
