import { fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { build } from '../../.dev/build.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';
import { runDuckdb } from './import/duckdb.ts';
import type { ImportBenchJob, ImportBenchResult } from './import/child.ts';

const mebibyte = 1024 * 1024;

export type ImportFigures = {
  readonly rows: number;
  /** From the click that imports the file to the list of people: both parts below. */
  readonly usableMs: number;
  readonly usableCpuMs: number;
  /** From the dropped file to what it would do; 0 for a job. */
  readonly previewMs: number;
  /** The same of the list with 1 % of its rows changed. */
  readonly reimportUsableMs: number;
  readonly reimportUsableCpuMs: number;
  readonly reimportPreviewMs: number;
  /** Until the records are committed; bringing people up to date is `reconcileMs`. */
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peerWallMs: number | undefined;
  readonly ratio: number | undefined;
  /** DuckDB's table of the same file with its index, on two threads. */
  readonly duckdbWallMs: number | undefined;
  /** To the faster of both peers. */
  readonly fasterPeerRatio: number | undefined;
  readonly rowsPerSecond: number;
  readonly peakRssMiB: number;
  readonly loopDelayP99Ms: number;
  readonly reimportRatio: number;
  readonly reimportWallMs: number;
  readonly reconcileMs: number;
  /** Of everything, reconciling and the second import too. */
  readonly peakRssWithReconcileMiB: number;
};

/** `--build FOLDER` measures the build of that checkout: one of before has no bench for what is asked of it now. */
export const drivesAnyBuild = true;

/**
 * The real import of a large user list through the engine's client, as a window imports it (`--as job`: without showing first what the file
 * would do, with everything loaded for the first time), next to `sqlite3 .import` of the same file into an equal
 * indexed table; then the same list with 1 % of its rows changed.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<ImportFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000' },
      order: { type: 'string', default: 'sequential' },
      as: { type: 'string', default: 'window' },
      build: { type: 'string' },
    },
  });
  const rows = Number(values.rows);
  const order = values.order === 'scattered' ? 'scattered' : 'sequential';
  const as = values.as === 'job' ? 'job' : 'window';
  // What is measured is what is shipped: the engine as it is built.
  if (values.build === undefined && !build({ always: false }).ok)
    throw new Error('There is no build to measure.');
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-import-'));
  try {
    return await measure(folder, { rows, order, as, engine: engineOf(values.build) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The engine of a checkout, as it is built, as an address. */
function engineOf(checkout = process.cwd()): string {
  return pathToFileURL(join(checkout, 'out', 'main', 'engine.js')).href;
}

async function measure(
  folder: string,
  {
    rows,
    order,
    as,
    engine,
  }: {
    readonly rows: number;
    readonly order: 'sequential' | 'scattered';
    readonly as: 'window' | 'job';
    readonly engine: string;
  },
): Promise<ImportFigures> {
  const first = join(folder, 'users.csv');
  const second = join(folder, 'users-changed.csv');
  writeLargeUserList({ path: first, rows, order });
  writeLargeUserList({ path: second, rows, order, changedEvery: 100 });
  process.stderr.write(
    `${String(rows)} rows, ${String(Math.round(statSync(first).size / mebibyte))} MiB, ${order}\n`,
  );
  const peerWallMs = await runPeer(folder, first);
  const duckdbWallMs = runDuckdb(folder, first);
  const peers = [peerWallMs, duckdbWallMs].filter((ms) => ms !== undefined);
  const {
    one,
    two,
    loopDelayP99Ms,
    peakRssMiB: wholePeak,
  } = await importBoth({ folder, first, second, rows, as, engine });
  return {
    rows,
    usableMs: Math.round(one.wallMs + one.reconcileMs),
    usableCpuMs: Math.round(one.cpuMs + one.reconcileCpuMs),
    previewMs: Math.round(one.previewMs),
    reimportUsableMs: Math.round(two.wallMs + two.reconcileMs),
    reimportUsableCpuMs: Math.round(two.cpuMs + two.reconcileCpuMs),
    reimportPreviewMs: Math.round(two.previewMs),
    wallMs: Math.round(one.wallMs),
    cpuMs: Math.round(one.cpuMs),
    peerWallMs: peerWallMs === undefined ? undefined : Math.round(peerWallMs),
    ratio: peerWallMs === undefined ? undefined : rounded(one.wallMs / peerWallMs),
    duckdbWallMs: duckdbWallMs === undefined ? undefined : Math.round(duckdbWallMs),
    fasterPeerRatio: peers.length === 0 ? undefined : rounded(one.wallMs / Math.min(...peers)),
    rowsPerSecond: Math.round((rows / one.wallMs) * 1000),
    peakRssMiB: one.rssMiB,
    loopDelayP99Ms: rounded(loopDelayP99Ms),
    reimportRatio: rounded(two.wallMs / one.wallMs),
    reimportWallMs: Math.round(two.wallMs),
    reconcileMs: Math.round(one.reconcileMs),
    peakRssWithReconcileMiB: wholePeak,
  };
}

type Both = ImportBenchResult & { readonly peakRssMiB: number };

/** The imports have a process of their own, so that its memory is theirs and not that of making the files. */
async function importBoth(job: ImportBenchJob): Promise<Both> {
  const child = fork(new URL('import/child.ts', import.meta.url), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const result = await new Promise<ImportBenchResult>((done, fail) => {
    child.on('message', (message: ImportBenchResult) => {
      done(message);
    });
    child.on('exit', (code) => {
      fail(new Error(`The import ended with ${String(code)}.`));
    });
    child.send(job);
  });
  return { ...result, peakRssMiB: result.two.rssMiB };
}

/** The same file through SQLite's own shell: the same pragmas, one transaction, as many indexes as the user list's table has. */
async function runPeer(folder: string, file: string): Promise<number | undefined> {
  if (spawnSync('sqlite3', ['--version']).error !== undefined) {
    process.stderr.write('sqlite3 is not installed: no peer to compare with\n');
    return undefined;
  }
  const columns = Array.from({ length: 12 }, (_, index) => `c${String(index)}`);
  const peer = [
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    `CREATE TABLE list (${columns.map((column) => `${column} TEXT`).join(', ')}) STRICT;`,
    'CREATE INDEX list_by_id ON list (c3);',
    'BEGIN;',
    `.import --csv --skip 1 ${file} list`,
    'COMMIT;',
  ].join('\n');
  const startedAt = performance.now();
  const child = spawn('sqlite3', [join(folder, 'peer.db')], { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end(peer);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`sqlite3 ended with ${String(code)}`);
  const wallMs = performance.now() - startedAt;
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `peer.db${end}`), { force: true });
  return wallMs;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
