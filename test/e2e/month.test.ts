import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { atDay } from '../support/engine.ts';
import { twoMonths } from '../support/two-months.ts';
import { confirmImports, goTo } from '../support/window-steps.ts';

let folder: string;
let app: DrivenApp;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-month-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

test('two months dropped say what changed, and make one page to send', async () => {
  const { page } = app;
  const files = twoMonths(folder);
  for (const { path, day } of files) utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
  const paths = files.map(({ path }) => path);
  await app.dropFiles(paths.slice(0, 3));
  await confirmImports(page, 3);
  await goTo(page, 'Overview');
  const since = page.getByRole('region', { name: 'Since last month' });
  await since.getByText('What changed is said here after the next import.').waitFor();

  await app.dropFiles(paths.slice(3));
  await confirmImports(page, 3);
  await goTo(page, 'Overview');
  await since.getByText(/2 left or lost the app, 1 came back, 1 new seat, 1 seat no longer held/u).waitFor();
  const seats = Number(/(\d+) seats? can be taken back/u.exec((await since.textContent()) ?? '')?.[1]);
  await since.getByRole('button', { name: /^Show \d+ seats?$/u }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await expect.poll(() => page.getByRole('checkbox', { name: /^Select (?!all)/u }).count()).toBe(seats);
  // Reports end before today: what they tell is told up to their last day, and use in them is no zero.
  await page.getByRole('row', { name: /Anna Berg.*used\s*to Nov 26/u }).waitFor();
  await page.getByRole('row', { name: /Bo Berg.*\d+ days\s*to Nov 26/u }).waitFor();

  await goTo(page, 'Reports');
  const preview = page.getByRole('article', { name: 'The page as it will be read' });
  await preview.getByText('Left or lost the app', { exact: true }).first().waitFor();
  expect(await preview.textContent()).not.toContain('Berg');
  await page.getByRole('switch', { name: 'Without names' }).click();
  await preview.getByText(/Anna Berg/u).waitFor();
  const html = join(folder, 'month.html');
  await app.answerSaveDialog(html);
  await page.getByRole('button', { name: 'Other formats' }).click();
  await page.getByRole('menuitem', { name: 'Save as HTML' }).click();
  await page.getByText('The monthly report is written').first().waitFor();
  expect(readFileSync(html, 'utf8')).toContain('Anna Berg');

  const pdf = join(folder, 'month.pdf');
  await app.answerSaveDialog(pdf);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByText('month.pdf').waitFor();
  const printed = readFileSync(pdf, 'latin1');
  expect(printed.slice(0, 5)).toBe('%PDF-');
  // One sheet of A4, in points.
  expect(printed.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(1);
  expect(printed).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u);
});
