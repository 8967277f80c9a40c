import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import { testFolder } from '../../support/engine.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';
import { fast, job, type JobEnd } from './job-at-hand.ts';

const token = 'tk-orders-5c1d0f7a92';
const dayMs = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * dayMs);
const calendarDay = (day: Date): string => day.toISOString().slice(0, 10);

/** A company of thirty, in a folder, and a service that has them. The last three hold no seat. */
async function stage(onWrite: () => void = () => undefined) {
  const company = smallCompany(30);
  const service = createPracticeService({
    token,
    accounts: company.accounts.map((account, index) => ({ ...account, active: index < 27 })),
    now: () => new Date(),
    faultFor: ({ method }) => {
      if (method !== 'GET') onWrite();
      return undefined;
    },
  });
  const server = await listenPractice(service);
  onTestFinished(() => server.close());
  const cwd = testFolder();
  const users = company.users.replaceAll(/,S0(?:28|29|30),active$/gmu, ',,inactive');
  writeCompany(cwd, { users }, []);
  utimesSync(join(cwd, 'users.csv'), daysAgo(40), daysAgo(40));
  const always = ['--scim', server.url, '--token-env', 'T', '--data', 'd', '--report', 'r.csv', ...fast];
  return {
    list: (name: string, ...numbers: readonly number[]) => {
      const text = numbers.map((number) => company.addresses[number - 1] ?? '').join('\n');
      writeFileSync(join(cwd, name), text);
    },
    write: (name: string, text: string) => {
      writeFileSync(join(cwd, name), text);
    },
    /** A report of everybody's days of use. */
    usage: (name: string, [from, to]: readonly [number, number], activeDays: (number: number) => number) => {
      const rows = company.addresses.map((email, index) => `${email},${String(activeDays(index + 1))}`);
      writeFileSync(join(cwd, name), ['Email,Days Active', ...rows, ''].join('\n'));
      utimesSync(join(cwd, name), daysAgo(to - 1), daysAgo(to - 1));
      const window = { start: calendarDay(daysAgo(from)), end: calendarDay(daysAgo(to)) };
      writeFileSync(join(cwd, `${name}.json`), JSON.stringify({ kind: 'usage', columns: {}, window }));
      return ['--usage', name, '--mapping', `${name}.json`];
    },
    run: (
      more: readonly string[],
      signal?: AbortSignal,
      fetching?: Parameters<typeof job>[1]['fetch'],
    ): Promise<JobEnd> =>
      job(['--users', 'users.csv', ...always, ...more], {
        cwd,
        env: { T: token },
        ...(signal === undefined ? {} : { signal }),
        ...(fetching === undefined ? {} : { fetch: fetching }),
      }),
    changes: (): readonly string[] =>
      service.changes().map(({ accountId, change }) => `${accountId} ${change}`),
  };
}

const remove = ['--apply', '--allow-deprovisioning'];
const give = ['--apply', '--allow-provisioning'];

