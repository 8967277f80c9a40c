import { app } from 'electron';
import { accessSync, constants, mkdirSync } from 'node:fs';

/**
 * Takes the lock of this data folder; false where another Purser holds it, which then is told and brings its window to the front.
 * Electron cannot tell a held lock from a folder in which it may not write, and answers false to both. A folder that cannot be
 * written is therefore found first: nobody can hold a lock in it, and the window has to open and say so.
 */
export function holdInstance(dataFolder: string, onSecondStart: () => void): boolean {
  if (!isWritable(dataFolder)) return true;
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecondStart);
  return true;
}

export function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
