import type BetterSqlite3 from 'better-sqlite3';

declare const access: unique symbol;

/** A database that may be read. Query functions that change nothing take this. */
export type ReadableDatabase = Pick<BetterSqlite3.Database, 'prepare' | 'backup'> & {
  readonly [access]: 'read' | 'write';
};

/** A database that may be written too; it can be passed wherever reading is enough. */
export type WritableDatabase = Pick<
  BetterSqlite3.Database,
  'prepare' | 'backup' | 'exec' | 'transaction' | 'function' | 'pragma'
> & {
  readonly [access]: 'write';
};

/** Both handles of one open database, and the means to close it. Made by `openDatabase` alone. */
export type DatabaseHandles = {
  readonly readable: ReadableDatabase;
  readonly writable: WritableDatabase;
  close(): void;
};

/**
 * Brands one connection as both handles. One connection, so that a query inside a transaction sees what the transaction wrote.
 */
export function brandHandles(database: BetterSqlite3.Database): DatabaseHandles {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand, which only the compiler knows, is given
  const writable = database as unknown as WritableDatabase;
  return { readable: writable, writable, close: () => void database.close() };
}
