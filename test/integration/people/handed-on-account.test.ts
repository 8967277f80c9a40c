import { expect, test } from 'vitest';
import type { PersonId } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import type { Account } from '../../../main/domain/service/account.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, everybody, importAll, record, userList } from '../../support/people.ts';

const ben = 'ben@x.example,Ben,Lowe,,S3,active';

/** Anton has ak@ and no unique id in the first list, Zoe in the second; the service finds one account for both. */
async function company(
  options: { readonly seats?: boolean; readonly told?: Partial<Account>; readonly zoe?: string } = {},
) {
  const folder = testFolder();
  const engine = await testEngine();
  const { seats = true, zoe = `ak@x.example,Zoe,Pahl,,${seats ? 'S9' : ''},active` } = options;
  await importAll(engine, [
    userList(folder, [`ak@x.example,Anton,Keller,,${seats ? 'S2' : ''},active`, ben]),
  ]);
  const connectionId = await connect(engine);
  const found = account('u-1', { userName: 'ak@x.example', displayName: 'Anton Keller', ...options.told });
  const lookUp = async (name: string): Promise<PersonId> => {
    const { id } = await named(engine, name);
    await record(engine, connectionId, [[id, { kind: 'found', account: found }]]);
    return id;
  };
  const anton = await lookUp('Anton Keller');
  await importAll(engine, [userList(folder, [zoe, ben], 'users-later.csv')]);
  const holder = await lookUp('Zoe Pahl');
  return { engine, connectionId, anton, zoe: holder };
}

async function named(engine: Engine, name: string) {
  const person = (await everybody(engine)).find(({ displayName }) => displayName === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

async function questions(engine: Engine) {
  const { items } = await engine.ask('page-review', { offset: 0, limit: 10 });
  return items;
}

/** Who is held as a mismatch. */
async function mismatched(engine: Engine): Promise<readonly string[]> {
  const people = await everybody(engine);
  return people
    .filter(({ findings }) => findings.includes('identifier-mismatch'))
    .map(({ displayName }) => displayName);
}

/** Answers the one question there is. */
async function answer(engine: Engine, verdict: 'same' | 'different'): Promise<void> {
  const [item] = await questions(engine);
  if (item === undefined) throw new Error('nothing is asked');
  const decisions = [{ one: item.one.anchor, other: item.other.anchor, verdict }];
  await engine.ask('decide-matches', { decisions, at: atDay(25) });
}

async function guardsOf(engine: Engine, connectionId: Awaited<ReturnType<typeof connect>>, id: PersonId) {
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [id] },
    at: atDay(25),
  });
  return plan.actions.flatMap(({ guards }) => guards.map(({ kind }) => kind));
}

const both = ['Anton Keller', 'Zoe Pahl'];

test.each([
  ['with a seat id of their own', true],
  ['without any identifier of their own', false],
])('[HO8] [HO9] a past holder %s and the present one are asked about, and told apart', async (_, seats) => {
  const { engine, connectionId, anton, zoe } = await company({ seats });
  expect(await mismatched(engine)).toEqual(both);
  const [item, ...more] = await questions(engine);
  expect(more).toEqual([]);
  expect([item?.one.person?.displayName, item?.other.person?.displayName, item?.reason]).toEqual([
    'Anton Keller',
    'Zoe Pahl',
    'handed-on',
  ]);
  expect(item?.evidence.fields.map(({ field, left }) => [field, left])).toEqual([
    ['account', 'u-1'],
    ['name at the service', 'Anton Keller'],
  ]);
  expect(await guardsOf(engine, connectionId, zoe)).toContain('person-in-doubt');

  await answer(engine, 'different');
  expect(await questions(engine)).toEqual([]);
  expect(await mismatched(engine)).toEqual([]);
  const [past, present] = await Promise.all([named(engine, 'Anton Keller'), named(engine, 'Zoe Pahl')]);
  expect([past.account, present.account]).toEqual(['not-asked', 'active']);
  expect(await guardsOf(engine, connectionId, zoe)).not.toContain('person-in-doubt');
  expect(await guardsOf(engine, connectionId, anton)).toContain('person-in-doubt');

  const [decision] = await engine.ask('list-decisions', {});
  await engine.ask('take-back-decision', { id: decision?.id ?? 0, at: atDay(26) });
  expect(await mismatched(engine)).toEqual(both);
  expect(await questions(engine)).toHaveLength(1);
});

test('[HO8] a past holder and the present one are one where somebody says so', async () => {
  const { engine } = await company({ seats: false });
  await answer(engine, 'same');
  expect(await questions(engine)).toEqual([]);
  expect((await everybody(engine)).map(({ displayName }) => displayName)).toEqual(['Ben Lowe', 'Zoe Pahl']);
});

test('[HO9] a decision holds for later lists and answers, and is gone with the list that handed the address on', async () => {
  const { engine, connectionId, zoe } = await company();
  await answer(engine, 'different');
  const other = account('u-1', { userName: 'ak@x.example', displayName: 'Zoe Pahl', version: '2' });
  await record(engine, connectionId, [[zoe, { kind: 'found', account: other }]]);
  await importAll(engine, [userList(testFolder(), ['ak@x.example,Zoe,Pahl,,S9,inactive', ben], 'third.csv')]);
  expect(await mismatched(engine)).toEqual([]);
  expect(await questions(engine)).toEqual([]);
  const [third, second] = await engine.ask('list-imports', {});
  for (const { id } of [third, second].flatMap((one) => one ?? [])) await engine.ask('undo-import', { id });
  expect(await mismatched(engine)).toEqual([]);
  expect(await named(engine, 'Anton Keller')).toMatchObject({ account: 'active' });
});

test.each([
  ['the account has a unique id that is not the present one’s', { externalId: 'A-7' }, 'E-9'],
  ['the account has another address', { userName: 'anton.keller@x.example' }, ''],
])('[HO8] nobody is asked where %s', async (_, told, id) => {
  const { engine } = await company({ told, zoe: `ak@x.example,Zoe,Pahl,${id},S9,active` });
  expect(await questions(engine)).toEqual([]);
  expect(await mismatched(engine)).toContain('Zoe Pahl');
});
