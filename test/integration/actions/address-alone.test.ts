import { expect, it } from 'vitest';
import type { LookUp } from '../../../main/domain/service/look-ups/look-up.ts';
import type { OperationInput } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, importAll, personByEmail, record, userList } from '../../support/people.ts';

const found = (id: string, displayName: string, more: { readonly externalId?: string } = {}): LookUp => ({
  kind: 'found',
  account: account(id, { userName: 'sam@x.example', displayName, ...more }),
});

it('[LC22] another account than before, under another family name, is not taken for an address alone', async () => {
  const engine = await testEngine();
  await importAll(engine, [userList(testFolder(), ['sam@x.example,Sam,Reed,,S1,active'])]);
  const connectionId = await connect(engine);
  const { id } = await personByEmail(engine, 'sam@x.example');
  const guards = async (lookUp: LookUp, day: number): Promise<readonly string[]> => {
    await record(engine, connectionId, [[id, lookUp]], atDay(day));
    const selection = { kind: 'ids', ids: [id] } as const;
    const plan = await engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection,
      at: atDay(day),
    });
    return plan.actions.flatMap((action) =>
      action.guards.flatMap((guard) => (guard.stops ? [guard.kind] : [])),
    );
  };
  expect(await guards(found('u-5', 'Sam Reed'), 24)).toEqual([]);
  // The same account under another family name: married.
  expect(await guards(found('u-5', 'Sam Stone'), 25)).toEqual([]);
  // Two companies became one, and the address is another Sam's.
  expect(await guards(found('u-9', 'Sam Stone'), 26)).toEqual(['person-in-doubt']);
  // Made anew at the service.
  expect(await guards(found('u-9', 'Sam T. Reed'), 27)).toEqual([]);
});

it('[LC31] is taken once it is said in the plan that they are one, for as long as the account has that name', async () => {
  const engine = await testEngine();
  await importAll(engine, [userList(testFolder(), ['sam@x.example,Sam,Reed,,S1,active'])]);
  const connectionId = await connect(engine);
  const { id: personId } = await personByEmail(engine, 'sam@x.example');
  const answer = (name: string, day: number): Promise<unknown> =>
    record(engine, connectionId, [[personId, found('u-9', name)]], atDay(day));
  await answer('Otto Lind', 25);
  const selection = { kind: 'ids', ids: [personId] } as const;
  const { id } = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection,
    at: atDay(25),
  });
  type Change = Pick<OperationInput<'redraft-plan'>, 'alsoCalled'>;
  const lookAnew = async (change: Change = {}): Promise<unknown> => {
    const { actions } = await engine.ask('redraft-plan', { id, ...change, at: atDay(26) });
    return actions.map(({ guards, alsoCalled }) => [guards.map(({ kind }) => kind), alsoCalled]);
  };
  const said = { alsoCalled: [{ personId, called: 'Otto Lind' }] };
  expect(await lookAnew()).toEqual([[['person-in-doubt'], undefined]]);
  expect(await lookAnew(said)).toEqual([[[], 'Otto Lind']]);
  expect(await lookAnew()).toEqual([[[], 'Otto Lind']]);
  expect(await lookAnew({ alsoCalled: [] })).toEqual([[['person-in-doubt'], undefined]]);
  expect(await lookAnew(said)).toEqual([[[], 'Otto Lind']]);
  // The address was handed on once more.
  await answer('Paula Quist', 26);
  expect(await lookAnew()).toEqual([[['person-in-doubt'], 'Otto Lind']]);
  await answer('Otto Lind', 26);
  expect(await lookAnew()).toEqual([[[], 'Otto Lind']]);

  await engine.ask('confirm-plan', { id, typedNumber: 1, at: atDay(26) });
  const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 1 });
  expect(entries[0]?.body['alsoCalled']).toBe(JSON.stringify([[personId, 'Otto Lind']]));
  const [task] = await engine.ask('next-actions', { planId: id, limit: 1, exclude: [] });
  if (task === undefined) throw new Error('There is nothing to do.');
  const held = async (name: string): Promise<unknown> => {
    const lookUp = found('u-9', name);
    const read = lookUp.kind === 'found' ? lookUp.account : undefined;
    const { stops } = await engine.ask('recheck-action', {
      actionId: task.action.id,
      account: read,
      at: atDay(26),
    });
    return stops.map(({ kind }) => kind);
  };
  expect([await held('Otto Lind'), await held('Paula Quist')]).toEqual([[], ['person-in-doubt']]);
});
