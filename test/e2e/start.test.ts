import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronBinary } from '../../.dev/electron.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp, LaunchOptions } from '../support/app-runtime.ts';
import { runApp } from '../support/run-app.ts';

let folder: string;
let dataFolder: string;
let running: DrivenApp[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-start-'));
  dataFolder = join(folder, 'data');
});
afterEach(async () => {
  await Promise.all(running.map((app) => app.kill().catch(() => undefined)));
  running = [];
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function launch(options: LaunchOptions = {}): Promise<DrivenApp> {
  const app = await launchApp({ dataFolder, ...options });
  running.push(app);
  return app;
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Overwrites the last page of a table. */
function spoil(path: string, table: string): void {
  const database = new Database(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  const size = Number(database.pragma('page_size', { simple: true }));
  const page = database
    .prepare<[string], number>('SELECT max(pageno) FROM dbstat WHERE name = ?')
    .pluck()
    .get(table);
  database.close();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, ((page ?? 0) - 1) * size, (page ?? 0) * size);
  writeFileSync(path, bytes);
}

describe('a start', () => {
  test('opens on the welcome, and keeps everything in one folder that only its owner may read', async () => {
    const app = await launch();
    await app.page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
    await app.close();
    expect(statSync(dataFolder).mode & 0o077).toBe(0);
    expect(existsSync(join(dataFolder, 'purser.db'))).toBe(true);
    expect(statSync(join(dataFolder, 'purser.db')).mode & 0o077).toBe(0);
    for (const name of readdirSync(join(dataFolder, 'logs')))
      expect(statSync(join(dataFolder, 'logs', name)).mode & 0o077).toBe(0);
  });

  test('with nothing imported says how many to buy is not known, and no number of it', async () => {
    const { page } = await launch();
    await page.getByRole('navigation').getByRole('link', { name: 'Seats' }).click();
    const card = page.getByRole('region', { name: 'How many to buy' });
    await card.getByText(/No user list says who holds a seat/u).waitFor();
    expect(await card.getByRole('table').count()).toBe(0);
  });

  test('of a second Purser on the same folder ends at once and brings the first window to the front', async () => {
    const app = await launch();
    await app.page.getByRole('heading').first().waitFor();
    const before = await app.focusCount();
    const second = await runApp({ dataFolder });
    expect(second.code).toBe(0);
    await expect.poll(() => app.focusCount()).toBeGreaterThan(before);
    expect(await app.page.title()).toContain('Purser');
  });

  // Electron's box waits for somebody to close it.
  test.skipIf(electronBinary() !== undefined)(
    'on a folder that another computer holds says which, and how to go on',
    async () => {
      mkdirSync(dataFolder, { recursive: true });
      symlinkSync('desk-of-somebody-else-4711', join(dataFolder, 'SingletonLock'));
      const ended = await runApp({ dataFolder });
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(
        /held by a Purser on the computer “desk-of-somebody-else” \(process 4711\)/u,
      );
      expect(ended.stderr).toContain(`delete ${join(dataFolder, 'SingletonLock')} and start again`);
    },
  );

  test('of a second Purser on another folder opens its own window', async () => {
    await launch();
    const other = await launchApp();
    running.push(other);
    expect(await other.page.title()).toContain('Purser');
  });

  test('after a power cut opens again, with everybody there', async () => {
    const first = await launch();
    await first.page.getByRole('button', { name: 'Explore with sample data' }).click();
    const known = /40\d people known/u;
    await first.page.getByText(known).waitFor({ timeout: 60_000 });
    await first.kill();
    const again = await launch();
    await again.page.getByText(known).waitFor({ timeout: 60_000 });
    await expect.poll(() => again.page.getByRole('heading', { name: 'Overview' }).count()).toBe(1);
  });

  test('offline says so and keeps the switch on', async () => {
    const app = await launch({ isOffline: true });
    const toggle = app.page.getByRole('switch', { name: /offline/iu });
    await toggle.waitFor();
    expect(await toggle.isChecked()).toBe(true);
  });
});

describe('a start that cannot work', () => {
  test('names a database of a newer Purser and leaves it untouched', async () => {
    await (await launch()).close();
    const path = join(dataFolder, 'purser.db');
    const database = new Database(path);
    database.pragma('user_version = 9999');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const before = digest(path);
    const app = await launch();
    await app.page.getByText(/newer Purser/u).waitFor();
    await expect.poll(() => app.page.getByText('Install the newer Purser').count()).toBeGreaterThan(0);
    await app.close();
    expect(digest(path)).toBe(before);
  });

  test('names a damaged database and puts no new one in its place', async () => {
    await (await launch()).close();
    const path = join(dataFolder, 'purser.db');
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096, 4096 * 12);
    writeFileSync(path, bytes);
    const before = digest(path);
    const app = await launch();
    await app.page.getByText(/database is damaged/u).waitFor();
    await app.close();
    expect(digest(path)).toBe(before);
  });

  test('offers what can take the place of a damaged database, and goes on with it at once', async () => {
    const whole = await launch();
    await whole.page.getByRole('button', { name: 'Explore with sample data' }).click();
    await whole.page.getByText(/40\d people known/u).waitFor({ timeout: 60_000 });
    await whole.close();
    const path = join(dataFolder, 'purser.db');
    spoil(path, 'usage_record');
    const before = digest(path);
    const app = await launch();
    const ways = app.page.getByRole('main');
    expect(await ways.getByRole('button', { name: 'Restore the newest copy' }).isDisabled()).toBe(true);
    await ways.getByRole('button', { name: 'Salvage what can be read' }).click();
    await app.page.getByText(/rows salvaged/u).waitFor();
    await app.page.getByText(/Not everything could be read of: usage_record/u).waitFor();
    await app.page.getByText(/40\d people known/u).waitFor();
    const kept = readdirSync(dataFolder).filter((name) => /^purser-damaged-.*\.db$/u.test(name));
    expect(kept.map((name) => digest(join(dataFolder, name)))).toEqual([before]);
    await app.close();

    spoil(path, 'seat_record');
    const again = await launch();
    await again.page.getByRole('button', { name: 'Start fresh' }).click();
    await again.page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
  });

  test('names a data folder that cannot be written', async () => {
    // A file where the folder should be: that holds for an administrator too, whom no permission stops.
    writeFileSync(join(folder, 'file'), '');
    const app = await launch({ dataFolder: join(folder, 'file', 'data') });
    await app.page.getByText(/cannot write to its data folder/u).waitFor();
    await expect.poll(() => app.page.getByText(/Make the folder writable/u).count()).toBe(1);
  });
});

describe('the window', () => {
  test('opens as it was left', async () => {
    const first = await launch();
    const bounds = { x: 40, y: 60, width: 1111, height: 777 };
    await first.setBounds(bounds);
    await first.close();
    const again = await launch();
    expect(await again.getBounds()).toEqual(bounds);
  });

  test('opens where it can be seen when its display is gone', async () => {
    const first = await launch();
    await first.setBounds({ x: 9000, y: 9000, width: 1000, height: 700 });
    await first.close();
    const again = await launch();
    const { x, width } = await again.getBounds();
    expect(width).toBe(1000);
    expect(x).toBeLessThan(9000);
  });

  test('speaks the language that is chosen, at once and at the next start', async () => {
    const app = await launch();
    await app.page.getByRole('navigation').getByText('Settings').click();
    await app.page.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click();
    await app.page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    await app.close();
    const again = await launch();
    await again.page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await again.page.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('is led by the menu and its shortcuts', async () => {
    const app = await launch();
    await app.page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
    await app.clickMenu('settings');
    await app.page.getByRole('heading', { name: 'Settings' }).waitFor();
    await app.clickMenu('journal');
    await app.page.getByRole('heading', { name: 'Journal' }).waitFor();
    await app.clickMenu('data-folder');
    expect((await app.systemRecord()).openedPaths).toEqual([dataFolder]);
    await app.clickMenu('help-scim');
    expect((await app.systemRecord()).openedLinks).toEqual([
      'https://www.linkedin.com/help/sales-navigator/answer/a1657264',
    ]);
  });
});
