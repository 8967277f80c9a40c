import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CalendarDay, ConnectionId } from '../../../main/domain/ids.ts';
import { readWaitingLines } from '../../../main/domain/seats/waiting-lines.ts';
import { makeOlder } from '../../support/older-database.ts';
import { breakSeal } from '../../../main/engine/database/safety/seal.ts';
import type { Engine, OperationOutput } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { assignments, connect, everybody, importAll, record, userList } from '../../support/people.ts';

const since = '2026-11-20' as CalendarDay;
const assigned = (name: string, id: string): string =>
  `${name},${name.toLowerCase()}@x.example,LinkedIn Sales Navigator,${name.toLowerCase()}@x.example,,,,${id},Seller,Sales`;
const holder = 'anna@x.example,Anna,,E1,ID1,active';

/** Anna holds a seat; Bo, Cy, Di and Ed are assigned the app and have none. */
async function company(): Promise<{ engine: Engine; folder: string; data: string }> {
  const folder = testFolder();
  const data = join(folder, 'data');
  const engine = await testEngine(data);
  await importAll(engine, [
    userList(folder, [holder]),
    assignments(folder, [
      assigned('Anna', 'E1'),
      assigned('Bo', 'E2'),
      assigned('Cy', 'E3'),
      assigned('Di', 'E4'),
      assigned('Ed', 'E5'),
    ]),
  ]);
  return { engine, folder, data };
}

function add(engine: Engine, text: string): Promise<OperationOutput<'add-waiting'>> {
  return engine.ask('add-waiting', { who: { kind: 'lines', lines: readWaitingLines(text) }, since });
}

async function names(engine: Engine): Promise<readonly string[]> {
  const { entries } = await engine.ask('read-waiting-list', {});
  return entries.map(({ displayName, standing }) => `${displayName} ${standing}`);
}

async function set(engine: Engine, values: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await engine.ask('write-setting', { name, value: String(value) });
}

/** A draft over the next of the list, as the window and the job make it. */
async function giveNext(engine: Engine, connectionId: ConnectionId, wanted: number) {
  const { next, named } = await engine.ask('next-in-line', { wanted, at: atDay(24) });
  if (next.kind !== 'next' || next.people.length === 0) return { next };
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'provision',
    selection: { kind: 'ids', ids: next.people },
    inOrder: true,
    named,
    at: atDay(24),
  });
  return { next, plan };
}

