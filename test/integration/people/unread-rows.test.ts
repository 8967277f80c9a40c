import { expect, test } from 'vitest';
import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, personByEmail, userList } from '../../support/people.ts';

const header = 'displayName,mail,accountEnabled,appRole';

function assignees(folder: string, name: string, rows: readonly string[]): string {
  return writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
}

const mira = 'Mira Sol,mira@x.example,True,User';
const otto = 'Otto Lind,otto@x.example,True,User';
/** Nothing in its place of an address is one, and its name says whom it is about. */
const unreadable = 'Mira Sol,no address,True,User';

test('[U1] who is named in a row that could not be read is unknown to the list, and no leaver', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const users = userList(folder, [
    'mira@x.example,Mira,Sol,,ID1,active',
    'otto@x.example,Otto,Lind,,ID2,active',
  ]);
  await importAll(engine, [users, assignees(folder, 'one.csv', [mira, otto])]);
  await importAll(engine, [assignees(folder, 'two.csv', [unreadable, otto])]);
  const { directory, findings } = await personByEmail(engine, 'mira@x.example');
  expect(directory).toBe('unknown');
  expect(findings).not.toContain('leaver-with-seat');
  expect((await personByEmail(engine, 'otto@x.example')).directory).toBe('assigned');
});

test('[U1] who is named in a row without an address is not missing in a list of everybody', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const users = userList(folder, [
    'mira@x.example,Mira,Sol,,ID1,active',
    'otto@x.example,Otto,Lind,,ID2,active',
    'anne@x.example,Anne,Roy,,ID3,active',
  ]);
  const staff = [
    'Name,Work email,Hire date,Status',
    'Mira Sol,,2020-02-13,Active',
    'Otto Lind,otto@x.example,2020-02-13,Active',
  ];
  await importAll(engine, [users, writeFile(folder, 'staff.csv', staff.join('\n'))]);
  const missing = (await everybody(engine)).filter(({ findings }) => findings.includes('not-in-staff'));
  expect(missing.map(({ email }) => email)).toEqual(['anne@x.example']);
});

test('[U4] who is listed under an address of several people cannot be missed by a list of people', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const users = userList(folder, [
    'sales@x.example,Mira,Sol,,ID1,active',
    'sales@x.example,Otto,Lind,,ID2,active',
    'anne@x.example,Anne,Roy,,ID3,active',
  ]);
  await importAll(engine, [users, assignees(folder, 'one.csv', [mira, otto])]);
  const seats = (await everybody(engine)).filter(({ seatId }) => seatId !== undefined);
  const told = seats.map(({ seatId, directory }) => `${String(seatId)} ${directory}`);
  expect(told.toSorted()).toEqual(['ID1 unknown', 'ID2 unknown', 'ID3 not-assigned']);
  expect(seats.flatMap(({ findings }) => findings)).not.toContain('leaver-with-seat');
});

test('[U2] a row of the same person that could be read counts', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const users = userList(folder, ['mira@x.example,Mira,Sol,,ID1,active']);
  await importAll(engine, [users, assignees(folder, 'one.csv', [mira, unreadable, otto])]);
  expect((await personByEmail(engine, 'mira@x.example')).directory).toBe('assigned');
  expect(await everybody(engine)).toHaveLength(2);
});

test('[U5] who may be somebody in the list under another identifier is no leaver, and is asked about', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const appHeader = 'User,Login,Application name,Application login,Assigned on,Unassigned on,Employee number';
  const list = (name: string, rows: readonly string[]): string =>
    writeFile(folder, name, `${[appHeader, ...rows].join('\n')}\n`);
  const row = (name: string, address: string, id: string): string =>
    `${name},${address},LinkedIn Sales Navigator,${address},2026-01-02,,${id}`;
  const otto2 = row('Otto Lind', 'otto@x.example', 'E2');
  await importAll(engine, [
    list('one.csv', [row('Mira Sol', 'mira@x.example', 'E1'), otto2]),
    userList(folder, [
      'other.way@x.example,Mira,Sol,E1,ID1,active',
      'otto@x.example,Otto,Lind,E2,ID2,active',
    ]),
    // The export has no number of hers any more.
    list('two.csv', [row('Mira Sol', 'mira@x.example', ''), otto2]),
  ]);
  const people = await everybody(engine);
  const seat = people.find(({ seatId }) => seatId === 'ID1');
  expect(seat).toMatchObject({ directory: 'unknown', findings: ['identifier-mismatch'] });
  expect(people.flatMap(({ findings }) => findings)).not.toContain('assigned-without-seat');
});

test('[U1] a group beside the name of somebody makes no group of their row', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const list = (name: string, rows: readonly string[]): string =>
    writeFile(
      folder,
      name,
      `${['invited_email_address,first_name,last_name,groups,sales_license', ...rows].join('\n')}\n`,
    );
  const others = ['otto@x.example,Otto,Lind,Sales,active', 'anne@x.example,Anne,Roy,Sales,active'];
  await importAll(engine, [list('one.csv', ['mira@x.example,Mira,Sol,Sales,active', ...others])]);
  await importAll(engine, [list('two.csv', [',Mira,Sol,Sales,active', ...others])]);
  expect((await personByEmail(engine, 'mira@x.example')).seat).toBe('unknown');
});
