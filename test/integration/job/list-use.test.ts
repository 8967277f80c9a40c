import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from '../../support/engine.ts';
import { job, resultOf } from './job-at-hand.ts';

const users = [
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
  'anna@x.example,Anna,Berg,E1,ID1,active',
  'bo@x.example,Bo,Chen,E2,ID2,active',
];
const workers = [
  'Employee_ID,Primary_Work_Email,Legal_First_Name,Legal_Last_Name,Worker_Status,Termination_Date',
  'E1,anna@x.example,Anna,Berg,Active,',
  'E2,bo@x.example,Bo,Chen,Terminated,2026-10-01',
];

it('[U20] the job takes a list out of use and back into it, as it is called', async () => {
  const cwd = testFolder();
  writeFileSync(join(cwd, 'users.csv'), `${users.join('\n')}\n`);
  writeFileSync(join(cwd, 'workers.csv'), `${workers.join('\n')}\n`);
  const leavers = async (...more: readonly string[]): Promise<unknown> => {
    const done = await job(['--data', 'kept', '--json', ...more], { cwd });
    expect(done.errors).not.toContain('went wrong');
    return resultOf(done)['findings'];
  };
  const files = ['--users', 'users.csv', '--staff', 'workers.csv', '--accept', 'lacks-holders'];
  expect(await leavers(...files)).toMatchObject({ 'leaver-with-seat': 1 });

  const unknown = await job(['--data', 'kept', '--out-of-use', 'Nothing'], { cwd });
  expect(unknown.code).toBe(2);
  const called = /Name one of: "([^"]+)"/u.exec(unknown.errors)?.[1] ?? '';
  expect(called).not.toBe('');

  expect(await leavers('--out-of-use', called.toUpperCase())).toMatchObject({ 'leaver-with-seat': 0 });
  expect(await leavers()).toMatchObject({ 'leaver-with-seat': 0 });
  expect(await leavers('--use-again', called)).toMatchObject({ 'leaver-with-seat': 1 });
});
