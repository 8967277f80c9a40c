import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** How many files under a folder hold a text, as they are on disk. */
export function filesHolding(folder: string, text: string): number {
  const wanted = Buffer.from(text);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(wanted)).length;
}
