import { app, type BrowserWindow, session, shell } from 'electron';

import { compose, type Composition } from './compose.ts';
import { dayOf } from './domain/calendar.ts';
import { instantOf } from './domain/instant.ts';
import { createDesk } from './ipc/create-desk.ts';
import type { Tell } from './ipc/desk.ts';
import { handlers } from './ipc/handlers.ts';
import { createRouter } from './ipc/router.ts';
import { createTell, tellRunProgress } from './ipc/tell.ts';
import { openChannel, sendEvent } from './shell/channel.ts';
import { chooseCopy, chooseExports, chooseReportPath } from './shell/dialogs.ts';
import { guardContents, guardSession } from './shell/guards.ts';
import { openLink } from './shell/links.ts';
import { eraseLogs, type Log, openLog } from './shell/log.ts';
import { setMenu, showOffline } from './shell/menu.ts';
import { electronFetch } from './shell/network.ts';
import { notifyEnd } from './shell/notices.ts';
import { isOurPage } from './shell/page.ts';
import { findPlaces, settleDataFolder } from './shell/places.ts';
import { quitAfter } from './shell/quit.ts';
import { registerScheme, serveWindow } from './shell/scheme.ts';
import { holdInstance } from './shell/single-instance.ts';
import { ownArguments, readStartOptions } from './shell/start-options.ts';
import { bringToFront, loadPage, openWindow } from './shell/window.ts';

/*
 * Process start. What must come before `ready` comes first: the data folder, the scheme, the lock. Nothing is awaited at
 * the top level, because Electron is ready only when this module was carried out.
 */

const wakeEveryMs = 6 * 60 * 60 * 1000;
const places = findPlaces(new URL('.', import.meta.url));
const start = readStartOptions({ args: ownArguments(process.argv, app.isPackaged), env: process.env });
const dataFolder = settleDataFolder(start.dataFolder);
let window: BrowserWindow | undefined;

if (start.job === undefined) {
  registerScheme();
  if (holdInstance(dataFolder, () => bringToFront(window))) void app.whenReady().then(open);
  else app.quit();
} else {
  void app.whenReady().then(() => runWithoutWindow(start.job ?? []));
}

async function runWithoutWindow(argv: readonly string[]): Promise<void> {
  app.dock?.hide();
  const { runJob } = await import('./headless/job.ts');
  const interrupted = new AbortController();
  process.once('SIGINT', () => {
    interrupted.abort();
  });
  const { stdin, stdout, stderr, env } = process;
  const cwd = process.cwd();
  const fetch = electronFetch;
  app.exit(
    await runJob({ argv, stdin, stdout, stderr, env, cwd, ...places, fetch, signal: interrupted.signal }),
  );
}

async function open(): Promise<void> {
  const log = openLog({ dataFolder, version: app.getVersion() });
  const refused = (what: string): void => {
    log.line('blocked', { what });
  };
  guardContents(refused);
  guardSession(session.defaultSession, refused);
  serveWindow(places.window);
  const opened = openWindow({ preload: places.preload, dataFolder });
  window = opened;
  const tell = createTell({
    send: (name, payload) => {
      sendEvent(opened, name, payload);
    },
    log: log.line,
  });
  const composition = compose({
    ...places,
    dataFolder,
    fetch: electronFetch,
    isOffline: start.isOffline,
    now: () => new Date(),
    onRunProgress: (progress) => {
      tellRunProgress(tell, progress);
      notifyEnd(opened, progress.run);
    },
  });
  connect({ composition, window: opened, tell, log });
  quitAfter(() => composition.close());
  await Promise.all([loadPage(opened), takeUp(composition, log)]);
}

/** The window's questions to the handlers, the menu's choices to the window. */
function connect(parts: {
  readonly composition: Composition;
  readonly window: BrowserWindow;
  readonly tell: Tell;
  readonly log: Log;
}): void {
  const { composition, window: opened, tell, log } = parts;
  const desk = createDesk({
    ...composition,
    services: composition.lines,
    tell,
    surroundings: {
      version: app.getVersion(),
      runtime: runtimeName(),
      chooseExports: () => chooseExports(opened),
      chooseCopy: () => chooseCopy(opened),
      eraseLogs: () => eraseLogs(dataFolder),
      chooseReportPath: (suggestion) => chooseReportPath(opened, suggestion),
      openLink,
      offlineChanged: showOffline,
    },
  });
  const router = createRouter({ desk, handlers, isOurPage, log });
  openChannel({ window: opened, ask: router.ask, nameFile: router.nameFile });
  setMenu({
    isOffline: start.isOffline,
    actions: {
      choose: (item) => {
        tell('menu-chosen', { item });
      },
      setOffline: (offline) => {
        composition.network.setOffline(offline);
        tell('data-changed', { what: 'settings' });
      },
      showDataFolder: () => void shell.openPath(dataFolder),
      openHelp: (url) => void openLink(url),
    },
  });
}

/** Electron names its version; what has none stands in for it. */
function runtimeName(): string {
  const version = process.versions['electron'];
  return version === undefined ? 'a stand-in for Electron' : `Electron ${version}`;
}

/** What an earlier start left unfinished: runs are marked, begun actions are settled by reading the service. */
async function takeUp({ trouble, runs, engine }: Composition, log: Log): Promise<void> {
  if ((await trouble()) !== undefined) return;
  try {
    await wakeSnoozed(engine, log);
    await runs.markInterrupted();
    await runs.settleOpenIntents();
  } catch (error) {
    log.failure('take-up', error);
  }
}

/** Now and every few hours: an app that stays open for days sees the day come too. */
async function wakeSnoozed(engine: Composition['engine'], log: Log): Promise<void> {
  try {
    await engine.ask('wake-snoozed', { on: dayOf(instantOf(new Date())) });
    setTimeout(() => void wakeSnoozed(engine, log), wakeEveryMs).unref();
  } catch (error) {
    log.failure('wake-snoozed', error);
  }
}