describe('a job', () => {
  it('[TU1] takes up a plan without whom the order no longer chooses', async () => {
    const stop = new AbortController();
    const on = await stage(() => {
      stop.abort();
    });
    const idle = ['--deprovision', 'idle:30', ...remove];
    const before = on.usage('before.csv', [60, 10], (number) => (number <= 4 ? 0 : 20));
    const first = await on.run([...before, ...idle], stop.signal);
    expect([first.code, first.errors]).toEqual([1, expect.stringContaining('1 of 4 were done')]);
    const since = on.usage('since.csv', [9, 1], (number) => (number <= 3 ? 7 : 0));
    const second = await on.run([...since, ...idle]);
    expect(second.out).toContain('plan 1 of an earlier job is taken up');
    expect(second.out).toContain('2 confirmed by a read afterwards, 0 not seen yet, 2 skipped');
    expect(second.out).toMatch(/Given002 Family002: By what is known now the order does not choose/u);
    expect(second.code).toBe(3);
    expect(on.changes()).toEqual(['account-001 deactivated', 'account-004 deactivated']);
  });

  it('[TU1] gives no more seats from the waiting list than are free when it takes its plan up', async () => {
    const stop = new AbortController();
    const on = await stage(() => {
      stop.abort();
    });
    on.list('waiting.txt', 28, 29, 30);
    const next = ['--give-next', '3', ...give];
    const first = await on.run(
      ['--waiting-list', 'waiting.txt', '--seats-bought', '30', ...next],
      stop.signal,
    );
    expect([first.code, first.errors]).toEqual([1, expect.stringContaining('1 of 3 were done')]);
    const second = await on.run(['--seats-bought', '29', ...next]);
    expect(second.out).toContain('2 confirmed by a read afterwards, 0 not seen yet, 1 skipped');
    expect([second.code, on.changes()]).toEqual([3, ['account-028 activated', 'account-029 activated']]);
  });

  it('[TU2] does nothing for whom it is told to give a seat and to take it', async () => {
    const on = await stage();
    on.list('off.txt', 1, 2);
    on.list('on.txt', 2);
    const lists = ['--deprovision-list', 'off.txt', '--provision-list', 'on.txt'];
    const { code, out } = await on.run([...lists, ...remove, '--allow-provisioning']);
    expect(out).toContain('Given002 Family002 is chosen both to be given a seat and to have one taken');
    expect([code, on.changes()]).toEqual([3, ['account-001 deactivated']]);
  });

  it('does not count as done what the service refused before it stopped', async () => {
    const on = await stage();
    on.list('off.txt', 1, 2, 3);
    let writes = 0;
    const expired = (url: string, init: RequestInit): Promise<Response> => {
      if (init.method !== 'GET') writes += 1;
      return writes > 1 ? Promise.resolve(new Response('', { status: 401 })) : fetch(url, init);
    };
    const { code, errors } = await on.run(['--deprovision-list', 'off.txt', ...remove], undefined, expired);
    expect([code, errors]).toEqual([1, expect.stringContaining('1 of 3 were done')]);
    expect(on.changes()).toEqual(['account-001 deactivated']);
  });

  it('[LC15] holds both of a row that names two people', async () => {
    const on = await stage();
    const [one, two, three, four] = ['p001', 'p002', 'p003', 'p004'].map((name) => `${name}@small.example`);
    on.write('off.csv', `email\n"${one}; ${two}"\n${three},${four}\np005@small.example,a note\n`);
    const { code, out } = await on.run(['--deprovision-list', 'off.csv', ...remove]);
    expect(out.match(/^Held .*\(Given00\d/gmu)).toHaveLength(4);
    expect([code, on.changes()]).toEqual([3, ['account-005 deactivated']]);
  });

  it('[TM3] writes nothing of a second order where the first one lacks its number', async () => {
    const on = await stage();
    on.list('many.txt', ...Array.from({ length: 26 }, (_, index) => index + 1));
    on.list('on.txt', 30);
    const lists = ['--deprovision-list', 'many.txt', '--provision-list', 'on.txt'];
    const { code, errors } = await on.run([...lists, ...remove, '--allow-provisioning']);
    expect([code, errors]).toEqual([2, expect.stringContaining('--confirm-count 26')]);
    expect(on.changes()).toEqual([]);
  });

  it('[TM5] takes a number for the first plan, and for another one where it names it', async () => {
    const on = await stage();
    on.list('many.txt', ...Array.from({ length: 10 }, (_, index) => index + 1));
    on.list('on.txt', 28, 29, 30);
    const lists = ['--deprovision-list', 'many.txt', '--provision-list', 'on.txt', '--seats-a-month', '1'];
    const number = (given: string): readonly string[] => ['--confirm-count', given];
    const both = [...lists, ...remove, '--allow-provisioning', ...number('10')];
    const first = await on.run([...both, ...number('provision=10')]);
    expect([first.code, first.errors]).toEqual([2, expect.stringContaining('--confirm-count provision=3')]);
    expect(on.changes()).toHaveLength(10);
    const all = await on.run([...both, ...number('provision=3')]);
    expect([all.errors, on.changes().length]).toEqual(['', 13]);
  });

  it('[TU3] tells what was done where an outage stops its plan, programs too', async () => {
    const on = await stage();
    on.list('off.txt', 1, 2, 3);
    let writes = 0;
    const refusing: typeof fetch = (url, init) => {
      if (init?.method === 'PATCH') writes += 1;
      return writes > 1 ? Promise.resolve(new Response(null, { status: 401 })) : fetch(url, init);
    };
    const off = ['--deprovision-list', 'off.txt', ...remove, '--json'];
    const stopped = await on.run(off, undefined, (url, init) => refusing(url, init));
    expect(stopped.code).toBe(1);
    expect(JSON.parse(stopped.out)).toEqual({
      stopped: expect.stringContaining('1 of 3 were done') as string,
      planned: 3,
      applied: 1,
      open: 0,
    });
    expect(stopped.errors).toContain('1 confirmed by a read afterwards');
    const again = await on.run(off);
    expect([again.code, JSON.parse(again.out)]).toMatchObject([0, { applied: 3 }]);
    expect(on.changes()).toHaveLength(3);
  });

  it('[HO10] counts no idle days of whoever had the unique id before', async () => {
    const on = await stage();
    const before = on.usage('before.csv', [39, 3], (number) => (number <= 2 ? 0 : 20));
    const users = smallCompany(30).users.replace(
      'p002@small.example,Given002,Family002',
      'olaf@x.example,Olaf,Other',
    );
    on.write('later.csv', users.replaceAll(/,S0(?:28|29|30),active$/gmu, ',,inactive'));
    await on.run(before);
    const { out } = await on.run(['--users', 'later.csv', '--deprovision', 'idle:30']);
    expect(out).toContain('deprovision 1 person; 0 held by a guard');
    expect(out).toContain('Given001 Family001 <p001@small.example>');
  });

  it('[LC20] holds whom a list calls otherwise, unless it names them by two values', async () => {
    const on = await stage();
    const rows = ['"Family001, Given001",p001@small.example,', 'Anna Berger,p002@small.example,'];
    const all = ['Name,Email,Employee ID', ...rows, 'Anna Berger,p003@small.example,E003', ''];
    on.write('off.csv', all.join('\n'));
    const { code, out } = await on.run(['--deprovision-list', 'off.csv', ...remove, '--confirm-count', '2']);
    expect(out).toContain(
      'Held       p002@small.example: off.csv calls the person Anna Berger, and the lists call who has it Given002 Family002.',
    );
    expect([code, on.changes()]).toEqual([3, ['account-001 deactivated', 'account-003 deactivated']]);
  });

  it('[LO1] ends with 3 where somebody named in a list gets nothing, whatever holds it', async () => {
    const on = await stage();
    on.write('dir.csv', 'Email,First Name,Last Name,Status\nnew@small.example,New,Person,active\n');
    on.write('on.txt', 'new@small.example\n');
    const directory = ['--directory', 'dir.csv', '--accept', 'assignees', '--accept', 'lacks-holders'];
    const named = [...directory, '--provision-list', 'on.txt', ...give, '--allow-creating'];
    const { code, out } = await on.run(named);
    expect([code, out]).toEqual([3, expect.stringContaining('has a unique id, and none is invented')]);
    // What is so already is as it was told to be.
    on.list('on.txt', 1);
    expect((await on.run(['--provision-list', 'on.txt', ...give])).code).toBe(0);
    expect(on.changes()).toEqual([]);
  });
});
