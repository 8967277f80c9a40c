import { expect, test } from 'vitest';

import type { AlarmKind } from '../../../main/domain/files/import-alarm.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, userList } from '../../support/people.ts';

const given = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'] as const;

/** A user list of five, and a list of everybody of a system that nobody knows. */
async function begun(): Promise<{ readonly engine: Engine; readonly folder: string }> {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = given.map(
    (name) => `${name.toLowerCase()}@halden.example,${name},Kerr,E-${name},ID-${name},active`,
  );
  await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
  const first = writeFile(folder, 'people-a.csv', ofA(given));
  expect((await engine.ask('commit-import', { path: first, kind: 'staff', at: atDay(2) })).kind).toBe(
    'committed',
  );
  return { engine, folder };
}

function ofA(names: readonly string[], further = ''): string {
  const more = further === '' ? '' : `,${further}`;
  const rows = names.map(
    (name) => `${name} Kerr,${name.toLowerCase()}@halden.example,Sales,Oslo,,${further}`,
  );
  return `Name,Work Email,Team,Site,Leaving date${more}\n${rows.join('\n')}\n`;
}

function ofB(names: readonly string[]): string {
  const rows = names.map((name) => `${name.toLowerCase()}@halden.example;${name};Kerr;employed`);
  return `Mail address;Given name;Family name;Employment status\n${rows.join('\n')}\n`;
}

async function whoLeft(engine: Engine): Promise<readonly string[]> {
  const people = await everybody(engine);
  return people.filter(({ works }) => works === 'left').map(({ displayName }) => displayName);
}

test.each<[string, AlarmKind, readonly string[]]>([
  ['stands beside the one that is in as another system’s', 'other-system', []],
  ['takes its place as the next of the same system', 'same-system', ['Dan Kerr']],
])('[N29] a list of everybody with other columns is asked about, and %s', async (_, answer, left) => {
  const { engine, folder } = await begun();
  const path = writeFile(folder, 'people-b.csv', ofB(given.filter((name) => name !== 'Dan')));
  const second = { path, kind: 'staff', at: atDay(3) } as const;
  const asked = await engine.ask('commit-import', second);
  expect(asked).toMatchObject({ kind: 'unanswered', alarms: [{ kind: 'other-system' }] });
  expect(await engine.ask('commit-import', { ...second, accepted: [answer] })).toMatchObject({
    kind: 'committed',
  });
  expect(await whoLeft(engine)).toEqual(left);
  // The next one with these columns is asked about no more, and ends whom it lacks in its own list alone.
  const next = writeFile(folder, 'people-b-2.csv', ofB(['Ada', 'Ben', 'Cleo']));
  const outcome = await engine.ask('commit-import', { path: next, kind: 'staff', at: atDay(4) });
  expect(outcome).toMatchObject({ kind: 'committed', import: { counts: { missing: 1 } } });
});

test('[N29] a column more makes it no other system', async () => {
  const { engine, folder } = await begun();
  const path = writeFile(folder, 'people-c.csv', ofA(given.slice(0, 4), 'Floor'));
  expect(await engine.ask('commit-import', { path, kind: 'staff', at: atDay(3) })).toMatchObject({
    kind: 'committed',
    import: { counts: { missing: 1 } },
  });
});

const ofOkta = 'User,Login,Application name,Application instance,Application login,Assigned on,Unassigned on';
const ofEntra =
  'AppName,AppID,ManagedIdentity,AssignmentSource,GroupName,DisplayName,UserPrincipalName,ObjectId';

function okta(names: readonly string[]): string {
  const rows = names.map((name) => {
    const address = `${name.toLowerCase()}@halden.example`;
    return `${name} Kerr,${address},LinkedIn Sales Navigator,LinkedIn,${address},2026-01-02T00:00:00Z,`;
  });
  return `${ofOkta}\n${rows.join('\n')}\n`;
}

function entra(names: readonly string[]): string {
  const rows = names.map(
    (name) =>
      `LinkedIn Sales Navigator,1,False,Direct,,${name} Kerr,${name.toLowerCase()}@halden.example,o-${name}`,
  );
  return `${ofEntra}\n${rows.join('\n')}\n`;
}

async function unassigned(engine: Engine): Promise<readonly string[]> {
  const people = await everybody(engine);
  return people
    .filter(({ directory }) => directory === 'not-assigned')
    .map(({ displayName }) => displayName ?? '');
}

test.each<[string, AlarmKind, readonly string[], readonly string[]]>([
  ['stands beside the one that is in', 'other-system', ['Eva Kerr'], ['Ben Kerr', 'Eva Kerr']],
  [
    'takes its place',
    'same-system',
    ['Ada Kerr', 'Ben Kerr', 'Eva Kerr'],
    ['Ada Kerr', 'Ben Kerr', 'Eva Kerr'],
  ],
])(
  '[N64] a list of assignees of another system is asked about, and %s',
  async (_, answer, without, later) => {
    const { engine, folder } = await begun();
    const first = writeFile(folder, 'okta.csv', okta(['Ada', 'Ben', 'Cleo']));
    expect((await engine.ask('commit-import', { path: first, at: atDay(3) })).kind).toBe('committed');
    const second = { path: writeFile(folder, 'entra.csv', entra(['Cleo', 'Dan'])), at: atDay(4) };
    expect(await engine.ask('commit-import', second)).toMatchObject({
      kind: 'unanswered',
      alarms: [{ kind: 'other-system' }],
    });
    const accepted: AlarmKind[] = [answer, 'other-people'];
    expect((await engine.ask('commit-import', { ...second, accepted })).kind).toBe('committed');
    expect(await unassigned(engine)).toEqual(without);
    if (answer === 'same-system') return;
    // The next one of a system that is in follows its own list, and is asked about no more.
    const next = writeFile(folder, 'okta-2.csv', okta(['Ada', 'Cleo']));
    expect((await engine.ask('commit-import', { path: next, at: atDay(5) })).kind).toBe('committed');
    expect(await unassigned(engine)).toEqual(later);
  },
);

test('[N66] whoever is in no list but one kept by hand with a column of who has the app is not known', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const names = ['Ada', 'Ben', 'Cleo'];
  const rows = names.map(
    (name) => `${name.toLowerCase()}@halden.example,${name},Kerr,E-${name},ID-${name},active`,
  );
  await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
  const team = 'Name,E-mail,Sales Nav?\nAda Kerr,ada@halden.example,Y\nBen Kerr,ben@halden.example,N\n';
  const path = writeFile(folder, 'team.csv', team);
  expect((await engine.ask('commit-import', { path, at: atDay(2) })).kind).toBe('committed');
  const said = async (): Promise<readonly string[]> =>
    (await everybody(engine)).map(({ directory }) => directory);
  expect(await said()).toEqual(['assigned', 'not-assigned', 'unknown']);
  // Whoever says that it is of who is assigned the app has been told what follows.
  const list = { subject: 'assignees' } as const;
  const mapping = { kind: 'directory', columns: [], window: undefined, list } as const;
  const told = await engine.ask('commit-import', { path, mapping, at: atDay(3) });
  expect(told.kind).toBe('committed');
  expect(await said()).toEqual(['assigned', 'not-assigned', 'not-assigned']);
});
