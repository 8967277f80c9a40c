import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';

import { build } from '../../.dev/build.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';
import { startPracticeProcess } from '../support/scim-practice-process.ts';

export type SoakFigures = {
  readonly imports: number;
  readonly lookUps: number;
  readonly switches: number;
  /**
   * Of the main process with the data engine, after some rounds of ten that are not counted, and after all of it: what is still in
   * use after a collection in each of its threads, buffers outside the heaps included.
   */
  readonly mainStartMiB: number;
  readonly mainEndMiB: number;
  /** What the system counts for that process (RSS) once it was left alone for a while, before anything was collected by the bench. */
  readonly mainHeldStartMiB: number;
  readonly mainHeldEndMiB: number;
  /** Of the window: objects that are still in use after a collection. */
  readonly windowStartMiB: number;
  readonly windowEndMiB: number;
  readonly nodesStart: number;
  readonly nodesEnd: number;
  /** The largest of the three growths, in percent. */
  readonly grownPercent: number;
  readonly runtime: string;
};

const token = 'soak-token';
const people = 5000;
const importsInAll = 100;
const lookUpsInAll = 50_000;
const switchesInAll = 1000;
const rounds = 10;
const restMs = 3000;
/** Longer than the app waits before it gives back what it does not need. */
const aloneMs = 40_000;

/**
 * Hours of use in a few minutes: imports that change something each time, look-ups of everybody over real HTTP, and screens one after the
 * other. `--rounds N` of 10, after `--warm N` that do not count.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<SoakFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '10' }, warm: { type: 'string', default: '3' } },
  });
  if (!build({ always: false }).ok) throw new Error('There is no build to measure.');
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-soak-'));
  const service = await startPracticeProcess({ token, accounts: accounts(), switches: {} });
  try {
    const dataFolder = join(folder, 'data');
    const app = await launchApp({
      dataFolder,
      env: { NODE_OPTIONS: `--import=${pathToFileURL(writeReporter(folder)).href}` },
    });
    try {
      return await soak(app, {
        folder,
        dataFolder,
        url: service.url,
        warm: Number(values.warm),
        wanted: Number(values.rounds),
      });
    } finally {
      await app.close();
    }
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

type Stage = {
  readonly folder: string;
  readonly dataFolder: string;
  readonly url: string;
  /** Rounds before the ones that count. */
  readonly warm: number;
  readonly wanted: number;
};

async function soak(app: DrivenApp, stage: Stage): Promise<SoakFigures> {
  const { page } = app;
  const lists = ['one.csv', 'other.csv'].map((name) => join(stage.folder, name));
  lists.forEach((path, at) => {
    writeLargeUserList({ path, rows: people, ...(at === 0 ? {} : { changedEvery: 10 }) });
  });
  const connection = await connect(page, stage.url);
  const inspector = await page.context().newCDPSession(page);
  const round = async (of: number): Promise<void> => {
    for (let at = 0; at < importsInAll / rounds; at += 1) await importOne(app, lists[at % 2] ?? '');
    await lookUpAll(page, connection);
    await switchScreens(page, switchesInAll / rounds);
    process.stderr.write(`round ${String(of)}: ${JSON.stringify(await measure(inspector, stage))}\n`);
  };
  // Until the engines of both processes have sized their heaps and hold what they keep on purpose.
  for (let at = stage.warm; at > 0; at -= 1) await round(-at);
  const heldAtStart = await heldAtRestMiB(stage);
  const start = await measure(inspector, stage);
  for (let at = 1; at <= stage.wanted; at += 1) await round(at);
  const heldAtEnd = await heldAtRestMiB(stage);
  const end = await measure(inspector, stage);
  const grown =
    Math.max(end.mainMiB / start.mainMiB, heldAtEnd / heldAtStart, end.windowMiB / start.windowMiB) - 1;
  return {
    imports: (importsInAll / rounds) * stage.wanted,
    lookUps: (lookUpsInAll / rounds) * stage.wanted,
    switches: (switchesInAll / rounds) * stage.wanted,
    mainStartMiB: start.mainMiB,
    mainEndMiB: end.mainMiB,
    mainHeldStartMiB: heldAtStart,
    mainHeldEndMiB: heldAtEnd,
    windowStartMiB: start.windowMiB,
    windowEndMiB: end.windowMiB,
    nodesStart: start.nodes,
    nodesEnd: end.nodes,
    grownPercent: Math.round(grown * 1000) / 10,
    runtime: app.runtime,
  };
}

/** The people of the list, as the service knows them. */
function accounts(): ReturnType<typeof seedPracticeAccounts> {
  return seedPracticeAccounts(
    Array.from({ length: people }, (_, at) => {
      const number = String(at).padStart(7, '0');
      return {
        externalId: `HG${number}`,
        email: `person.${number}@halden.example`,
        givenName: 'Given',
        familyName: `Family${number}`,
        licensed: true,
        activated: true,
      };
    }),
  );
}

