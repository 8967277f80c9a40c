import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { GuardKind, Plan } from '../../../main/domain/plans/action.ts';
import type { ConnectionId, PersonId, RunId } from '../../../main/domain/ids.ts';
import type { LookUp } from '../../../main/domain/service/look-ups/look-up.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';
import type { Act } from '../../../main/domain/plans/act.ts';

async function plan(
  engine: Engine,
  connectionId: ConnectionId,
  act: Act,
  ids: readonly PersonId[],
): Promise<Plan> {
  return engine.ask('create-plan', { connectionId, act, selection: { kind: 'ids', ids }, at: atDay(23) });
}

/** Anna and Bo are listed with unique ids, Cy is assigned alone, Di has no unique id. */
async function fourPeople(): Promise<{ engine: Engine; connectionId: ConnectionId }> {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, [
      'anna@x.example,Anna,Berg,E1,ID1,active',
      'bo@x.example,Bo,Chen,E2,ID2,active',
      'di@x.example,Di,Evans,,,inactive',
    ]),
    assignments(folder, [
      'Anna Berg,anna@x.example,LinkedIn Sales Navigator,anna@x.example,,,,E1,Seller,"Sales, North"',
      'Cy Diaz,cy@x.example,LinkedIn Sales Navigator,cy@x.example,,,,E3,Seller,Sales',
    ]),
  ]);
  return { engine, connectionId: await connect(engine) };
}

const active = (id: string): LookUp => ({ kind: 'found', account: account(id) });
const inactive = (id: string): LookUp => ({ kind: 'found', account: account(id, { active: false }) });

function words(made: Plan): readonly (readonly [string, readonly GuardKind[]])[] {
  return made.actions.map(({ displayName, guards }) => [displayName, guards.map(({ kind }) => kind)]);
}

