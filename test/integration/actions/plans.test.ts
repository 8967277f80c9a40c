import { describe, expect, test } from 'vitest';

import type { Act, GuardKind, Plan } from '../../../main/domain/action.ts';
import type { ConnectionId, PersonId } from '../../../main/domain/ids.ts';
import type { LookUp } from '../../../main/domain/look-up.ts';
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
      'Anna Berg,anna@x.example,App,anna@x.example,,,,E1,Seller,"Sales, North"',
      'Cy Diaz,cy@x.example,App,cy@x.example,,,,E3,Seller,Sales',
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

  test('that removes more than a tenth of the seats asks for its number', async () => {
    const { engine, connectionId } = await fourPeople();
    const { id } = await personByEmail(engine, 'bo@x.example');
    await record(engine, connectionId, [[id, active('u2')]]);
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

describe('somebody who is protected', () => {
  test('is left out of removals until a reason is given, also after new imports', async () => {
    const { engine, connectionId } = await fourPeople();
    const anna = await personByEmail(engine, 'anna@x.example');
    await record(engine, connectionId, [[anna.id, active('u1')]]);
    const saved = { personId: anna.id, note: undefined, protectedBecause: 'On leave', at: atDay(23) };
    expect(await engine.ask('save-care', saved)).toEqual({ note: undefined, protectedBecause: 'On leave' });
    const folder = testFolder();
    await importAll(engine, [userList(folder, ['anna@x.example,Anna,Hill,E1,ID1,active'], 'later.csv')]);
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
    expect(overridden.actions[0]?.guards[0]?.says).toContain('Left for good');
    await engine.ask('save-care', { ...saved, protectedBecause: undefined, note: 'Back in May' });
    expect((await engine.ask('read-person', { id: after.id }))?.care).toEqual({
      note: 'Back in May',
      protectedBecause: undefined,
    });
  });
});
