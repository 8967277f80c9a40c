import { words } from '../../words/words.ts';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { copyDatabase } from '../../engine/client.ts';
import type { JobOrder } from '../arguments/order.ts';
import type { JobFolder } from './data-folder.ts';
import { JobFailure } from '../job-failure.ts';
import type { JobSurroundings } from './surroundings.ts';

/** Nothing is imported, asked or changed: what is wanted can be read from a copy, beside whoever works in the folder. */
export function isReadingAlone(order: JobOrder): boolean {
  return (
    order.data !== undefined &&
    order.service.kind === 'none' &&
    order.files.every(([, files]) => files.length === 0) &&
    !keepsSomething(order) &&
    // A code that nobody is named by has to be kept in the folder itself.
    !order.reportOptions.isPseudonymised
  );
}

/** What is said of lists, seats and managers, asked and answered is kept in the folder. */
function keepsSomething({ listUse, seats, teams, questions }: JobOrder): boolean {
  const { waitingList, bought, aMonth, minimumFree } = seats;
  const said = [waitingList, bought, aMonth, minimumFree, questions.ask, questions.answers];
  return said.some((value) => value !== undefined) || teams.managers.length > 0 || listUse.length > 0;
}

/** A private copy of a data folder's database, in a temporary folder that goes again. The folder itself is not changed. */
export async function openReadingCopy(
  data: string,
  { cwd, engineThread }: Pick<JobSurroundings, 'cwd' | 'engineThread'>,
): Promise<JobFolder> {
  const dataFolder = resolve(cwd, data);
  await checkFolder(dataFolder, data);
  const path = await mkdtemp(join(tmpdir(), 'purser-reading-'));
  const clear = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 });
  try {
    await copyDatabase({ thread: engineThread, dataFolder, into: path });
    return { path, isKept: false, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function checkFolder(path: string, name: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) return;
  } catch {
    // Said below.
  }
  throw new JobFailure('wrong-arguments', words().job.dataNoFolder(name));
}
