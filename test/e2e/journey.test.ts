import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { confirmImports, goTo, saveConnection, testConnection } from '../support/window-steps.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';

const token = 'journey-token-4711';
let folder: string;
let company: SmallCompany;
let service: PracticeService;
let server: ListeningPractice;
let app: DrivenApp;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-journey-'));
  company = makeSmallCompany(join(folder, 'exports'));
  service = createPracticeService({ token, accounts: company.accounts, now: () => new Date() });
  server = await listenPractice(service);
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterEach(async () => {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function connect(page: Page): Promise<void> {
  await saveConnection(page, { baseUrl: server.url, token, place: 'session', mayDeprovision: true });
  await page.getByText('The connection is saved').waitFor();
  expect(await page.getByRole('textbox', { name: 'Access token' }).inputValue()).toBe('');
  await testConnection(page);
  await page.getByText('The connection works').waitFor();
}

function activeOf(): ReadonlyMap<string, boolean> {
  return new Map(service.accounts().map(({ userName, active }) => [userName.toLowerCase(), active]));
}

describe('the main job, from the first start to the report', () => {
  test('takes the seats of leavers and of nobody else, and the report says what the service holds', async () => {
    const { page } = app;
    const before = activeOf();
    await app.dropFiles([company.users, company.usage, company.directory]);
    await confirmImports(page, 3);
    await connect(page);

    await goTo(page, 'Runs');
    await page.getByRole('button', { name: 'Look up people' }).click();
    await page
      .getByRole('row', { name: /Look-up run/u })
      .getByText('Done')
      .waitFor({ timeout: 60_000 });
    expect(service.changes()).toEqual([]);

    await goTo(page, 'People');
    await page.getByRole('button', { name: /Left or lost the app 2/u }).click();
    await page.getByLabel('Select all 2 people that the filter shows').check();
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByText('2 people copied as CSV').waitFor();
    const [copied = ''] = (await app.systemRecord()).copied;
    expect(copied).toMatch(/^Name,Findings,Idle days,Seat,Account,Works here,Directory\r\n/u);
    expect(copied.trimEnd().split('\r\n')).toHaveLength(3);
    await page.getByRole('button', { name: 'Take back the seats of 2 people' }).click();
    await page.getByText('Nothing was sent yet.').waitFor();
    expect(service.changes()).toEqual([]);
    const number = page.getByLabel('Type 2 to confirm');
    if (await number.isVisible()) await number.fill('2');
    await page.getByRole('button', { name: 'Take back 2 seats' }).click();
    const confirmed = page.getByRole('row').filter({ hasText: 'Confirmed' });
    await expect.poll(() => confirmed.count(), { timeout: 60_000 }).toBe(2);

    const leavers = company.people.filter((person) => person.case === 'leaver').map(({ email }) => email);
    const after = activeOf();
    for (const [userName, active] of after)
      expect([userName, active]).toEqual([
        userName,
        leavers.includes(userName) ? false : before.get(userName),
      ]);

    await goTo(page, 'Journal');
    await page.getByRole('button', { name: 'Verify the journal' }).click();
    await page.getByText('The journal is intact').waitFor();

    await goTo(page, 'People');
    const path = join(folder, 'matched.csv');
    await app.answerSaveDialog(path);
    const clear = page.getByRole('button', { name: 'Clear filters' });
    if (await clear.isVisible()) await clear.click();
    await page.getByRole('button', { name: 'Export report' }).click();
    await page.getByText('The matched report is written').waitFor();
    expectReport(path, after);
    expect((await app.systemRecord()).networkRequests).toEqual([]);
  });
});

/** The report as a spreadsheet reads it, held against what the service holds. */
function expectReport(path: string, active: ReadonlyMap<string, boolean>): void {
  const text = readFileSync(path, 'utf8');
  expect(text).not.toContain(token);
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const reported = new Set(data.map((row) => row['E-mail']));
  expect(reported).toEqual(new Set(company.people.map(({ email }) => email)));
  for (const row of data) {
    const held = active.get(row['E-mail'] ?? '');
    const expected = held === undefined ? 'absent' : held ? 'active' : 'inactive';
    expect([row['E-mail'], row['Account']]).toEqual([row['E-mail'], expected]);
  }
}
