import { app, dialog } from 'electron';
import { accessSync, constants, mkdirSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

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

/**
 * Says who holds the lock, where nobody of this machine does, and ends. Chromium takes over what a dead process of this host left,
 * never what names another host (a data folder that is shared, or a machine that was renamed). Otherwise the other window has come
 * to the front, and that says it.
 */
export async function endAsSecond(dataFolder: string): Promise<void> {
  const holder = strangeHolder(dataFolder);
  if (holder === undefined) {
    app.quit();
    return;
  }
  // What is said is loaded when something is to be said: the first window of all opens sooner without.
  const [{ words }] = await Promise.all([import('../words/words.ts'), app.whenReady()]);
  const { purserDidNotStart, dataFolderHeldPurser } = words().engine;
  const { host, process, path } = holder;
  dialog.showErrorBox(purserDidNotStart, dataFolderHeldPurser(dataFolder, host, process, path));
  app.exit(1);
}

type Holder = { readonly host: string; readonly process: string; readonly path: string };

/** Chromium's lock on Linux and macOS: a link named SingletonLock that points at `HOST-PROCESS`. */
function strangeHolder(dataFolder: string): Holder | undefined {
  for (const path of [join(dataFolder, 'SingletonLock'), join(dataFolder, 'window', 'SingletonLock')]) {
    const [, host, process] = /^(.+)-(\d+)$/u.exec(linkOf(path)) ?? [];
    if (host === undefined || host === hostname()) continue;
    return { host, process: process ?? '', path };
  }
  return undefined;
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
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
