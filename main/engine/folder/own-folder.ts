import { words } from '../../words/words.ts';
import { accessSync, chmodSync, constants, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { EngineError } from '../errors.ts';

/** What Purser makes in its folder and opens without being told to. */
const ownNames = [
  'purser.db',
  'purser.db-wal',
  'purser.db-shm',
  'purser.db-journal',
  'purser.db.seal',
  'purser.lock',
  'purser.holder',
  'purser.plans',
] as const;

/** Names of what Purser and what it runs on leave in its folder. */
const ownContent = /^(?:purser.*|logs|window|window-state\.json|Singleton\w+|\.stand-in-lock)$/u;

/**
 * Makes the data folder, or makes one that is there its owner's alone, and refuses links in the place of Purser's files.
 * Throws `EngineError` of kind `data-folder-unwritable`.
 */
export function ownFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    accessSync(dataFolder, constants.W_OK | constants.X_OK);
    closeToOthers(dataFolder);
  } catch (error) {
    throw new EngineError('data-folder-unwritable', words().engine.purserCannotWriteData(dataFolder), {
      cause: error,
    });
  }
  refuseLinks(dataFolder);
}

/**
 * Takes the folder away from everybody but its owner, if that is who runs this and the folder is Purser's own: one that holds other
 * things, such as somebody's home, is shared on purpose, and then Purser's files alone are private.
 */
function closeToOthers(dataFolder: string): void {
  if (process.platform === 'win32') return;
  const { mode, uid } = statSync(dataFolder);
  if ((mode & 0o077) === 0 || uid !== process.getuid?.()) return;
  const names = readdirSync(dataFolder);
  const isOurs = names.every((name) => ownContent.test(name));
  if (isOurs) chmodSync(dataFolder, 0o700);
}

/** A link would have Purser read, change or make a file somewhere else, which may be anybody's. */
export function refuseLinks(dataFolder: string): void {
  for (const name of ownNames) {
    const path = join(dataFolder, name);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    throw new EngineError('data-folder-unwritable', words().engine.linkAnotherFilePurser(path));
  }
}
