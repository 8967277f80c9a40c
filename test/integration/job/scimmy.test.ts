import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalEntry } from '../../../main/domain/plans/action.ts';
import type { PersonSummary } from '../../../main/domain/people/person.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { type ScimmyServer, startScimmy } from '../../support/scim-scimmy-server.ts';
import { fast, filesUnder, job, resultOf, sampleExports } from './job-at-hand.ts';
import { asScimmyUsers, expectedAccount, idleAddresses, sampleAccounts, token } from './service-truth.ts';

async function scimmy(): Promise<ScimmyServer> {
  const server = await startScimmy({ token, users: asScimmyUsers(sampleAccounts()) });
  onTestFinished(() => server.close());
  return server;
}

async function everybody(dataFolder: string): Promise<readonly PersonSummary[]> {
  const engine = await testEngine(dataFolder);
  const { rows } = await engine.ask('page-people', {
    filter: {},
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 500,
  });
  await engine.close();
  return rows;
}

async function journal(dataFolder: string): Promise<readonly JournalEntry[]> {
  const engine = await testEngine(dataFolder);
  const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 10_000 });
  // The folder is for one at a time.
  await engine.close();
  return entries;
}

const apply = ['--apply', '--allow-deprovisioning', '--deprovision', 'idle:30'];

