import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import type { PracticeFault, PracticeSwitches } from '../../../main/practice/service.ts';
import { testFolder } from '../../support/engine.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';
import { fast, job, type JobEnd } from './job-at-hand.ts';

/** Found again wherever it is written. */
export const smallToken = 'tk-small-4e7d21b09f';

type Around = Omit<Parameters<typeof job>[1], 'cwd' | 'env'>;

/** A company with a seat each in a folder, a service over HTTP that has everybody, and the job between them. */
export async function smallService({
  people,
  switches = {},
}: {
  readonly people: number;
  readonly switches?: Partial<PracticeSwitches>;
}) {
  const company = smallCompany(people);
  let onWrite: (write: number) => PracticeFault | undefined = () => undefined;
  let writes = 0;
  const service = createPracticeService({
    token: smallToken,
    accounts: company.accounts,
    switches,
    now: () => new Date(),
    faultFor: ({ method }) => {
      if (method === 'GET') return undefined;
      writes += 1;
      return onWrite(writes);
    },
  });
  const server = await listenPractice(service);
  onTestFinished(() => server.close());
  const cwd = testFolder();
  writeCompany(cwd, company, []);
  const always = ['--scim', server.url, '--token-env', 'T', '--data', 'd', '--report', 'r.csv', ...fast];
  return {
    cwd,
    data: join(cwd, 'd'),
    url: server.url,
    /** What the service does with its writes from now on, counted from 1 over all of them. */
    setFault: (next: typeof onWrite) => {
      onWrite = next;
    },
    write: (name: string, text: string) => {
      writeFileSync(join(cwd, name), text);
    },
    /** A list of people by their numbers, from 1. */
    list: (name: string, ...numbers: readonly number[]) => {
      writeFileSync(join(cwd, name), numbers.map((one) => company.addresses[one - 1] ?? '').join('\n'));
    },
    run: (more: readonly string[], around: Around = {}): Promise<JobEnd> =>
      job(['--users', 'users.csv', ...always, ...more], { cwd, env: { T: smallToken }, ...around }),
    /** What the service changed, in its order. */
    changes: (): readonly string[] =>
      service
        .changes()
        .filter(({ change }) => change !== 'unchanged')
        .map(({ accountId, change }) => `${accountId} ${change}`),
  };
}

export const take = ['--apply', '--allow-deprovisioning'];
export const give = ['--apply', '--allow-provisioning'];
