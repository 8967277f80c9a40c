import type BetterSqlite3 from 'better-sqlite3';

import type { WritableDatabase } from './handles.ts';

/**
 * A statement that writes, prepared once for as long as its database is open: for what is written thousands of times in a run, one row
 * at a time. To be run alone; what is set on it (`pluck`, `raw`) would stay set.
 */
export function keptStatement<Parameters extends unknown[]>(
  sql: string,
): (database: WritableDatabase) => Pick<BetterSqlite3.Statement<Parameters>, 'run'> {
  const kept = new WeakMap<WritableDatabase, BetterSqlite3.Statement<Parameters>>();
  return (database) => {
    const known = kept.get(database);
    if (known !== undefined) return known;
    const statement = database.prepare<Parameters>(sql);
    kept.set(database, statement);
    return statement;
  };
}
