import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startEngine } from '../engine/client.ts';
import { JobFailure } from './job-failure.ts';
import type { JobSurroundings } from './surroundings.ts';

/** Checks the chain of hashes of a folder's journal: 0 intact, 1 broken. */
export async function verifyJournal(
  { data, json }: { readonly data: string; readonly json: boolean },
  { cwd, engineThread, stdout }: Pick<JobSurroundings, 'cwd' | 'engineThread' | 'stdout'>,
): Promise<0 | 1> {
  const dataFolder = resolve(cwd, data);
  await checkFolder(dataFolder, data);
  const engine = await startEngine({ thread: engineThread, dataFolder });
  try {
    const verdict = await engine.ask('verify-journal', {});
    const entries = String(verdict.entries);
    const says =
      verdict.kind === 'intact'
        ? `The journal is intact: ${entries} entries, each with the hash of the one before.`
        : `The journal was changed: entry ${String(verdict.sequence)} of ${entries} does not carry the hash that it should.`;
    stdout.write(`${json ? JSON.stringify(verdict) : says}\n`);
    return verdict.kind === 'intact' ? 0 : 1;
  } finally {
    await engine.close();
  }
}

/** Writes a folder's journal as CSV. */
export async function saveJournal(
  { data, path, json }: { readonly data: string; readonly path: string; readonly json: boolean },
  { cwd, engineThread, stdout }: Pick<JobSurroundings, 'cwd' | 'engineThread' | 'stdout'>,
): Promise<0> {
  const dataFolder = resolve(cwd, data);
  await checkFolder(dataFolder, data);
  const engine = await startEngine({ thread: engineThread, dataFolder });
  try {
    const { rows } = await engine.ask('write-journal', { path: resolve(cwd, path) });
    const says = `The journal has ${String(rows)} entries; they are in ${path}.`;
    stdout.write(`${json ? JSON.stringify({ rows, path }) : says}\n`);
    return 0;
  } finally {
    await engine.close();
  }
}

/** A folder that is not there would be made by opening it, and would then be found intact. */
async function checkFolder(path: string, name: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) return;
  } catch {
    // Said below.
  }
  throw new JobFailure(2, `--data: there is no folder ${name}.`);
}
