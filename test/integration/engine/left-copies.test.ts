import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testEngine, testFolder } from '../../support/engine.ts';

/** As a rehearsal that was killed leaves it. */
function leaveCopy(dataFolder: string): void {
  const left = join(dataFolder, 'purser-rehearsal-a1B2c3');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'purser.db'), 'everybody');
}

const copiesIn = (dataFolder: string): readonly string[] =>
  readdirSync(dataFolder).filter((name) => name.includes('rehearsal'));

test('the copy of a rehearsal that was killed goes when the database is opened next', async () => {
  const dataFolder = join(testFolder(), 'data');
  leaveCopy(dataFolder);
  await testEngine(dataFolder);
  expect(copiesIn(dataFolder)).toEqual([]);
});

test('erasing takes it away too, and says so', async () => {
  const dataFolder = join(testFolder(), 'data');
  const engine = await testEngine(dataFolder);
  leaveCopy(dataFolder);
  const { removed } = await engine.ask('erase-database', {});
  expect(removed).toContain('purser-rehearsal-a1B2c3');
  expect(copiesIn(dataFolder)).toEqual([]);
});
