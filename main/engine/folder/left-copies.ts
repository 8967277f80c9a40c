import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rehearsalPrefix } from '../../domain/folder/names.ts';

/** Removes what a rehearsal left that was killed; by whoever holds the folder. Answers the names. */
export function removeLeftCopies(dataFolder: string): readonly string[] {
  const left = readdirSync(dataFolder).filter((name) => name.startsWith(rehearsalPrefix));
  for (const name of left) rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 3 });
  return left;
}
