import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';

import { build } from '../../.dev/build.ts';
import { personSortKeys } from '../../main/domain/people/person.ts';
import type { Instant } from '../../main/domain/ids.ts';
import { startEngine } from '../../main/engine/client.ts';
import type { Engine } from '../../main/engine/operations.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';

export type SearchFigures = {
  readonly people: number;
  /** From a keystroke's question to its page of people and their number, as the window asks it; 95th percentile. */
  readonly p95Ms: number;
  /** The same when each is asked for the very first time. */
  readonly firstP95Ms: number;
  readonly worstMs: number;
  readonly worst: string;
  /** The same first page by `LIKE '%…%'` over the same text, without their number. */
  readonly likeP95Ms: number;
  /** A page of the whole list by any column, at its beginning, middle and end; 95th percentile. */
  readonly pageP95Ms: number;
  readonly pageWorstMs: number;
};

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

/** Search as typed and pages of the sorted list, through the engine as it is built. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<SearchFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } },
  });
  if (!build({ always: false }).ok) throw new Error('There is no build to measure.');
  const people = Number(values.people);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-search-'));
  const thread = new URL('../../out/main/engine.js', import.meta.url);
  const engine = await startEngine({ thread, dataFolder: join(folder, 'data') });
  try {
    await fill(engine, join(folder, 'users.csv'), people);
    const keystrokes = typed.flatMap((text) =>
      Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)),
    );
    // Also warms the pages.
    const first = await timeSearch(engine, keystrokes, 1);
    const search = await timeSearch(engine, keystrokes, Number(values.rounds));
    const pages = await timePages(engine, people);
    return {
      people,
      p95Ms: percentile95(search.map(({ ms }) => ms)),
      firstP95Ms: percentile95(first.map(({ ms }) => ms)),
      worstMs: Math.max(...search.map(({ ms }) => ms)),
      worst: search.toSorted((one, other) => other.ms - one.ms)[0]?.text ?? '',
      likeP95Ms: percentile95(timeLike(join(folder, 'data', 'purser.db'), keystrokes)),
      pageP95Ms: percentile95(pages),
      pageWorstMs: Math.max(...pages),
    };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(engine: Engine, path: string, rows: number): Promise<void> {
  writeLargeUserList({ path, rows, order: 'scattered' });
  const outcome = await engine.ask('commit-import', { path, at: new Date().toISOString() as Instant });
  if (outcome.kind !== 'committed') throw new Error(`The list was not imported: ${outcome.kind}`);
}

async function timeSearch(
  engine: Engine,
  keystrokes: readonly string[],
  rounds: number,
): Promise<readonly { readonly text: string; readonly ms: number }[]> {
  const times: { text: string; ms: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of keystrokes) {
      const startedAt = performance.now();
      await engine.ask('page-people', {
        filter: { text },
        sort: { key: 'displayName', descending: false },
        offset: 0,
        limit: pageSize,
      });
      times.push({ text, ms: rounded(performance.now() - startedAt) });
    }
  }
  return times;
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

function timeLike(path: string, keystrokes: readonly string[]): readonly number[] {
  const database = new Database(path, { readonly: true });
  const find = database.prepare<[string]>(
    `SELECT id FROM person WHERE search_text LIKE ? ORDER BY sort_name LIMIT ${String(pageSize)}`,
  );
  const times = keystrokes.map((text) => {
    const startedAt = performance.now();
    find.all(`%${text.toLowerCase()}%`);
    return performance.now() - startedAt;
  });
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
