import Database from 'better-sqlite3';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { knownVersion } from '../../main/engine/database/safety/migrate.ts';
import { migrations } from '../../main/engine/database/migrations/all.ts';
import { asOfVersion, fill, recordsOf } from './support/filled.ts';
import { mountSmall, runJob } from './support/jobs.ts';

export type MigrationChaos = {
  readonly kills: number;
  readonly versions: number;
  /** Databases that were not whole in one version or the other, or without records they had. */
  readonly lost: number;
  readonly notCompleted: number;
  readonly fullDisk: 'named, then completed' | 'failed' | 'not tried';
};

/** Kills a process while it brings a database of each earlier version up to date; fills the disk under one. `--kills`, `--rows`. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<MigrationChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: { kills: { type: 'string', default: '64' }, rows: { type: 'string', default: '4000' } },
  });
  const result = await migrationChaos(Number(values.kills), Number(values.rows));
  if (result.lost + result.notCompleted > 0 || result.fullDisk === 'failed') process.exitCode = 1;
  return result;
}

const latest = knownVersion(migrations);

export async function migrationChaos(kills: number, rows: number): Promise<MigrationChaos> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-chaos-migrations-'));
  try {
    const filled = join(await fill(folder, rows), 'purser.db');
    const truth = recordsOf(filled);
    const versions = Array.from({ length: latest - 1 }, (_, before) => before + 1);
    const olds = versions.map((version) => {
      const path = join(folder, `version-${String(version)}.db`);
      asOfVersion(filled, path, version);
      return path;
    });
    let [done, lost, notCompleted] = [0, 0, 0];
    while (done < kills) {
      for (const old of olds) {
        if (done >= kills) break;
        const dataFolder = put(old, join(folder, 'tried'));
        const path = join(dataFolder, 'purser.db');
        const { tookMs } = await runJob({ kind: 'open', dataFolder: put(old, join(folder, 'timed')) });
        await runJob({ kind: 'open', dataFolder }, Math.random() * tookMs);
        done += 1;
        if (!isWhole(path) || recordsOf(path) !== truth) lost += 1;
        const again = await runJob({ kind: 'open', dataFolder });
        if (!again.done || versionOf(path) !== latest || recordsOf(path) !== truth) notCompleted += 1;
      }
    }
    const first = olds[0] ?? filled;
    return {
      kills: done,
      versions: olds.length,
      lost,
      notCompleted,
      fullDisk: await fillTheDisk(folder, first, truth),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(old: string, dataFolder: string): string {
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });
  cpSync(old, join(dataFolder, 'purser.db'));
  return dataFolder;
}

function versionOf(path: string): number {
  const database = new Database(path, { readonly: true });
  try {
    return Number(database.pragma('user_version', { simple: true }));
  } finally {
    database.close();
  }
}

/** Looks with another connection, as the next start would. */
function isWhole(path: string): boolean {
  const database = new Database(path);
  try {
    return database.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    database.close();
  }
}

/** On a disk with no room for the copy that is made first. */
async function fillTheDisk(folder: string, old: string, truth: string): Promise<MigrationChaos['fullDisk']> {
  const small = join(folder, 'small');
  const disk = mountSmall(small, 2);
  if (disk === undefined) return 'not tried';
  try {
    const dataFolder = join(small, 'data');
    const path = join(dataFolder, 'purser.db');
    put(old, dataFolder);
    const full = await runJob({ kind: 'open', dataFolder });
    const isNamed = full.failed === 'disk-full' && versionOf(path) === 1 && recordsOf(path) === truth;
    if (!isNamed)
      process.stderr.write(`full disk: ${JSON.stringify(full)}, ${readdirSync(dataFolder).join(' ')}\n`);
    if (!isNamed || !disk.grow(200)) return 'failed';
    const again = await runJob({ kind: 'open', dataFolder });
    return again.done && versionOf(path) === latest && recordsOf(path) === truth
      ? 'named, then completed'
      : 'failed';
  } finally {
    disk.leave();
  }
}
