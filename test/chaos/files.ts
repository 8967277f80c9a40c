import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Fate, hostileKinds } from './support/hostile-files.ts';
import { seeded } from './support/seeded.ts';

export type FilesChaos = {
  readonly files: number;
  /** Took more than 300 MB. */
  readonly overMemory: number;
  /** Took more than 20 seconds of the processor. */
  readonly overTime: number;
  /** Went in as if nothing were wrong, was lost without a sentence, or refused by a sentence that is not so. */
  readonly silent: number;
  readonly mostMb: number;
  readonly mostSeconds: number;
};

const mostMb = 300;
const mostSeconds = 20;
const patienceMs = 120_000;
const worker = join(import.meta.dirname, 'support', 'read-file-worker.ts');

type Outcome = {
  readonly refused?: string;
  readonly says?: string;
  readonly rows?: number;
  readonly remarks?: number;
  readonly memoryMb: number;
  readonly seconds: number;
};

/** Reads files that are hostile in every way that is known here, each in a process of its own. `--files`, `--seed`, `--only TEXT`. */
export function run({ args }: { readonly args: readonly string[] }): FilesChaos {
  const { values } = parseArgs({
    args: [...args],
    options: {
      files: { type: 'string', default: '500' },
      seed: { type: 'string', default: '20261128' },
      only: { type: 'string', default: '' },
    },
  });
  const random = seeded(Number(values.seed));
  const draw = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const kinds = Object.entries(hostileKinds).filter(([name]) => name.includes(values.only));
  const folder = mkdtempSync(join(tmpdir(), 'purser-files-'));
  const seen: Outcome[] = [];
  let silent = 0;
  try {
    for (let index = 0; index < Number(values.files); index += 1) {
      const [name, make] = kinds[index % kinds.length] ?? [];
      if (name === undefined || make === undefined) break;
      const { extension, bytes, fate } = make(draw);
      const path = join(folder, `list.${extension}`);
      writeFileSync(path, bytes());
      const outcome = readAlone(path);
      if (outcome !== undefined) seen.push(outcome);
      if (outcome !== undefined && (outcome.memoryMb > mostMb || outcome.seconds > mostSeconds))
        console.error(`${name}: ${String(outcome.memoryMb)} MB, ${String(outcome.seconds)} s`);
      if (outcome === undefined || !isFate(outcome, fate)) {
        silent += 1;
        console.error(`${name}: ${JSON.stringify(outcome)}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const most = (of: (outcome: Outcome) => number): number => Math.max(0, ...seen.map(of));
  return {
    files: Number(values.files),
    overMemory: seen.filter(({ memoryMb }) => memoryMb > mostMb).length,
    overTime: seen.filter(({ seconds }) => seconds > mostSeconds).length,
    silent,
    mostMb: most(({ memoryMb }) => memoryMb),
    mostSeconds: most(({ seconds }) => seconds),
  };
}

/** `undefined` where the process ended without an answer. */
function readAlone(path: string): Outcome | undefined {
  const done = spawnSync(process.execPath, [worker, path], { encoding: 'utf8', timeout: patienceMs });
  return done.status === 0 ? (JSON.parse(done.stdout) as Outcome) : undefined;
}

function isFate(outcome: Outcome, fate: Fate): boolean {
  if ('refused' in fate) return outcome.says !== undefined && fate.refused.test(outcome.says);
  if ('rows' in fate) return outcome.rows === fate.rows;
  return (outcome.remarks ?? 0) >= fate.remarked && outcome.rows !== undefined;
}
