import Database from 'better-sqlite3';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import type { ImportChildWord } from '../support/import-child.ts';
import { writeLargeUserList } from '../support/large-user-list.ts';
import { mountSmall } from './support/jobs.ts';
import { seeded } from './support/seeded.ts';

/** A child that takes longer than any import here hangs, which counts as not completed. */
const silenceMs = 60_000;
const childPath = fileURLToPath(new URL('../support/import-child.ts', import.meta.url));

export type ImportChaos = {
  /** The moments are drawn from it. */
  readonly seed: number;
  readonly kills: number;
  /** Kills that came before the records were committed, by what the database then held. */
  readonly wholeBefore: number;
  readonly wholeAfter: number;
  /** Of them, kills while people were brought up to date. */
  readonly whilePeople: number;
  /** Imports that were reported committed and were not there. */
  readonly lost: number;
  /** Databases that held part of an import. */
  readonly halfDone: number;
  readonly integrityFailures: number;
  /** Imports that did not go in when they were tried again. */
  readonly notCompleted: number;
  readonly fullDisk: 'whole before, then completed' | 'failed' | 'not tried';
};

type Tally = { -readonly [Key in keyof ImportChaos]: ImportChaos[Key] };

/** How an import ended that was, or was not, killed. */
type Ending = {
  readonly committed: boolean;
  readonly done: boolean;
  readonly failed: string | undefined;
  readonly tookMs: number;
  readonly committedMs: number;
};

/**
 * Kills a process with SIGKILL at random moments of an import, and fills the disk under one; after each the database must hold the
 * import wholly or not at all, be intact, and take the same import again. `--within people`: so many kills come while people are
 * brought up to date, every other one of them for the first time. `--seed`: from what the moments are drawn.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<ImportChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '200' },
      rows: { type: 'string', default: '2000' },
      within: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const rows = Number(values.rows);
  const kills = Number(values.kills);
  const folder = mkdtempSync(join(tmpdir(), 'purser-chaos-import-'));
  const seed = Number(values.seed);
  const random = seeded(seed);
  const tally: Tally = {
    seed,
    kills: 0,
    wholeBefore: 0,
    wholeAfter: 0,
    whilePeople: 0,
    lost: 0,
    halfDone: 0,
    integrityFailures: 0,
    notCompleted: 0,
    fullDisk: 'not tried',
  };
  try {
    const isWithinPeople = values.within === 'people';
    await killAtRandom({ folder, rows, kills, tally, isWithinPeople, random });
    if (!isWithinPeople) tally.fullDisk = await fillTheDisk(folder, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const isBad =
    tally.lost + tally.halfDone + tally.integrityFailures + tally.notCompleted > 0 ||
    tally.fullDisk === 'failed';
  if (isBad) process.exitCode = 1;
  return tally;
}

async function killAtRandom(options: {
  readonly folder: string;
  readonly rows: number;
  readonly kills: number;
  readonly tally: Tally;
  readonly isWithinPeople: boolean;
  readonly random: () => number;
}): Promise<void> {
  const { folder, rows, kills, tally, isWithinPeople, random } = options;
  // Two lists that differ in a third of their rows, imported in turn: each import changes, keeps and writes.
  const lists = [join(folder, 'even.csv'), join(folder, 'odd.csv')] as const;
  writeLargeUserList({ path: lists[0], rows });
  writeLargeUserList({ path: lists[1], rows, changedEvery: 3 });
  const data = join(folder, 'data');
  const first = await importOnce({ data, file: lists[0] });
  let imports = 1;
  let typicalMs = first.tookMs;
  let peopleMs = first.tookMs - first.committedMs;
  // A kill that comes after all was done is none while people were brought up to date: another is tried.
  const isEnough = (): boolean =>
    isWithinPeople ? tally.whilePeople >= kills || tally.kills >= kills * 2 : tally.kills >= kills;
  while (!isEnough()) {
    const isFirst = isWithinPeople && tally.kills % 2 === 0;
    const kill = { data: isFirst ? join(folder, 'first') : data, rows, before: isFirst ? 0 : imports, tally };
    const file = lists[kill.before % 2 === 0 ? 0 : 1];
    // Every other kill aims at the commit itself, which is shorter than what follows it.
    const spanMs = tally.kills % 2 === 0 ? first.committedMs * 1.2 : typicalMs * 1.1;
    const killed = isWithinPeople
      ? await killOnce({ ...kill, file, killAfterMs: random() * peopleMs, from: 'committed' })
      : await killOnce({ ...kill, file, killAfterMs: random() * spanMs, from: 'begun' });
    if (killed.done) typicalMs = (typicalMs + killed.tookMs) / 2;
    if (killed.done) peopleMs = (peopleMs + killed.tookMs - killed.committedMs) / 2;
    if (!isFirst) imports = killed.imports;
    else rmSync(kill.data, { recursive: true, force: true });
    if (tally.kills % 20 === 0) process.stderr.write(`${JSON.stringify(tally)}\n`);
  }
}

/** One kill, what it left, and the same import once more. */
async function killOnce(options: {
  readonly data: string;
  readonly file: string;
  readonly rows: number;
  /** Imports that the database has. */
  readonly before: number;
  readonly killAfterMs: number;
  readonly from: 'begun' | 'committed';
  readonly tally: Tally;
}): Promise<Ending & { readonly imports: number }> {
  const { data, file, rows, before, killAfterMs, from, tally } = options;
  const killed = await importOnce({ data, file, killAfterMs, from });
  tally.kills += 1;
  const state = inspect(data, rows);
  if (!state.intact) tally.integrityFailures += 1;
  const isAfter = state.imports === before + 1;
  if (!state.whole || (!isAfter && state.imports !== before)) tally.halfDone += 1;
  else if (isAfter) tally.wholeAfter += 1;
  else tally.wholeBefore += 1;
  if (killed.committed && !isAfter) tally.lost += 1;
  if (killed.committed && !killed.done && !state.reconciled) tally.whilePeople += 1;
  const again = await importOnce({ data, file });
  const settled = inspect(data, rows);
  if (!again.done || settled.imports !== before + 1 || !settled.whole || !settled.reconciled) {
    tally.notCompleted += 1;
    process.stderr.write(`${JSON.stringify({ notCompleted: { again, settled, expected: before + 1 } })}\n`);
  }
  return { ...killed, imports: settled.imports };
}

