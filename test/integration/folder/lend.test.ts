import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { compose } from '../../../main/compose.ts';
import { FolderHeldError } from '../../../main/engine/errors.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { engineThread, testFolder } from '../../support/engine.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';
import { job } from '../job/job-at-hand.ts';

/** What is behind a window, as the window composes it. */
function windowOn(dataFolder: string): {
  readonly composition: ReturnType<typeof compose>;
  readonly told: readonly string[];
} {
  const composition = compose({
    dataFolder,
    as: 'window',
    engineThread,
    sampleFolder: fileURLToPath(new URL('../../../resources/sample', import.meta.url)),
    fetch: (url, init) => fetch(url, init),
    isOffline: true,
    now: () => new Date(),
    onRunProgress: () => undefined,
  });
  const told: string[] = [];
  composition.lend((what) => told.push(what));
  onTestFinished(() => composition.close());
  return { composition, told };
}

it('[F8] the window lends its folder to a job that waits, takes it back, and has what the job imported', async () => {
  const cwd = testFolder();
  writeCompany(cwd, smallCompany(6), []);
  const { composition, told } = windowOn(join(cwd, 'd'));
  expect(await composition.trouble()).toBeUndefined();
  const done = await job(['--users', 'users.csv', '--data', 'd', '--report', 'r.csv', '--wait'], { cwd });
  expect([done.code, done.errors]).toEqual([0, '']);
  expect(done.out).toContain('The window lends the folder as soon as it has nothing under way');
  expect(existsSync(join(cwd, 'r.csv'))).toBe(true);
  await expect.poll(() => told.at(-1), { timeout: 60_000 }).toBe('open');
  expect(told[0]).toBe('lent');
  expect(await composition.engine.ask('list-imports', {})).toHaveLength(1);
});

it('[F8] a window that finds its folder held says by whom, and opens it by itself once it is free', async () => {
  const cwd = testFolder();
  const dataFolder = join(cwd, 'd');
  const holder = await startEngine({ thread: engineThread, dataFolder });
  onTestFinished(() => holder.close());
  const { composition, told } = windowOn(dataFolder);
  const trouble = await composition.trouble();
  expect(trouble).toBeInstanceOf(FolderHeldError);
  expect(trouble?.message).toContain(`a job (process ${String(process.pid)} on `);
  await holder.close();
  await expect.poll(() => told.at(-1), { timeout: 60_000 }).toBe('open');
  expect(await composition.engine.ask('list-imports', {})).toEqual([]);
});
