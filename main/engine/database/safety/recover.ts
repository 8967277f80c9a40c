import { words } from '../../../words/words.ts';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { EngineError } from '../../errors.ts';
import type { OwnCopy } from '../../operations/database.ts';
import type { Recovered, Recovery } from '../../operations.ts';
import { databasePath } from '../open.ts';
import { copyIn, moveAll, removeAll, stampOf } from './replace.ts';
import { breakSeal } from './seal.ts';
import { salvage } from './salvage.ts';

/** Copies beside the database, the newest first. Whether one is whole is seen when it is taken. */
export function ownCopies(dataFolder: string): readonly OwnCopy[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .filter((name) => /^purser-before-[\w-]+\.db$/u.test(name))
    .map((name) => {
      const { mtime, size } = statSync(join(dataFolder, name));
      return { name, savedAt: mtime.toISOString(), bytes: size };
    })
    .toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}

/**
 * Puts something else in the place of a damaged database, which stays beside it under another name. Called while no database is open.
 * Where it does not work, all is as it was. Throws `EngineError`: `not-a-copy`, `database-newer`, `database-damaged` where nothing could be
 * salvaged.
 */
export function recoverDatabase(dataFolder: string, recovery: Recovery, at: string): Recovered {
  const here = databasePath(dataFolder);
  if (recovery.kind === 'as-is') {
    breakSeal(here);
    return { kept: undefined, rows: undefined, incomplete: [] };
  }
  const kept = join(dataFolder, `purser-damaged-${stampOf(at)}.db`);
  const incoming = `${here}.restoring`;
  if (recovery.kind === 'copy' || recovery.kind === 'own-copy') {
    const path = recovery.kind === 'copy' ? recovery.path : join(dataFolder, basename(recovery.name));
    copyIn(path, incoming);
    moveAll(here, kept);
    renameSync(incoming, here);
    return { kept: basename(kept), rows: undefined, incomplete: [] };
  }
  moveAll(here, kept);
  if (recovery.kind === 'fresh') return { kept: basename(kept), rows: undefined, incomplete: [] };
  try {
    removeAll(incoming);
    const { rows, incomplete } = salvage(kept, incoming);
    renameSync(incoming, here);
    return { kept: basename(kept), rows, incomplete };
  } catch (error) {
    removeAll(incoming);
    moveAll(kept, here);
    throw new EngineError('database-damaged', words().engine.nothingCanReadDatabase(here), { cause: error });
  } finally {
    rmSync(`${incoming}-journal`, { force: true });
  }
}
