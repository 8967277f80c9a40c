import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { writeFile } from '../support/engine.ts';
import { userList } from '../support/people.ts';
import { confirmImports, goTo } from '../support/window-steps.ts';

/* A list of everybody in the company whose numbers are those of another system: asked about in the window, once. */

let folder: string;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-numbers-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  const seats = ['ada@x.example,Ada,Kerr,E1,ID1,active', 'ben@x.example,Ben,Lowe,E2,ID2,active'];
  await app.dropFiles([userList(folder, seats)]);
  await confirmImports(app.page, 1);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function staffList(name: string, rows: readonly string[]): string {
  const header = 'Employee ID,Name,Work Email,Hire Date,Termination Date,Employment Status';
  return writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
}

const rows = [
  '7701,"Kerr, Ada",ada@x.example,2022-03-01,,Full-Time',
  '7702,"Lowe, Ben",ben@x.example,2022-03-01,,Full-Time',
];

/** Says of whom the list is where that is asked. */
async function sayEverybody(): Promise<void> {
  const dialog = app.page.getByRole('dialog');
  const everybody = dialog.getByRole('button', { name: 'Everybody in the company' });
  const foot = dialog.getByRole('button', { name: /^Import \d+ rows?$/u });
  await everybody.or(foot).first().waitFor();
  if (await everybody.isVisible()) await everybody.click();
  await foot.waitFor();
}

test('is said with how many people it is about, waits for its answer, and keeps the numbers beside', async () => {
  const { page } = app;
  const dialog = page.getByRole('dialog');
  await app.dropFiles([staffList('hr.csv', rows)]);
  await sayEverybody();
  await dialog.getByText('One thing speaks against this file').waitFor();
  await dialog
    .getByText(/^2 of the 2 people whom the lists before have under the same address have another unique id/u)
    .waitFor();
  await dialog.getByText(/7701 where it was E1/u).waitFor();
  const foot = dialog.getByRole('button', { name: 'Import 2 rows' });
  expect(await foot.isDisabled()).toBe(true);
  const answer = dialog.getByRole('checkbox', {
    name: 'They are numbers of another system: keep the column as it is',
  });
  await answer.check();
  await expect.poll(() => foot.isEnabled()).toBe(true);
  await answer.uncheck();
  await expect.poll(() => foot.isEnabled()).toBe(false);
  await answer.check();
  await confirmImports(page, 1);

  await goTo(page, 'People');
  await page.getByText('2 people known').waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  const drawer = page.getByRole('complementary');
  await drawer.getByRole('heading', { level: 2, name: 'Ada Kerr' }).waitFor();
  const identifiers = drawer.getByRole('region', { name: 'Identifiers' });
  await identifiers.getByText('E1', { exact: true }).first().waitFor();
  expect(await identifiers.innerText()).not.toContain('7701');
  await page.keyboard.press('Escape');
});

test('is not asked again of the next list of that system', async () => {
  const { page } = app;
  const next = [...rows, '7703,"Mann, Cleo",cleo@x.example,2026-11-01,,Full-Time'];
  await app.dropFiles([staffList('hr-next.csv', next)]);
  await sayEverybody();
  expect(
    await page
      .getByRole('dialog')
      .getByText(/speaks? against this file/u)
      .count(),
  ).toBe(0);
  await confirmImports(page, 1);
  await goTo(page, 'People');
  await page.getByText('3 people known').waitFor();
});
