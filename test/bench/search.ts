import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';

import { build } from '../../.dev/build.ts';
import { personSortKeys } from '../../main/domain/people/person.ts';
import type { Instant } from '../../main/domain/ids.ts';
import type * as engineClient from '../../main/engine/client.ts';
import type { Engine } from '../../main/engine/operations.ts';
import { asMet } from './search/as-met.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';

export type SearchFigures = {
  readonly people: number;
  /** From a keystroke's question to its page of people and their number, as the window asks it; 95th percentile. */
  readonly p95Ms: number;
  /** The same when each is asked for the very first time; and of those, the letters that words begin with. */
  readonly firstP95Ms: number;
  readonly firstLetterP95Ms: number;
  readonly worstMs: number;
  readonly worst: string;
  /**
   * The same as somebody who types meets it, until the window has the page: over the bridge, or by the window itself where it holds everybody.
   * The figures above are the engine's alone, whoever asks it.
   */
  readonly metP95Ms: number;
  readonly metFirstP95Ms: number;
  readonly metFirstLetterP95Ms: number;
  readonly foundBy: 'window' | 'engine';
  /** The same first page by `LIKE '%…%'` over the same text, without their number: of as many whole words as a few seconds allow. Of this build's bench alone, as the pages. */
  readonly likeP95Ms: number | undefined;
  /** A page of the whole list by any column, at its beginning, middle and end; 95th percentile. */
  readonly pageP95Ms: number | undefined;
  readonly pageWorstMs: number | undefined;
};

/** `--build FOLDER` drives the engine of that checkout; `--data FOLDER` has its people, or is filled with them and left. */
export const drivesAnyBuild = true;
export const keepsData = true;

const pageSize = 60;
/** Parts of names, addresses and ids as somebody looks for them; each is typed letter by letter. */
const typed = [
  'ada',
  "o'brien",
  'zoë',
  'person.0001234',
  'halden.example',
  'HG00042',
  'ID40017',
  'brien 0007',
  '99@hal',
  'nobody of this name',
] as const;

/** Search as typed and, where no other build is compared, pages of the sorted list, through the engine as it is built. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<SearchFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '5' },
      build: { type: 'string' },
      data: { type: 'string' },
    },
  });
  if (values.build === undefined && !build({ always: false }).ok)
    throw new Error('There is no build to measure.');
  const people = Number(values.people);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-search-'));
  const dataFolder = values.data ?? join(folder, 'data');
  const isFilled = existsSync(join(dataFolder, 'purser.db'));
  mkdirSync(dataFolder, { recursive: true });
  if (!isFilled) {
    const engine = await startEngineOf(values.build, dataFolder);
    await fill(engine, join(folder, 'users.csv'), people);
    await engine.close();
  }
  const order: Order = { build: values.build, dataFolder, people, rounds: Number(values.rounds) };
  try {
    return {
      people,
      ...(await measureEngine(order, values.data !== undefined)),
      ...(await measureAsMet(order)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Order = {
  readonly build: string | undefined;
  readonly dataFolder: string;
  readonly people: number;
  readonly rounds: number;
};

type Met = 'metP95Ms' | 'metFirstP95Ms' | 'metFirstLetterP95Ms' | 'foundBy';
const sort = { key: 'displayName', descending: false } as const;

async function measureEngine(
  { build: checkout, dataFolder, people, rounds }: Order,
  isCompared: boolean,
): Promise<Omit<SearchFigures, 'people' | Met>> {
  const engine = await startReady(checkout, dataFolder);
  try {
    const ask = async (text: string): Promise<unknown> =>
      engine.ask('page-people', { filter: { text }, sort, offset: 0, limit: pageSize });
    // Also warms the pages.
    const first = await timeSearch(ask, 1);
    const search = await timeSearch(ask, rounds);
    const pages = isCompared ? [] : await timePages(engine, people);
    const like = isCompared ? [] : timeLike(join(dataFolder, 'purser.db'));
    return {
      p95Ms: percentile95(search.map(({ ms }) => ms)),
      firstP95Ms: percentile95(first.map(({ ms }) => ms)),
      firstLetterP95Ms: letterP95(first),
      worstMs: Math.max(...search.map(({ ms }) => ms)),
      worst: search.toSorted((one, other) => other.ms - one.ms)[0]?.text ?? '',
      likeP95Ms: like.length === 0 ? undefined : percentile95(like),
      pageP95Ms: pages.length === 0 ? undefined : percentile95(pages),
      pageWorstMs: pages.length === 0 ? undefined : Math.max(...pages),
    };
  } finally {
    await engine.close();
  }
}

/** With an engine of its own, which has not been asked before. */
async function measureAsMet({
  build: checkout,
  dataFolder,
  rounds,
}: Order): Promise<Pick<SearchFigures, Met>> {
  const engine = await startReady(checkout, dataFolder);
  try {
    const { find, isFoundByWindow } = await asMet(rootOf(checkout), engine, pageSize);
    const first = await timeSearch((text) => find({ text }), 1);
    const search = await timeSearch((text) => find({ text }), rounds);
    return {
      metP95Ms: percentile95(search.map(({ ms }) => ms)),
      metFirstP95Ms: percentile95(first.map(({ ms }) => ms)),
      metFirstLetterP95Ms: letterP95(first),
      foundBy: isFoundByWindow ? 'window' : 'engine',
    };
  } finally {
    await engine.close();
  }
}

