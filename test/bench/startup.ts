import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build as buildApp } from '../../.dev/build.ts';
import type { Instant } from '../../main/domain/ids.ts';
import type * as engineClient from '../../main/engine/client.ts';
import { launchApp } from '../support/app-driver.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';

export type StartupFigures = {
  readonly people: number;
  /** From the start of the process to the frame with the first rows, as it is about to be drawn; medians, as `blankMs`. */
  readonly usableMs: number;
  /** The same machine, the same runtime, a window with nothing in it, to the end of its load event. */
  readonly blankMs: number;
  readonly ratio: number;
  readonly runtime: string;
};

/** The least app there is: one window on its own scheme, with this app's preload and its settings of the page. */
const blankMain = (preload: string): string => `
import { app, BrowserWindow, protocol } from 'electron';
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.setPath('userData', process.argv[process.argv.indexOf('--data') + 1]);
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  protocol.handle('app', () => new Response('<title>Blank</title>', { headers: { 'content-type': 'text/html' } }));
  const window = new BrowserWindow({ width: 1280, height: 820, webPreferences: {
    preload: ${JSON.stringify(preload)}, sandbox: true, contextIsolation: true, nodeIntegration: false,
    nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false,
    experimentalFeatures: false, webviewTag: false, navigateOnDragDrop: false, disableDialogs: true, spellcheck: false, devTools: false,
  } });
  window.loadURL('app://purser/index.html');
});
`;

/** Its folder, made in `folder`. */
export function writeBlankApp(folder: string): string {
  const appFolder = join(folder, 'blank');
  mkdirSync(appFolder);
  writeFileSync(join(appFolder, 'package.json'), '{ "name": "blank", "type": "module", "main": "main.js" }');
  writeFileSync(join(appFolder, 'main.js'), blankMain(resolve('out/preload/index.cjs')));
  return appFolder;
}

/** Time from process start to a usable list, next to a blank window started the same way. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<StartupFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: 'string', default: '100000' }, runs: { type: 'string', default: '9' } },
  });
  if (!buildApp({ always: false }).ok) throw new Error('There is no build to measure.');
  const people = Number(values.people);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-startup-'));
  try {
    const dataFolder = join(folder, 'data');
    await fillPeople(dataFolder, { folder, people });
    const appFolder = writeBlankApp(folder);
    await leaveOnTheList(dataFolder);
    const usable: number[] = [];
    const blank: number[] = [];
    let runtime = '';
    // By turns, so that whatever else the machine does concerns both; the first of each only warms the disk.
    for (let turn = 0; turn <= Number(values.runs); turn += 1) {
      const list = await time({ dataFolder }, whenListIsThere);
      const nothing = await time({ dataFolder: join(folder, 'blank-data'), appFolder }, whenLoaded);
      runtime = list.runtime;
      if (turn === 0) continue;
      usable.push(list.ms);
      blank.push(nothing.ms);
    }
    const [usableMs, blankMs] = [median(usable), median(blank)];
    return { people, usableMs, blankMs, ratio: round(usableMs / blankMs), runtime };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

type Filling = {
  readonly folder: string;
  readonly people: number;
  /** So many of the people have this family name. */
  readonly named?: { readonly name: string; readonly people: number };
  /** The checkout whose engine writes the database; this one where none is given. */
  readonly build?: string | undefined;
  /** So many departments of the same size. */
  readonly departments?: number;
};

export async function fillPeople(
  dataFolder: string,
  { folder, people, named, build, departments }: Filling,
): Promise<void> {
  const path = join(folder, 'users.csv');
  writeLargeUserList({
    path,
    rows: people,
    ...(named === undefined ? {} : { named }),
    ...(departments === undefined ? {} : { departments }),
  });
  const checkout = build === undefined ? new URL('../../', import.meta.url) : pathToFileURL(`${build}/`);
  const thread = new URL('main/engine/thread.ts', checkout);
  const { startEngine } = (await import(
    new URL('main/engine/client.ts', checkout).href
  )) as typeof engineClient;
  const engine = await startEngine({ thread, dataFolder });
  const outcome = await engine.ask('commit-import', { path, at: new Date().toISOString() as Instant });
  await engine.close();
  if (outcome.kind !== 'committed') throw new Error(`The list was not imported: ${outcome.kind}`);
}

/** More than enough for the first rows; the moment is told by the page's own clock. */
const aloneMs = 1500;

type Started = { readonly dataFolder: string; readonly appFolder?: string };

async function time(
  options: Started,
  until: (page: Page) => Promise<number>,
): Promise<{ readonly ms: number; readonly runtime: string }> {
  const startedAt = Date.now();
  const app = await launchApp({ ...options, aloneMs });
  try {
    return { ms: Math.round((await until(app.page)) - startedAt), runtime: app.runtime };
  } finally {
    await app.close();
  }
}

/** The moment, by the page's own clock, so that asking for it costs nothing. */
function whenLoaded(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('The page was not loaded.');
    return performance.timeOrigin + navigation.loadEventEnd;
  });
}

/** The window opens on the list, where it was left; the moment is the frame in which its first rows stand, by the page's own clock. */
async function whenListIsThere(page: Page): Promise<number> {
  const moment = await page.waitForFunction(() => {
    const [shown] = performance.getEntriesByName('people-shown');
    const rows = [...document.querySelectorAll('[role="grid"] tbody td')];
    const isThere = rows.some((cell) => /\w{2,}/u.test(cell.textContent ?? ''));
    return shown !== undefined && isThere ? performance.timeOrigin + shown.startTime : undefined;
  });
  return Number(await moment.jsonValue());
}

/** Leaves the window on the list, as somebody who looks at people does. */
async function leaveOnTheList(dataFolder: string): Promise<void> {
  const app = await launchApp({ dataFolder });
  try {
    await app.page.evaluate(() => {
      location.hash = '#/people';
    });
    await whenListIsThere(app.page);
  } finally {
    await app.close();
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
