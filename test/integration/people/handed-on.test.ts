import { expect, test } from 'vitest';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';

const usage = [
  'Name,Email,Days Active',
  'Ada Kerr,a.k@x.example,12',
  'Anton Keller,ak@x.example,0',
  'Ben Lowe,ben@x.example,5',
];

/** Anton, who is kept, has ak@ in the first list; `then`: the rows of the list after it. */
async function company(ids: boolean, then: readonly string[]) {
  const folder = testFolder();
  const engine = await testEngine();
  const id = (one: string): string => (ids ? one : '');
  await importAll(engine, [
    userList(folder, [
      `a.k@x.example,Ada,Kerr,${id('1001')},S1,active`,
      `ak@x.example,Anton,Keller,${id('1002')},S2,active`,
      `ben@x.example,Ben,Lowe,${id('1003')},S3,active`,
    ]),
    writeFile(folder, 'usage-2026-10-01-to-2026-10-31.csv', `${usage.join('\n')}\n`),
  ]);
  const anton = await personByEmail(engine, 'ak@x.example');
  expect(anton.findings).toContain('idle');
  const connectionId = await connect(engine);
  await record(engine, connectionId, [[anton.id, { kind: 'found', account: account('u-anton') }]]);
  await engine.ask('save-care', {
    personId: anton.id,
    note: 'on parental leave',
    protectedBecause: 'agreed with the works council',
    snoozedUntil: undefined,
    at: atDay(24),
  });
  await importAll(engine, [userList(folder, then, 'users-later.csv')]);
  return { engine, folder, anton };
}

test.each([
  [
    '[HO1] [HO2] a colleague',
    true,
    ['ak@x.example,Ada,Kerr,1001,S1,active', 'ben@x.example,Ben,Lowe,1003,S3,active'],
    'Ada Kerr',
  ],
  [
    '[HO1] [HO6] a newcomer without a unique id',
    false,
    [
      'a.k@x.example,Ada,Kerr,,S1,active',
      'ak@x.example,Zoe,Pahl,,S9,active',
      'ben@x.example,Ben,Lowe,,S3,active',
    ],
    'Zoe Pahl',
  ],
])('%s who has the address now has nothing of whoever had it', async (_, ids, then, name) => {
  const { engine, folder, anton } = await company(ids, then);
  const check = async (): Promise<void> => {
    const now = await personByEmail(engine, 'ak@x.example');
    const people = await everybody(engine);
    const holder = people.find(({ displayName }) => displayName === name);
    const former = people.find(({ displayName }) => displayName === 'Anton Keller');
    expect([now.email, holder?.email]).toEqual(['ak@x.example', 'ak@x.example']);
    expect(holder?.id).not.toBe(anton.id);
    expect([holder?.findings, holder?.account]).toEqual([['in-order'], 'not-asked']);
    expect((await engine.ask('read-person', { id: holder?.id ?? anton.id }))?.care.note).toBeUndefined();
    expect([former?.id, former?.seat, former?.account, former?.usage]).toEqual([
      anton.id,
      'none',
      'active',
      'idle',
    ]);
    expect((await engine.ask('read-person', { id: anton.id }))?.care.protectedBecause).toMatch(
      /works council/u,
    );
    expect(people).toHaveLength(ids ? 3 : 4);
    const [named] = (await engine.ask('find-people', { identifiers: ['ak@x.example'] })).named;
    expect(named?.personId).toBe(holder?.id);
  };
  await check();
  // Nobody changes places when a later list has somebody more.
  await importAll(engine, [
    userList(folder, [...then, 'new@x.example,Nora,Wirth,,S11,active'], 'users-third.csv'),
  ]);
  const people = await everybody(engine);
  expect(people.find(({ displayName }) => displayName === 'Anton Keller')?.id).toBe(anton.id);
  // Back to the first list: Anton has it again, and it is still Anton.
  const lists = (await engine.ask('list-imports', {})).filter(({ kind }) => kind === 'users');
  for (const { id } of lists.toSorted((one, other) => other.id - one.id).slice(0, 2))
    expect(await engine.ask('undo-import', { id })).toEqual({ undone: true });
  const again = await personByEmail(engine, 'ak@x.example');
  expect([again.id, again.displayName, again.seat]).toEqual([anton.id, 'Anton Keller', 'activated']);
});
