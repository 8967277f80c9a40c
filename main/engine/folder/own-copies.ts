import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { OwnCopy } from '../operations/database.ts';

/** Copies beside the database, the newest first. Whether one is whole is seen when it is taken. */
export function ownCopies(dataFolder: string): readonly OwnCopy[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .filter((name) => /^purser-before-[\w-]+\.db$/u.test(name))
    .map((name) => {
      const { mtime, size } = statSync(join(dataFolder, name));
      return { name, savedAt: mtime.toISOString(), bytes: size };
    })
    .toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