describe('a plan', () => {
  test('to deprovision shows the exact request, what speaks against it, and who is ready', async () => {
    const { engine, connectionId } = await fourPeople();
    const ids = (await everybody(engine)).map(({ id }) => id);
    const anna = await personByEmail(engine, 'anna@x.example');
    const bo = await personByEmail(engine, 'bo@x.example');
    const cy = await personByEmail(engine, 'cy@x.example');
    await record(engine, connectionId, [
      [anna.id, active('u1')],
      [bo.id, inactive('u2')],
      [cy.id, { kind: 'absent' }],
    ]);
    const made = await plan(engine, connectionId, 'deprovision', ids);
    expect(words(made)).toEqual([
      ['Anna Berg', ['directory-would-revert']],
      ['Bo Chen', ['nothing-to-do']],
      ['Cy Diaz', ['no-account', 'directory-would-revert']],
      ['Di Evans', ['no-account']],
    ]);
    expect(made.ready).toBe(1);
    expect(made.actions[0]).toMatchObject({
      activeBefore: true,
      request: {
        method: 'PATCH',
        path: '/Users/u1',
        body: '{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"active","value":false}]}',
      },
    });
    expect(made.actions[1]?.request).toBeUndefined();
  });

  test('to provision reactivates, creates with the listed unique id, and invents none', async () => {
    const { engine, connectionId } = await fourPeople();
    const people = await everybody(engine);
    const answers: readonly (readonly [PersonId, LookUp])[] = people.map(({ id, displayName }) => [
      id,
      displayName === 'Bo Chen' ? inactive('u2') : { kind: 'absent' },
    ]);
    await record(engine, connectionId, answers);
    const made = await plan(
      engine,
      connectionId,
      'provision',
      people.map(({ id }) => id),
    );
    expect(words(made)).toEqual([
      ['Anna Berg', []],
      ['Bo Chen', ['directory-would-revert']],
      ['Cy Diaz', []],
      ['Di Evans', ['no-unique-id', 'directory-would-revert']],
    ]);
    expect(made.actions[0]?.request?.method).toBe('POST');
    expect(JSON.parse(made.actions[0]?.request?.body ?? '')).toMatchObject({
      externalId: 'E1',
      userName: 'anna@x.example',
      name: { givenName: 'Anna', familyName: 'Berg' },
    });
    expect(made.actions[1]?.request).toMatchObject({ method: 'PATCH', path: '/Users/u2' });
    expect(made.actions[3]?.request).toBeUndefined();
  });

  test('follows the dialect of its connection', async () => {
    const { engine } = await fourPeople();
    const connectionId = await connect(engine, { dialectJson: '{"pathSuffix":"/v2","deactivateBy":"put"}' });
    const { id } = await personByEmail(engine, 'anna@x.example');
    await record(engine, connectionId, [[id, active('u1')]]);
    const made = await plan(engine, connectionId, 'deprovision', [id]);
    expect(made.actions[0]?.request).toEqual({
      method: 'PUT',
      path: '/v2/Users/u1',
      body: '{"id":"u1","active":false}',
    });
  });

  test('stands on the answer of its own connection alone', async () => {
    const { engine, connectionId } = await fourPeople();
    const other = await connect(engine, { name: 'Other' });
    const { id } = await personByEmail(engine, 'anna@x.example');
    await record(engine, other, [[id, active('u1')]]);
    expect(words(await plan(engine, connectionId, 'deprovision', [id]))).toEqual([
      ['Anna Berg', ['no-account', 'directory-would-revert']],
    ]);
  });

  test('is held where the box of its connection is off', async () => {
    const { engine } = await fourPeople();
    const connectionId = await connect(engine, { mayDeprovision: false });
    const { id } = await personByEmail(engine, 'bo@x.example');
    await record(engine, connectionId, [[id, active('u2')]]);
    const made = await plan(engine, connectionId, 'deprovision', [id]);
    expect(words(made)).toEqual([['Bo Chen', ['writing-off']]]);
    expect(made.ready).toBe(0);
    const confirmed = await engine.ask('confirm-plan', {
      id: made.id,
      typedNumber: undefined,
      at: atDay(23),
    });
    expect(confirmed).toMatchObject({ kind: 'confirmed', ready: 0 });
    expect((await engine.ask('read-plan', { id: made.id }))?.actions[0]?.state).toBe('held');
    expect(await engine.ask('next-actions', { planId: made.id, limit: 10, exclude: [] })).toEqual([]);
  });

  test('that removes more than the limit asks for its number', async () => {
    const { engine, connectionId } = await fourPeople();
    const { id } = await personByEmail(engine, 'bo@x.example');
    await record(engine, connectionId, [[id, active('u2')]]);
    await engine.ask('write-setting', { name: 'removal_limit_count', value: '0' });
    const made = await plan(engine, connectionId, 'deprovision', [id]);
    expect(made.guards.map(({ kind }) => kind)).toEqual(['too-many']);
    const at = atDay(23);
    for (const typedNumber of [undefined, 0, 2]) {
      expect(await engine.ask('confirm-plan', { id: made.id, typedNumber, at })).toEqual({
        kind: 'number-needed',
        expected: 1,
      });
    }
    expect(await engine.ask('confirm-plan', { id: made.id, typedNumber: 1, at })).toMatchObject({ ready: 1 });
    expect(await engine.ask('confirm-plan', { id: made.id, typedNumber: 1, at })).toEqual({
      kind: 'not-a-draft',
    });
    expect(await engine.ask('discard-plan', { id: made.id, at })).toEqual({ discarded: false });
  });

  test('[TM4] asks for the number that another plan made necessary since it was made', async () => {
    const { engine, connectionId } = await fourPeople();
    const anna = await personByEmail(engine, 'anna@x.example');
    const bo = await personByEmail(engine, 'bo@x.example');
    const accounts = ['anna', 'bo'].map((name, index) =>
      account(`u${String(index)}`, { active: false, userName: `${name}@x.example` }),
    );
    const [ofAnna, ofBo] = accounts;
    if (ofAnna === undefined || ofBo === undefined) throw new Error('no account');
    await record(engine, connectionId, [
      [anna.id, { kind: 'found', account: ofAnna }],
      [bo.id, { kind: 'found', account: ofBo }],
    ]);
    await engine.ask('write-setting', { name: 'monthly_assignments', value: '1' });
    const first = await plan(engine, connectionId, 'provision', [anna.id]);
    const second = await plan(engine, connectionId, 'provision', [bo.id]);
    expect(second.guards).toEqual([]);
    const at = atDay(23);
    const confirm = (id: Plan['id'], typedNumber?: number) =>
      engine.ask('confirm-plan', { id, typedNumber, at });
    expect(await confirm(first.id)).toMatchObject({ ready: 1 });
    const actionId = first.actions[0]?.id ?? (0 as never);
    const request = { method: 'PATCH', path: '/Users/u0', body: undefined } as const;
    expect(await engine.ask('begin-action', { actionId, before: ofAnna, request, at })).toMatchObject({
      kind: 'begun',
    });
    const outcome = { kind: 'answered', status: 200 } as const;
    await engine.ask('record-action-answer', { actionId, ok: true, status: 200, outcome, at });
    expect(await confirm(second.id)).toEqual({ kind: 'number-needed', expected: 1 });
    const shown = await engine.ask('read-plan', { id: second.id });
    expect(shown?.guards.map(({ kind }) => kind)).toEqual(['monthly-cap']);
    expect(await confirm(second.id, 1)).toMatchObject({ ready: 1 });
  });

  test('does not begin an action before it is confirmed, nor after it was discarded', async () => {
    const { engine, connectionId } = await fourPeople();
    const { id } = await personByEmail(engine, 'bo@x.example');
    await record(engine, connectionId, [[id, active('u2')]]);
    const made = await plan(engine, connectionId, 'deprovision', [id]);
    const [action] = made.actions;
    if (action?.request === undefined) throw new Error('nothing planned');
    const begin = { actionId: action.id, before: account('u2'), request: action.request, at: atDay(23) };
    await expect(engine.ask('begin-action', begin)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await engine.ask('discard-plan', { id: made.id, at: atDay(23) })).toEqual({ discarded: true });
    await expect(engine.ask('begin-action', begin)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await engine.ask('page-journal', { text: undefined, offset: 0, limit: 10 })).total).toBe(0);
    expect((await engine.ask('list-plans', { limit: 10 })).map(({ state, ready }) => [state, ready])).toEqual(
      [['discarded', 1]],
    );
  });
});

