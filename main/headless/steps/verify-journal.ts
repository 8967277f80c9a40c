import { words } from '../../words/words.ts';
import { resolve } from 'node:path';
import { startEngine } from '../../engine/client.ts';
import type { Engine } from '../../engine/operations.ts';
import { openReadingCopy } from '../begin/reading-copy.ts';
import type { JobSurroundings } from '../begin/surroundings.ts';

/** Checks the chain of hashes of a folder's journal: 0 intact, 1 broken. */
export function verifyJournal(
  { data, json }: { readonly data: string; readonly json: boolean },
  surroundings: Pick<JobSurroundings, 'cwd' | 'engineThread' | 'stdout'>,
): Promise<0 | 1> {
  return onCopy(data, surroundings, async (engine): Promise<0 | 1> => {
    const verdict = await engine.ask('verify-journal', {});
    const says =
      verdict.kind === 'intact'
        ? words().job.journalIntactEntriesEach(verdict.entries)
        : words().job.journalChangedEntryDoes(verdict.sequence, String(verdict.entries));
    surroundings.stdout.write(`${json ? JSON.stringify(verdict) : says}\n`);
    return verdict.kind === 'intact' ? 0 : 1;
  });
}

/** Writes a folder's journal as CSV. */
export function saveJournal(
  { data, path, json }: { readonly data: string; readonly path: string; readonly json: boolean },
  surroundings: Pick<JobSurroundings, 'cwd' | 'engineThread' | 'stdout'>,
): Promise<0> {
  return onCopy(data, surroundings, async (engine): Promise<0> => {
    const { rows } = await engine.ask('write-journal', { path: resolve(surroundings.cwd, path) });
    const says = words().job.journalEntriesThey(rows, path);
    surroundings.stdout.write(`${json ? JSON.stringify({ rows, path }) : says}\n`);
    return 0;
  });
}

/** Works on a copy, so that a journal can be read beside a job, and in a folder that may not be written. */
async function onCopy<Value>(
  data: string,
  surroundings: Pick<JobSurroundings, 'cwd' | 'engineThread'>,
  work: (engine: Engine) => Promise<Value>,
): Promise<Value> {
  const copy = await openReadingCopy(data, surroundings);
  try {
    const engine = await startEngine({ thread: surroundings.engineThread, dataFolder: copy.path });
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  } finally {
    await copy.clear();
  }
}
