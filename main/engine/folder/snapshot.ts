import { words } from '../../words/words.ts';
import type Database from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

import { backUpAtOnce } from '../database/safety/back-up.ts';
import { databasePath } from '../database/open.ts';
import { EngineError } from '../errors.ts';
import { tryLock } from './hold-folder.ts';
import { refuseLinks } from './own-folder.ts';

/**
 * Copies a data folder's database as it is now into another folder, for somebody who only reads: beside a holder who is at work,
 * from a folder that may not be written, or from one that nobody holds. The folder stays as it is, byte for byte. Throws
 * `EngineError`: `not-found` where there is no database, `file-unreadable`, `disk-full`.
 */
export async function takeSnapshot({
  dataFolder,
  into,
}: {
  readonly dataFolder: string;
  readonly into: string;
}): Promise<void> {
  refuseLinks(dataFolder);
  const path = databasePath(dataFolder);
  if (!existsSync(path)) throw new EngineError('not-found', words().engine.noDatabase(dataFolder));
  const lock = lockIfAllowed(dataFolder);
  try {
    if (lock === 'held') await backUpAtOnce(path, join(into, 'purser.db'));
    else copyFiles(path, join(into, 'purser.db'));
  } catch (error) {
    throw asReadFailure(error, path);
  } finally {
    if (typeof lock === 'object') lock.close();
  }
}

/** `undefined` where the folder may not be written: then nobody of this user can be at work in it. */
function lockIfAllowed(dataFolder: string): Database.Database | 'held' | undefined {
  try {
    return tryLock(dataFolder) ?? 'held';
  } catch {
    return undefined;
  }
}

/** With the log and the seal, so that opening the copy finds what opening the original would find. */
export function copyFiles(from: string, to: string): void {
  for (const end of ['', '-wal', '.seal']) {
    if (!existsSync(`${from}${end}`)) continue;
    copyFileSync(`${from}${end}`, `${to}${end}`);
    if (process.platform !== 'win32') chmodSync(`${to}${end}`, 0o600);
  }
}

function asReadFailure(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EACCES' && code !== 'EPERM') return error;
  return new EngineError('file-unreadable', words().engine.purserMayNotRead(path), {
    cause: error,
  });
}
