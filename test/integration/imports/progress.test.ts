import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { writeLargeUserList } from '../../support/large-user-list.ts';
import { importAll } from '../../support/people.ts';

/** Each share of the rows that was told while a look at a file went on. */
async function sharesOf(engine: Engine, path: string): Promise<readonly number[]> {
  const told: { readonly done: number; readonly total: number }[] = [];
  await engine.ask(
    'preview-import',
    { path, at: atDay(24) },
    {
      onProgress: ({ stage, done, total }) => {
        if (stage === 'merging' && total !== undefined) told.push({ done, total });
      },
    },
  );
  return told.map(({ done, total }) => done / total);
}

test('[N161] how far a list is grows with its rows, also where most are new beside the list of before', async () => {
  const engine = await testEngine();
  const path = join(testFolder(), 'users.csv');
  writeLargeUserList({ path, rows: 1000 });
  await importAll(engine, [path]);
  writeLargeUserList({ path, rows: 60_000 });
  const shares = await sharesOf(engine, path);
  expect(shares.length).toBeGreaterThan(2);
  // Neither all of them at once nor none of them until the end.
  expect(Math.max(...shares.slice(0, 4))).toBeLessThan(0.7);
  expect(Math.max(...shares.slice(0, -1))).toBeLessThan(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test('[N161] the same where a row in the midst is not well formed', async () => {
  const engine = await testEngine();
  const path = join(testFolder(), 'users.csv');
  writeLargeUserList({ path, rows: 60_000 });
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[12_000] = (lines[12_000] ?? '').replace(/,([^,"]+),/u, ',a"$1,');
  writeFileSync(path, lines.join('\n'));
  const shares = await sharesOf(engine, path);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.at(-1)).toBeGreaterThan(0.5);
  expect(Math.max(...shares.slice(0, Math.floor(shares.length / 2)))).toBeLessThan(0.7);
});
