import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptRowsPrefix, rehearsalPrefix } from '../../domain/folder/names.ts';

const leftPrefixes = [rehearsalPrefix, keptRowsPrefix];

/** Removes what a rehearsal or a look at a file left that was killed; by whoever holds the folder. Answers the names. */
export function removeLeftCopies(dataFolder: string): readonly string[] {
  const left = readdirSync(dataFolder).filter((name) =>
    leftPrefixes.some((prefix) => name.startsWith(prefix)),
  );
  for (const name of left) rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 3 });
  return left;
}
