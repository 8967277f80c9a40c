import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { userList } from '../support/people.ts';
import { confirmImports, goTo, saveConnection } from '../support/window-steps.ts';

/* A look-up run that takes minutes is seen from every screen, and whoever is asked for meanwhile comes first in it. */

const token = 'look-up-token-77aa';
const everybody = Array.from({ length: 400 }, (_, index) => String(index + 1).padStart(3, '0'));
let folder: string;
let service: PracticeService;
let server: ListeningPractice;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-look-ups-'));
  const accounts = seedPracticeAccounts(
    everybody.map((number) => ({
      externalId: `E${number}`,
      email: `p${number}@x.example`,
      givenName: 'Pat',
      familyName: `No ${number}`,
      licensed: true,
      activated: true,
    })),
  );
  service = createPracticeService({ token, accounts, now: () => new Date() });
  server = await listenPractice(service);
  const rows = everybody.map(
    (number) => `p${number}@x.example,Pat,No ${number},E${number},ID${number},activated`,
  );
  app = await launchApp({ dataFolder: join(folder, 'data') });
  await app.dropFiles([userList(folder, rows)]);
  await confirmImports(app.page, 1);
  await saveConnection(app.page, { baseUrl: server.url, token, place: 'session' });
  await app.page.getByText('The connection is saved').waitFor();
});
afterAll(async () => {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function openPerson(name: string): Promise<void> {
  const { page } = app;
  await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
  await page.getByRole('status').getByText('1 of 400 people').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').getByRole('heading', { level: 2, name }).waitFor();
}

test('work is seen from every screen, in the window’s title and on its symbol', async () => {
  const { page } = app;
  await goTo(page, 'Overview');
  await page.getByRole('button', { name: 'Look up: Look people up' }).click();
  await page.getByRole('heading', { name: 'Runs', level: 1 }).waitFor();
  await goTo(page, 'Overview');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Looking up \d+ of 400/u })
    .waitFor();
  await page.getByRole('button', { name: 'Show the run: Look people up' }).waitFor();
  await expect.poll(() => page.title(), { timeout: 30_000 }).toMatch(/^[1-9]\d? % – Overview – Purser$/u);
  const bars = (await app.systemRecord()).progressBars;
  expect(Math.max(...bars)).toBeGreaterThan(0);
  expect(Math.max(...bars)).toBeLessThan(1);
});

test('who is asked for meanwhile is answered long before the others', async () => {
  const { page } = app;
  await goTo(page, 'People');
  await openPerson('No 400');
  const drawer = page.getByRole('complementary');
  await drawer.getByText('Never looked up.').waitFor();
  await drawer.getByRole('button', { name: 'Look up' }).click();
  await page.getByText('1 person comes first in the run under way').waitFor();
  await drawer
    .getByText(/^Asked /u)
    .first()
    .waitFor({ timeout: 60_000 });
  const status = page.getByRole('banner').getByRole('button', { name: /Looking up/u });
  const [, done = ''] = /(\d+) of 400/u.exec(await status.innerText()) ?? [];
  expect(Number(done)).toBeLessThan(300);
});

test('the end is told by the system where the window is not in front, and leaves nothing behind', async () => {
  const { page } = app;
  const status = page.getByRole('banner').getByRole('button', { name: /Looking up/u });
  await status.click();
  await page.getByRole('button', { name: 'Cancel the run' }).first().click();
  await status.waitFor({ state: 'hidden' });
  expect(await page.title()).toBe('Runs – Purser');
  expect((await app.systemRecord()).progressBars.at(-1)).toBe(-1);
  await goTo(page, 'People');
  await openPerson('No 399');
  await app.minimize();
  await page.getByRole('complementary').getByRole('button', { name: 'Look up' }).click();
  await expect
    .poll(async () => (await app.systemRecord()).notifications, { timeout: 30_000 })
    .toEqual([{ title: 'Look-up run finished', body: '1 of 1 person' }]);
});

test('who is asked for while seats are taken back stands in line, is told so, and is looked up after it', async () => {
  const { page } = app;
  const active = (): number => service.accounts().filter((account) => account.active).length;
  await goTo(page, 'Connection');
  await page.getByRole('checkbox', { name: 'Take seats back (deprovisioning)' }).check();
  await page.getByRole('button', { name: 'Save connection' }).click();
  await page.getByText('The connection works', { exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Search people' }).fill('p00');
  await page.getByRole('status').getByText('9 of 400 people').waitFor();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await page.getByRole('button', { name: 'Take back the seats of 9 people' }).click();
  const confirm = page
    .getByRole('region', { name: 'Take back 9 seats' })
    .getByRole('button', { name: /^Take back/u });
  await confirm.click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /\d of 9/u })
    .waitFor();

  await goTo(page, 'People');
  await openPerson('No 398');
  const drawer = page.getByRole('complementary');
  await drawer.getByText('Never looked up.').waitFor();
  await drawer.getByRole('button', { name: 'Look up' }).click();
  await page.getByText('1 person in line to be looked up').waitFor();
  expect(active()).toBeGreaterThan(391);
  await goTo(page, 'Runs');
  await page.getByText('Begins by itself as soon as the plan under way is written.').first().waitFor();
  const inLine = await page
    .getByRole('heading', { name: /^Look-up run \d+$/u })
    .first()
    .innerText();
  // What is under way stands above the runs that are over, and not among them.
  expect(await page.getByRole('row', { name: new RegExp(`^${inLine} `, 'u') }).count()).toBe(0);
  await page.getByRole('row', { name: new RegExp(`^${inLine} .*Done`, 'u') }).waitFor({ timeout: 60_000 });
  expect(active()).toBe(391);
});
