import { expect, test } from 'vitest';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  record,
  usageReport,
  userList,
} from '../../support/people.ts';

const ben = 'ben@x.example,Ben,Lowe,E2,S3,active';
const clara = 'clara.voss@x.example,Clara,Voss,E7,S7,active';
const dora = 'dora.klein@x.example,Dora,Klein,E7,S9,active';

/** Clara Voss, who is noted, protected and answered for, has E7; `then`: who has it in the lists after that. */
async function company(...then: readonly string[]) {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, [clara, ben]),
    usageReport(folder, '2026-10-01-to-2026-10-31', [
      'Clara Voss,clara.voss@x.example,S7,0',
      'Ben Lowe,ben@x.example,S3,9',
    ]),
  ]);
  const { id } = await called(engine, 'Clara Voss');
  const connectionId = await connect(engine);
  await record(engine, connectionId, [[id, { kind: 'found', account: account('u-7') }]]);
  await engine.ask('save-care', {
    personId: id,
    note: 'on parental leave',
    protectedBecause: 'agreed with the works council',
    snoozedUntil: undefined,
    at: atDay(24),
  });
  for (const [at, row] of then.entries())
    await importAll(engine, [userList(folder, [row, ben], `users-${String(at)}.csv`)]);
  return { engine, connectionId, clara: id, folder };
}

async function called(engine: Engine, name: string) {
  const person = (await everybody(engine)).find(({ displayName }) => displayName === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
}

async function questions(engine: Engine) {
  const { items } = await engine.ask('page-review', { offset: 0, limit: 10 });
  return items.filter(({ one }) => one.anchor.startsWith('renamed-name:'));
}

async function answer(engine: Engine, verdict: 'same' | 'different'): Promise<void> {
  const [item] = await questions(engine);
  if (item === undefined) throw new Error('nothing is asked');
  const decisions = [{ one: item.one.anchor, other: item.other.anchor, verdict }];
  await engine.ask('decide-matches', { decisions, at: atDay(25) });
}

async function guardsOf({ engine, connectionId }: Awaited<ReturnType<typeof company>>, name: string) {
  const { id } = await called(engine, name);
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [id] },
    at: atDay(25),
  });
  return plan.actions.flatMap(({ guards }) => guards.filter(({ stops }) => stops).map(({ kind }) => kind));
}

test('[NN10] a unique id with another name, address and seat is asked about, and holds', async () => {
  const open = await company(dora);
  const [item, ...more] = await questions(open.engine);
  expect(more).toEqual([]);
  expect(item?.evidence.fields.map(({ field, left, right }) => [field, left, right])).toEqual([
    ['name before', 'Clara Voss', 'Dora Klein'],
    ['e-mail before', 'clara.voss@x.example', 'dora.klein@x.example'],
    ['seat before', 'S7', 'S9'],
  ]);
  expect((await called(open.engine, 'Dora Klein')).findings).toContain('identifier-mismatch');
  expect(await guardsOf(open, 'Dora Klein')).toContain('person-in-doubt');
});

test('[NN11] two people are parted: what was noted and answered stays with whoever had the id', async () => {
  const open = await company(dora);
  const { engine } = open;
  await answer(engine, 'different');
  const [now, before] = [await called(engine, 'Dora Klein'), await called(engine, 'Clara Voss')];
  expect([before.id, before.seat, before.usage]).toEqual([open.clara, 'none', 'idle']);
  expect(now.id).not.toBe(open.clara);
  expect([now.externalId, now.seat, now.account, now.usage]).toEqual([
    'E7',
    'activated',
    'not-asked',
    'absent',
  ]);
  expect(now.findings).not.toContain('identifier-mismatch');
  const care = async (id: typeof now.id) => (await engine.ask('read-person', { id }))?.care;
  expect(await care(now.id)).toMatchObject({ note: undefined, protectedBecause: undefined });
  expect(await care(before.id)).toMatchObject({ note: 'on parental leave' });
  expect(await guardsOf(open, 'Dora Klein')).toEqual(['no-account']);
  expect(await questions(engine)).toEqual([]);

  // Nobody changes places when a later list has somebody more, and it is asked again where the word is taken back.
  await importAll(engine, [
    userList(open.folder, [dora, ben, 'eva@x.example,Eva,Roth,E9,S11,active'], 'more.csv'),
  ]);
  expect((await called(engine, 'Dora Klein')).id).toBe(now.id);
  const [decision] = await engine.ask('list-decisions', {});
  await engine.ask('take-back-decision', { id: decision?.id ?? 0, at: atDay(26) });
  expect(await questions(engine)).toHaveLength(1);
  expect((await everybody(engine)).map(({ displayName }) => displayName)).not.toContain('Clara Voss');
});

test('[NN11] that they are one ends the mismatch, and all stays with the person', async () => {
  const open = await company(dora);
  await answer(open.engine, 'same');
  expect(await questions(open.engine)).toEqual([]);
  // The service still has the address of before.
  const { items } = await open.engine.ask('page-review', { offset: 0, limit: 10 });
  const decisions = items.map(({ one, other }) => ({
    one: one.anchor,
    other: other.anchor,
    verdict: 'same' as const,
  }));
  expect(decisions.map(({ one }) => one)).toEqual(['renamed-email:clara.voss@x.example']);
  await open.engine.ask('decide-matches', { decisions, at: atDay(25) });
  const now = await called(open.engine, 'Dora Klein');
  expect([now.id, now.findings.includes('identifier-mismatch')]).toEqual([open.clara, false]);
  expect(await guardsOf(open, 'Dora Klein')).toContain('protected');
});

test('[NN11] a former holder who has another id by now has what was theirs', async () => {
  const again = 'clara.voss@x.example,Clara,Voss,E8,S7,active';
  const open = await company(`${dora}\n${again}`);
  const names = (await everybody(open.engine)).map(({ displayName }) => displayName).toSorted();
  expect(names).toEqual(['Ben Lowe', 'Clara Voss', 'Dora Klein']);
  for (const name of ['Clara Voss', 'Dora Klein'])
    expect([name, (await guardsOf(open, name)).length > 0]).toEqual([name, true]);
});

test.each([
  ['the seat is the same', ['dora.klein@x.example,Dora,Klein,E7,S7,active']],
  ['the address is the same', ['clara.voss@x.example,Dora,Klein,E7,S9,active']],
  ['the name has something in common', ['clara.berg@x.example,Clara,Berg,E7,S9,active']],
  ['one changed after the other', ['clara.voss@x.example,Dora,Klein,E7,S7,active', dora]],
])('[NN10] nobody is asked where %s', async (_, then) => {
  const { engine } = await company(...then);
  expect(await questions(engine)).toEqual([]);
});
