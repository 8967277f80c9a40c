import { dirname } from 'node:path';

import type BetterSqlite3 from 'better-sqlite3';

import { KeptStatements, type Statement } from './kept-statements.ts';

declare const access: unique symbol;

type Connection = Pick<
  BetterSqlite3.Database,
  'backup' | 'exec' | 'transaction' | 'function' | 'pragma' | 'unsafeMode'
> & {
  prepare<Parameters extends unknown[] = unknown[], Result = unknown>(
    sql: string,
  ): Statement<Parameters, Result>;
};

/** A database that may be read. Query functions that change nothing take this. */
export type ReadableDatabase = Pick<Connection, 'prepare' | 'backup'> & {
  readonly [access]: 'read' | 'write';
};

/** A database that may be written too; it can be passed wherever reading is enough. */
export type WritableDatabase = Connection & {
  readonly [access]: 'write';
};

/** Both handles of one open database, and the means to close it. Made by `openDatabase` alone. */
export type DatabaseHandles = {
  readonly readable: ReadableDatabase;
  readonly writable: WritableDatabase;
  close(): void;
};

/**
 * Brands one connection as both handles. One connection, so that a query inside a transaction sees what the transaction wrote. Its
 * statements are kept (`KeptStatements`).
 */
export function brandHandles(database: BetterSqlite3.Database): DatabaseHandles {
  const statements = new KeptStatements(database);
  const connection = {
    prepare: (sql: string) => statements.prepare(sql),
    backup: database.backup.bind(database),
    exec: database.exec.bind(database),
    transaction: database.transaction.bind(database),
    function: database.function.bind(database),
    pragma: database.pragma.bind(database),
    unsafeMode: database.unsafeMode.bind(database),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand and the types of rows, which only the compiler knows, are given
  const writable = connection as unknown as WritableDatabase;
  return { readable: writable, writable, close: () => void database.close() };
}

/** The folder in which a database lies; `undefined` for one without a file. */
export function folderOf(database: ReadableDatabase): string | undefined {
  const path = database
    .prepare<[], string>("SELECT file FROM pragma_database_list WHERE name = 'main'")
    .pluck()
    .get();
  return path === undefined || path === '' ? undefined : dirname(path);
}
