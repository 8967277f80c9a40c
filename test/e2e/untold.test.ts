import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';
import { confirmImports, goTo } from '../support/window-steps.ts';

/* An overview of which hardly anything is known: a figure that cannot be told is no zero, in none of its cards. */

let folder: string;
let company: SmallCompany;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-untold-'));
  company = makeSmallCompany(join(folder, 'exports'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

test('with a user list alone nothing is said to wait or to be idle, and with usage it is', async () => {
  const { page } = app;
  await app.dropFiles([company.users]);
  await confirmImports(page, 1);
  await goTo(page, 'Overview');
  await page.getByText('neither who left nor who uses a seat is known').waitFor();
  await page.getByRole('heading', { name: 'How fresh the sources are' }).waitFor();
  expect(await page.getByRole('heading', { name: 'What if the threshold moved?' }).count()).toBe(0);
  expect(await page.getByText(/^0 seats idle/u).count()).toBe(0);

  await app.dropFiles([company.usage]);
  await confirmImports(page, 1);
  await goTo(page, 'Overview');
  await page.getByRole('heading', { name: 'What if the threshold moved?' }).waitFor();
  await page.getByText('neither who left nor who uses a seat is known').waitFor({ state: 'hidden' });
});