type Ask = (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value?: unknown }>;

function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([procedure, given]) => {
      const { ask: send } = (globalThis as unknown as { purser: { ask: Ask } }).purser;
      const answer = await send(procedure, given);
      if (!answer.ok) throw new Error(`${procedure}: ${JSON.stringify(answer)}`);
      return answer.value;
    },
    [name, input] as const,
  );
}

async function connect(page: Page, baseUrl: string): Promise<number> {
  const saved = await ask(page, 'connections.save', {
    name: 'Soak',
    kind: 'service',
    baseUrl,
    instance: '',
    licenseType: '',
    mayProvision: false,
    mayDeprovision: false,
    token,
    tokenPlace: 'session',
    settings: { pace: { readsPerSecond: 1000, writesPerSecond: 1, inFlight: 16 } },
  });
  return (saved as { readonly id: number }).id;
}

async function importOne(app: DrivenApp, path: string): Promise<void> {
  await app.answerOpenDialog([path]);
  const picked = (await ask(app.page, 'imports.pick', {})) as readonly { readonly token: string }[];
  const answer = (await ask(app.page, 'imports.commit', {
    file: picked[0]?.token,
  })) as { readonly kind: string };
  if (answer.kind !== 'committed') throw new Error(`The list was not imported: ${answer.kind}`);
}

async function lookUpAll(page: Page, connectionId: number): Promise<void> {
  await ask(page, 'runs.start-look-ups', { connectionId, who: { kind: 'known', again: true } });
  for (;;) {
    const [latest] = (await ask(page, 'runs.list', {})) as readonly { readonly state: string }[];
    if (latest?.state === 'done') return;
    if (latest?.state !== 'running') throw new Error(`The run ended ${latest?.state ?? 'nowhere'}.`);
    await page.waitForTimeout(250);
  }
}

async function switchScreens(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const links = [...document.querySelectorAll<HTMLElement>('nav a')];
    for (let at = 0; at < count; at += 1) {
      links[at % links.length]?.click();
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 20));
      });
    }
    links[0]?.click();
  }, times);
}

/**
 * Loaded into the main process and each of its threads: whenever it is asked to, collects what has no use any more and writes down
 * what has.
 */
const reporter = (folder: string): string => `
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { threadId } from 'node:worker_threads';
const folder = ${JSON.stringify(folder)};
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
let answered = '';
setInterval(() => {
  const question = folder + '/question';
  const asked = existsSync(question) ? String(statSync(question).mtimeMs) : '';
  if (asked === answered) return;
  answered = asked;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(folder + '/in-use-' + threadId, String(heapUsed + external));
}, 200).unref();
`;

function writeReporter(folder: string): string {
  const path = join(folder, 'reporter.mjs');
  writeFileSync(path, reporter(folder));
  return path;
}

type Memory = {
  readonly mainMiB: number;
  readonly mainHeldMiB: number;
  readonly windowMiB: number;
  readonly nodes: number;
};

async function heldAtRestMiB(stage: Stage): Promise<number> {
  await rest(aloneMs);
  return mainProcessMiB(stage.dataFolder);
}

/** After a moment's rest and a collection, on both sides, of what there is no use for any more. */
async function measure(inspector: CDPSession, stage: Stage): Promise<Memory> {
  await rest(restMs);
  const mainHeldMiB = mainProcessMiB(stage.dataFolder);
  const mainMiB = await mainInUseMiB(stage.folder);
  await inspector.send('HeapProfiler.collectGarbage');
  await inspector.send('Performance.enable');
  const { metrics } = await inspector.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { mainMiB, mainHeldMiB, windowMiB: tenths(of('JSHeapUsedSize')), nodes: of('Nodes') };
}

/** Of the main thread and the engine's; both must answer. */
async function mainInUseMiB(folder: string): Promise<number> {
  const answers = [0, 1].map((thread) => join(folder, `in-use-${String(thread)}`));
  for (const path of answers) rmSync(path, { force: true });
  writeFileSync(join(folder, 'question'), '');
  await rest(restMs);
  if (!answers.every((path) => existsSync(path)))
    throw new Error('The main process did not say what it has in use.');
  return tenths(answers.reduce((sum, path) => sum + Number(readFileSync(path, 'utf8')), 0));
}

function tenths(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10;
}

/** What the process that was started on this folder holds, as Linux counts it. */
function mainProcessMiB(dataFolder: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    const words = commandOf(pid);
    if (
      !words.includes(dataFolder) ||
      words.some((word) => word.startsWith('--type=') || word.startsWith('--user-data-dir'))
    )
      continue;
    const kib = /^VmRSS:\s+(?<kib>\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.[
      'kib'
    ];
    if (kib !== undefined) return Math.round(Number(kib) / 1024);
  }
  throw new Error('The main process was not found; this needs Linux.');
}

function commandOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
