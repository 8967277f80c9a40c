import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { command, tabTo } from '../support/keyboard-steps.ts';

/*
 * Seven seats are free and nine wait: refused by name, moved, and given to the next seven, without a mouse. Those who are idle are asked
 * first through their managers, and who gives the seat up is planned for.
 */

let app: DrivenApp;
beforeAll(async () => {
  app = await launchApp();
  await app.page.getByRole('button', { name: 'Explore with sample data' }).click();
  await app.page.getByRole('heading', { name: 'Findings' }).waitFor();
});
afterAll(async () => {
  await app.close();
});

test('the next seven of the waiting list are given the seven free seats by keyboard', async () => {
  const { page } = app;
  await command(page, 'Seats');
  await page.getByText('9 people wait for a seat').waitFor();
  await page.getByText('7 can be given now.').waitFor();

  await tabTo(page, /^Move Tristin .* up$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^1 Tristin/u }).waitFor();

  await tabTo(page, /^People$/u);
  await page.keyboard.type('alvera.bednar@halden.example');
  await tabTo(page, /^Put on the list$/u);
  await page.keyboard.press('Enter');
  await page.getByText('Alvera Bednar (alvera.bednar@halden.example) holds a seat already.').waitFor();
  expect(await page.getByLabel('People', { exact: true }).inputValue()).toBe('alvera.bednar@halden.example');

  await tabTo(page, /^Give seats to the next 7$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Give seats/u }).waitFor();
  await page.getByRole('row', { name: /Tristin/u }).waitFor();

  await command(page, 'Seats');
  await page.getByText('2 people wait for a seat').waitFor();
  await page.getByText('0 can be given now.').waitFor();
  await page.getByRole('button', { name: 'Open the newest of these plans' }).waitFor();

  // What had the focus goes away with its row: the keyboard goes on in the row that stands there now.
  await tabTo(page, /^Take .* off the list$/u);
  const [taken, next = ''] = await page.getByRole('rowheader').allInnerTexts();
  await page.keyboard.press('Enter');
  await page.getByText(`${taken ?? ''} is off the list`).waitFor();
  await page.waitForFunction(
    (name) => document.activeElement?.closest('tr')?.querySelector('th')?.textContent === name,
    next,
  );
});

test('the idle are asked through their managers, once, and who gives the seat up becomes a plan', async () => {
  const { page } = app;
  const folder = mkdtempSync(join(tmpdir(), 'purser-letters-'));
  await command(page, 'People');
  await page.getByRole('button', { name: /^Idle \d/u }).click();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await page.getByRole('button', { name: 'Ask first whether they need it' }).click();
  await page.getByText('Each manager, with a list').click();
  const preview = page.getByRole('region', { name: /^Letter to / });
  await preview.getByText(/^Hello .*no activity for \d+ days up to November 23, 2026/su).waitFor();
  await app.answerOpenDialog([folder]);
  await page.getByRole('button', { name: /^Write \d drafts…$/u }).click();
  await page.getByRole('heading', { name: 'Who was asked' }).waitFor();
  const [letters = ''] = readdirSync(folder);
  expect(readdirSync(join(folder, letters)).every((name) => name.endsWith('.eml'))).toBe(true);

  const asked = page.getByRole('rowheader');
  const [first = '', second = ''] = await asked.allInnerTexts();
  await page.getByRole('checkbox', { name: `Choose ${first}` }).check();
  await page.getByLabel('Answer of those chosen').selectOption('Gives it up');
  await page.getByRole('button', { name: 'Enter for 1 person' }).click();
  await page.getByText('Gives it up 1', { exact: true }).waitFor();
  await page.getByLabel('Answers', { exact: true }).fill('nobody@halden.example;yes');
  await page.getByRole('button', { name: 'Take the answers' }).click();
  await page.getByText('nobody@halden.example: nobody known here has it.').waitFor();
  await page.getByRole('button', { name: 'Plan for 1 who gives it up' }).click();
  await page.getByRole('heading', { level: 1, name: /^Take back/u }).waitFor();
  await page.getByText('the seat is given up').waitFor();

  // What the renewal needs, each line with its people.
  await command(page, 'Seats');
  const givenUp = page.getByRole('link', { name: 'Given up, as was answered: 1' });
  await givenUp.click();
  await page.getByRole('button', { name: 'Remove filter: Renewal: Given up, as was answered' }).waitFor();
  await page.getByText('1 of 402 people').waitFor();

  // Whoever was asked today is not asked again.
  await command(page, 'People');
  await page.getByRole('searchbox').fill(second);
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await page.getByRole('button', { name: 'Ask first whether they need it' }).click();
  await page.getByText(`${second} was asked lately`).waitFor();
  rmSync(folder, { recursive: true, force: true });
});
