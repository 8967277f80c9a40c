import { expect, it } from 'vitest';

import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  everybody,
  personByEmail,
  record,
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

it('[C7] counts the seats that Purser took after the day that is compared with', async () => {
  const engine = await testEngine();
  await importMonths(engine, twoMonths(testFolder()));
  const connectionId = await connect(engine);
  const bo = await personByEmail(engine, 'bo@x.example');
  const before = account('u2', { externalId: 'E2' });
  await record(engine, connectionId, [[bo.id, { kind: 'found', account: before }]]);
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const at = atDay(28);
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [bo.id] },
    at,
  });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: plan.ready, at });
  const [action] = plan.actions;
  if (action?.request === undefined) throw new Error('nothing planned');
  await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at });
  expect((await engine.ask('read-month', {})).changes).toMatchObject({ given: 0, taken: 0 });
  await engine.ask('record-action-answer', {
    actionId: action.id,
    ok: true,
    status: 200,
    outcome: { kind: 'told', says: 'Done.' },
    at,
  });
  expect((await engine.ask('read-month', {})).changes).toMatchObject({ given: 0, taken: 1 });
});
