import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listenPractice } from '../../../main/practice/listen.ts';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { testFolder, writeFile } from '../../support/engine.ts';
import { practicePeople, practiceToken } from '../../support/scim-practice.ts';
import { type JobEnd, fast, job } from './job-at-hand.ts';

const header =
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status';

/** A service that shows every change an hour later and lets users be twice; the job in one data folder. */
async function lateService(): Promise<{
  readonly writes: () => readonly string[];
  readonly again: (...words: readonly string[]) => Promise<JobEnd>;
}> {
  const writes: string[] = [];
  const service = createPracticeService({
    token: practiceToken,
    accounts: seedPracticeAccounts(practicePeople),
    now: () => new Date(),
    switches: { visibleAfterMs: 3_600_000, uniqueness: 'ignored' },
    faultFor: ({ method }) => {
      if (method !== 'GET') writes.push(method);
      return undefined;
    },
  });
  const server = await listenPractice(service);
  onTestFinished(() => server.close());
  const cwd = testFolder();
  const users = [
    header,
    'ann.archer@example.com,Ann,Archer,E1,S1,active',
    'new.person@example.com,New,Person,E9,,inactive',
    '',
  ];
  writeFile(cwd, 'users.csv', users.join('\n'));
  writeFile(cwd, 'new.txt', 'new.person@example.com\n');
  writeFile(cwd, 'ann.txt', 'ann.archer@example.com\n');
  const common = [...fast, '--scim', server.url, '--token-stdin', '--data', join(cwd, 'd'), '--json'];
  const again = (...words: readonly string[]): Promise<JobEnd> =>
    job([...common, '--users', 'users.csv', ...words], { cwd, stdin: practiceToken });
  return { writes: () => writes, again };
}

it('[G1] [G3] the same line again creates nobody twice, says so by name, and ends with 3', async () => {
  const { writes, again } = await lateService();
  const create = ['--provision-list', 'new.txt', '--apply', '--allow-provisioning', '--allow-creating'];
  const first = await again(...create);
  expect(first.code).toBe(3);
  expect(first.errors).toContain('1 not seen yet');
  const second = await again(...create);
  expect(second.code).toBe(3);
  expect(second.errors).toMatch(
    /Held {7}new\.person@example\.com \(New Person\): The service took the creation of plan 1/u,
  );
  expect(writes()).toEqual(['POST']);
});

it('[G3] taking back within the delay waits for the change, never says "active already", and ends with 3', async () => {
  const { writes, again } = await lateService();
  const removed = await again(
    '--deprovision-list',
    'ann.txt',
    '--apply',
    '--allow-deprovisioning',
    '--confirm-count',
    '1',
  );
  expect(removed.code).toBe(3);
  const undone = await again('--undo-plan', '1', '--apply', '--allow-provisioning');
  expect(undone.code).toBe(3);
  expect(undone.errors).toContain('It can be taken back once it shows');
  expect(undone.errors).not.toContain('active already');
  expect(writes()).toEqual(['PATCH']);
});
