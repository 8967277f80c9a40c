import { expect, test } from 'vitest';

import { testEngine, testFolder } from '../../support/engine.ts';
import {
  assignments,
  connect,
  everybody,
  importAll,
  personByEmail,
  usageReport,
  userList,
} from '../../support/people.ts';

test('the days that count as idle are set, and everybody is described anew', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active']),
    usageReport(folder, '2026-10-01-to-2026-10-31', ['Anna Berg,anna@x.example,ID1,0']),
  ]);
  expect((await personByEmail(engine, 'anna@x.example')).findings).toEqual(['idle']);
  await engine.ask('write-setting', { name: 'idle_threshold_days', value: '32' });
  expect((await everybody(engine)).map(({ findings }) => findings)).toEqual([['in-order']]);
  expect(await engine.ask('read-settings', {})).toEqual({ idle_threshold_days: '32' });
});

test.each([
  ['plus-tags', 'tag_domains', 'anna+sales@x.example', 'anna@x.example'],
  ['dots', 'dot_domains', 'q.z.k.w@x.example', 'qzkw@x.example'],
])(
  'where a domain knows no %s, its addresses are brought together, until that is taken back',
  async (...given) => {
    const [, setting, listed, assigned] = given;
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, [`${listed},,,,ID1,active`, 'bo+x@y.example,,,,ID2,active']),
      assignments(folder, [
        `,${assigned},LinkedIn Sales Navigator,${assigned},,,,,,`,
        ',bo@y.example,LinkedIn Sales Navigator,bo@y.example,,,,,,',
      ]),
    ]);
    expect(await everybody(engine)).toHaveLength(4);
    await engine.ask('write-setting', { name: setting, value: 'x.example' });
    expect(await everybody(engine)).toHaveLength(3);
    expect(await personByEmail(engine, listed)).toMatchObject({ seat: 'activated', directory: 'assigned' });
    await engine.ask('write-setting', { name: setting, value: '' });
    expect(await everybody(engine)).toHaveLength(4);
  },
);

test("the engine's own rows are no settings", async () => {
  const engine = await testEngine();
  await expect(engine.ask('write-setting', { name: 'last_person_id', value: '0' })).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('connections are saved, changed and removed', async () => {
  const engine = await testEngine();
  const id = await connect(engine, { name: 'Europe', tokenCreatedOn: '2026-01-01' });
  const other = await connect(engine, { name: 'Asia', mayDeprovision: false });
  const [europe] = await engine.ask('list-connections', {});
  if (europe === undefined) throw new Error('no connection');
  const { id: _id, createdAt: _createdAt, ...fields } = europe;
  await engine.ask('save-connection', {
    id,
    fields: { ...fields, mayProvision: false },
    at: europe.createdAt,
  });
  expect(
    (await engine.ask('list-connections', {})).map(({ name, mayProvision, mayDeprovision }) => [
      name,
      mayProvision,
      mayDeprovision,
    ]),
  ).toEqual([
    ['Europe', false, true],
    ['Asia', true, false],
  ]);
  expect(await engine.ask('remove-connection', { id: other })).toEqual({ removed: true });
  expect(await engine.ask('remove-connection', { id: other })).toEqual({ removed: false });
  expect((await engine.ask('list-connections', {})).map(({ name }) => name)).toEqual(['Europe']);
});
