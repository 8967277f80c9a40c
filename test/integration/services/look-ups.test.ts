import { join } from 'node:path';
import { writeFileSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type SmallService,
  type SmallServiceName,
  startSmallService,
} from '../../cases/services/small-services.ts';
import { testFolder } from '../../support/engine.ts';
import { fast, job, resultOf, type JobEnd } from '../job/job-at-hand.ts';

const header = 'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_status';
const known = [
  'mira.sol@acme.test,Mira,Sol,E1,Activated',
  'otto.lind@acme.test,Otto,Lind,E2,Activated',
  "sean.o'brien@acme.test,Sean,O'Brien,E3,Activated",
  'kim.park@acme.test,Kim,Park,E5,Activated',
];
const unknown = 'nora.new@acme.test,Nora,New,E9,Activated';

async function service(name: SmallServiceName): Promise<SmallService> {
  const started = await startSmallService(name);
  onTestFinished(() => started.close());
  return started;
}

/** Looks everybody up in a folder of its own; the report by e-mail address. */
async function lookUp(
  url: string,
  more: readonly string[] = [],
): Promise<{ readonly done: JobEnd; readonly account: (email: string) => string | undefined }> {
  const cwd = testFolder();
  writeFileSync(join(cwd, 'users.csv'), [header, ...known, unknown, ''].join('\n'));
  const argv = [
    '--users',
    'users.csv',
    ...fast,
    '--scim',
    url,
    '--token-stdin',
    '--report',
    'r.json',
    '--json',
  ];
  const done = await job([...argv, ...more], { cwd, stdin: 'tok-123456' });
  const rows = done.code === 1 ? [] : readReport(join(cwd, 'r.json'));
  return { done, account: (email) => rows.find((row) => row['E-mail'] === email)?.['Account'] };
}

function readReport(path: string): readonly Readonly<Record<string, string>>[] {
  const report = JSON.parse(readFileSync(path, 'utf8')) as unknown;
  const rows = Array.isArray(report) ? report : (report as { people: unknown[] }).people;
  return rows as Readonly<Record<string, string>>[];
}

describe('look-ups at services as they are', () => {
  it.each<[SmallServiceName, Partial<Record<'mira' | 'otto' | 'sean' | 'kim' | 'nora', string>>]>([
    ['plain', { mira: 'active', otto: 'active', sean: 'active', kim: 'active', nora: 'absent' }],
    ['s01', { mira: 'active', sean: 'active', nora: 'absent' }],
    ['s04', { mira: 'active', otto: 'active', nora: 'absent' }],
    ['s06', { mira: 'active', otto: 'active', nora: 'absent' }],
    ['s07', { mira: 'undecidable', otto: 'active', kim: 'active', nora: 'absent' }],
    ['n02', { mira: 'active', sean: 'active', nora: 'undecidable' }],
    ['n06', { mira: 'active', sean: 'active', nora: 'undecidable' }],
    ['n07', { mira: 'active', otto: 'active', sean: 'active', nora: 'undecidable' }],
  ])(
    '[L1] [L4] [L5] [L6] tells at %s who is there, who is not, and of whom nobody can tell',
    async (name, expected) => {
      const { url } = await service(name);
      const { done, account } = await lookUp(url);
      expect(done.errors).not.toContain('purser:');
      const people = {
        mira: 'mira.sol',
        otto: 'otto.lind',
        sean: "sean.o'brien",
        kim: 'kim.park',
        nora: 'nora.new',
      };
      const told = Object.fromEntries(
        Object.keys(expected).map((who) => [who, account(`${people[who as keyof typeof people]}@acme.test`)]),
      );
      expect(told).toEqual(expected);
    },
  );

  it.each<[SmallServiceName]>([['s02'], ['n04'], ['n08']])(
    '[L2] calls nobody absent at %s, and says that the base URL is wrong',
    async (name) => {
      const started = await service(name);
      const { done } = await lookUp(started.url);
      expect(done.code).toBe(1);
      expect(done.errors).toContain('base URL');
      expect(started.requests().length).toBeLessThan(40);
    },
  );

  it('[L9] asks no more of a healthy service than one question for who is found by it', async () => {
    const started = await service('plain');
    const { done } = await lookUp(started.url);
    expect(resultOf(done)).toMatchObject({ found: 4, absent: 1 });
    expect(started.requests()).toHaveLength(4 + 2);
  });
});
