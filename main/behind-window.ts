import { app, type BrowserWindow, shell } from 'electron';

import { compose, type Composition } from './compose.ts';
import { localDayOf } from './domain/time/calendar.ts';
import { instantOf } from './domain/time/instant.ts';
import { createContext } from './ipc/create-context.ts';
import type { Tell } from './ipc/handlers/context.ts';
import { handlers } from './ipc/handlers.ts';
import { createRouter, type Router } from './ipc/router.ts';
import { createTell, tellRunProgress } from './ipc/tell.ts';
import { startBrokerProcess } from './shell/broker-process.ts';
import { sendEvent } from './shell/channel.ts';
import { copyText } from './shell/window/clipboard.ts';
import { chooseCopy, chooseExports, chooseFolder, chooseReportPath } from './shell/window/dialogs.ts';
import { openLink, openMail } from './shell/page/links.ts';
import { eraseLogs, type Log } from './shell/log.ts';
import { type MenuActions, setMenu, showOffline } from './shell/window/menu.ts';
import { chooseLanguage, chosenLanguage, languageOf } from './shell/language.ts';
import { electronFetch } from './shell/network.ts';
import { notifyEnd } from './shell/window/notices.ts';
import { isOurPage } from './shell/page/page.ts';
import type { Places } from './shell/places.ts';
import { printPage } from './shell/window/print-page.ts';
import { speak } from './words/speak.ts';
import { words } from './words/words.ts';
import { showProgress } from './shell/window/progress.ts';

const wakeEveryMs = 6 * 60 * 60 * 1000;

type BehindWindow = Router & {
  readonly takeUp: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Puts everything behind a window. A module of its own, so that the window need not wait for it to be loaded. */
export function startBehindWindow(given: {
  readonly window: BrowserWindow;
  readonly log: Log;
  readonly places: Places;
  readonly dataFolder: string;
  readonly isOffline: boolean;
  readonly takeOver: boolean;
}): BehindWindow {
  const { window, log, dataFolder } = given;
  const tell = createTell({
    send: (name, payload) => {
      sendEvent(window, name, payload);
    },
    log: log.line,
  });
  const composition = compose({
    ...given.places,
    dataFolder,
    as: 'window',
    fetch: electronFetch,
    isOffline: given.isOffline,
    takeOver: given.takeOver,
    now: () => new Date(),
    keychain: {
      startBroker: () => startBrokerProcess(given.places.broker),
      log: ({ call, outcome, says }) => {
        log.said('keychain', { call, outcome }, says);
      },
    },
    onRunProgress: (progress) => {
      tellRunProgress(tell, progress);
      showProgress(window, progress.run);
      notifyEnd(window, progress.run);
    },
  });
  const router = connect({ ...given, composition, tell });
  composition.lend((what) => {
    for (const changed of [
      'settings',
      'people',
      'imports',
      'connections',
      'runs',
      'plans',
      'journal',
    ] as const)
      tell('data-changed', { what: changed });
    log.line('data-folder', { what });
    if (what === 'open') void takeUp(composition, log);
  });
  return { ...router, takeUp: () => takeUp(composition, log), close: () => composition.close() };
}

/** The window's questions to the handlers, the menu's choices to the window. */
function connect(parts: {
  readonly composition: Composition;
  readonly window: BrowserWindow;
  readonly tell: Tell;
  readonly log: Log;
  readonly dataFolder: string;
}): Router {
  const { composition, window: opened, tell, log, dataFolder } = parts;
  const actions: MenuActions = {
    choose: (item) => {
      tell('menu-chosen', { item });
    },
    setOffline: (offline) => {
      composition.network.setOffline(offline);
      tell('data-changed', { what: 'settings' });
    },
    showDataFolder: () => void shell.openPath(dataFolder),
    openHelp: (url) => void openLink(url),
  };
  const showMenu = (): void => {
    setMenu({ isOffline: composition.network.isOffline(), actions });
  };
  const context = createContext({
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
      chooseFolder: () => chooseFolder(opened),
      printPage,
      openLink,
      openMail,
      copyText,
      offlineChanged: showOffline,
      language: {
        chosen: () => chosenLanguage(dataFolder),
        choose: async (language) => {
          chooseLanguage(dataFolder, language);
          await speak(languageOf(language, app.getPreferredSystemLanguages()));
          showMenu();
        },
      },
    },
  });
  const router = createRouter({ context, handlers, isOurPage, log });
  showMenu();
  return router;
}

/** Electron names its version; what has none stands in for it. */
function runtimeName(): string {
  const version = process.versions['electron'];
  return version === undefined ? words().shell.standIn : `Electron ${version}`;
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
    await engine.ask('wake-snoozed', { on: localDayOf(instantOf(new Date())) });
    setTimeout(() => void wakeSnoozed(engine, log), wakeEveryMs).unref();
  } catch (error) {
    log.failure('wake-snoozed', error);
  }
}
