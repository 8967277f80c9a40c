import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  firstReason,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';

const anna = 'anna@x.example,Anna,Berg,E1,ID1,active';
const assigned = (name: string, id: string): string =>
  `${name},${name.toLowerCase()}@x.example,LinkedIn Sales Navigator,${name.toLowerCase()}@x.example,,,,${id},,`;

/** Anna holds a seat; Bo is assigned the app and is given one on day 24. `seen`: what the service shows of Bo's account afterwards. */
async function giving(
  seen: 'active' | 'inactive',
): Promise<{ readonly engine: Engine; readonly folder: string }> {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, [anna, 'bo@x.example,Bo,Chen,E2,,inactive']),
    assignments(folder, [assigned('Anna', 'E1'), assigned('Bo', 'E2')]),
  ]);
  const connectionId = await connect(engine);
  const bo = (await personByEmail(engine, 'bo@x.example')).id;
  const before = account('u2', { externalId: 'E2', active: false });
  await record(engine, connectionId, [[bo, { kind: 'found', account: before }]]);
  const at = atDay(24);
  const selection = { kind: 'ids' as const, ids: [bo] };
  const plan = await engine.ask('create-plan', { connectionId, act: 'provision', selection, at });
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
  const after = account('u2', { externalId: 'E2', active: seen === 'active' });
  await record(engine, connectionId, [[bo, { kind: 'found', account: after }]], atDay(25));
  return { engine, folder };
}

async function shown(engine: Engine): Promise<object> {
  const { id, seat, findings } = await personByEmail(engine, 'bo@x.example');
  const { given, seats } = await engine.ask('overview', {});
  const because = firstReason(await engine.ask('read-person', { id }));
  return { seat, findings, given, held: seats.activated + seats.invited, because };
}

test('[FI11] whom Purser gave a seat is in order and counted as given, until a user list made later tells', async () => {
  const { engine, folder } = await giving('active');
  expect(await shown(engine)).toEqual({
    seat: 'none',
    findings: ['in-order'],
    given: 1,
    held: 1,
    because:
      'The seat was given on 2026-11-24, and the service shows the account active; the next user list will show the seat.',
  });
  // A list made later believes nothing of it: what it says counts, also where the person's row is as it was.
  const path = userList(folder, [
    anna,
    'bo@x.example,Bo,Chen,E2,,inactive',
    'cy@x.example,Cy,Dahl,E3,ID3,active',
  ]);
  utimesSync(path, new Date(atDay(29)), new Date(atDay(29)));
  await engine.ask('commit-import', { path, at: atDay(30) });
  expect(await shown(engine)).toMatchObject({ findings: ['assigned-without-seat'], given: 0 });
});

test('[FI11] an account that the service shows inactive afterwards was not given a seat that shows', async () => {
  const { engine } = await giving('inactive');
  expect(await shown(engine)).toMatchObject({ findings: ['assigned-without-seat'] });
});
