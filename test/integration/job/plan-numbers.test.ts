import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';
import { fast, job, type JobEnd } from './job-at-hand.ts';

const token = 'tk-numbers-0b1d';

/** Three people, a service that has them, and a job that takes a seat in plan 1. */
async function stage() {
  const company = smallCompany(3);
  const service = createPracticeService({ token, accounts: company.accounts, now: () => new Date() });
  const server = await listenPractice(service);
  onTestFinished(() => server.close());
  const cwd = testFolder();
  writeCompany(cwd, company, []);
  const run = (...more: readonly string[]): Promise<JobEnd> =>
    job(['--users', 'users.csv', '--scim', server.url, '--token-env', 'T', '--data', 'd', ...fast, ...more], {
      cwd,
      env: { T: token },
    });
  const take = (person: number): Promise<JobEnd> => {
    writeFileSync(join(cwd, 'off.txt'), company.addresses[person - 1] ?? '');
    return run('--deprovision-list', 'off.txt', '--apply', '--allow-deprovisioning', '--confirm-count', '1');
  };
  const undo = (plan: number): Promise<JobEnd> =>
    run('--undo-plan', String(plan), '--apply', '--allow-provisioning');
  expect((await take(1)).out).toContain('Plan 1. With --data it can be taken back');
  return {
    data: join(cwd, 'd'),
    take,
    undo,
    changes: () => service.changes().map(({ accountId, change }) => `${accountId} ${change}`),
  };
}

/** What can bring a copy of before into the database's place. */
const ways: readonly (readonly [string, (data: string, copy: string) => Promise<void> | void])[] = [
  [
    'was restored',
    async (data, copy) => {
      const engine = await testEngine(data);
      await engine.ask('restore-copy', { path: copy, at: new Date().toISOString() as Instant });
      await engine.close();
    },
  ],
  [
    'was put in its place by hand',
    (data, copy) => {
      for (const end of ['', '-wal', '-shm', '.seal']) rmSync(join(data, `purser.db${end}`), { force: true });
      copyFileSync(copy, join(data, 'purser.db'));
    },
  ],
];

it.each(ways)('[D10] a number means one plan, also where a copy %s', async (_, putBack) => {
  const on = await stage();
  const copy = join(testFolder(), 'copy.db');
  copyFileSync(join(on.data, 'purser.db'), copy);
  expect((await on.take(2)).out).toContain('Plan 2. With --data it can be taken back');

  await putBack(on.data, copy);
  const unknown = await on.undo(2);
  expect([unknown.code, unknown.errors]).toEqual([2, expect.stringContaining('there is no plan 2 here')]);
  expect((await on.take(3)).out).toContain('Plan 3. With --data it can be taken back');
  expect((await on.undo(2)).code).toBe(2);
  expect(on.changes()).toEqual(
    ['account-001', 'account-002', 'account-003'].map((id) => `${id} deactivated`),
  );
});

it('[D10] erasing everything begins with 1 again, and leaves no number behind', async () => {
  const on = await stage();
  const engine = await testEngine(on.data);
  await engine.ask('erase-database', {});
  await engine.close();
  expect(existsSync(join(on.data, 'purser.plans'))).toBe(false);
  expect((await on.take(2)).out).toContain('Plan 1. With --data it can be taken back');
});

it('[D10] the number that was noted stays until the next one is whole, and nothing is left of how it came', async () => {
  const on = await stage();
  const before = join(testFolder(), 'before');
  linkSync(join(on.data, 'purser.plans'), before);
  writeFileSync(join(on.data, 'purser.plans.part'), '7');
  await on.take(2);
  expect(readFileSync(before, 'utf8')).toBe('1\n');
  expect(readFileSync(join(on.data, 'purser.plans'), 'utf8')).toBe('2\n');
  expect(readdirSync(on.data)).not.toContain('purser.plans.part');
});

it.each([
  [
    'nothing',
    (path: string) => {
      writeFileSync(path, '');
    },
  ],
  [
    'a number of another form',
    (path: string) => {
      writeFileSync(path, '1e9\n');
    },
  ],
  [
    'what cannot be read',
    (path: string) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
])('[Q82] %s in the place of the highest number is said, and stays', async (_what, put) => {
  const on = await stage();
  const path = join(on.data, 'purser.plans');
  put(path);
  const before = statSync(path);
  const refused = await on.take(2);
  expect([refused.code, refused.errors]).toEqual([
    1,
    expect.stringMatching(/purser\.plans has the highest number/u),
  ]);
  expect([statSync(path).ino, statSync(path).size]).toEqual([before.ino, before.size]);
  expect(on.changes()).toEqual(['account-001 deactivated']);
  rmSync(path, { recursive: true });
  writeFileSync(path, '41');
  expect((await on.take(2)).out).toContain('Plan 42. With --data it can be taken back');
});

it('[D11] says which plan is taken back', async () => {
  const on = await stage();
  const day = new Date().toLocaleDateString('sv');
  const { out } = await on.undo(1);
  expect(out).toContain(`Undo       Plan 1 of ${day}, which took the seats of 1 person\n`);
  expect(on.changes()).toEqual(['account-001 deactivated', 'account-001 activated']);
});
