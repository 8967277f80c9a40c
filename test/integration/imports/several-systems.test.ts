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
