import { protocol } from 'electron';

import { readAsset } from './assets.ts';
import { readAhead } from './read-ahead.ts';
import { appScheme } from './page.ts';
import { spoken } from '../../words/spoken.ts';

/** Must run before `ready`: Electron takes no privileged scheme afterwards. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // A standard, secure origin of its own: no file://, no reach of other origins, modules and storage work.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers `app://purser/…` from the folder of the built window, and nothing else. */
export function serveWindow(folder: string): void {
  const read = readAhead(folder);
  protocol.handle(appScheme, ({ url, method }) =>
    readAsset({ folder, url, method, language: spoken(), read }),
  );
}
