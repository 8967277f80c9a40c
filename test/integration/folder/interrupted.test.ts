import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEngine } from '../../../main/engine/client.ts';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import type { PracticeService } from '../../../main/practice/service.ts';
import { engineThread, testFolder } from '../../support/engine.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';

const root = join(import.meta.dirname, '../../..');
const token = 'tk-interrupted-0f31';
const company = smallCompany(24);
const listed = company.addresses.slice(0, 8);

type Stage = { readonly cwd: string; readonly service: PracticeService; readonly argv: readonly string[] };

async function stage(): Promise<Stage> {
  const service = createPracticeService({ token, accounts: company.accounts, now: () => new Date() });
  const server = await listenPractice(service);
  onTestFinished(() => server.close());
  const cwd = testFolder();
  writeCompany(cwd, company, listed);
  const words = [
    `--users users.csv --scim ${server.url} --token-env T --data d --report r.csv`,
    '--deprovision-list list.txt --apply --allow-deprovisioning --confirm-count 8',
    '--reads-per-second 500 --in-flight 8',
  ];
  const argv = words.join(' ').split(' ');
  return { cwd, service, argv };
}

type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; said: string }>;
};

/** `npm run job`, as an admin types it, or the job itself. */
function start({ cwd, argv }: Stage, how: 'npm' | 'node', more: readonly string[]): Running {
  const words =
    how === 'npm'
      ? ['npm', ['run', '--silent', '--prefix', root, 'job', '--', ...argv, ...more]]
      : [process.execPath, [join(root, 'main/headless/index.ts'), ...argv, ...more]];
  const child = spawn(words[0] as string, words[1] as string[], {
    cwd,
    env: { ...process.env, npm_lifecycle_event: undefined, INIT_CWD: cwd, T: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  return { child, ended: once(child, 'close').then(() => ({ code: child.exitCode, said })) };
}

async function untilWrites(service: PracticeService, count: number): Promise<void> {
  await expect
    .poll(() => service.changes().length, { timeout: 120_000, interval: 20 })
    .toBeGreaterThanOrEqual(count);
}

async function plansOf(cwd: string): Promise<readonly { state: string; orderedAs?: string }[]> {
  const engine = await startEngine({ thread: engineThread, dataFolder: join(cwd, 'd') });
  try {
    const runs = await engine.ask('list-runs', { limit: 100 });
    expect(runs.filter(({ kind, state }) => kind === 'action' && state !== 'done')).toEqual([]);
    expect((await engine.ask('open-intents', {})).length).toBe(0);
    // No box of the connection was ever ticked: what was allowed went with the plan.
    for (const { mayProvision, mayDeprovision } of await engine.ask('list-connections', {}))
      expect([mayProvision, mayDeprovision]).toEqual([false, false]);
    return await engine.ask('list-plans', { limit: 100 });
  } finally {
    await engine.close();
  }
}

describe('a plan that is interrupted', () => {
  it.each([
    ['SIGINT', 'node'],
    ['SIGTERM', 'node'],
    ['SIGHUP', 'node'],
    ['SIGINT', 'npm'],
    ['SIGTERM', 'npm'],
    ['SIGHUP', 'npm'],
  ] as const)('by %s to %s ends cleanly, and the same command takes the one plan up', async (signal, how) => {
    const on = await stage();
    const first = start(on, how, ['--writes-per-second', '2']);
    await untilWrites(on.service, 2);
    first.child.kill(signal);
    const { code, said } = await first.ended;
    const written = on.service.changes().length;
    expect(written).toBeLessThan(listed.length);
    // npm itself does not survive a closed terminal; what the job says still comes.
    expect(how === 'node' ? code : 1).toBe(1);
    expect(said).toMatch(/Interrupted\. \d of 8 were done\. The same command takes it up again\./u);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(on.service.changes().length).toBe(written);
    const second = await start(on, 'node', ['--writes-per-second', '50']).ended;
    expect(second.said).toMatch(/plan 1 of an earlier job is taken up, \d of 8 were done/u);
    expect(second.said).toMatch(/Applied {4}8 confirmed by a read afterwards/u);
    expect(second.code).toBe(0);
    expect(on.service.changes().length).toBe(listed.length);
    expect(await plansOf(on.cwd)).toHaveLength(1);
  });

  it('by a kill is taken up by the same command too, with its number', async () => {
    const on = await stage();
    const first = start(on, 'node', ['--writes-per-second', '2']);
    await untilWrites(on.service, 3);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await start(on, 'node', ['--writes-per-second', '50']).ended;
    expect([second.code, second.said]).toEqual([
      0,
      expect.stringContaining('plan 1 of an earlier job is taken up'),
    ]);
    expect(on.service.changes().length).toBe(listed.length);
    expect(await plansOf(on.cwd)).toHaveLength(1);
  });
});
