import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { goTo, saveConnection } from '../support/window-steps.ts';

/* What identifies nobody is said where it happens: before the import, after it, beside all imports and in a plan. */

const token = 'aside-token-77b0';
let folder: string;
let server: ListeningPractice;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-aside-'));
  server = await listenPractice(createPracticeService({ token, accounts: [], now: () => new Date() }));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [...lines, ''].join('\r\n'));
  return path;
}

const dialog = () => app.page.getByRole('dialog');
const left = 'Column “employee_id”: 1 cell, such as “k.A.” (line 5).';
const shared =
  '1 identifier stands beside different people within one list, at 2 people: e-mail address team@halden.example in 2 rows of the user list.';
const zeros = '1 unique id lost the zeros in front in the user list, for example 42 for 00042';

test('cells that were left out and an address of two people are said in the preview and the receipt', async () => {
  const users = write('users.csv', [
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
    'team@halden.example,Mira,Sol,E1,ID1,active',
    'team@halden.example,Otto,Lind,E2,ID2,active',
    'anne@halden.example,Anne,Roy,42,ID3,active',
    'tom@halden.example,Tom,Ode,k.A.,ID4,active',
  ]);
  await app.dropFiles([users]);
  await dialog().getByText('Column "employee_id": 1 cell, "k.A." (line 5)').waitFor();
  await dialog().getByRole('button', { name: 'Import 4 rows' }).click();
  await dialog().getByText(left).waitFor();
  await dialog().getByText(shared).waitFor();
  // With the way out, once.
  expect(await dialog().getByText('export it again').count()).toBe(1);
  await dialog().getByRole('button', { name: 'Done' }).click();
});

test('zeros that a file lost are one finding about the file, with the way out', async () => {
  const directory = write('assignments.csv', [
    'User,Login,Application name,Application login,Assigned on,Unassigned on,Last login,Employee number,Title,Department',
    'Anne Roy,anne@halden.example,LinkedIn Sales Navigator,anne@halden.example,2026-01-02,,,00042,,',
    'Tom Ode,tom@halden.example,LinkedIn Sales Navigator,tom@halden.example,2026-01-02,,,,,',
  ]);
  await app.dropFiles([directory]);
  await dialog().getByRole('button', { name: 'Import 2 rows' }).click();
  await dialog().getByText(zeros).waitFor();
  await dialog()
    .getByText(/Export that list again/u)
    .waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
  await goTo(app.page, 'Imports');
  await app.page.getByText(zeros).waitFor();
  expect(await app.page.getByText(zeros).count()).toBe(1);
  await goTo(app.page, 'People');
  await app.page.getByText('4 people known').waitFor();
});

test('a plan says what was set aside at its people', async () => {
  const { page } = app;
  await saveConnection(page, { baseUrl: server.url, token, place: 'session', mayDeprovision: true });
  await page.getByText('The connection is saved').waitFor();
  await goTo(page, 'People');
  await page.getByLabel('Select all 4 people that the filter shows').check();
  await page.getByRole('button', { name: 'Take back the seats of 4 people' }).click();
  await page.getByText(shared).waitFor();
  expect(await page.getByText(zeros).count()).toBe(0);
});
