import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runApp } from '../support/run-app.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-job-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const result = z.object({ people: z.number(), found: z.number(), failed: z.number(), report: z.string() });

describe('the installed app told to do the job', () => {
  test('does it without a window, with the code of its outcome, and leaves the report', async () => {
    const report = join(folder, 'report.csv');
    const args = ['--job', '--json', '--report', report];
    const { code, stdout } = await runApp({ dataFolder: join(folder, 'data'), args, cwd: folder });
    expect(code).toBe(0);
    const printed = result.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    expect(printed).toMatchObject({ failed: 0, report });
    const [, ...rows] = readFileSync(report, 'utf8').trim().split('\r\n');
    expect(rows.length).toBe(printed.people);
    expect(printed.found).toBeGreaterThan(300);
    // No window was opened, so nothing of one was kept.
    expect(existsSync(join(folder, 'data', 'window.json'))).toBe(false);
  });

  test('refuses wrong arguments with 2 and says which', async () => {
    const { code, stderr } = await runApp({
      dataFolder: join(folder, 'data'),
      args: ['--job', '--no-such-option'],
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--no-such-option');
  });
});

test('the job that npm runs does it as it was built, without Electron, with the same code and report', () => {
  const report = join(folder, 'report.csv');
  const command = [resolve('out/main/job.js'), '--json', '--report', report];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  expect(stderr).not.toContain('purser:');
  expect(status).toBe(0);
  const printed = result.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  expect(printed).toMatchObject({ failed: 0, report });
  expect(existsSync(report)).toBe(true);
});