describe('the job against an independent SCIM server', () => {
  it('resolves every sample person as the server knows them, with nothing but GET', async () => {
    const server = await scimmy();
    const cwd = testFolder();
    const argv = [...sampleExports, ...fast, '--scim', server.url, '--token-stdin', '--data', 'd', '--json'];
    const done = await job(argv, { cwd, stdin: `${token}\n` });
    expect(done.errors).not.toContain('purser:');
    const people = await everybody(join(cwd, 'd'));
    const asked = people.filter(({ account }) => account !== 'not-asked');
    // Three people are known from old usage reports alone, and nobody asks about them.
    expect(asked).toHaveLength(people.length - 3);
    const wrong = asked.filter((person) => person.account !== expectedAccount(person, server.users()));
    expect(wrong.map(({ displayName, account }) => `${displayName}: ${account}`)).toEqual([]);
    const count = (...states: readonly string[]): number =>
      asked.filter(({ account }) => states.includes(account)).length;
    expect(resultOf(done)).toMatchObject({
      found: count('active', 'inactive'),
      absent: count('absent'),
      ambiguous: count('ambiguous'),
      undecidable: count('undecidable'),
      failed: 0,
      planned: 0,
      applied: 0,
    });
    expect(new Set(server.requests().map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  it('plans without --apply, and the server sees only GET', async () => {
    const server = await scimmy();
    const cwd = testFolder();
    const done = await job(
      [
        ...sampleExports,
        ...fast,
        '--scim',
        server.url,
        '--token-env',
        'T',
        '--deprovision',
        'idle:30',
        '--json',
      ],
      { cwd, env: { T: token } },
    );
    expect(resultOf(done)).toMatchObject({ planned: idleAddresses().length, applied: 0 });
    expect(new Set(server.requests().map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(server.users().filter(({ active }) => active === false)).toHaveLength(
      sampleAccounts().filter(({ active }) => !active).length,
    );
  });

  it('deprovisions exactly those who were idle for 30 days, and the journal says the same', async () => {
    const server = await scimmy();
    const before = new Map(server.users().map((user) => [user.id, JSON.stringify(user)]));
    const cwd = testFolder();
    const idle = new Set(idleAddresses());
    const argv = [...sampleExports, ...fast, '--scim', server.url, '--token-stdin', '--data', 'd', '--json'];
    const done = await job([...argv, ...apply, '--confirm-count', String(idle.size)], { cwd, stdin: token });
    expect(done.errors).not.toContain('purser:');
    expect(resultOf(done)).toMatchObject({ planned: idle.size, applied: idle.size });

    const changed = server.users().filter((user) => before.get(user.id) !== JSON.stringify(user));
    expect(changed.map(({ userName }) => userName.toLowerCase()).toSorted()).toEqual([...idle].toSorted());
    expect(changed.every(({ active }) => active === false)).toBe(true);
    for (const user of changed) {
      expect({ ...user, active: true }).toMatchObject(JSON.parse(before.get(user.id) ?? '') as object);
    }

    const entries = await journal(join(cwd, 'd'));
    const of = (kind: JournalEntry['kind']): readonly JournalEntry[] =>
      entries.filter((entry) => entry.kind === kind);
    const ids = of('intent').map(({ body }) => String(body['accountId']));
    expect(ids.toSorted()).toEqual(changed.map(({ id }) => id).toSorted());
    expect(of('answer').filter(({ body }) => body['ok'] === true)).toHaveLength(idle.size);
    expect(of('read-back').filter(({ body }) => body['seen'] === 'as-intended')).toHaveLength(idle.size);
    const verdict = await job(['--verify-journal', '--data', 'd'], { cwd });
    expect(verdict).toMatchObject({ code: 0, out: expect.stringContaining('intact') as string });

    const people = await everybody(join(cwd, 'd'));
    const isIdle = ({ email }: PersonSummary): boolean => idle.has(email ?? '');
    expect(people.filter(isIdle).every(({ account }) => account === 'inactive')).toBe(true);

    // The same command again finds nothing left to do.
    const writes = server.requests().filter(({ method }) => method !== 'GET').length;
    const again = await job([...argv, ...apply], { cwd, stdin: token });
    expect(resultOf(again)).toMatchObject({ planned: 0, applied: 0 });
    expect(server.requests().filter(({ method }) => method !== 'GET')).toHaveLength(writes);
  });

  it('keeps the journal beside the admin when no folder was named', async () => {
    const server = await scimmy();
    const cwd = testFolder();
    const argv = [...sampleExports, ...fast, '--scim', server.url, '--token-stdin', ...apply];
    const done = await job([...argv, '--confirm-count', String(idleAddresses().length)], {
      cwd,
      stdin: token,
    });
    const folder = /^Journal {4}(.+)$/mu.exec(done.out)?.[1] ?? '';
    expect(folder.startsWith(join(cwd, 'purser-job-'))).toBe(true);
    expect((await journal(folder)).length).toBeGreaterThan(idleAddresses().length * 3);
  });

  it('writes the token nowhere: not in the data, the report or what it prints', async () => {
    const server = await scimmy();
    const cwd = testFolder();
    const argv = [...sampleExports, ...fast, '--scim', server.url, '--token-stdin', '--data', 'd', ...apply];
    const done = await job([...argv, '--confirm-count', String(idleAddresses().length)], {
      cwd,
      stdin: token,
    });
    expect(done.code).not.toBe(1);
    const refused = await job([...argv, '--report', 'r.csv'], { cwd, stdin: `${token}x` });
    expect(refused.errors).toContain('401');
    const files = filesUnder(cwd);
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter(({ text }) => text.includes(token))).toEqual([]);
    for (const text of [done.out, done.errors, refused.out, refused.errors])
      expect(text).not.toContain(token);
    // The same search finds what was written: an address of the sample, and a token that is put there.
    expect(files.some(({ text }) => text.includes(idleAddresses()[0] ?? '-'))).toBe(true);
    const engine = await testEngine(join(cwd, 'd'));
    await engine.ask('write-setting', { name: 'leak', value: token });
    expect(filesUnder(cwd).some(({ text }) => text.includes(token))).toBe(true);
  });

  it('ends with 1 and the way out when the token is refused', async () => {
    const server = await scimmy();
    const cwd = testFolder();
    const argv = [...sampleExports, '--scim', server.url, '--token-stdin', '--report', 'r.csv'];
    const done = await job(argv, { cwd, stdin: 'wrong' });
    expect(done.code).toBe(1);
    expect(done.errors).toContain('401');
    expect(existsSync(join(cwd, 'r.csv'))).toBe(false);
    expect(server.requests().length).toBeLessThan(20);
  });

  it('takes a plan back by its number, and saves the journal', async () => {
    const server = await scimmy();
    const before = server.users().map(({ id, active }) => `${id} ${String(active)}`);
    const cwd = testFolder();
    const idle = String(idleAddresses().length);
    const service = [...fast, '--scim', server.url, '--token-stdin', '--data', 'd', '--json'];
    const removed = await job([...sampleExports, ...service, ...apply, '--confirm-count', idle], {
      cwd,
      stdin: token,
    });
    const plan = /--undo-plan (\d+)/u.exec(removed.errors)?.[1] ?? '';
    expect(server.users().map(({ id, active }) => `${id} ${String(active)}`)).not.toEqual(before);

    const undo = [...service, '--undo-plan', plan, '--apply'];
    const refused = await job([...undo, '--allow-deprovisioning'], { cwd, stdin: token });
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.errors).toContain('--allow-provisioning');
    const undone = await job([...undo, '--allow-provisioning'], { cwd, stdin: token });
    expect(undone.errors).toContain('activate it again');
    expect(resultOf(undone)).toMatchObject({ planned: Number(idle), applied: Number(idle) });
    expect(server.users().map(({ id, active }) => `${id} ${String(active)}`)).toEqual(before);

    const none = await job([...service, '--undo-plan', '99'], { cwd, stdin: token });
    expect(none).toMatchObject({ code: 2 });
    expect(none.errors).toContain('no plan 99');
    const saved = await job(['--save-journal', 'j.csv', '--data', 'd'], { cwd });
    expect(saved.code).toBe(0);
    const lines = readFileSync(join(cwd, 'j.csv'), 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength((await journal(join(cwd, 'd'))).length + 1);
    expect(lines[1]).toMatch(/,[0-9a-f]{64}$/u);
  });

  it('creates nobody without --allow-creating', async () => {
    const server = await scimmy();
    const cwd = testFolder();
    writeFileSync(
      join(cwd, 'u.csv'),
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id\nnew@halden.example,New,Person,HGNEW1\n',
    );
    writeFileSync(join(cwd, 'list.txt'), 'new@halden.example\n');
    const argv = [
      '--users',
      'u.csv',
      ...fast,
      '--scim',
      server.url,
      '--token-stdin',
      '--data',
      'd',
      '--json',
    ];
    const give = ['--provision-list', 'list.txt', '--apply', '--allow-provisioning'];
    const held = await job([...argv, ...give], { cwd, stdin: token });
    expect(resultOf(held)).toMatchObject({ planned: 0, applied: 0 });
    expect(held.errors).toContain('no rule for creating');
    const created = await job([...argv, ...give, '--allow-creating'], { cwd, stdin: token });
    expect(resultOf(created)).toMatchObject({ planned: 1, applied: 1 });
    expect(server.users().filter(({ externalId }) => externalId === 'HGNEW1')).toHaveLength(1);
    // What was allowed for one job is not for the next.
    const engine = await testEngine(join(cwd, 'd'));
    const [connection] = await engine.ask('list-connections', {});
    expect(connection).toMatchObject({ mayProvision: false, dialectJson: '{"createRule":"never"}' });
  });
});
