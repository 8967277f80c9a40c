import { words } from '../../../words/words.ts';
import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import { EngineError } from '../../errors.ts';
import type { Recovered, Recovery } from '../../operations.ts';
import { databasePath } from '../open.ts';
import { copyIn, moveAll, removeAll, stampOf } from './replace.ts';
import { settleLogBesideSeal } from './log-beside-seal.ts';
import { salvage } from './salvage.ts';

/**
 * Puts something else in the place of a damaged database, which stays beside it under another name. Called while no database is open.
 * Where it does not work, all is as it was. Throws `EngineError`: `not-a-copy`, `database-newer`, `database-damaged` where nothing could be
 * salvaged.
 */
export function recoverDatabase(dataFolder: string, recovery: Recovery, at: string): Recovered {
  const here = databasePath(dataFolder);
  const kept = join(dataFolder, `purser-damaged-${stampOf(at)}.db`);
  if (recovery.kind === 'as-is') {
    const isPutAside = settleLogBesideSeal(here, kept) === 'put-aside';
    return { kept: isPutAside ? `${basename(kept)}-wal` : undefined, rows: undefined, incomplete: [] };
  }
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