describe('the waiting list', () => {
  it('[WL2] takes who can wait and names everybody it refuses', async () => {
    const { engine } = await company();
    const text = 'bo@x.example;New in team;Mia\nanna@x.example\nE2\nnobody@x.example\nE3';
    const { added, refused } = await add(engine, text);
    expect(added).toBe(2);
    expect(refused).toEqual([
      { line: 'anna@x.example', as: 'anna@x.example', why: 'holds-seat', people: ['Anna'] },
      { line: 'E2', as: 'E2', why: 'waits-already', people: ['Bo'] },
      { line: 'nobody@x.example', as: 'nobody@x.example', why: 'unknown', people: [] },
    ]);
    expect((await add(engine, 'bo@x.example')).refused[0]).toMatchObject({ why: 'waits-already' });
    const { entries, assigned: left } = await engine.ask('read-waiting-list', {});
    expect(entries).toMatchObject([
      { displayName: 'Bo', reason: 'New in team', askedBy: 'Mia', since, standing: 'waits' },
      { displayName: 'Cy', standing: 'waits' },
    ]);
    expect(left).toBe(2);
  });

  it('[WL3] is fed by who is assigned without a seat, moved by hand, and ordered by day', async () => {
    const { engine } = await company();
    await add(engine, 'di@x.example');
    expect(await engine.ask('add-waiting', { who: { kind: 'assigned' }, since })).toEqual({
      added: 3,
      refused: [],
    });
    expect(await names(engine)).toEqual(['Di waits', 'Bo waits', 'Cy waits', 'Ed waits']);
    const [, , , ed] = (await engine.ask('read-waiting-list', {})).entries;
    await engine.ask('move-waiting', { id: ed?.id ?? 0, to: 0 });
    expect(await names(engine)).toEqual(['Ed waits', 'Di waits', 'Bo waits', 'Cy waits']);
    const [, , bo] = (await engine.ask('read-waiting-list', {})).entries;
    await engine.ask('change-waiting', {
      id: bo?.id ?? 0,
      reason: undefined,
      askedBy: 'Mia',
      since: '2026-10-01' as CalendarDay,
    });
    await engine.ask('order-waiting', { order: 'longest-first' });
    expect((await names(engine))[0]).toBe('Bo waits');
    await engine.ask('order-waiting', { order: 'by-hand' });
    expect((await names(engine))[0]).toBe('Ed waits');
    await expect(engine.ask('move-waiting', { id: 999, to: 0 })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('[SR3] [SR4] [SR5] [RN14] gives no seat beyond those free and the cap, however often it is asked', async () => {
    const { engine } = await company();
    const connectionId = await connect(engine);
    await add(engine, 'E2\nE3\nE4\nE5');
    await record(
      engine,
      connectionId,
      (await everybody(engine)).map(({ id }) => [id, { kind: 'absent' }]),
      atDay(24),
    );
    const waiting = async (): Promise<number | undefined> =>
      (await engine.ask('read-renewal', { at: atDay(24) })).lines.find(({ line }) => line === 'waiting')
        ?.seats;
    expect(await waiting()).toBe(4);
    expect((await giveNext(engine, connectionId, 2)).next).toEqual({ kind: 'not-known', lacks: 'bought' });
    await set(engine, { seats_bought: 4, monthly_assignments: 2 });
    const first = await giveNext(engine, connectionId, 3);
    expect(first.next).toMatchObject({ limit: 'cap' });
    expect(first.plan?.actions.map(({ displayName }) => displayName)).toEqual(['Bo', 'Cy']);
    expect(await names(engine)).toEqual(['Bo under-way', 'Cy under-way', 'Di waits', 'Ed waits']);
    expect(await engine.ask('read-seat-room', { at: atDay(24) })).toMatchObject({
      bought: 4,
      held: 1,
      planned: 2,
    });
    // Nobody goes missing between the list and the seat.
    expect(await waiting()).toBe(4);
    await set(engine, { monthly_assignments: 0 });
    const second = await giveNext(engine, connectionId, 5);
    expect(second.plan?.actions.map(({ displayName }) => displayName)).toEqual(['Di']);
    expect((await giveNext(engine, connectionId, 1)).next).toMatchObject({ people: [], limit: 'free' });
    // Whoever waits is told where the free seats are kept.
    expect(await engine.ask('read-seat-room', { at: atDay(24) })).toMatchObject({
      plannedIn: [second.plan?.id, first.plan?.id],
    });
    expect((await engine.ask('read-waiting-list', {})).entries.map(({ account }) => account)).toEqual(
      Array.from({ length: 4 }, () => 'absent'),
    );
    // What was a draft alone waits again.
    await engine.ask('discard-plan', { id: first.plan?.id as never, at: atDay(24) });
    expect(await names(engine)).toEqual(['Bo waits', 'Cy waits', 'Di under-way', 'Ed waits']);
  });

  it('[WL11] makes a plan in the order of the list, also looked at anew', async () => {
    const { engine } = await company();
    const connectionId = await connect(engine);
    await add(engine, 'E4\nE2\nE3');
    await set(engine, { seats_bought: 4 });
    const { plan } = await giveNext(engine, connectionId, 3);
    const inPlan = (of: typeof plan): readonly string[] =>
      of?.actions.map(({ displayName }) => displayName) ?? [];
    expect(inPlan(plan)).toEqual(['Di', 'Bo', 'Cy']);
    const anew = await engine.ask('redraft-plan', { id: plan?.id as never, at: atDay(24) });
    expect(inPlan(anew)).toEqual(['Di', 'Bo', 'Cy']);
  });

  it('[WL10] has who was taken off back where they stood, with what stood beside them', async () => {
    const { engine } = await company();
    await add(engine, 'E2\nE3\nE4');
    const before = await engine.ask('read-waiting-list', {});
    const [, cy] = before.entries;
    if (cy === undefined) throw new Error('three wait');
    const words = { reason: 'Fair', askedBy: 'Ada', since: '2026-10-01' as CalendarDay };
    await engine.ask('change-waiting', { id: cy.id, ...words });
    await engine.ask('remove-waiting', { which: { kind: 'ids', ids: [cy.id] } });
    const back = { personId: cy.personId, ...words, place: 1 };
    expect(await engine.ask('return-waiting', back)).toEqual({ returned: true });
    expect(await names(engine)).toEqual(['Bo waits', 'Cy waits', 'Di waits']);
    const { entries } = await engine.ask('read-waiting-list', {});
    expect(entries[1]).toMatchObject(words);
    expect(await engine.ask('return-waiting', back)).toEqual({ returned: false });
    expect(await names(engine)).toHaveLength(3);
  });

  it('[WL1] [WL7] keeps who holds a seat by now, with that word, until they are taken off', async () => {
    const { engine, folder } = await company();
    await add(engine, 'E2\nE3');
    await importAll(engine, [userList(folder, [holder, 'bo@x.example,Bo,,E2,,active'], 'users-2.csv')]);
    expect(await names(engine)).toEqual(['Bo holds-seat', 'Cy waits']);
    await set(engine, { seats_bought: 3 });
    expect((await engine.ask('next-in-line', { wanted: 2, at: atDay(24) })).next).toEqual({
      kind: 'next',
      people: [expect.any(Number)],
      limit: 'waiting',
    });
    expect(await engine.ask('remove-waiting', { which: { kind: 'served' } })).toEqual({ removed: 1 });
    const [cy] = (await engine.ask('read-waiting-list', {})).entries;
    expect(await engine.ask('remove-waiting', { which: { kind: 'ids', ids: [cy?.id ?? 0] } })).toEqual({
      removed: 1,
    });
    expect(await names(engine)).toEqual([]);
  });

  it('[WL6] has two who turn out to be one once, on the earlier place', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, [holder]),
      assignments(folder, [assigned('Bo', 'E2'), assigned('Cy', 'E3'), assigned('Bob', '')]),
    ]);
    await add(engine, 'bob@x.example\nE3\nE2');
    await engine.ask('decide-matches', {
      decisions: [{ one: 'email:bob@x.example', other: 'external-id:E2', verdict: 'same' }],
      at: atDay(24),
    });
    const { entries } = await engine.ask('read-waiting-list', {});
    expect(entries.map(({ personId }) => personId)).toHaveLength(2);
    expect(entries[1]?.displayName).toBe('Cy');
  });

  it('[SR2] counts nobody as without a seat of whom the list does not tell', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [userList(folder, [holder, 'bo@x.example,Bo,,E2,,'])]);
    await set(engine, { seats_bought: 4 });
    expect(await engine.ask('read-seat-room', { at: atDay(24) })).toMatchObject({ held: 1, unclear: 1 });
  });

  it('stands in a database of the version before once it is opened', async () => {
    const { engine, data } = await company();
    await engine.close();
    breakSeal(join(data, 'purser.db'));
    const database = new Database(join(data, 'purser.db'));
    makeOlder(database, 'waiting-list');
    database.close();
    const again = await testEngine(data);
    expect(await add(again, 'E2')).toEqual({ added: 1, refused: [] });
  });
});
