import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type SmallService,
  type SmallServiceName,
  startSmallService,
} from '../../cases/services/small-services.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { fast, job, resultOf, type JobEnd } from '../job/job-at-hand.ts';

const header = 'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_status';
const mira = 'mira.sol@acme.test,Mira,Sol,E1,Activated';
const otto = 'otto.lind@acme.test,Otto,Lind,E2,Activated';
const kim = 'kim.park@acme.test,Kim,Park,E5,Activated';
const nora = 'nora.new@acme.test,Nora,New,E9,Activated';

type Way = {
  readonly service: SmallService;
  readonly folder: string;
  /** Imports a list of these people, and whatever else is wanted. */
  readonly job: (people: readonly string[], ...more: readonly string[]) => Promise<JobEnd>;
  /** A column of the report, by the name before the @. */
  readonly told: (column: string) => Readonly<Record<string, string>>;
};

async function startAt(name: SmallServiceName): Promise<Way> {
  const service = await startSmallService(name);
  onTestFinished(() => service.close());
  const folder = testFolder();
  const way = [
    ...fast,
    '--scim',
    service.url,
    '--token-stdin',
    '--report',
    'r.json',
    '--data',
    'd',
    '--json',
  ];
  return {
    service,
    folder,
    job: (people, ...more) => {
      writeFileSync(join(folder, 'users.csv'), [header, ...people, ''].join('\n'));
      return job(['--users', 'users.csv', ...way, ...more], { cwd: folder, stdin: 'tok-123456' });
    },
    told: (column) => {
      const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as {
        readonly people: readonly Readonly<Record<string, string>>[];
      };
      return Object.fromEntries(
        report.people.map((row) => [(row['E-mail'] ?? '').split('@')[0] ?? '', row[column] ?? '']),
      );
    },
  };
}

function writes({ service }: Way): readonly string[] {
  return service.requests().filter((request) => !request.startsWith('GET'));
}

describe('an attribute by which nobody is ever found, from import to plan', () => {
  it('[FE1] creates nobody, whichever list they came in by, and says so once a job', async () => {
    const way = await startAt('n07');
    writeFileSync(join(way.folder, 'create.txt'), 'nora.new@acme.test\n');
    const create = ['--provision-list', 'create.txt', '--apply', '--allow-provisioning', '--allow-creating'];

    const first = await way.job([mira, otto, kim], '--accept', 'far-fewer-rows');
    expect(first.errors).toContain('Filters    By externalId');
    expect(way.told('Account')).toEqual({
      'mira.sol': 'active',
      'otto.lind': 'active',
      'kim.park': 'active',
    });

    const second = await way.job([mira, otto, kim, nora], ...create);
    expect(second.errors.split('Filters    By externalId')).toHaveLength(2);
    expect(resultOf(second)).toMatchObject({ planned: 0, applied: 0 });
    expect(way.told('Account')).toMatchObject({ 'mira.sol': 'active', 'nora.new': 'undecidable' });
    expect(writes(way)).toEqual([]);

    // Kept with the connection: no run has to find it out anew.
    const engine = await testEngine(join(way.folder, 'd'));
    const [connection] = await engine.ask('list-connections', {});
    expect(JSON.parse(connection?.filtersJson ?? '{}')).toMatchObject({
      dead: { externalId: { at: expect.any(String) as string } },
    });
    await engine.close();
  });
});

describe('one account id that is answered for several people', () => {
  it('[A1] is a finding of each of them, and nobody of them is acted on', async () => {
    const way = await startAt('n09');
    writeFileSync(join(way.folder, 'remove.txt'), 'otto.lind@acme.test\nkim.park@acme.test\n');
    const remove = ['--deprovision-list', 'remove.txt', '--apply', '--allow-deprovisioning'];

    const done = await way.job([mira, otto, kim], ...remove);
    expect(way.told('Findings')).toMatchObject({
      'otto.lind': expect.stringContaining('identifier-mismatch') as string,
      'kim.park': expect.stringContaining('identifier-mismatch') as string,
      'mira.sol': expect.not.stringContaining('identifier-mismatch') as string,
    });
    expect(way.told('Reasons')['otto.lind']).toContain('Kim Park');
    expect(way.told('Reasons')['kim.park']).toContain('Otto Lind');
    expect(resultOf(done)).toMatchObject({ planned: 0, applied: 0 });
    expect(done.errors).toContain('The account u-2 is also that of Kim Park.');
    expect(done.errors).toContain('The account u-2 is also that of Otto Lind.');
    expect(done.code).toBe(3);
    expect(writes(way)).toEqual([]);
  });
});
