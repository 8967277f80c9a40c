import { fork, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from '../../.dev/build.ts';
import type { Instant } from '../../main/domain/ids.ts';
import { startEngine } from '../../main/engine/client.ts';
import type { Engine } from '../../main/engine/operations.ts';
import type { ImportChildWord } from '../support/import-child.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';

export type ExportFigures = {
  readonly rows: number;
  readonly wallMs: number;
  readonly peerWallMs: number | undefined;
  readonly ratio: number | undefined;
  /** The most that was held while the CSV was written, and how much that is above the moment before. */
  readonly peakRssMiB: number;
  readonly grownMiB: number;
  readonly xlsxRows: number;
  readonly xlsxMs: number;
};

const mebibyte = 1024 * 1024;
const sampleMs = 20;
const xlsxRows = 100_000;
const sort = { key: 'displayName', descending: false } as const;
const everybody = { filter: {}, sort };

/** The matched report of everybody as CSV, next to `sqlite3 -csv` of the same columns; and of 100,000 people as XLSX. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<ExportFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: 'string', default: '1000000' } },
  });
  if (!build({ always: false }).ok) throw new Error('There is no build to measure.');
  const rows = Number(values.rows);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-export-'));
  try {
    const csv = await withPeople(join(folder, 'many'), rows, (engine) => timeCsv(engine, folder));
    const peerWallMs = await runPeer(folder);
    const xlsxMs = await withPeople(join(folder, 'few'), Math.min(rows, xlsxRows), (engine) =>
      timeXlsx(engine, folder),
    );
    return {
      rows,
      wallMs: csv.wallMs,
      peerWallMs,
      ratio: peerWallMs === undefined ? undefined : Math.round((csv.wallMs / peerWallMs) * 1000) / 1000,
      peakRssMiB: csv.peakRssMiB,
      grownMiB: csv.grownMiB,
      xlsxRows: Math.min(rows, xlsxRows),
      xlsxMs,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withPeople<Value>(
  dataFolder: string,
  rows: number,
  measure: (engine: Engine) => Promise<Value>,
): Promise<Value> {
  const thread = new URL('../../out/main/engine.js', import.meta.url);
  const path = `${dataFolder}.csv`;
  writeLargeUserList({ path, rows, order: 'scattered' });
  await fill(dataFolder, path);
  const engine = await startEngine({ thread, dataFolder });
  try {
    return await measure(engine);
  } finally {
    await engine.close();
  }
}

/** In a process of its own, so that what filling holds is not counted. */
async function fill(dataFolder: string, path: string): Promise<void> {
  const child = fork(fileURLToPath(new URL('../support/import-child.ts', import.meta.url)), [
    '--data',
    dataFolder,
    '--file',
    path,
  ]);
  const isDone = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      resolve(false);
    });
    child.on('message', (told: ImportChildWord) => {
      if (told.word === 'ready') child.send('go');
      else if (told.word === 'done') resolve(true);
      else if (told.word === 'failed') reject(new Error(told.kind));
    });
  });
  if (!isDone) throw new Error('The list was not imported.');
  if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

async function timeCsv(
  engine: Engine,
  folder: string,
): Promise<{ readonly wallMs: number; readonly peakRssMiB: number; readonly grownMiB: number }> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, sampleMs);
  const startedAt = performance.now();
  await engine.ask('write-report', { ...everybody, path: join(folder, 'out.csv'), format: 'csv', at: now() });
  const wallMs = Math.round(performance.now() - startedAt);
  clearInterval(sampling);
  return {
    wallMs,
    peakRssMiB: Math.round(peak / mebibyte),
    grownMiB: Math.round((peak - before) / mebibyte),
  };
}

async function timeXlsx(engine: Engine, folder: string): Promise<number> {
  const startedAt = performance.now();
  await engine.ask('write-report', {
    ...everybody,
    path: join(folder, 'out.xlsx'),
    format: 'xlsx',
    at: now(),
  });
  return Math.round(performance.now() - startedAt);
}

/** The report's columns that are columns of the table too, in its order, and the reasons as they are stored. */
const peerSql = `SELECT display_name, email, external_id, seat_id, title, department, directory, seat,
  iif (in_latest_user_list, 'yes', 'no'), account, NULL, NULL, asked_at, usage, days_active, window_end, idle_days, findings,
  reasons, NULL, NULL, NULL, NULL FROM person ORDER BY sort_name, id;`;

async function runPeer(folder: string): Promise<number | undefined> {
  if (spawnSync('sqlite3', ['--version']).error !== undefined) {
    process.stderr.write('sqlite3 is not installed: no peer to compare with\n');
    return undefined;
  }
  const startedAt = performance.now();
  const child = spawn('sqlite3', ['-csv', '-header', join(folder, 'many', 'purser.db'), peerSql], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.pipe(createWriteStream(join(folder, 'peer.csv')));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`sqlite3 ended with ${String(code)}`);
  return Math.round(performance.now() - startedAt);
}

function now(): Instant {
  return new Date().toISOString() as Instant;
}
