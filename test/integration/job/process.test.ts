import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import { testFolder } from '../../support/engine.ts';
import { sampleUsers } from './job-at-hand.ts';
import { sampleAccounts, token } from './service-truth.ts';

type Ended = { readonly code: number | null; readonly out: string; readonly errors: string };
type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

const entry = join(import.meta.dirname, '../../../main/headless/index.ts');

function start(
  argv: readonly string[],
  around: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Running {
  const child = spawn(process.execPath, [entry, ...argv], {
    cwd: around.cwd,
    env: { ...process.env, npm_lifecycle_event: undefined, INIT_CWD: undefined, ...around.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, out, errors }));
  return { child, ended };
}

describe('the job as a process', () => {
  it('ends with an exit code, shows no progress without a terminal and leaves the report alone behind', async () => {
    const cwd = testFolder();
    const { code, out, errors } = await start([], { cwd }).ended;
    expect(errors).toBe('');
    expect(out).toContain('Looked up');
    expect(out).not.toContain('\u001B');
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toHaveLength(1);
  });

  it('ends with 2 and a sentence on a wrong option', async () => {
    const { code, errors, out } = await start(['--reprot', 'x'], { cwd: testFolder() }).ended;
    expect(errors).toContain('--reprot');
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('sees the folder that npm was called from', async () => {
    const [cwd, called] = [testFolder(), testFolder()];
    const env = { npm_lifecycle_event: 'job', INIT_CWD: called };
    await start(['--report', 'r.csv', '--json'], { cwd, env }).ended;
    expect(readdirSync(called)).toEqual(['r.csv']);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('stores what was answered on Ctrl-C and takes the run up the next time', async () => {
    const service = createPracticeService({ token, accounts: sampleAccounts(), now: () => new Date() });
    const server = await listenPractice(service);
    onTestFinished(() => server.close());
    const cwd = testFolder();
    const argv = ['--users', sampleUsers, '--scim', server.url, '--token-env', 'T', '--data', 'd'];
    const env = { T: token };
    const first = start([...argv, '--reads-per-second', '20'], { cwd, env });
    while (service.requestCount() < 30) await new Promise((resolve) => setTimeout(resolve, 20));
    first.child.kill('SIGINT');
    const interrupted = await first.ended;
    expect(interrupted.code).toBe(1);
    expect(interrupted.errors).toMatch(
      /Interrupted\. \d+ of \d+ were done\. The same command takes it up again\./u,
    );
    const done = Number(/Interrupted\. (\d+) of/u.exec(interrupted.errors)?.[1]);
    expect(done).toBeGreaterThan(20);
    const before = service.requestCount();
    const second = await start([...argv, '--reads-per-second', '2000', '--json'], { cwd, env }).ended;
    expect([0, 3]).toContain(second.code);
    expect(JSON.parse(second.out)).toMatchObject({ failed: 0 });
    // Whoever was answered is not asked again: with at most two questions each for the others.
    expect(service.requestCount() - before).toBeLessThanOrEqual(2 * (402 - done));
  });
});
