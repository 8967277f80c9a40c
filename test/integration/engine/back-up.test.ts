import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testEngine, testFolder } from '../../support/engine.ts';
import { everybody, importAll, userList } from '../../support/people.ts';

test('a copy made while the database is open is whole, private, and opens as what it was', async () => {
  const folder = testFolder();
  const engine = await testEngine(join(folder, 'data'));
  await importAll(engine, [userList(folder, ['ada@x.example,Ada,Stone,E1,ID1,active'])]);
  const path = join(folder, 'copy.db');
  const { bytes } = await engine.ask('back-up', { path });
  expect(bytes).toBe(statSync(path).size);
  expect(process.platform === 'win32' || (statSync(path).mode & 0o777) === 0o600).toBe(true);
  await importAll(engine, [userList(folder, ['ben@x.example,Ben,Reed,E2,ID2,active'], 'later.csv')]);
  const restored = join(folder, 'restored');
  mkdirSync(restored);
  copyFileSync(path, join(restored, 'purser.db'));
  const other = await testEngine(restored);
  expect((await everybody(other)).map(({ displayName }) => displayName)).toEqual(['Ada Stone']);
  expect((await other.ask('list-imports', {})).length).toBe(1);
});

test('a copy that cannot be made leaves the older one, and nothing half done', async () => {
  const folder = testFolder();
  const engine = await testEngine(join(folder, 'data'));
  await expect(engine.ask('back-up', { path: join(folder, 'nowhere', 'copy.db') })).rejects.toMatchObject({
    kind: 'report-unwritable',
  });
  const taken = join(folder, 'taken.db');
  mkdirSync(taken);
  await expect(engine.ask('back-up', { path: taken })).rejects.toMatchObject({ kind: 'report-unwritable' });
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'taken.db']);
});
