import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** `a/node_modules/b` looks for what it needs beside itself, then further up. */
function placesOf(name: string, from: string): readonly string[] {
  const folders = from.split('/node_modules/');
  return folders
    .map((_, end) => [...folders.slice(0, end + 1), name].join('/node_modules/'))
    .concat(`node_modules/${name}`);
}

// A registry that does not carry them makes npm leave them out, and `npm ci` then refuses the lock file everywhere.
test('the lock file holds the optional packages of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) =>
      placesOf(name, path).every((place) => !(place in lock.packages)),
    ),
  );
  expect(missing).toEqual([]);
});
