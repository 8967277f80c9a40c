import { renameSync, rmSync, statSync } from 'node:fs';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Instant } from '../../../domain/ids.ts';
import { breakSeal, hasSeal, isSealWhole } from './seal.ts';

export type LogBesideSeal = {
  /** When the log was last written, and the database closed, by the files' own times. */
  readonly writtenAt: Instant;
  readonly closedAt: Instant;
};

/**
 * A write-ahead log with something in it beside a database that is as it was closed. Purser leaves no such thing: the seal is broken before a log
 * begins, and written once the log is gone. `undefined` where there is none, or the seal holds no longer.
 */
export function logBesideSeal(path: string): LogBesideSeal | undefined {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log === undefined || log.size === 0 || !hasSeal(path) || !isSealWhole(path)) return undefined;
  return { writtenAt: instantOf(log.mtime), closedAt: instantOf(statSync(`${path}.seal`).mtime) };
}

/** Lets the database be opened: an older log is put aside under another name, a newer one counts. */
export function settleLogBesideSeal(path: string, aside: string): 'put-aside' | 'counts' {
  const found = logBesideSeal(path);
  if (found === undefined || found.writtenAt > found.closedAt) {
    breakSeal(path);
    return 'counts';
  }
  renameSync(`${path}-wal`, `${aside}-wal`);
  rmSync(`${path}-shm`, { force: true });
  return 'put-aside';
}
