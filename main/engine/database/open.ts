import { words } from '../../words/words.ts';
import Database from 'better-sqlite3';
import { chmodSync, closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { EngineError } from '../errors.ts';
import { ownFolder } from '../folder/own-folder.ts';
import { brandHandles, type DatabaseHandles } from './handles.ts';
import { makeDueIndexes } from './indexes.ts';
import { knownVersion, migrate, schemaVersion } from './safety/migrate.ts';
import { migrations } from './migrations/all.ts';
import { breakSeal, isSealWhole } from './safety/seal.ts';
import { logBesideSeal } from './safety/log-beside-seal.ts';
import { isOnShare } from './share.ts';
import { sqliteCode } from './sqlite-code.ts';

/** Below this size SQLite checks the whole file at every start; above it only after an unclean end. */
const alwaysCheckedBytes = 16 * 1024 * 1024;
/** The check needs little of what it has read again. */
const checkedWithKiB = 1000;
const busyTimeoutMs = 5000;

/** The file that holds everything but the token. */
export function databasePath(dataFolder: string): string {
  return join(dataFolder, 'purser.db');
}

/**
 * Opens the database of a data folder, making and migrating it as needed. Write-ahead log, every commit synced
 * (the journal must survive a power cut), foreign keys on.
 * Throws `EngineError`: `data-folder-unwritable`, `database-damaged`, `database-newer` (the file stays untouched).
 */
export function openDatabase(dataFolder: string): DatabaseHandles {
  const path = databasePath(dataFolder);
  prepareFolder(dataFolder, path);
  const endedUnclean = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  refuseForeignFile(path, endedUnclean);
  if (!endedUnclean && !isSealWhole(path)) throw damaged(path, words().engine.notPurserClosed);
  refuseLogOfAnother(path);
  breakSeal(path);
  const database = connect(path);
  try {
    const journal = database.pragma('journal_mode = WAL', { simple: true });
    if (journal !== 'wal') throw withoutLog(String(journal), path);
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('temp_store = MEMORY');
    if (endedUnclean || statSync(path).size <= alwaysCheckedBytes) quickCheck(database, path);
    const handles = brandHandles(database);
    const version = schemaVersion(database);
    if (version > 0 && version < knownVersion(migrations)) makeDueIndexes(handles.writable);
    migrate(database, path, migrations);
    // Migrations ask that people are brought up to date: there is nobody in a new one.
    if (version === 0) database.exec("DELETE FROM setting WHERE name = 'reconcile_needed'");
    return handles;
  } catch (error) {
    database.close();
    throw openFailure(error, path);
  }
}

function prepareFolder(dataFolder: string, path: string): void {
  ownFolder(dataFolder);
  try {
    // Made before SQLite opens it: its write-ahead log takes over the permissions of the database file.
    closeSync(openSync(path, 'a', 0o600));
    if (process.platform !== 'win32') chmodSync(path, 0o600);
  } catch (error) {
    throw new EngineError('data-folder-unwritable', words().engine.databaseReadOnly(path), { cause: error });
  }
}

/** Reads the file's header as bytes, so that a file which is not ours or is newer stays as it is. */
function refuseForeignFile(path: string, hasLog: boolean): void {
  const bytes = statSync(path).size;
  if (bytes === 0) return;
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw damaged(path, words().engine.notDatabase);
  // Fields of the header: https://www.sqlite.org/fileformat2.html §1.3
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (!hasLog && bytes < header.readUInt32BE(28) * pageSize) throw damaged(path, words().engine.endMissing);
  refuseNewer(path, hasLog ? versionThroughLog(path) : header.readUInt32BE(60));
}

/** A log from before the database was closed would put it back to what it was then ([Q80] of the folder). */
function refuseLogOfAnother(path: string): void {
  const found = logBesideSeal(path);
  if (found === undefined) return;
  const { writtenAt, closedAt } = found;
  throw new EngineError('database-damaged', words().engine.logBesideClosed({ path, writtenAt, closedAt }));
}

function versionThroughLog(path: string): number {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, timeout: busyTimeoutMs });
    return schemaVersion(database);
  } catch (error) {
    throw openFailure(error, path);
  } finally {
    database?.close();
  }
}

function refuseNewer(path: string, version: number): void {
  const known = knownVersion(migrations);
  if (version <= known) return;
  throw new EngineError('database-newer', words().engine.databaseWrittenNewerPurser(path, version, known));
}

function connect(path: string): Database.Database {
  try {
    return new Database(path, { timeout: busyTimeoutMs });
  } catch (error) {
    throw openFailure(error, path);
  }
}

/** Reads every page once. In the whole of the cache they would all stay, and the memory for them for as long as the process lives. */
function quickCheck(database: Database.Database, path: string): void {
  const cache = String(database.pragma('cache_size', { simple: true }));
  database.pragma(`cache_size = -${String(checkedWithKiB)}`);
  const verdict = String(database.pragma('quick_check(1)', { simple: true }));
  database.pragma(`cache_size = ${cache}`);
  if (verdict !== 'ok') throw damaged(path, verdict);
}

function openFailure(error: unknown, path: string): Error {
  if (error instanceof EngineError) return error;
  const code = sqliteCode(error);
  if (code !== undefined && mayBeShare.test(code) && isOnShare(path)) return onShare(path, error);
  if (code === 'SQLITE_FULL') {
    return new EngineError('disk-full', words().engine.diskFullFreeSome(path), {
      cause: error,
    });
  }
  if (code?.startsWith('SQLITE_READONLY') === true || code?.startsWith('SQLITE_CANTOPEN') === true) {
    return new EngineError('data-folder-unwritable', words().engine.databaseOrFolderUnwritable(path), {
      cause: error,
    });
  }
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') === true)
    return damaged(path, code, error);
  return error instanceof Error ? error : new Error(String(error));
}

/** What a share answers that keeps no locks or no shared memory (https://www.sqlite.org/wal.html). */
const mayBeShare = /^SQLITE_(?:IOERR|BUSY|PROTOCOL|CANTOPEN|NOMEM)/u;

function onShare(path: string, cause?: unknown): EngineError {
  return new EngineError('data-folder-shared', words().engine.folderOfDatabaseOnShare(path), { cause });
}

/** Without the write-ahead log a commit is not what the journal of actions relies on. */
function withoutLog(journal: string, path: string): EngineError {
  if (isOnShare(path)) return onShare(path);
  return new EngineError('data-folder-unwritable', words().engine.purserCannotKeepWrite(path, journal));
}

function damaged(path: string, why: string, cause?: unknown): EngineError {
  return new EngineError('database-damaged', words().engine.databaseDamagedLeftPut(path, why), { cause });
}
