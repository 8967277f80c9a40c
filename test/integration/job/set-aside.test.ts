import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from '../../support/engine.ts';
import { job, resultOf } from './job-at-hand.ts';

const users = [
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
  'team@x.example,Mira,Sol,42,ID1,active',
  'team@x.example,Otto,Lind,43,ID2,active',
  'anne@x.example,Anne,Roy,144,ID3,active',
  'tom@x.example,Tom,Ode,k.A.,ID4,active',
];
const directory = [
  'displayName,mail,employeeId,accountEnabled,appRole',
  'Anne Roy,anne@x.example,00144,True,User',
  'Tom Ode,tom@x.example,,True,User',
];

it('[SA1] the job says at the file, of all lists and in the plan what was set aside, with counts and the way out', async () => {
  const cwd = testFolder();
  writeFileSync(join(cwd, 'users.csv'), `${users.join('\n')}\n`);
  writeFileSync(join(cwd, 'directory.csv'), `${directory.join('\n')}\n`);
  writeFileSync(join(cwd, 'list.txt'), '42\n144\n');
  const done = await job(
    '--users users.csv --directory directory.csv --practice --deprovision-list list.txt --json'.split(' '),
    { cwd },
  );
  const lines = done.errors.split('\n');
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
  // At the file: the cells of it that were left out.
  expect(lines[at('Imported   users.csv') + 1]).toMatch(/Column "employee_id": 1 cell, "k\.A\."/u);
  // Of all lists, once.
  expect(lines[at('Set aside')]).toMatch(
    /^Set aside {2}1 identifier stands beside different people .* at 2 people \(e-mail address team@x\.example in 2 rows of the user list\).* export it again\.$/u,
  );
  expect(lines[at('Zeros')]).toMatch(
    /^Zeros {6}1 unique id lost the zeros in front in the user list, for example 144 for 00144: .* Export the user list again/u,
  );
  // In the plan: those of its people.
  const plan = lines.slice(at('Plan '));
  expect(plan.join('\n')).toMatch(
    /Of its people, 1 identifier stands beside different people .* at 1 person/u,
  );
  expect(resultOf(done)).toMatchObject({
    setAside: { cells: 1, identifiers: 1, people: 2, lostZeros: 1, unread: 0, asked: 0, held: 0 },
  });
});

it('[N33] the job says at the file whom a usage report calls as nobody in the lists', async () => {
  const cwd = testFolder();
  writeFileSync(join(cwd, 'users.csv'), `${users.join('\n')}\n`);
  const usage = ['Name,Days Active', 'Anne Roy,12', 'Peter Janssen,6'];
  writeFileSync(join(cwd, 'usage-2026-10-01-to-2026-10-31.csv'), `${usage.join('\n')}\n`);
  const done = await job(
    ['--users', 'users.csv', '--usage', 'usage-2026-10-01-to-2026-10-31.csv', '--json'],
    { cwd },
  );
  expect(done.errors).toMatch(/"Peter Janssen": nobody/u);
});
