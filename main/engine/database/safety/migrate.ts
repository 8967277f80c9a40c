import type BetterSqlite3 from 'better-sqlite3';
import { chmodSync, copyFileSync } from 'node:fs';

import type { Migration } from '../migrations/migration.ts';

/** The schema version the database carries (`PRAGMA user_version`), 0 for a new one. */
export function schemaVersion(database: BetterSqlite3.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** The version that this program knows, the highest of its migrations. */
export function knownVersion(migrations: readonly Migration[]): number {
  return migrations.reduce((highest, migration) => Math.max(highest, migration.version), 0);
}

/** Where the file is copied before it is migrated: beside it, named after the version it has. */
export function copyPath(path: string, version: number): string {
  return path.replace(/\.db$/u, `-before-update-from-${String(version)}.db`);
}

/**
 * Brings the database to the known version, each migration in a transaction of its own; a new one in a single transaction, as there is
 * nothing yet that half of the way would be good for. A database that holds something is copied beside itself first.
 */
export function migrate(
  database: BetterSqlite3.Database,
  path: string,
  migrations: readonly Migration[],
): void {
  const from = schemaVersion(database);
  const due = migrations.filter((migration) => migration.version > from);
  if (due.length === 0) return;
  if (from > 0) {
    // The copy is of the database file alone, so everything still in the write-ahead log goes into it first.
    database.pragma('wal_checkpoint(TRUNCATE)');
    const copy = copyPath(path, from);
    copyFileSync(path, copy);
    chmodSync(copy, 0o600);
  }
  const carryOut = (part: readonly Migration[]): void => {
    database.transaction(() => {
      for (const { sql, version } of part) {
        database.exec(sql);
        database.pragma(`user_version = ${String(version)}`);
      }
    })();
  };
  if (from === 0) carryOut(due);
  else for (const migration of due) carryOut([migration]);
}
