import { words } from '../../../words/words.ts';
import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { removeLeftCopies } from '../../folder/left-copies.ts';
import { EngineError } from '../../errors.ts';
import type { WritableDatabase } from '../handles.ts';
import { knownVersion, schemaVersion } from './migrate.ts';
import { migrations } from '../migrations/all.ts';
import { databasePath } from '../open.ts';
import { logBesideSeal } from './log-beside-seal.ts';

/** A database and the files that are kept beside it. */
const ends = ['', '-wal', '-shm', '-journal', '.seal'] as const;
const copiesKept = 3;
/** A table that every Purser database of every version has. */
const ownTable = 'seat_record';

/**
 * Puts a copy in the place of the database, which is closed meanwhile and stays beside it under another name. Answers that name. The
 * copy is checked before anything is moved, and where it cannot be opened in the end, all is as it was.
 */
export async function restoreCopy(
  {
    dataFolder,
    reopen,
  }: { readonly dataFolder: string; readonly reopen: (change: () => void) => Promise<void> },
  { path, at }: { readonly path: string; readonly at: string },
): Promise<string> {
  const here = databasePath(dataFolder);
  const incoming = `${here}.restoring`;
  const before = join(dataFolder, `purser-before-restore-${stampOf(at)}.db`);
  copyIn(path, incoming);
  try {
    await reopen(() => {
      moveAll(here, before);
      renameSync(incoming, here);
    });
  } catch (error) {
    await reopen(() => {
      removeAll(here);
      moveAll(before, here);
    });
    throw error;
  }
  return basename(before);
}

/**
 * Copies a copy, with its log where it was never closed ([Q92]), to `incoming` and checks it there. Throws `EngineError`: `not-a-copy`,
 * `database-newer`; then nothing stays.
 */
export function copyIn(path: string, incoming: string): void {
  try {
    const hasLog = existsSync(`${path}-wal`) && logBesideSeal(path) === undefined;
    for (const end of hasLog ? ['', '-wal'] : ['']) {
      copyFileSync(`${path}${end}`, `${incoming}${end}`);
      chmodSync(`${incoming}${end}`, 0o600);
    }
    checkIncoming(incoming, path);
  } catch (error) {
    removeAll(incoming);
    throw error instanceof EngineError ? error : notACopy(path, error);
  }
}

/** Takes the database and every copy that Purser made of it away, and begins a new one. Answers what was removed. */
export async function eraseDatabase({
  dataFolder,
  reopen,
}: {
  readonly dataFolder: string;
  readonly reopen: (change: () => void) => Promise<void>;
}): Promise<readonly string[]> {
  let removed: readonly string[] = [];
  await reopen(() => {
    removed = readdirSync(dataFolder).filter((name) =>
      /^purser(?:[\w.-]*\.db[\w.-]*|\.plans(?:\.part)?)$/u.test(name),
    );
    for (const name of removed) rmSync(join(dataFolder, name), { force: true });
    removed = [...removed, ...removeLeftCopies(dataFolder)];
  });
  return removed;
}

/** Copies the database before licenses are changed; the latest few stay. A copy that cannot be made stops what was to follow. */
export async function keepCopyBeforePlan(
  database: WritableDatabase,
  { dataFolder, planId }: { readonly dataFolder: string; readonly planId: number },
  backUp: (path: string) => Promise<number>,
): Promise<void> {
  database.pragma('wal_checkpoint(PASSIVE)');
  await backUp(join(dataFolder, `purser-before-plan-${String(planId)}.db`));
  const copies = readdirSync(dataFolder)
    .flatMap((name) => {
      const plan = /^purser-before-plan-(\d+)\.db$/u.exec(name)?.[1];
      return plan === undefined ? [] : [{ name, plan: Number(plan) }];
    })
    .toSorted((one, other) => other.plan - one.plan);
  for (const { name } of copies.slice(copiesKept)) rmSync(join(dataFolder, name), { force: true });
}

function checkIncoming(incoming: string, shown: string): void {
  const copy = new Database(incoming);
  try {
    if (
      copy.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(ownTable) ===
      undefined
    )
      throw notACopy(shown);
    if (schemaVersion(copy) > knownVersion(migrations)) {
      throw new EngineError('database-newer', words().engine.copyWrittenNewerPurser(shown));
    }
    const verdict = String(copy.pragma('integrity_check(1)', { simple: true }));
    if (verdict !== 'ok') throw notACopy(shown);
  } finally {
    copy.close();
    for (const end of ends.slice(1)) rmSync(`${incoming}${end}`, { force: true });
  }
}

function notACopy(path: string, cause?: unknown): EngineError {
  return new EngineError('not-a-copy', words().engine.noWholeCopyPurser(path), { cause });
}

/** Moves a database with what is kept beside it. */
export function moveAll(from: string, to: string): void {
  for (const end of ends) if (existsSync(`${from}${end}`)) renameSync(`${from}${end}`, `${to}${end}`);
}

export function removeAll(path: string): void {
  for (const end of ends) rmSync(`${path}${end}`, { force: true });
}

/** A time as it stands in names of files. */
export function stampOf(at: string): string {
  return at.slice(0, 19).replaceAll(/[:T]/gu, '-');
}