test('[G7] who administers is marked where a license is to be taken, and nobody else is', async () => {
  const path = join(testFolder(), 'users.csv');
  writeFileSync(
    path,
    [
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,admin_permission',
      'ada@x.example,Ada,Ahl,E1,ID1,active,admin',
      'ben@x.example,Ben,Boe,E2,ID2,active,',
      'rea@x.example,Rea,Roy,E3,ID3,active,reporting',
    ].join('\n'),
  );
  const engine = await testEngine();
  await importAll(engine, [path]);
  const connectionId = await connect(engine);
  const ids = (await everybody(engine)).map(({ id }) => id);
  const made = await plan(engine, connectionId, 'deprovision', ids);
  expect(words(made)).toEqual([
    ['Ada Ahl', ['no-account', 'administers']],
    ['Ben Boe', ['no-account']],
    ['Rea Roy', ['no-account', 'administers']],
  ]);
  expect(words(await plan(engine, connectionId, 'provision', ids)).map(([, kinds]) => kinds)).toEqual([
    ['no-account'],
    ['no-account'],
    ['no-account'],
  ]);
});

describe('somebody who is protected', () => {
  test('is left out of removals until a reason is given, also after new imports', async () => {
    const { engine, connectionId } = await fourPeople();
    const anna = await personByEmail(engine, 'anna@x.example');
    await record(engine, connectionId, [[anna.id, active('u1')]]);
    const saved = { personId: anna.id, note: undefined, protectedBecause: 'On leave', at: atDay(23) };
    expect(await engine.ask('save-care', saved)).toEqual({ note: undefined, protectedBecause: 'On leave' });
    const folder = testFolder();
    const later = userList(folder, ['anna@x.example,Anna,Hill,E1,ID1,active'], 'later.csv');
    await importAll(engine, [later], ['other-people']);
    const after = await personByEmail(engine, 'anna@x.example');
    expect((await engine.ask('read-person', { id: after.id }))?.care.protectedBecause).toBe('On leave');
    const made = await plan(engine, connectionId, 'deprovision', [after.id]);
    expect(made).toMatchObject({ ready: 0, actions: [{ guards: [{ kind: 'protected', stops: true }, {}] }] });
    const overridden = await engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection: { kind: 'ids', ids: [after.id] },
      overrideReason: 'Left for good',
      at: atDay(24),
    });
    expect(overridden.ready).toBe(1);
    expect(overridden.actions[0]?.guards[0]?.facts).toMatchObject({ override: 'Left for good' });
    await engine.ask('save-care', { ...saved, protectedBecause: undefined, note: 'Back in May' });
    expect((await engine.ask('read-person', { id: after.id }))?.care).toEqual({
      note: 'Back in May',
      protectedBecause: undefined,
    });
  });
});

