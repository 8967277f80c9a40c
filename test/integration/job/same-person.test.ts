import { expect, it } from 'vitest';
import { smallService, take } from './small-service.ts';

const header =
  'invited_email_address,preferred_first_name,preferred_last_name,seat_id,sales_license_current_status';

/** Three people without unique ids in the user list; the service calls the second one otherwise. */
async function stage() {
  const on = await smallService({ people: 3 });
  const rows = [
    'p001@small.example,Given001,Family001,S001,active',
    'p002@small.example,Martha,Quint,S002,active',
    'p003@small.example,Given003,Family003,S003,active',
  ];
  on.write('users.csv', [header, ...rows, ''].join('\n'));
  return on;
}

const off = ['--deprovision-list', 'off.csv', ...take, '--confirm-count', '2'];

it('[LC30] [LC21] takes the seat of whom the service calls otherwise once it is said that they are one', async () => {
  const on = await stage();
  on.write('off.csv', 'Email\np001@small.example\np002@small.example\n');
  const first = await on.run(off);
  expect([first.code, first.out]).toEqual([3, expect.stringContaining('--same-person ADDRESS')]);
  expect(on.changes()).toEqual(['account-001 deactivated']);
  const second = await on.run([...off, '--same-person', 'p002@small.example']);
  expect([second.code, on.changes()]).toEqual([0, ['account-001 deactivated', 'account-002 deactivated']]);
});

it('[LC30] [LC20] takes the seat of whom the list calls otherwise, and of nobody else so', async () => {
  const on = await stage();
  const rows = ['Anna Berger,p001@small.example', 'Anna Berger,p003@small.example', ''];
  on.write('off.csv', ['Name,Email', ...rows].join('\n'));
  const { code, out } = await on.run([...off, '--same-person', 'p001@small.example']);
  expect([code, out]).toEqual([3, expect.stringContaining('add --same-person p003@small.example')]);
  expect(on.changes()).toEqual(['account-001 deactivated']);
});

it('[LC30] refuses a name that leads to nobody, before anything is written', async () => {
  const on = await stage();
  on.write('off.csv', 'Email\np001@small.example\n');
  const { code, errors } = await on.run([...off, '--same-person', 'nobody@small.example']);
  expect([code, errors]).toEqual([2, expect.stringContaining('nobody known here, or more than one')]);
  expect(on.changes()).toEqual([]);
});
