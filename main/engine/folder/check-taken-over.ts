import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../../words/words.ts';
import { verifyJournal } from '../actions/journal/journal.ts';
import type { DatabaseHandles } from '../database/handles.ts';
import { databasePath, openDatabase } from '../database/open.ts';
import { EngineError } from '../errors.ts';
import { copyFiles } from './snapshot.ts';

/**
 * Looks at all of a database that another machine never closed, in a copy of it: a program that syncs folders brings the database and its log one after
 * the other, and what comes of two moments may look whole ([Q91]). Throws `EngineError` of kind `database-damaged`, and what opening it throws.
 */
export function checkTakenOver(dataFolder: string): void {
  const path = databasePath(dataFolder);
  const copy = mkdtempSync(join(tmpdir(), 'purser-taken-over-'));
  try {
    copyFiles(path, databasePath(copy));
    if (!isWhole(copy)) throw new EngineError('database-damaged', words().engine.takenOverInParts(path));
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

function isWhole(folder: string): boolean {
  const opened = openedOrDamaged(folder);
  if (opened === undefined) return false;
  const { readable, writable } = opened;
  try {
    if (String(writable.pragma('integrity_check(1)', { simple: true })) !== 'ok') return false;
    const orphans = writable.pragma('foreign_key_check');
    return Array.isArray(orphans) && orphans.length === 0 && verifyJournal(readable).kind === 'intact';
  } finally {
    opened.close();
  }
}

function openedOrDamaged(folder: string): DatabaseHandles | undefined {
  try {
    return openDatabase(folder);
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'database-damaged') return undefined;
    throw error;
  }
}
