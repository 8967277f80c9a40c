import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { command, tabTo } from '../support/keyboard-steps.ts';

/* Seven seats are free and nine wait: refused by name, moved, and given to the next seven, without a mouse. */

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
});
