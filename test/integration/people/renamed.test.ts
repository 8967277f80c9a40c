import { expect, test } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
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

const ben = 'ben@x.example,Ben,Lowe,E2,S3,active';
const before = 'clara.voss@x.example,Clara,Voss,E7,S7,active';
const married = 'clara.berg@x.example,Clara,Berg,E7,S7,active';

/** Clara Voss is Clara Berg in the second user list; the service still has her under the address of before. */
async function company({ told = {}, lists = [before, married] }: Options = {}) {
  const folder = testFolder();
  const engine = await testEngine();
  for (const [at, row] of lists.entries())
    await importAll(engine, [userList(folder, [row, ben], `users-${String(at)}.csv`)]);
  const connectionId = await connect(engine);
  const found = account('u-7', { userName: 'clara.voss@x.example', externalId: 'E7', ...told });
  await record(engine, connectionId, [[(await clara(engine)).id, { kind: 'found', account: found }]]);
  return { engine, connectionId, folder };
}
type Options = { readonly told?: Partial<Account>; readonly lists?: readonly string[] };

async function clara(engine: Engine) {
  const person = (await everybody(engine)).find(({ externalId }) => externalId === 'E7');
  if (person === undefined) throw new Error('nobody has E7');
  return person;
}

async function questions(engine: Engine) {
  const { items } = await engine.ask('page-review', { offset: 0, limit: 10 });
  return items;
}

/** Answers the one question there is. */
async function answer(engine: Engine, verdict: 'same' | 'different'): Promise<void> {
  const [item] = await questions(engine);
  if (item === undefined) throw new Error('nothing is asked');
  const decisions = [{ one: item.one.anchor, other: item.other.anchor, verdict }];
  await engine.ask('decide-matches', { decisions, at: atDay(25) });
}

async function isMismatched(engine: Engine): Promise<boolean> {
  return (await clara(engine)).findings.includes('identifier-mismatch');
}

/** Whether the last check holds an act on her. */
async function isHeld({ engine, connectionId }: Awaited<ReturnType<typeof company>>): Promise<boolean> {
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [(await clara(engine)).id] },
    at: atDay(25),
  });
  return plan.actions.some(({ guards }) => guards.some(({ kind }) => kind === 'person-in-doubt'));
}

test('[NN1] [NN2] an address of before at the service is asked about, accepted, and taken back', async () => {
  const open = await company();
  const { engine } = open;
  const [item, ...more] = await questions(engine);
  expect(more).toEqual([]);
  expect([item?.one.name, item?.other.person?.displayName, item?.reason]).toEqual([
    'clara.voss@x.example',
    'Clara Berg',
    'renamed',
  ]);
  expect(item?.evidence.fields.map(({ field, left, weight }) => [field, left, weight])).toEqual([
    ['e-mail before', 'clara.voss@x.example', 1],
    ['seat before', 'S7', 1],
    ['e-mail', 'clara.voss@x.example', -1],
  ]);
  expect([await isMismatched(engine), await isHeld(open)]).toEqual([true, true]);

  await answer(engine, 'same');
  expect(await questions(engine)).toEqual([]);
  expect([await isMismatched(engine), await isHeld(open)]).toEqual([false, false]);

  const [decision] = await engine.ask('list-decisions', {});
  await engine.ask('take-back-decision', { id: decision?.id ?? 0, at: atDay(26) });
  expect(await questions(engine)).toHaveLength(1);
  expect([await isMismatched(engine), await isHeld(open)]).toEqual([true, true]);
});

test('[NN2] whoever has the address by then keeps it', async () => {
  const open = await company();
  const { engine, folder } = open;
  await answer(engine, 'same');
  const newcomer = 'clara.voss@x.example,Clara,Voss,E9,S9,active';
  await importAll(engine, [userList(folder, [married, ben, newcomer], 'third.csv')]);
  expect(await isHeld(open)).toBe(true);
});

test('[NN1] nobody is asked any more once somebody else has the address', async () => {
  const { engine, folder } = await company({ lists: [married] });
  expect(await questions(engine)).toHaveLength(1);
  const newcomer = 'clara.voss@x.example,Ina,Voss,E9,S9,active';
  await importAll(engine, [userList(folder, [married, ben, newcomer], 'third.csv')]);
  expect(await questions(engine)).toEqual([]);
  expect(await isMismatched(engine)).toBe(true);
});

test('[NN2] another address than the one that was accepted is asked about anew', async () => {
  const open = await company();
  const { engine, connectionId } = open;
  await answer(engine, 'same');
  const other = account('u-7', { userName: 'otto@x.example', externalId: 'E7' });
  await record(engine, connectionId, [[(await clara(engine)).id, { kind: 'found', account: other }]]);
  expect([await isMismatched(engine), await isHeld(open)]).toEqual([true, true]);
  expect((await questions(engine)).map(({ one }) => one.name)).toEqual(['otto@x.example']);
});

test('[NN3] two people are a mismatch still, and asked about no more', async () => {
  const open = await company();
  await answer(open.engine, 'different');
  expect(await questions(open.engine)).toEqual([]);
  expect([await isMismatched(open.engine), await isHeld(open)]).toEqual([true, true]);
});

test.each([
  ['whose account has another unique id', { told: { externalId: 'E8' } }],
  ['whose account has no unique id', { told: { externalId: undefined } }],
  ['whose account has somebody else’s address', { told: { userName: 'ben@x.example' } }],
])('[NN1] nobody is asked about %s', async (_, options) => {
  const open = await company(options);
  expect(await questions(open.engine)).toEqual([]);
  expect([await isMismatched(open.engine), await isHeld(open)]).toEqual([true, true]);
});

test('[NN1] [NN2] names without any likeness beside one unique id are asked about, and accepted', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, [before, ben]),
    assignments(folder, [
      'Clara Voss,clara.voss@x.example,LinkedIn Sales Navigator,clara.voss@x.example,2026-01-02,,,E7,,',
    ]),
    userList(folder, ['mia.berg@x.example,Mia,Berg,E7,S7,active', ben], 'users-later.csv'),
  ]);
  const [item] = await questions(engine);
  expect([item?.one.name, item?.reason]).toEqual(['berg mia / clara voss', 'renamed']);
  expect(item?.evidence.fields.map(({ field, left, weight }) => [field, left, weight])).toEqual([
    ['name before', 'Clara Voss', 1],
    ['seat before', 'S7', 1],
    ['name', 'Clara Voss', -1],
  ]);
  expect(await isMismatched(engine)).toBe(true);
  await answer(engine, 'same');
  expect([await isMismatched(engine), (await questions(engine)).length]).toEqual([false, 0]);
});