/** Runs an import in a process of its own; kills it so long after it was told to begin, or told that its records are committed. */
async function importOnce(options: {
  readonly data: string;
  readonly file: string;
  readonly killAfterMs?: number;
  readonly from?: 'begun' | 'committed';
}): Promise<Ending> {
  const { data, file, killAfterMs, from = 'begun' } = options;
  const child: ChildProcess = spawn(process.execPath, [childPath, '--data', data, '--file', file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let committed = false;
  let done = false;
  let failed: string | undefined;
  let begunAt = 0;
  let tookMs = 0;
  let committedMs = 0;
  let timer: NodeJS.Timeout | undefined;
  const killLater = (when: typeof from): void => {
    if (killAfterMs === undefined || when !== from) return;
    timer ??= setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  };
  child.on('message', (told: ImportChildWord) => {
    if (told.word === 'ready') {
      begunAt = performance.now();
      child.send('go');
      killLater('begun');
    } else if (told.word === 'committed') {
      committed = true;
      killLater('committed');
      committedMs ||= performance.now() - begunAt;
    } else if (told.word === 'done') {
      done = true;
      tookMs = performance.now() - begunAt;
    } else if (told.word === 'failed') failed = told.kind;
  });
  const silence = setTimeout(() => {
    failed = 'silent';
    child.kill('SIGKILL');
  }, silenceMs);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  clearTimeout(silence);
  return { committed, done, failed, tookMs, committedMs };
}

type State = {
  readonly intact: boolean;
  readonly whole: boolean;
  readonly imports: number;
  readonly reconciled: boolean;
};

/**
 * Looks at the database as the next start would find it. A connection that only reads leaves its log where it is: without it nothing would be opened
 * ([Q81] of the folder).
 */
function inspect(data: string, rows: number): State {
  const database = new Database(join(data, 'purser.db'), { readonly: true });
  try {
    const one = (sql: string): unknown => database.prepare(sql).pluck().get();
    const counts = database
      .prepare<[], { id: number; accepted: number; fresh: number; stored: number }>(
        `SELECT id, accepted_rows AS accepted, added + changed AS fresh,
           (SELECT count(*) FROM seat_record WHERE from_import = import.id) AS stored FROM import`,
      )
      .all();
    const current = one('SELECT count(*) FROM seat_record WHERE to_import IS NULL');
    const orphans = one(
      'SELECT count(*) FROM seat_record WHERE from_import NOT IN (SELECT id FROM import) OR to_import NOT IN (SELECT id FROM import)',
    );
    const whole = counts.every((found) => found.accepted === rows && found.stored === found.fresh);
    const reconciled = one("SELECT count(*) FROM setting WHERE name = 'reconcile_needed'") === 0;
    const people = one('SELECT count(*) FROM person');
    const whose = one('SELECT count(DISTINCT person_id) FROM person_record');
    const nobodys = one(
      'SELECT count(*) FROM seat_record WHERE id NOT IN (SELECT record_id FROM person_record WHERE source = 0)',
    );
    const named = one('SELECT count(DISTINCT person_id) FROM person_identifier');
    const arePeopleWhole = people === whose && people === named && (!reconciled || nobodys === 0);
    return {
      intact: one('PRAGMA integrity_check') === 'ok',
      whole: whole && arePeopleWhole && orphans === 0 && current === (counts.length === 0 ? 0 : rows),
      imports: counts.length,
      reconciled,
    };
  } finally {
    database.close();
  }
}

/** Imports on a file system that is too small, then gives it room. Needs the right to mount. */
async function fillTheDisk(folder: string, rows: number): Promise<ImportChaos['fullDisk']> {
  const small = join(folder, 'small');
  const disk = mountSmall(small, 1);
  if (disk === undefined) {
    process.stderr.write('a small disk cannot be mounted here: full disk not tried\n');
    return 'not tried';
  }
  try {
    const data = join(small, 'data');
    const file = join(folder, 'full.csv');
    writeLargeUserList({ path: file, rows: rows * 10 });
    const full = await importOnce({ data, file });
    const before = inspect(data, rows * 10);
    const left = statSync(join(data, 'purser.db-wal'), { throwIfNoEntry: false })?.size ?? 0;
    const isRefused =
      full.failed === 'disk-full' && before.intact && before.whole && before.imports === 0 && left === 0;
    if (!isRefused || !disk.grow(200)) return 'failed';
    const again = await importOnce({ data, file });
    const after = inspect(data, rows * 10);
    return again.done && after.intact && after.whole && after.imports === 1
      ? 'whole before, then completed'
      : 'failed';
  } finally {
    disk.leave();
  }
}
