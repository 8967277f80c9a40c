import { expect, test } from 'vitest';

import type { Engine, OperationOutput } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, importAll, personByEmail, record, userList } from '../../support/people.ts';

const contract = {
  prices: [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 36_500 }],
  renewsOn: undefined,
  isPaidAhead: false,
  invitedGraceDays: 14,
};

function read(engine: Engine, day: number): Promise<OperationOutput<'read-costs'>> {
  return engine.ask('read-costs', { at: atDay(day) });
}

test('what was taken back and stayed so is saved, from its day on', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const rows = ['anna@x.example,Anna,Berg,E1,ID1,active', 'bo@x.example,Bo,Chen,E2,,active'];
  await importAll(engine, [userList(folder, rows)]);
  expect(await read(engine, 2)).toEqual({ contract: { ...contract, prices: [] }, costs: undefined });
  await engine.ask('save-contract', { contract });
  expect(await read(engine, 2)).toMatchObject({ contract, costs: { heldSeats: 2, removedSeats: 0 } });
  // Bo was invited, and has two weeks to activate the seat.
  expect((await read(engine, 36)).costs).toMatchObject({ wastedSeats: 0 });
  expect((await read(engine, 37)).costs).toMatchObject({ wastedSeats: 1, wastedYearlyMinor: 36_500 });

  const connectionId = await connect(engine);
  const anna = await personByEmail(engine, 'anna@x.example');
  await record(engine, connectionId, [
    [anna.id, { kind: 'found', account: account('u1', { externalId: 'E1' }) }],
  ]);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [anna.id] },
    at: atDay(24),
  });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: undefined, at: atDay(24) });
  const [action] = plan.actions;
  if (action?.request === undefined) throw new Error('nothing planned');
  const at = atDay(24);
  await engine.ask('begin-action', {
    actionId: action.id,
    before: account('u1', { externalId: 'E1' }),
    request: action.request,
    at,
  });
  expect((await read(engine, 34)).costs?.removedSeats).toBe(0);
  await engine.ask('record-action-answer', {
    actionId: action.id,
    ok: true,
    status: 200,
    outcome: { kind: 'told', says: 'Done.' },
    at,
  });
  const gone = { kind: 'found', account: account('u1', { externalId: 'E1', active: false }) } as const;
  await record(engine, connectionId, [[anna.id, gone]], atDay(25));
  expect((await read(engine, 34)).costs).toMatchObject({ removedSeats: 1, savedMinor: 1000 });

  // The list is older than the removal: the seat is not counted on both sides.
  expect((await read(engine, 34)).costs).toMatchObject({ heldSeats: 1 });

  // Somebody gave it back; what was saved was saved.
  const seen = { kind: 'found', account: account('u1', { externalId: 'E1' }) } as const;
  await record(engine, connectionId, [[anna.id, seen]], atDay(30));
  expect((await read(engine, 40)).costs).toMatchObject({ removedSeats: 0, savedMinor: 600, heldSeats: 2 });
});

test('[MO11] an invitation is spent on nobody when it is as old as its grace', async () => {
  const engine = await testEngine();
  await importAll(engine, [userList(testFolder(), ['bo@x.example,Bo,Chen,E2,,active'])]);
  await engine.ask('save-contract', { contract });
  expect((await read(engine, 36)).costs).toMatchObject({ heldSeats: 1, wastedSeats: 0 });
  expect((await read(engine, 37)).costs).toMatchObject({ heldSeats: 1, wastedSeats: 1 });
  await engine.ask('save-contract', { contract: { ...contract, invitedGraceDays: 30 } });
  expect((await read(engine, 37)).costs).toMatchObject({ wastedSeats: 0 });
});

test('[MO9] one person with two seats holds two, and one seat in two rows is one', async () => {
  const engine = await testEngine();
  await importAll(engine, [
    userList(testFolder(), [
      'anna@x.example,Anna,Berg,E1,ID1,active',
      'anna@x.example,Anna,Berg,E1,ID2,active',
      'bo@x.example,Bo,Chen,E2,ID3,active',
      'bo@x.example,Bo,Chen,E2,ID3,active',
    ]),
  ]);
  await engine.ask('save-contract', { contract });
  expect((await read(engine, 2)).costs).toMatchObject({ heldSeats: 3 });
});
