import { expect, test } from 'vitest';

import { assignments, connect, usageReport, userList } from '../../support/people.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

test('[FI18] how many seats are held is known once a user list says who holds one, and no earlier', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const bring = async (path: string, day: number): Promise<void> => {
    expect(await engine.ask('commit-import', { path, at: atDay(day) })).toMatchObject({ kind: 'committed' });
  };
  const held = async () => {
    const { untold, seats } = await engine.ask('overview', {});
    const room = await engine.ask('read-seat-room', { at: atDay(5) });
    return [untold.held, untold.findings.idle, seats.activated, room.held, room.invited];
  };
  await bring(assignments(folder, ['Gina Hart,gina@x.example,LinkedIn,gina@x.example,,,,E1,,']), 1);
  expect(await held()).toEqual(['no-user-list', 'no-user-list', 0, undefined, undefined]);
  const header = 'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id';
  await bring(writeFile(folder, 'users.csv', `${header}\ngina@x.example,Gina,Hart,E1,ID1\n`), 2);
  expect(await held()).toEqual(['says-not-who-holds', 'says-not-who-holds', 0, undefined, undefined]);
  await bring(userList(folder, ['gina@x.example,Gina,Hart,E1,ID1,active'], 'licenses.csv'), 3);
  expect(await held()).toEqual([undefined, 'no-usage', 1, 1, 0]);
});

test('[FI18] who never activated is not known and no zero where licenses have no seat ids, and held they are', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,sales_license_current_status';
  const held = async (row: string, day: number) => {
    const path = writeFile(folder, `users-${String(day)}.csv`, `${header}\n${row}\n`);
    expect(await engine.ask('commit-import', { path, at: atDay(day) })).toMatchObject({ kind: 'committed' });
    const { seats, untold } = await engine.ask('overview', {});
    return [seats.licensed, untold.held, untold.findings['never-activated']];
  };
  expect(await held('gina@x.example,Gina,Hart,active', 1)).toEqual([1, undefined, 'no-seat-ids']);
  expect(await held('gina@x.example,Gina,Hart,inactive', 2)).toEqual([0, undefined, undefined]);
});

test('to be looked up are just those whom a run over everybody known asks about', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const files = [
    userList(folder, ['gina@x.example,Gina,Hart,E1,ID1,active']),
    assignments(folder, ['Bo Chen,bo@x.example,LinkedIn,bo@x.example,,,,E2,,']),
    usageReport(folder, '2026-10-01-to-2026-10-31', ['Vi Long,,ID9,3']),
    writeFile(
      folder,
      'hr.csv',
      'Employee #,"Last name, First name",Work Email,Hire Date,Termination Date,Employment Status\n3,"Mann, Cleo",cleo@x.example,2022-03-01,,Full-Time\n',
    ),
  ];
  for (const path of files)
    expect(await engine.ask('commit-import', { path, at: atDay(2) })).toMatchObject({ kind: 'committed' });
  const { people, accounts, toLookUp } = await engine.ask('overview', {});
  const connectionId = await connect(engine);
  const run = await engine.ask('start-look-ups', {
    connectionId,
    who: { kind: 'known', staleBefore: atDay(1) },
    at: atDay(3),
  });
  expect([people, accounts['not-asked'], toLookUp, run.total]).toEqual([4, 4, 2, 2]);
});
