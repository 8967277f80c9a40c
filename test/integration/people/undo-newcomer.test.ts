import { expect, test } from 'vitest';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  everybody,
  importAll,
  record,
  userList,
} from '../../support/people.ts';

async function whole(engine: Engine): Promise<unknown> {
  const people = await everybody(engine);
  const details = await Promise.all(people.map(({ id }) => engine.ask('read-person', { id })));
  const { items } = await engine.ask('page-review', { offset: 0, limit: 1000 });
  return { people, details, items };
}

/** Three with a seat and two of them assigned; each was looked up and has a note. */
async function company(ids: boolean) {
  const folder = testFolder();
  const engine = await testEngine();
  const id = (one: string): string => (ids ? one : '');
  const okta = (name: string, login: string, number: string): string =>
    `${name},${login},LinkedIn Sales Navigator,${login},,,,${number},,`;
  await importAll(engine, [
    userList(folder, [
      `ada@x.example,Ada,Kerr,${id('E1')},S1,active`,
      `ak@x.example,Anton,Keller,${id('E2')},S2,active`,
      `ben@x.example,Ben,Lowe,${id('E3')},S3,active`,
    ]),
    assignments(folder, [
      okta('Ada Kerr', 'ada@x.example', id('E1')),
      okta('Bea Holt', 'bea@x.example', 'E9'),
      okta('Ben Lowe', 'ben@x.example', id('E3')),
    ]),
  ]);
  const connectionId = await connect(engine);
  for (const person of await everybody(engine)) {
    await record(engine, connectionId, [
      [person.id, { kind: 'found', account: account(`u${String(person.id)}`, { userName: person.email }) }],
    ]);
    await engine.ask('save-care', {
      personId: person.id,
      note: `of ${person.displayName}`,
      protectedBecause: undefined,
      snoozedUntil: undefined,
      at: atDay(24),
    });
  }
  return { engine, folder };
}

test.each<readonly [string, readonly string[]]>([
  ['a newcomer without an id under the address of who went', ['ak@x.example,Zoe,Pahl,,S8,active']],
  ['a namesake under the address of who went', ['ak@x.example,Anton,Keller,E8,S8,active']],
  [
    'two who have the address of one another',
    ['ada@x.example,Anton,Keller,E2,S2,active', 'ak@x.example,Ada,Kerr,E1,S1,active'],
  ],
])('[HO6] the undo of a list with %s brings back what held before', async (_, then) => {
  for (const ids of [true, false]) {
    const { engine, folder } = await company(ids);
    const before = await whole(engine);
    const rest = ['ada@x.example,Ada,Kerr,,S1,active', 'ben@x.example,Ben,Lowe,,S3,active'];
    const rows = then.length > 1 ? [...then, ...rest.slice(1)] : [...rest, ...then];
    await importAll(engine, [userList(folder, rows, 'users-later.csv')], ['column-blank']);
    expect(await whole(engine)).not.toEqual(before);
    const later = (await engine.ask('list-imports', {})).find(
      ({ fileName }) => fileName === 'users-later.csv',
    );
    expect(await engine.ask('undo-import', { id: later?.id ?? (0 as never) })).toEqual({ undone: true });
    expect(await whole(engine)).toEqual(before);
  }
});
