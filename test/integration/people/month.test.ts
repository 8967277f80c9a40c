import { expect, it } from 'vitest';

import type { Account } from '../../../main/domain/service/account.ts';
import type { ConnectionId, Instant } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  everybody,
  personByEmail,
  record,
  usageReport,
  userList,
} from '../../support/people.ts';
import { importMonths, twoMonths } from '../../support/two-months.ts';

it('[C1] [C4] [C5] [C6] tells two months of exports apart, person by person', async () => {
  const engine = await testEngine();
  const files = twoMonths(testFolder());
  expect(await engine.ask('read-month', {})).toEqual({ before: [], compared: undefined, changes: undefined });
  await importMonths(engine, files.slice(0, 3));
  expect(await engine.ask('read-month', {})).toEqual({ before: [], compared: undefined, changes: undefined });
  const october = await engine.ask('overview', {});
  await importMonths(engine, files.slice(3));
  const then = { on: '2026-10-31', held: 5, idle: 1, leavers: 1 };
  expect(await engine.ask('read-month', {})).toEqual({
    before: [then],
    compared: then,
    changes: {
      since: '2026-10-31',
      until: '2026-11-27',
      left: 2,
      cameBack: 1,
      newSeats: 1,
      endedSeats: 1,
      becameIdle: 1,
      activeAgain: 1,
      given: 0,
      taken: 0,
    },
  });
  // What was shown then is what is said of then.
  expect({
    held: october.seats.activated + october.seats.invited,
    idle: october.findings.idle,
    leavers: october.findings['leaver-with-seat'],
  }).toEqual({ held: then.held, idle: then.idle, leavers: then.leavers });
  expect((await everybody(engine)).length).toBe(6);
});

it('[C3] does not say of a time what its lists did not tell', async () => {
  const engine = await testEngine();
  const files = twoMonths(testFolder());
  const [users, , , laterUsers, laterOkta] = files;
  if (users === undefined || laterUsers === undefined || laterOkta === undefined) throw new Error('no files');
  await importMonths(engine, [users, laterUsers, laterOkta]);
  expect(await engine.ask('read-month', {})).toMatchObject({
    before: [{ held: 5, idle: undefined, leavers: undefined }],
    changes: { left: undefined, cameBack: undefined, newSeats: 1, becameIdle: undefined },
  });
});

it('[C4] [C8] says of nobody that they came back whose row of the list is not decided', async () => {
  const engine = await testEngine();
  const folder = testFolder();
  const seats = ['ada@x.example,Ada,Kerr,E1,ID1,active', 'bo@x.example,Bo,Berg,E2,ID2,active'];
  const apps = [
    'Ada Kerr,ada@x.example,LinkedIn Sales Navigator,ada@x.example,2026-01-05,,,E1,,',
    'Bo Berg,bo@x.example,LinkedIn Sales Navigator,bo@x.example,2026-01-05,,,E2,,',
  ];
  const staff = (name: string, rows: readonly string[]): string =>
    writeFile(
      folder,
      name,
      `${['Employee #,First Name,Last Name,Work Email,Status,Termination Date', ...rows].join('\n')}\n`,
    );
  const left = 'E1,Ada,Kerr,ada@x.example,Inactive,2026-10-12';
  const here = 'E2,Bo,Berg,bo@x.example,Active,';
  await importMonths(engine, [
    { path: userList(folder, seats), day: -1 },
    { path: assignments(folder, apps), day: -1 },
    { path: staff('people-october.csv', [left, here]), day: -1 },
  ]);
  expect((await engine.ask('overview', {})).findings['leaver-with-seat']).toBe(1);
  // Somebody of the same name comes: who left may be meant by either row.
  await importMonths(engine, [
    { path: staff('people-november.csv', [left, here, 'E9,Ada,Kerr,ada.kerr@x.example,Active,']), day: 27 },
  ]);
  expect((await engine.ask('overview', {})).findings['leaver-with-seat']).toBe(0);
  const month = await engine.ask('read-month', {});
  expect(month.changes).toMatchObject({ left: 0, cameBack: 0 });
  expect(month.compared?.leavers).toBe(0);
});

it('[C8] forgets an import that was undone, and follows one that is back', async () => {
  const engine = await testEngine();
  const files = twoMonths(testFolder());
  await importMonths(engine, files);
  const before = await engine.ask('read-month', {});
  const latest = (await engine.ask('list-imports', {})).find(({ fileName }) =>
    fileName.startsWith('users-nov'),
  );
  if (latest === undefined) throw new Error('not there');
  await engine.ask('undo-import', { id: latest.id });
  expect((await engine.ask('read-month', {})).changes).toMatchObject({ newSeats: undefined, left: 2 });
  await importMonths(engine, files.slice(3, 4));
  expect(await engine.ask('read-month', {})).toEqual(before);
});

