import { statfsSync } from 'node:fs';

import type { WritableDatabase } from './handles.ts';

/** Bytes of free disk from which on the log is left to SQLite. */
const roomy = 512 * 1024 * 1024;

/**
 * Moves what is committed from the log into the database's own file where the disk is nearly full. A write that then fails leaves nothing
 * in the log but what was rolled back, and `giveBackLog` can cut that off.
 */
export function emptyLogIfTight(
  database: WritableDatabase,
  dataFolder: string,
  enoughBytes: number = roomy,
): void {
  const { bavail, bsize } = statfsSync(dataFolder);
  if (bavail * bsize < enoughBytes) giveBackLog(database);
}

/** Gives the room of the log back to the disk, as far as what it holds has room in the database's own file; else it stays, and nothing is lost. */
export function giveBackLog(database: WritableDatabase): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The disk is full: what was committed stays where it is.
  }
}

/** SQLite's own: https://www.sqlite.org/pragma.html#pragma_wal_autocheckpoint */
const everyDayPages = 1000;

/**
 * Leaves in the log what work commits, synced as ever. Moving it into the database's own file writes all of it a second time; that is done
 * by the next commit, or by `emptyLog` when nobody is waiting.
 */
export function keepInLog<Outcome>(database: WritableDatabase, work: () => Outcome): Outcome {
  database.pragma('wal_autocheckpoint = 0');
  try {
    return work();
  } finally {
    database.pragma(`wal_autocheckpoint = ${String(everyDayPages)}`);
  }
}

/** SQLite takes a negative number for KiB. */
const fewPages = -4000;

/** Holds few pages in memory during work that only appends: each is written once, and not read again. */
export function withFewPages(database: WritableDatabase, work: () => void): void {
  const before = Number(database.pragma('cache_size', { simple: true }));
  database.pragma(`cache_size = ${String(fewPages)}`);
  try {
    work();
  } finally {
    database.pragma(`cache_size = ${String(before)}`);
  }
}

/** Moves what is committed from the log into the database's own file, and waits for nobody. */
export function emptyLog(database: WritableDatabase): void {
  database.pragma('wal_checkpoint(PASSIVE)');
}
