import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { engineThread, testFolder } from '../../support/engine.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';
import { job } from '../job/job-at-hand.ts';

const company = smallCompany(6);
const entry = join(import.meta.dirname, '../../../main/headless/index.ts');

/** A data folder with people in it, and one who works in it. */
async function heldFolder(as: 'window' | 'job'): Promise<{ cwd: string; holder: Engine }> {
  const cwd = testFolder();
  writeCompany(cwd, company, []);
  expect((await job(['--users', 'users.csv', '--data', 'd', '--report', 'first.csv'], { cwd })).code).toBe(0);
  const holder = await startEngine({ thread: engineThread, dataFolder: join(cwd, 'd'), as });
  onTestFinished(() => holder.close());
  return { cwd, holder };
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).toSorted();
}

describe('a job beside somebody who works in the folder', () => {
  it('[F2] is refused with its own exit code, the holder and the way out, before it reads an export', async () => {
    const { cwd } = await heldFolder('window');
    const before = namesIn(cwd);
    const refused = await job(['--users', 'not-there.csv', '--data', 'd'], { cwd });
    expect(refused.code).toBe(4);
    expect(refused.errors).toMatch(
      /held by the window of Purser \(process \d+ on .+, since .+ UTC\)\. Nothing was opened or changed\. Add --wait, .*The window lends the folder/u,
    );
    expect(namesIn(cwd)).toEqual(before);
  });

  it.each(['--users', '--directory', '--staff', '--usage', '--learning', '--upload-result'])(
    '[F7] imports nothing of %s into a copy that goes again',
    async (kind) => {
      const { cwd } = await heldFolder('window');
      expect((await job(['--data', 'd', kind, 'users.csv', '--report', 'r.csv'], { cwd })).code).toBe(4);
    },
  );

  it('[F6] waits with --wait, says for whom, and begins once the folder is free', async () => {
    const { cwd, holder } = await heldFolder('job');
    const waiting = job(['--users', 'users.csv', '--data', 'd', '--report', 'second.csv', '--wait'], { cwd });
    await expect
      .poll(() => namesIn(join(cwd, 'd')).some((name) => name.startsWith('purser.waiting-')), {
        timeout: 60_000,
      })
      .toBe(true);
    expect(existsSync(join(cwd, 'second.csv'))).toBe(false);
    await holder.close();
    const done = await waiting;
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/Waiting {4}The data folder is held by a job \(process \d+/u);
    expect(existsSync(join(cwd, 'second.csv'))).toBe(true);
    expect(namesIn(join(cwd, 'd')).filter((name) => name.startsWith('purser.waiting-'))).toEqual([]);
  });

  it('[F6] can be interrupted while it waits, and has changed nothing', async () => {
    const { cwd } = await heldFolder('window');
    const stop = new AbortController();
    const waiting = job(['--users', 'users.csv', '--data', 'd', '--wait'], { cwd, signal: stop.signal });
    await expect
      .poll(() => namesIn(join(cwd, 'd')).some((name) => name.startsWith('purser.waiting-')), {
        timeout: 60_000,
      })
      .toBe(true);
    stop.abort();
    const ended = await waiting;
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain(
      'Interrupted while waiting for the data folder. Nothing was opened or changed.',
    );
    expect(namesIn(join(cwd, 'd')).filter((name) => name.startsWith('purser.waiting-'))).toEqual([]);
  });

  it.each([
    ['checks the journal', ['--verify-journal'], /The journal is intact: 0 entries/u],
    ['saves the journal', ['--save-journal', 'journal.csv'], /The journal has 0 entries/u],
    ['writes the report', ['--report', 'beside.csv'], /beside\.csv \(6 people\)/u],
  ])('[F7] %s, and the folder stays as it is', async (_what, argv, says) => {
    const { cwd } = await heldFolder('window');
    const before = namesIn(join(cwd, 'd'));
    const done = await job(['--data', 'd', ...argv], { cwd });
    expect([done.code, done.errors]).toEqual([0, '']);
    expect(done.out).toMatch(says);
    expect(namesIn(join(cwd, 'd'))).toEqual(before);
  });

  it('[F7] does not give codes from a copy that goes again', async () => {
    const { cwd } = await heldFolder('window');
    expect((await job(['--data', 'd', '--report', 'codes.csv', '--pseudonymised'], { cwd })).code).toBe(4);
  });
});

describe('a folder that may not be written', () => {
  it('[F7] has its journal checked and its report written all the same', async () => {
    const cwd = testFolder();
    writeCompany(cwd, company, []);
    expect((await job(['--users', 'users.csv', '--data', 'd', '--report', 'first.csv'], { cwd })).code).toBe(
      0,
    );
    const folder = join(cwd, 'd');
    const isRoot = process.getuid?.() === 0;
    // Permissions do not stop root: then it is somebody else who looks, at files that all may read.
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), isRoot ? 0o444 : 0o400);
    chmodSync(folder, isRoot ? 0o555 : 0o500);
    chmodSync(cwd, 0o777);
    const digest = readFileSync(join(folder, 'purser.db'));
    for (const argv of [['--verify-journal'], ['--report', 'r.csv']]) {
      const child = spawn(process.execPath, [entry, '--data', folder, ...argv], {
        cwd,
        env: { ...process.env, npm_lifecycle_event: undefined },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await once(child, 'close');
      expect([child.exitCode, said]).toEqual([
        0,
        expect.stringMatching(/journal is intact|r\.csv \(6 people\)/u),
      ]);
    }
    expect(readFileSync(join(folder, 'purser.db')).equals(digest)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(isRoot ? 0o555 : 0o500);
    chmodSync(folder, 0o700);
  });
});
