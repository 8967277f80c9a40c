import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { startEngine } from '../../../main/engine/client.ts';
import { breakSeal } from '../../../main/engine/database/safety/seal.ts';
import { atDay, engineThread, testEngine, testFolder, writeFile } from '../../support/engine.ts';

const list = (names: readonly string[]): string =>
  `First Name,Work Email,Hire Date,Status\n${names.map((name) => `${name},${name}@halden.example,2020-01-01,Active\n`).join('')}`;

test('[N125] a plain list follows one that an earlier build called after a product', async () => {
  const folder = testFolder();
  const dataFolder = join(folder, 'data');
  const before = await startEngine({ thread: engineThread, dataFolder });
  const first = writeFile(folder, 'people-1.csv', list(['ada', 'ben', 'cleo', 'dan', 'eva']));
  expect(await before.ask('commit-import', { path: first, at: atDay(1) })).toMatchObject({
    kind: 'committed',
  });
  await before.close();
  breakSeal(join(dataFolder, 'purser.db'));
  const database = new Database(join(dataFolder, 'purser.db'));
  database.exec(`UPDATE import SET series = 'bamboohr'`);
  database.close();

  const engine = await testEngine(dataFolder);
  const next = writeFile(folder, 'people-2.csv', list(['ada', 'ben', 'cleo', 'dan']));
  expect(await engine.ask('commit-import', { path: next, at: atDay(2) })).toMatchObject({
    kind: 'committed',
    import: { counts: { unchanged: 4, missing: 1 } },
  });
});