describe('between a plan and its action', () => {
  test('a protection, a box and a connection taken away stop it', async () => {
    const { engine, connectionId } = await fourPeople();
    const bo = await personByEmail(engine, 'bo@x.example');
    await record(engine, connectionId, [[bo.id, active('u2')]]);
    const made = await plan(engine, connectionId, 'deprovision', [bo.id]);
    const [action] = made.actions;
    if (action === undefined) throw new Error('nothing planned');
    const stops = async (): Promise<readonly GuardKind[]> => {
      const now = await engine.ask('recheck-action', {
        actionId: action.id,
        account: account('u2', { externalId: 'E2', userName: 'bo@x.example' }),
        at: atDay(24),
      });
      return now.stops.map(({ kind }) => kind);
    };
    expect(await stops()).toEqual([]);
    const care = { personId: bo.id, note: undefined, at: atDay(24) };
    await engine.ask('save-care', { ...care, protectedBecause: 'On leave' });
    expect(await stops()).toEqual(['protected']);
    await engine.ask('save-care', { ...care, protectedBecause: undefined });
    const [connection] = await engine.ask('list-connections', {});
    if (connection === undefined) throw new Error('no connection');
    const fields = { ...connection, mayDeprovision: false };
    await engine.ask('save-connection', { id: connectionId, fields, at: atDay(24) });
    expect(await stops()).toEqual(['writing-off']);
    await engine.ask('remove-connection', { id: connectionId });
    expect(await stops()).toEqual(['writing-off']);
  });

  test('an override that was given for the plan still holds', async () => {
    const { engine, connectionId } = await fourPeople();
    const bo = await personByEmail(engine, 'bo@x.example');
    await record(engine, connectionId, [[bo.id, active('u2')]]);
    const made = await engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection: { kind: 'ids', ids: [bo.id] },
      overrideReason: 'Left for good',
      at: atDay(23),
    });
    const protectedBecause = 'On leave';
    await engine.ask('save-care', { personId: bo.id, note: undefined, protectedBecause, at: atDay(24) });
    const actionId = made.actions[0]?.id;
    if (actionId === undefined) throw new Error('nothing planned');
    const read = account('u2', { externalId: 'E2', userName: 'bo@x.example' });
    const again = await engine.ask('recheck-action', { actionId, account: read, at: atDay(24) });
    expect(again).toEqual({ stops: [] });
  });
});

