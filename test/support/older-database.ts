import type { Database } from 'better-sqlite3';
import { migrations } from '../../main/engine/database/migrations/all.ts';

/** Takes from a database what this migration and those after it created, so that opening it runs them again. What else they changed in older tables stays. */
export function makeOlder(database: Database, name: string): void {
  const at = migrations.findIndex((migration) => migration.name === name);
  if (at === -1) throw new Error(`no migration is called ${name}`);
  for (const { sql } of migrations.slice(at)) {
    for (const [, table = ''] of sql.matchAll(/CREATE TABLE (\w+)/gu))
      database.exec(`DROP TABLE IF EXISTS ${table}`);
    for (const [, table = '', column = ''] of sql.matchAll(/ALTER TABLE (\w+) ADD COLUMN (\w+)/gu))
      if (hasColumn(database, table, column)) database.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  }
  database.pragma(`user_version = ${String(at)}`);
}

function hasColumn(database: Database, table: string, column: string): boolean {
  const sql = 'SELECT 1 FROM pragma_table_info(?) WHERE name = ?';
  return database.prepare<[string, string]>(sql).get(table, column) !== undefined;
}
