import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Instant } from '../../main/domain/ids.ts';
import { recoverEngine, startEngine } from '../../main/engine/client.ts';
import { EngineError } from '../../main/engine/errors.ts';
import type { Recovery } from '../../main/engine/operations.ts';
import { fill, recordsOf } from './support/filled.ts';
import { seeded } from './support/seeded.ts';
import { engineThread } from './support/stage.ts';

export type DamageChaos = {
  readonly bytes: number;
  /** Refused at the start as damaged. */
  readonly damaged: number;
  /** Opened, as if nothing were wrong. */
  readonly silent: number;
  /** Whole again with the newest copy. */
  readonly recovered: number;
  readonly lost: number;
  /** Opened again with what could be read, or said that nothing could be. */
  readonly salvaged: number;
  readonly notSalvageable: number;
};

const at = '2026-11-25T09:00:00.000Z' as Instant;

/** Changes one byte after the other of a closed database, and goes the ways out that are offered. `--bytes`, `--rows`, `--seed`. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<DamageChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      bytes: { type: 'string', default: '100' },
      rows: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '20261127' },
    },
  });
  const result = await damageChaos(Number(values.bytes), Number(values.rows), Number(values.seed));
  if (result.silent + result.lost > 0) process.exitCode = 1;
  return result;
}

export async function damageChaos(bytes: number, rows: number, seed: number): Promise<DamageChaos> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-chaos-damage-'));
  const random = seeded(seed);
  try {
    const filled = await fill(folder, rows);
    const truth = recordsOf(join(filled, 'purser.db'));
    let [damaged, silent, recovered, lost, salvaged, notSalvageable] = [0, 0, 0, 0, 0, 0];
    for (let turn = 0; turn < bytes; turn += 1) {
      const dataFolder = join(folder, 'tried');
      rmSync(dataFolder, { recursive: true, force: true });
      cpSync(filled, dataFolder, { recursive: true });
      const path = join(dataFolder, 'purser.db');
      changeOneByte(path, random);
      const said = await openingOf(dataFolder);
      if (said === 'database-damaged') damaged += 1;
      else silent += 1;
      const other = join(folder, 'salvaged');
      rmSync(other, { recursive: true, force: true });
      cpSync(dataFolder, other, { recursive: true });
      if (await comesBack(dataFolder, { kind: 'own-copy', name: 'purser-before-plan-1.db' })) recovered += 1;
      if (recordsOf(path) !== truth) lost += 1;
      if (await comesBack(other, { kind: 'salvage' })) salvaged += 1;
      else notSalvageable += 1;
    }
    return { bytes, damaged, silent, recovered, lost, salvaged, notSalvageable };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function changeOneByte(path: string, random: () => number): void {
  const content = readFileSync(path);
  const place = Math.floor(random() * statSync(path).size);
  content[place] = ((content[place] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
  writeFileSync(path, content);
}

/** How the next start ends: the failure's kind, or that it opened. */
async function openingOf(dataFolder: string): Promise<string> {
  try {
    const engine = await startEngine({ thread: engineThread, dataFolder });
    await engine.close();
    return 'opened';
  } catch (error) {
    return error instanceof EngineError ? error.kind : String(error);
  }
}

/** Goes a way out and opens what is there then. */
async function comesBack(dataFolder: string, recovery: Recovery): Promise<boolean> {
  try {
    await recoverEngine({ thread: engineThread, dataFolder, as: 'window', recovery, at });
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'database-damaged') return false;
    throw error;
  }
  return (await openingOf(dataFolder)) === 'opened';
}
