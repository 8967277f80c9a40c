import { app, type BrowserWindow, session } from 'electron';

import { openChannel } from './shell/channel.ts';
import { guardContents, guardSession } from './shell/page/guards.ts';
import { openLog } from './shell/log.ts';
import { chosenLanguage, languageOf } from './shell/language.ts';
import { electronFetch } from './shell/network.ts';
import { findPlaces, settleDataFolder } from './shell/places.ts';
import { quitAfter } from './shell/quit.ts';
import { registerScheme, serveWindow } from './shell/page/scheme.ts';
import { endAsSecond, holdInstance } from './shell/single-instance.ts';
import { ownArguments, readStartOptions } from './shell/start-options.ts';
import { speakOrEnglish } from './words/speak.ts';
import { bringToFront, loadPage, openWindow } from './shell/window/window.ts';

/*
 * Process start. What must come before `ready` comes first: the data folder, the scheme, the lock. Nothing is awaited at
 * the top level, because Electron is ready only when this module was carried out.
 */

const places = findPlaces(new URL('.', import.meta.url));
const start = readStartOptions({ args: ownArguments(process.argv, app.isPackaged), env: process.env });
const dataFolder = settleDataFolder(start.dataFolder);
let window: BrowserWindow | undefined;

if (start.job === undefined) {
  registerScheme();
  if (holdInstance(dataFolder, () => bringToFront(window))) void app.whenReady().then(open);
  else void endAsSecond(dataFolder);
} else {
  void app.whenReady().then(() => runWithoutWindow(start.job ?? []));
}

async function runWithoutWindow(argv: readonly string[]): Promise<void> {
  app.dock?.hide();
  const [{ runJob }, { watchInterruption }] = await Promise.all([
    import('./headless/job.ts'),
    import('./headless/interruption.ts'),
  ]);
  const signal = watchInterruption(process);
  const { stdin, stdout, stderr, env } = process;
  const cwd = process.cwd();
  const fetch = electronFetch;
  app.exit(await runJob({ argv, stdin, stdout, stderr, env, cwd, ...places, fetch, signal }));
}

async function open(): Promise<void> {
  const language =
    start.language ?? languageOf(chosenLanguage(dataFolder), app.getPreferredSystemLanguages());
  const isSpoken = await speakOrEnglish(language);
  const log = openLog({ dataFolder, version: app.getVersion() });
  if (!isSpoken) log.line('language-missing', { language });
  const refused = (what: string): void => {
    log.line('blocked', { what });
  };
  guardContents(refused);
  guardSession(session.defaultSession, refused);
  serveWindow(places.window);
  const opened = openWindow({ preload: places.preload, dataFolder });
  window = opened;
  // The window's process starts while everything behind it is loaded; what the page asks meanwhile waits.
  const served = import('./behind-window.ts').then(({ startBehindWindow }) =>
    startBehindWindow({
      window: opened,
      log,
      places,
      dataFolder,
      isOffline: start.isOffline,
      takeOver: start.takeOver,
    }),
  );
  openChannel({
    window: opened,
    ask: async (...question) => (await served).ask(...question),
    nameFile: async (...question) => (await served).nameFile(...question),
  });
  quitAfter(async () => (await served).close());
  await Promise.all([loadPage(opened), served.then(({ takeUp }) => takeUp())]);
}
