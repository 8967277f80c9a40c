import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { type CalledOtherwise, startCalledOtherwise } from '../support/called-otherwise.ts';
import { confirmImports, goTo, saveConnection } from '../support/window-steps.ts';

/* Martha has no unique id, and her address leads to an account of another name: whether it is hers is said in the plan. */

let folder: string;
let company: CalledOtherwise;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-same-'));
  company = await startCalledOtherwise(folder);
  const { users, token, server } = company;
  app = await launchApp({ dataFolder: join(folder, 'data') });
  await app.dropFiles([users]);
  await confirmImports(app.page, 1);
  await saveConnection(app.page, { baseUrl: server.url, token, place: 'session', mayDeprovision: true });
  await app.page.getByText('The connection is saved').waitFor();
});
afterAll(async () => {
  await app.close();
  await company.server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const head = (people: number) =>
  app.page.getByRole('row', {
    name: `${String(people)} ${people === 1 ? 'person' : 'people'}: the account is called otherwise`,
  });

test('[LC31] who is called otherwise at the service is one line, and it is said of each who is the same person', async () => {
  const { page } = app;
  await goTo(page, 'People');
  await page.getByLabel('Select all 3 people that the filter shows').check();
  await page.getByRole('button', { name: 'Take back the seats of 3 people' }).click();
  await page.getByRole('button', { name: 'Look these 3 up' }).click();
  await head(2).waitFor({ timeout: 60_000 });
  const open = page.getByRole('button', { name: 'Say who is the same person …' });
  // By the keyboard alone.
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Who of these is the same person?' });
  const bruno = dialog.getByRole('checkbox', { name: 'Bruno Vale is also called Given003 Family003' });
  await bruno.waitFor();
  const act = dialog.getByRole('button', { name: /same p/u });
  expect(await act.isDisabled()).toBe(true);
  await expect.poll(() => bruno.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await act.focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Take back 2 seats' }).waitFor();
  await head(1).waitFor();
  await page.getByText('Said to be the same person as Given002 Family002.').waitFor();
});

test('[LC31] is taken back by the key for undo and in the row, and goes out as it was said', async () => {
  const { page } = app;
  const said = page.getByText('Said to be the same person as Given002 Family002.');
  await page.keyboard.press('Control+z');
  await head(2).waitFor();
  const say = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Say who is the same person …' }).click();
    await page.getByRole('checkbox', { name: 'Martha Quint is also called Given002 Family002' }).check();
    await page.getByRole('button', { name: 'It is the same person' }).click();
    await said.waitFor();
  };
  await say();
  await page.getByRole('button', { name: 'Take that back for Martha Quint' }).click();
  await head(2).waitFor();
  expect(await said.count()).toBe(0);
  await say();
  expect(company.service.changes()).toEqual([]);
  const number = page.getByLabel('Type 2 to confirm');
  if (await number.isVisible()) await number.fill('2');
  await page.getByRole('button', { name: 'Take back 2 seats' }).click();
  await page.getByText('2 seats taken back').waitFor({ timeout: 60_000 });
  const active = company.service.accounts().filter((account) => account.active);
  expect(active.map(({ id }) => id)).toEqual(['account-003']);
  await said.waitFor();
});