/** One act of Purser for one person, up to the read that sees it. */
async function act(
  engine: Engine,
  wanted: {
    readonly connectionId: ConnectionId;
    readonly act: 'provision' | 'deprovision';
    readonly email: string;
    readonly before: Account;
    readonly at: Instant;
    /** Called when the act is under way, and its outcome not known. */
    readonly during?: () => Promise<void>;
  },
): Promise<void> {
  const { connectionId, before, at } = wanted;
  const person = await personByEmail(engine, wanted.email);
  await record(engine, connectionId, [[person.id, { kind: 'found', account: before }]], at);
  const selection = { kind: 'ids' as const, ids: [person.id] };
  const plan = await engine.ask('create-plan', { connectionId, act: wanted.act, selection, at });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: plan.ready, at });
  const [action] = plan.actions;
  if (action?.request === undefined) throw new Error(`nothing planned: ${JSON.stringify(plan.actions)}`);
  await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at });
  await wanted.during?.();
  await engine.ask('record-action-answer', {
    actionId: action.id,
    ok: true,
    status: 200,
    outcome: { kind: 'told', says: 'Done.' },
    at,
  });
  await engine.ask('record-read-back', {
    actionId: action.id,
    seen: 'as-intended',
    answer: undefined,
    outcome: { kind: 'told', says: 'Seen.' },
    at,
  });
}

it('[C7] counts the seats that Purser took after the day that is compared with', async () => {
  const engine = await testEngine();
  await importMonths(engine, twoMonths(testFolder()));
  const connectionId = await connect(engine);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  await act(engine, {
    connectionId,
    act: 'deprovision',
    email: 'bo@x.example',
    before: account('u2', { externalId: 'E2' }),
    at: atDay(28),
    during: async () => {
      expect((await engine.ask('read-month', {})).changes).toMatchObject({ given: 0, taken: 0 });
    },
  });
  expect((await engine.ask('read-month', {})).changes).toMatchObject({ given: 0, taken: 1 });
});

it('[E28] says of last month what it said then, also once a seat was taken back and given again', async () => {
  const folder = testFolder();
  const engine = await testEngine(folder);
  await importMonths(engine, twoMonths(testFolder()));
  const connectionId = await connect(engine);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const { compared } = await engine.ask('read-month', {});
  const moments = await engine.ask('read-usage-history', {});
  expect(compared?.idle).toBe(1);
  const one = { connectionId, email: 'cy@x.example' };
  const held = account('u3', { externalId: 'E3' });
  const gone = account('u3', { externalId: 'E3', active: false });
  await act(engine, { ...one, act: 'deprovision', before: held, at: atDay(28) });
  await act(engine, { ...one, act: 'provision', before: gone, at: atDay(29) });
  await engine.close();
  // As at the next start, where nothing of it is kept.
  const later = await testEngine(folder);
  expect((await later.ask('read-month', {})).compared).toEqual(compared);
  expect(await later.ask('read-usage-history', {})).toEqual(moments);
});

it('[C6] calls nobody active again for a seat that was taken back and given again', async () => {
  const engine = await testEngine();
  const files = twoMonths(testFolder());
  await importMonths(engine, files.slice(0, 3));
  const connectionId = await connect(engine);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const one = { connectionId, email: 'cy@x.example' };
  const held = account('u3', { externalId: 'E3' });
  const gone = account('u3', { externalId: 'E3', active: false });
  await act(engine, { ...one, act: 'deprovision', before: held, at: atDay(9) });
  await act(engine, { ...one, act: 'provision', before: gone, at: atDay(10) });
  const unused = usageReport(testFolder(), '2026-10-27-to-2026-11-26', [
    'Anna Berg,anna@x.example,ID1,3',
    'Bo Berg,bo@x.example,ID2,2',
    'Cy Berg,cy@x.example,ID3,0',
  ]);
  await importMonths(engine, [...files.slice(3, 5), { path: unused, day: 27 }]);
  expect((await engine.ask('read-month', {})).changes).toMatchObject({ becameIdle: 0, activeAgain: 0 });
});

it('[PG11] no report tells of the use of a seat that was given after it, whoever used one before', async () => {
  const engine = await testEngine();
  await importMonths(engine, twoMonths(testFolder()));
  const connectionId = await connect(engine);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const use = async (): Promise<unknown> =>
    (await engine.ask('read-page', { at: atDay(29), withoutNames: true })).use;
  expect(await use()).toEqual({ used: 4, told: 5, holders: 5 });
  const one = { connectionId, email: 'bo@x.example' };
  const held = account('u2', { externalId: 'E2' });
  const gone = account('u2', { externalId: 'E2', active: false });
  await act(engine, { ...one, act: 'deprovision', before: held, at: atDay(28) });
  await act(engine, { ...one, act: 'provision', before: gone, at: atDay(29) });
  const { id } = await personByEmail(engine, 'bo@x.example');
  await record(engine, connectionId, [[id, { kind: 'found', account: held }]], atDay(29));
  expect(await use()).toEqual({ used: 4, told: 4, holders: 5 });
});
