import { words } from '../../../words/words.ts';
import Database from 'better-sqlite3';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';

import { EngineError } from '../../errors.ts';
import { unwritable } from '../../reports/file-writer.ts';
import type { ReadableDatabase } from '../handles.ts';

/**
 * Copies the database as it is now with SQLite's own backup, checks the copy and only then gives it its name: a file that was there stays
 * until the copy is whole. Answers its size in bytes. Throws `EngineError`: `report-unwritable`, `disk-full`, `database-damaged`.
 */
export async function backUp(database: ReadableDatabase, path: string): Promise<number> {
  const beside = `${path}.${String(process.pid)}.part`;
  try {
    await database.backup(beside);
    checkCopy(beside, path);
    // The copy is as private as what it is a copy of.
    chmodSync(beside, 0o600);
    const file = openSync(beside, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, path);
    return statSync(path).size;
  } catch (error) {
    throw error instanceof EngineError ? error : unwritable(error, path);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${beside}${end}`, { force: true });
  }
}

function checkCopy(beside: string, path: string): void {
  const copy = new Database(beside, { readonly: true });
  try {
    const verdict = String(copy.pragma('quick_check(1)', { simple: true }));
    if (verdict !== 'ok')
      throw new EngineError('database-damaged', words().engine.copyDamagedNotKept(path, verdict));
  } finally {
    copy.close();
  }
}

/** Copies a database that somebody else has open, as it stands at one moment: in one step, so that writers never make it begin anew. */
export async function backUpAtOnce(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, timeout: 5000 });
  try {
    await source.backup(to, { progress: () => 0x7fff_ffff });
    chmodSync(to, 0o600);
  } finally {
    source.close();
  }
}
