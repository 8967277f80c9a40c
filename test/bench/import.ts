import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import type { Instant } from '../../main/domain/ids.ts';
import { startEngine } from '../../main/engine/client.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';

const engineThread = new URL('../../main/engine/thread.ts', import.meta.url);
const mebibyte = 1024 * 1024;

export type ImportFigures = {
  readonly rows: number;
  /** Until the records are committed; bringing people up to date is `reconcileMs`. */
  readonly wallMs: number;
  readonly peerWallMs: number | undefined;
  readonly ratio: number | undefined;
  readonly rowsPerSecond: number;
  readonly peakRssMiB: number;
  readonly loopDelayP99Ms: number;
  readonly reimportRatio: number;
  readonly reimportWallMs: number;
  readonly reconcileMs: number;
  /** Of everything, reconciling and the second import too. */
  readonly peakRssWithReconcileMiB: number;
};

type Timed = { readonly wallMs: number; readonly reconcileMs: number; readonly rssMiB: number };

/**
 * The real import of a large user list through the engine's client, next to `sqlite3 .import` of the same file into an equal
 * indexed table; then the same list with 1 % of its rows changed.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<ImportFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000' },
      order: { type: 'string', default: 'sequential' },
    },
  });
  const rows = Number(values.rows);
  const order = values.order === 'scattered' ? 'scattered' : 'sequential';
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-import-'));
  try {
    return await measure(folder, rows, order);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  rows: number,
  order: 'sequential' | 'scattered',
): Promise<ImportFigures> {
  const first = join(folder, 'users.csv');
  const second = join(folder, 'users-changed.csv');
  writeLargeUserList({ path: first, rows, order });
  writeLargeUserList({ path: second, rows, order, changedEvery: 100 });
  process.stderr.write(
    `${String(rows)} rows, ${String(Math.round(statSync(first).size / mebibyte))} MiB, ${order}\n`,
  );
  const peerWallMs = await runPeer(folder, first);
  const engine = await startEngine({ thread: engineThread, dataFolder: join(folder, 'data') });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const timed = async (path: string, day: number): Promise<Timed> => {
    let committedAt: number | undefined;
    let rssMiB = 0;
    const startedAt = performance.now();
    const outcome = await engine.ask(
      'commit-import',
      { path, at: new Date(Date.UTC(2026, 10, day)).toISOString() as Instant },
      {
        onProgress: ({ stage }) => {
          if (stage !== 'reconciling' || committedAt !== undefined) return;
          committedAt = performance.now();
          rssMiB = peakRss();
        },
      },
    );
    const endedAt = performance.now();
    if (outcome.kind !== 'committed') throw new Error(`The import was not committed: ${outcome.kind}`);
    const { counts } = outcome.import;
    const expected = day === 1 ? counts.added : counts.changed + counts.unchanged;
    if (expected !== rows) throw new Error(`The import counts wrongly: ${JSON.stringify(counts)}`);
    const wallMs = (committedAt ?? endedAt) - startedAt;
    return { wallMs, reconcileMs: endedAt - startedAt - wallMs, rssMiB };
  };
  delay.enable();
  const one = await timed(first, 1);
  delay.disable();
  const two = await timed(second, 2);
  await engine.close();
  return {
    rows,
    wallMs: Math.round(one.wallMs),
    peerWallMs: peerWallMs === undefined ? undefined : Math.round(peerWallMs),
    ratio: peerWallMs === undefined ? undefined : rounded(one.wallMs / peerWallMs),
    rowsPerSecond: Math.round((rows / one.wallMs) * 1000),
    peakRssMiB: one.rssMiB,
    loopDelayP99Ms: rounded(delay.percentile(99) / 1e6),
    reimportRatio: rounded(two.wallMs / one.wallMs),
    reimportWallMs: Math.round(two.wallMs),
    reconcileMs: Math.round(one.reconcileMs),
    peakRssWithReconcileMiB: peakRss(),
  };
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

function peakRss(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