/** As the window does when its list is shown: its first rows, and what is to be searched. */
async function startReady(checkout: string | undefined, dataFolder: string): Promise<Engine> {
  const engine = await startEngineOf(checkout, dataFolder);
  await engine.ask('page-people', { filter: {}, sort, offset: 0, limit: pageSize });
  await engine.ask('prepare-search', {});
  return engine;
}

/** By the client of the same checkout: what is said between the two is their own affair. */
async function startEngineOf(checkout: string | undefined, dataFolder: string): Promise<Engine> {
  const root = rootOf(checkout);
  const { startEngine } = (await import(new URL('main/engine/client.ts', root).href)) as typeof engineClient;
  return startEngine({ thread: new URL('out/main/engine.js', root), dataFolder });
}

function rootOf(checkout: string | undefined): URL {
  return checkout === undefined ? new URL('../../', import.meta.url) : pathToFileURL(`${checkout}/`);
}

async function fill(engine: Engine, path: string, rows: number): Promise<void> {
  writeLargeUserList({ path, rows, order: 'scattered' });
  const outcome = await engine.ask('commit-import', { path, at: new Date().toISOString() as Instant });
  if (outcome.kind !== 'committed') throw new Error(`The list was not imported: ${outcome.kind}`);
}

type Timed = { readonly text: string; readonly ms: number };

async function timeSearch(
  ask: (text: string) => Promise<unknown>,
  rounds: number,
): Promise<readonly Timed[]> {
  const keystrokes = typed.flatMap((text) =>
    Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)),
  );
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of keystrokes) {
      const startedAt = performance.now();
      await ask(text);
      times.push({ text, ms: rounded(performance.now() - startedAt) });
    }
  }
  return times;
}

function letterP95(first: readonly Timed[]): number {
  return percentile95(first.filter(({ text }) => text.length === 1).map(({ ms }) => ms));
}

async function timePages(engine: Engine, people: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const key of personSortKeys) {
      for (const descending of [false, true]) {
        for (const share of [0, 0.5, 1]) {
          const offset = Math.max(0, Math.floor((people - pageSize) * share));
          const startedAt = performance.now();
          await engine.ask('page-people', {
            filter: {},
            sort: { key, descending },
            offset,
            limit: pageSize,
          });
          if (round > 0) times.push(rounded(performance.now() - startedAt));
        }
      }
    }
  }
  return times;
}

const likeMs = 10_000;

function timeLike(path: string): readonly number[] {
  const database = new Database(path, { readonly: true });
  const find = database.prepare<[string]>(
    `SELECT id FROM person WHERE search_text LIKE ? ORDER BY sort_name LIMIT ${String(pageSize)}`,
  );
  const times: number[] = [];
  const until = performance.now() + likeMs;
  for (const text of typed) {
    const startedAt = performance.now();
    if (times.length > 0 && startedAt > until) break;
    find.all(`%${text.toLowerCase()}%`);
    times.push(performance.now() - startedAt);
  }
  database.close();
  return times;
}

function percentile95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return rounded(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
