import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import type { PersonId } from '../../../main/domain/ids.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  firstReason,
  account,
  connect,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';

const rows = ['anna@x.example,Anna,Berg,E1,ID1,active', 'bo@x.example,Bo,Chen,E2,ID2,active'];

/** A company of two, of whom Anna's license is taken on day 24; `seen` is what the service showed afterwards. */
async function removal(seen: 'inactive' | 'still active' | 'nothing'): Promise<{
  readonly engine: Engine;
  readonly folder: string;
  readonly anna: PersonId;
  readonly connectionId: Awaited<ReturnType<typeof connect>>;
}> {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [userList(folder, rows)]);
  const connectionId = await connect(engine);
  const anna = (await personByEmail(engine, 'anna@x.example')).id;
  const before = account('u1', { externalId: 'E1' });
  await record(engine, connectionId, [[anna, { kind: 'found', account: before }]]);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const at = atDay(24);
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [anna] },
    at,
  });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: undefined, at });
  const [action] = plan.actions;
  if (action?.request === undefined) throw new Error('nothing planned');
  await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at });
  await engine.ask('record-action-answer', {
    actionId: action.id,
    ok: true,
    status: 200,
    outcome: { kind: 'told', says: 'Done.' },
    at,
  });
  if (seen !== 'nothing') {
    const after = account('u1', { externalId: 'E1', active: seen === 'still active' });
    await record(engine, connectionId, [[anna, { kind: 'found', account: after }]], atDay(25));
  }
  return { engine, folder, anna, connectionId };
}

async function shown(engine: Engine, id: PersonId): Promise<object> {
  const person = await engine.ask('read-person', { id });
  const { seats, takenBack } = await engine.ask('overview', {});
  return {
    seat: person?.summary.seat,
    findings: person?.findings.map(({ kind }) => kind),
    held: seats.activated + seats.invited,
    takenBack,
  };
}

test('[MO13] a seat that was seen taken is held no longer, before a user list says so', async () => {
  const { engine, anna } = await removal('inactive');
  expect(await shown(engine, anna)).toEqual({
    seat: 'deactivated',
    findings: ['in-order'],
    held: 1,
    takenBack: 1,
  });
  const person = await engine.ask('read-person', { id: anna });
  expect(firstReason(person)).toMatch(/^The seat was taken back on \d{4}-\d{2}-\d{2}/u);
});

test.each(['still active', 'nothing'] as const)(
  '[MO13] a removal of which the service showed %s leaves the seat as the list has it',
  async (seen) => {
    const { engine, anna } = await removal(seen);
    expect(await shown(engine, anna)).toMatchObject({ seat: 'activated', held: 2 });
  },
);

test('[MO13] a later list that has the seat again is believed', async () => {
  const { engine, folder, anna } = await removal('inactive');
  const path = userList(folder, [...rows, 'cy@x.example,Cy,Dahl,E3,ID3,active'], 'later.csv');
  utimesSync(path, new Date(atDay(29)), new Date(atDay(29)));
  await engine.ask('commit-import', { path, at: atDay(30) });
  expect(await shown(engine, anna)).toMatchObject({ seat: 'activated', held: 3, takenBack: 0 });
});

test('[MO13] a license that is seen given again is held again', async () => {
  const { engine, anna, connectionId } = await removal('inactive');
  const again = account('u1', { externalId: 'E1' });
  await record(engine, connectionId, [[anna, { kind: 'found', account: again }]], atDay(27));
  expect(await shown(engine, anna)).toMatchObject({ seat: 'activated', held: 2, takenBack: 0 });
});

test('[MO7] that another service knows nobody is no sight of the removal', async () => {
  const { engine, anna, connectionId } = await removal('nothing');
  const other = await connect(engine, { baseUrl: 'https://other.example/scim' });
  await record(engine, other, [[anna, { kind: 'absent' }]], atDay(25));
  const active = { kind: 'found', account: account('u1', { externalId: 'E1' }) } as const;
  await record(engine, connectionId, [[anna, active]], atDay(26));
  const prices = [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 36_500 }];
  const contract = { prices, renewsOn: undefined, isPaidAhead: false, invitedGraceDays: 14 };
  await engine.ask('save-contract', { contract });
  expect((await engine.ask('read-costs', { at: atDay(30) })).costs).toMatchObject({ savedMinor: 0 });
});