describe('a plan that gives licenses', () => {
  test('creates nobody where the connection has no rule for it', async () => {
    const { engine } = await fourPeople();
    const connectionId = await connect(engine, { dialectJson: '{}' });
    const anna = await personByEmail(engine, 'anna@x.example');
    await record(engine, connectionId, [[anna.id, { kind: 'absent' }]]);
    expect(words(await plan(engine, connectionId, 'provision', [anna.id]))).toEqual([
      ['Anna Berg', ['no-create-rule']],
    ]);
    await record(engine, connectionId, [[anna.id, inactive('u1')]]);
    expect(words(await plan(engine, connectionId, 'provision', [anna.id]))).toEqual([['Anna Berg', []]]);
  });

  test('[TM2] says when more are given than are free, and asks past the cap of a month', async () => {
    const { engine, connectionId } = await fourPeople();
    const people = await everybody(engine);
    await record(
      engine,
      connectionId,
      people.map(({ id }, at) => [id, inactive(`u${String(at)}`)]),
    );
    const ids = people.map(({ id }) => id);
    expect((await plan(engine, connectionId, 'provision', ids)).guards).toEqual([]);
    // Two of the four hold a seat, so one of three is free.
    await engine.ask('write-setting', { name: 'seats_bought', value: '3' });
    const short = await plan(engine, connectionId, 'provision', ids);
    expect(short.guards).toMatchObject([{ kind: 'no-free-seat', stops: false }]);
    expect(short.guards[0]?.facts).toEqual({ assignments: 4, free: 1, bought: 3 });
    await engine.ask('write-setting', { name: 'seats_bought', value: '9' });
    await engine.ask('write-setting', { name: 'monthly_assignments', value: '3' });
    const first = await plan(engine, connectionId, 'provision', ids.slice(0, 1));
    expect(first.guards).toEqual([]);
    const at = atDay(23);
    await engine.ask('confirm-plan', { id: first.id, typedNumber: undefined, at });
    const [action] = first.actions;
    if (action?.request === undefined) throw new Error('nothing planned');
    const before = account('u0', { externalId: 'E1', userName: 'anna@x.example', active: false });
    await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at });
    const answer = {
      actionId: action.id,
      ok: true,
      status: 200,
      outcome: { kind: 'told', says: 'Done.' } as const,
      at,
    };
    await engine.ask('record-action-answer', answer);
    const past = await plan(engine, connectionId, 'provision', ids);
    expect(past.guards).toMatchObject([{ kind: 'monthly-cap', stops: true }]);
    const number = { id: past.id, at };
    expect(await engine.ask('confirm-plan', { ...number, typedNumber: undefined })).toEqual({
      kind: 'number-needed',
      expected: 3,
    });
    // The first is not seen yet, so nothing more is sent for that person.
    expect(await engine.ask('confirm-plan', { ...number, typedNumber: 3 })).toMatchObject({ ready: 3 });
  });
});

describe('what a look-up run changed', () => {
  test('is told by who has another answer than before, failures left out', async () => {
    const { engine, connectionId } = await fourPeople();
    const people = await everybody(engine);
    const ids = people.map(({ id }) => id);
    const answerAll = async (lookUps: readonly LookUp[]): Promise<RunId> => {
      const who = { kind: 'selection', selection: { kind: 'ids', ids } } as const;
      const run = await engine.ask('start-look-ups', { connectionId, who, at: atDay(20) });
      const answers = people.map(({ id: personId }, at) => ({
        personId,
        answer: { lookUp: lookUps[at] ?? { kind: 'absent' as const }, attempts: [], askedAt: atDay(20) },
      }));
      await engine.ask('record-look-ups', { runId: run.id, answers });
      await engine.ask('set-run-state', { runId: run.id, state: 'done', note: undefined, at: atDay(20) });
      return run.id;
    };
    const failed: LookUp = { kind: 'failed', code: 'network', detail: '' };
    const first = await answerAll([active('u1'), active('u2'), { kind: 'absent' }, active('u4')]);
    expect(await engine.ask('run-changes', { runId: first, limit: 10 })).toEqual({ changes: [], total: 0 });
    await answerAll([failed, active('u2'), failed, failed]);
    const last = await answerAll([inactive('u1'), active('u2'), active('u3'), active('u5')]);
    const { changes, total } = await engine.ask('run-changes', { runId: last, limit: 2 });
    expect(total).toBe(3);
    expect(changes).toMatchObject([
      { displayName: 'Anna Berg', before: 'active', after: 'inactive' },
      { displayName: 'Cy Diaz', before: 'absent', after: 'active' },
    ]);
  });
});
