import { app } from 'electron';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { isWritable } from './single-instance.ts';

/** Where the parts of the built app are. */
export type Places = {
  readonly preload: string;
  readonly window: string;
  readonly engineThread: URL;
  /** The script of the process that asks the keychain. */
  readonly broker: string;
  readonly sampleFolder: string;
};

/**
 * `mainFolder` is the folder of the built main script, packed or not. Threads start and read from inside the archive too
 * (electron/electron pull request 33216).
 */
export function findPlaces(mainFolder: URL): Places {
  const main = fileURLToPath(mainFolder);
  return {
    preload: join(main, '..', 'preload', 'index.cjs'),
    window: join(main, '..', 'renderer'),
    engineThread: pathToFileURL(join(main, 'engine.js')),
    broker: join(main, 'broker.js'),
    sampleFolder: join(main, '..', '..', 'resources', 'sample'),
  };
}

/**
 * Settles the data folder before anything is read from it. Chromium's own files go into a folder of their own inside; where
 * nothing can be written, into a temporary one, so that a window can open and say so.
 */
export function settleDataFolder(wanted: string | undefined): string {
  if (wanted !== undefined) app.setPath('userData', wanted);
  const dataFolder = app.getPath('userData');
  app.setPath(
    'sessionData',
    isWritable(dataFolder)
      ? join(dataFolder, 'window')
      : join(app.getPath('temp'), `purser-window-${String(process.pid)}`),
  );
  return dataFolder;
}
