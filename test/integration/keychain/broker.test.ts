import { fork, type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Broker, type BrokerAnswer } from '../../../main/keychain/broker/broker.ts';
import { startChildProcess } from '../../../main/keychain/broker/child-process.ts';
import type { BrokerProcess } from '../../../main/keychain/broker/messages.ts';
import { keychainMissing, startKeychain } from '../../support/keychain.ts';

const silent = new URL('../../support/silent-broker.ts', import.meta.url);
const real = new URL('../../../main/keychain/broker/process.ts', import.meta.url);
const token = 'broker-token-7f2d-that-nobody-may-find';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-broker-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('a library that never answers', () => {
  test('[K17] one call at a time is begun, each is answered by its deadline, and files are read meanwhile', async () => {
    const calls = join(folder, 'calls');
    const broker = new Broker({
      start: () => startChildProcess(silent, { ...process.env, PURSER_TEST_CALLS: calls }),
      deadlineMs: 3000,
    });
    try {
      const asked = Array.from({ length: 8 }, () => broker.call({ do: 'get', account: 'x' }));
      expect(readFileSync(fileURLToPath(import.meta.url), 'utf8')).toContain('K17');
      const answers: readonly BrokerAnswer[] = await Promise.all(asked);
      expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'silent'));
      const begun = existsSync(calls) ? readFileSync(calls, 'utf8').split('\n').length - 1 : 0;
      expect(begun).toBeLessThanOrEqual(1);
    } finally {
      broker.close();
    }
  });

  test('[K17] after its deadline the process is another one, and closing ends it', async () => {
    let started = 0;
    const ended: number[] = [];
    const start = (): BrokerProcess => {
      started += 1;
      const number = started;
      const one = startChildProcess(silent);
      return { ...one, end: () => (ended.push(number), one.end()) };
    };
    const broker = new Broker({ start, deadlineMs: 300 });
    expect(await broker.call({ do: 'get', account: 'x' })).toEqual({ kind: 'silent' });
    const waiting = broker.call({ do: 'get', account: 'x' });
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    broker.close();
    expect(await waiting).toEqual({ kind: 'silent' });
    expect(started).toBe(2);
    expect(ended).toEqual([1, 2]);
  });
});

describe.skipIf(keychainMissing() !== undefined)('the process that asks the keychain', () => {
  /** Stores and reads the token in a process, then does `look` while it lives. */
  async function withToken(
    look: (child: ChildProcess) => Promise<void> | void,
    script = real,
  ): Promise<void> {
    const keychain = await startKeychain();
    const child = fork(fileURLToPath(script), [], {
      env: { ...process.env, ...keychain.env },
      execArgv: [],
      serialization: 'advanced',
      cwd: folder,
    });
    try {
      for (const call of [
        { do: 'set', account: 'x', password: token },
        { do: 'get', account: 'x' },
      ]) {
        const answered = new Promise((resolve) => child.once('message', resolve));
        child.send({ ticket: 1, call });
        expect(await answered).toMatchObject({ kind: 'answered' });
      }
      await look(child);
    } finally {
      child.kill('SIGKILL');
      keychain.close();
    }
  }

  test('[K19] has the token in no argument and no environment', async () => {
    await withToken(({ pid }) => {
      for (const name of ['cmdline', 'environ'])
        expect(readFileSync(`/proc/${String(pid)}/${name}`, 'utf8')).not.toContain(token);
    });
  });

  test('[K19] keeps all of its memory out of a core file, whatever the limit', async (context) => {
    if (!readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('core')) context.skip();
    await withToken(async (child) => {
      expect(readFileSync(`/proc/${String(child.pid)}/coredump_filter`, 'utf8').trim()).toMatch(/^0+$/u);
      const allowed = spawnSync('prlimit', ['--pid', String(child.pid), '--core=unlimited:unlimited']);
      if (allowed.status !== 0) context.skip();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGABRT');
      await ended;
      const cores = readdirSync(folder).filter((one) => one.startsWith('core'));
      expect(cores).toHaveLength(1);
      // Its registers and the list of its mappings are there. Without the filter it has 670 MB, and the token.
      for (const name of cores) {
        const core = readFileSync(join(folder, name));
        expect(core.length).toBeLessThan(16 * 1024 * 1024);
        expect(core.includes(token)).toBe(false);
      }
    });
  });
});
