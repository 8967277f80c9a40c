import { expect, it } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { assignments, importAll, personByEmail, userList } from '../../support/people.ts';

const workers =
  'Employee_ID,Primary_Work_Email,Legal_First_Name,Legal_Last_Name,Worker_Status,Termination_Date';

type Said = { readonly directory: string; readonly works: string; readonly isLeaver: boolean };

async function said(engine: Engine, name: string): Promise<Said> {
  const { directory, works, findings } = await personByEmail(engine, `${name}@x.example`);
  return { directory, works, isLeaver: findings.includes('leaver-with-seat') };
}

it('[U20] by a list out of use nobody is assigned, here or gone, until it is used again or the next one comes', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const workersOf = (name: string, bo: string): string =>
    writeFile(
      folder,
      name,
      `${workers}\nE1,anna@x.example,Anna,Berg,Active,\nE2,bo@x.example,Bo,Chen,${bo},\n`,
    );
  await importAll(engine, [
    userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active', 'bo@x.example,Bo,Chen,E2,ID2,active']),
    assignments(folder, [
      'Anna Berg,anna@x.example,LinkedIn Sales Navigator,anna@x.example,2026-01-05,,,E1,Seller,Sales',
      'Bo Chen,bo@x.example,LinkedIn Sales Navigator,bo@x.example,2026-01-05,,,E2,Seller,Sales',
    ]),
    workersOf('workers.csv', 'Terminated'),
  ]);
  const lists = await engine.ask('list-lists', {});
  expect(lists.map(({ kind, isUsed }) => [kind, isUsed])).toEqual([
    ['directory', true],
    ['staff', true],
  ]);
  const [directory, staff] = lists.map(({ key }) => key);
  if (directory === undefined || staff === undefined) throw new Error('No two lists are in.');
  const use = async (key: string, isUsed: boolean): Promise<boolean> =>
    (await engine.ask('set-list-use', { key, isUsed })).isChanged;
  const here = { directory: 'assigned', works: 'yes', isLeaver: false };
  const left = { directory: 'assigned', works: 'left', isLeaver: true };
  expect([await said(engine, 'anna'), await said(engine, 'bo')]).toEqual([here, left]);

  expect(await use(staff, false)).toBe(true);
  expect(await use(staff, false)).toBe(false);
  expect(await said(engine, 'bo')).toMatchObject({ directory: 'assigned', isLeaver: false });
  expect((await engine.ask('read-source-ages', { at: atDay(23) })).map(({ source }) => source)).toEqual([
    'users',
    'directory',
  ]);
  expect(await use(directory, false)).toBe(true);
  const none = { directory: 'no-directory', works: 'unknown', isLeaver: false };
  expect([await said(engine, 'anna'), await said(engine, 'bo')]).toEqual([none, none]);
  expect(await use(directory, true)).toBe(true);
  expect(await said(engine, 'anna')).toMatchObject({ directory: 'assigned' });

  const next = await engine.ask('commit-import', {
    path: workersOf('workers-next.csv', 'Active'),
    accepted: ['lacks-holders'],
    at: atDay(24),
  });
  if (next.kind !== 'committed') throw new Error(`The next list is ${next.kind}.`);
  expect([await said(engine, 'anna'), await said(engine, 'bo')]).toEqual([here, here]);
  await engine.ask('undo-import', { id: next.import.id });
  expect(await said(engine, 'bo')).toMatchObject({ isLeaver: false });
  expect((await engine.ask('list-lists', {})).find(({ key }) => key === staff)?.isUsed).toBe(false);
  expect(await use(staff, true)).toBe(true);
  expect([await said(engine, 'anna'), await said(engine, 'bo')]).toEqual([here, left]);
  expect(await use('staff/of nobody', false)).toBe(false);
});
