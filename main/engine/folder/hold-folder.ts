import { words } from '../../words/words.ts';
import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

import type { Holder, HolderKind, Refusal } from '../../domain/folder/holder.ts';
import { databasePath } from '../database/open.ts';
import { hasSeal } from '../database/safety/seal.ts';
import { sqliteCode } from '../database/sqlite-code.ts';
import { EngineError, FolderHeldError } from '../errors.ts';
import { conflictedCopies } from './conflicted-copies.ts';
import { holderPath, readHolder, removeHolder, thisHolder, writeHolder } from './holder-file.ts';
import { ownFolder } from './own-folder.ts';

/*
 * The lock on a data folder is an exclusive transaction on an empty database beside the real one. SQLite takes it as a lock of the
 * operating system (fcntl, LockFileEx), which gives every question that a file with a process number in it leaves open an answer: two
 * who try at once are told apart by the system, a process that was killed holds nothing any more, and its number may belong to anybody.
 * POSIX lets go of a lock when its process closes the file anywhere (fcntl(2)), so nothing but SQLite ever opens it.
 */

export type FolderHold = {
  /** Another machine had the folder last and never gave it back. */
  readonly isTakenOver: boolean;
  /** Notes whether the database is open, with its log beside it, for whoever comes after this process was killed. */
  noteLog(hasLog: boolean): void;
  /** Gives the folder back. */
  release(): void;
  /** Gives the folder back as it was found, with who had it before: nothing of it could be opened. */
  abandon(): void;
};

export type Holding = {
  readonly dataFolder: string;
  readonly as: HolderKind;
  /** Somebody has said that the holder on another machine, who cannot be seen from here, has ended. */
  readonly takeOver?: boolean | undefined;
  /** Something else is to take the place of the database, whatever state it is in. */
  readonly isToRecover?: boolean;
};

/**
 * Makes the data folder if need be and takes its lock, for as long as this process lives or until it is given back.
 * Throws `FolderHeldError`, and `EngineError` of kind `data-folder-unwritable` where there can be no lock, `database-damaged` where the log of
 * who had it last is gone ([Q81]), `data-folder-shared` where two machines wrote in it at once ([Q84]).
 */
export function holdFolder({ dataFolder, as, takeOver = false, isToRecover = false }: Holding): FolderHold {
  ownFolder(dataFolder);
  const lock = tryLock(dataFolder);
  if (lock === undefined) throw heldError({ kind: 'held', holder: readHolder(dataFolder) });
  const holder = thisHolder(as, new Date());
  const before = readHolder(dataFolder);
  try {
    if (before !== undefined && before.machine !== holder.machine && !takeOver)
      throw heldError({ kind: 'left-elsewhere', holder: before });
    refuseConflicts(dataFolder, before === undefined ? [holder] : [holder, before]);
    if (!isToRecover) refuseLostLog(dataFolder, before, holder);
    writeHolder(dataFolder, holder);
  } catch (error) {
    lock.close();
    throw error;
  }
  return {
    isTakenOver: before !== undefined && before.machine !== holder.machine,
    noteLog: (hasLog) => {
      try {
        writeHolder(dataFolder, { ...holder, hasLog });
      } catch {
        // The disk is full: the database is opened and closed all the same.
      }
    },
    release: () => {
      removeHolder(dataFolder);
      lock.close();
    },
    abandon: () => {
      if (before === undefined) removeHolder(dataFolder);
      // A log that was there when the folder was taken is in the database by now, where it is gone.
      else writeHolder(dataFolder, { ...before, hasLog: before.hasLog === true && hasLogNow(dataFolder) });
      lock.close();
    },
  };
}

function hasLogNow(dataFolder: string): boolean {
  return existsSync(`${databasePath(dataFolder)}-wal`);
}

/** Two machines wrote the database at once, and each has of both what the other does not know ([Q84]). */
function refuseConflicts(dataFolder: string, holders: readonly Holder[]): void {
  const [copy] = conflictedCopies(
    dataFolder,
    holders.map(({ host }) => host),
  );
  if (copy === undefined) return;
  const names = { path: join(dataFolder, copy), database: databasePath(dataFolder) };
  throw new EngineError('data-folder-shared', words().engine.twoMachinesWrote(names));
}

/**
 * Who was killed leaves the log, with what was written last in it. Where it is gone, or never came from another machine, the database alone is one of
 * before: it knows nothing of licenses that were changed since ([Q81]).
 */
function refuseLostLog(dataFolder: string, before: Holder | undefined, { machine }: Holder): void {
  const path = databasePath(dataFolder);
  if (before?.hasLog !== true || hasLogNow(dataFolder)) return;
  const isClosed = before.machine === machine && hasSeal(path);
  if (isClosed || !existsSync(path)) return;
  throw new EngineError(
    'database-damaged',
    words().engine.logIsGone({ path, holder: words().folder.holder(before), note: holderPath(dataFolder) }),
  );
}

/** Whether somebody holds the folder now. Holds it for a moment itself. */
export function isFolderHeld(dataFolder: string): boolean {
  const lock = tryLock(dataFolder);
  lock?.close();
  return lock === undefined;
}

/** `undefined` where another has it. Closing the connection gives it back. */
export function tryLock(dataFolder: string): Database.Database | undefined {
  const path = join(dataFolder, lockName);
  createPrivate(path);
  const lock = new Database(path, { timeout: 0 });
  try {
    // Nothing is ever written, so there must be no journal on the disk either.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    const code = sqliteCode(error);
    if (code?.startsWith('SQLITE_BUSY') === true) return undefined;
    if (code?.startsWith('SQLITE_READONLY') !== true) throw error;
    throw new EngineError('data-folder-unwritable', words().engine.purserCannotWriteMake(path), {
      cause: error,
    });
  }
}

export const lockName = 'purser.lock';

/** Made before SQLite opens it, since that would make it readable by everybody. */
function createPrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function heldError(refusal: Refusal): FolderHeldError {
  return new FolderHeldError(refusal, words().folder.notOpened(refusal));
}
