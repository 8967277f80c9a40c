import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';
import { confirmImports, goTo, saveConnection } from '../support/window-steps.ts';

/* A plan from people nobody was asked about to the seats given back, on one page. */

const token = 'plan-token-5c21';
let folder: string;
let company: SmallCompany;
let service: PracticeService;
let server: ListeningPractice;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-plans-'));
  company = makeSmallCompany(join(folder, 'exports'));
  service = createPracticeService({ token, accounts: company.accounts, now: () => new Date() });
  server = await listenPractice(service);
  app = await launchApp({ dataFolder: join(folder, 'data') });
  await app.dropFiles([company.users, company.usage, company.directory]);
  await confirmImports(app.page, 3);
  await saveConnection(app.page, { baseUrl: server.url, token, place: 'session', mayDeprovision: true });
  await app.page.getByText('The connection is saved').waitFor();
});
afterAll(async () => {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const heldBy = (text: string) => app.page.getByRole('row', { name: text });

test('[FP21] the page of a plan that is foreseen is drawn, and neither seen nor kept before it is asked for', async () => {
  const { page } = app;
  await goTo(page, 'People');
  await page.getByRole('button', { name: /Left or lost the app 2/u }).click();
  await page.getByLabel('Select all 2 people that the filter shows').check();
  const drawn = page.locator('main h1');
  await expect
    .poll(() => drawn.allTextContents())
    .toEqual(['People', 'Take back seats: nobody is ready yet']);
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['People']);
  expect(await drawn.last().isVisible()).toBe(false);
  const plans = page.evaluate(() =>
    (
      globalThis as unknown as { purser: { ask: (name: string, input: unknown) => Promise<unknown> } }
    ).purser.ask('plans.list', {}),
  );
  expect(await plans).toEqual({ ok: true, value: [] });
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect.poll(() => drawn.allTextContents()).toEqual(['People']);
});

test('[FP32] a hand at the box that chooses everybody has the plan worked out, and forgotten when it leaves', async () => {
  const { page } = app;
  const drawn = page.locator('main h1');
  const box = page.getByLabel('Select all 2 people that the filter shows');
  await box.hover();
  await expect
    .poll(() => drawn.allTextContents())
    .toEqual(['People', 'Take back seats: nobody is ready yet']);
  await page.mouse.move(2, 2);
  await expect.poll(() => drawn.allTextContents()).toEqual(['People']);
});

test('[FP31] where a plan cannot be made, the list is there again with whoever was chosen', async () => {
  const { page } = app;
  await page.getByLabel('Select all 2 people that the filter shows').check();
  await expect.poll(() => page.locator('main h1').count()).toBe(2);
  const { hash } = new URL(page.url());
  // Where the highest number of a plan is to be noted there is a folder.
  const inTheWay = join(folder, 'data', 'purser.plans.part');
  mkdirSync(inTheWay);
  try {
    await page.getByRole('button', { name: 'Take back the seats of 2 people' }).click();
    await page.getByText('That did not work').first().waitFor();
  } finally {
    rmdirSync(inTheWay);
  }
  await page.getByText('2 people selected').waitFor();
  // The address follows once it rests.
  await expect.poll(() => new URL(page.url()).hash).toBe(hash);
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['People']);
  await page.getByRole('button', { name: 'Clear selection' }).click();
});

test('[FP30] a plan that was foreseen is seen at once, and nothing is done or read out of it before it is made', async () => {
  const { page } = app;
  await page.getByLabel('Select all 2 people that the filter shows').check();
  await expect.poll(() => page.locator('main h1').count()).toBe(2);
  await page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    const look = (): void => {
      const parts = [...document.querySelectorAll('main [inert]')].filter((part) => part.checkVisibility());
      for (const part of parts)
        seen.push([
          location.hash,
          part.querySelector('h1')?.textContent,
          part.querySelectorAll('tbody tr').length,
          part.parentElement?.querySelector('[role=status]')?.textContent,
        ]);
    };
    const main = document.querySelector('main');
    if (main !== null)
      new MutationObserver(look).observe(main, { subtree: true, childList: true, attributes: true });
  });
  await page.getByRole('button', { name: 'Take back the seats of 2 people' }).click();
  await page.getByRole('button', { name: 'Discard the plan' }).waitFor();
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen);
  const being = ['#/plans?plan=being-made', 'Take back seats: nobody is ready yet', 3, 'Being made'];
  expect(seen[0]).toEqual(being);
  expect(await page.locator('main [inert]').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/plan=\d+$/u);
  expect(await page.locator('main [role=status]').first().textContent()).toBe('');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.getByRole('button', { name: 'Discard the plan' }).click();
  await page.getByText('The plan is discarded').waitFor();
});

test('people who were not looked up are one line with the act that resolves it, and the plan follows', async () => {
  const { page } = app;
  await goTo(page, 'People');
  await page.getByRole('button', { name: /Left or lost the app 2/u }).click();
  await page.getByLabel('Select all 2 people that the filter shows').check();
  await page.getByRole('button', { name: 'Take back the seats of 2 people' }).click();
  await heldBy('2 people: no fresh, certain account to act on').waitFor();
  expect(await page.getByRole('row', { name: /Left or lost the app/u }).count()).toBe(2);
  await page.getByRole('button', { name: 'Look these 2 up' }).click();
  await page.getByRole('heading', { name: 'Take back 2 seats' }).waitFor({ timeout: 60_000 });
  expect(await heldBy('no fresh, certain account').count()).toBe(0);
  expect(service.changes()).toEqual([]);
});

test('a person is taken out and in again, and the number to confirm follows', async () => {
  const { page } = app;
  const boxes = page.getByRole('checkbox', { name: /^Take .* in$/u });
  // What is chosen shows once the plan was looked at anew.
  await boxes.first().click();
  await page.getByText('Left out of this plan.').waitFor();
  await page.getByRole('button', { name: 'Take back 1 seat' }).waitFor();
  await boxes.first().click();
  await page.getByRole('button', { name: 'Take back 2 seats' }).waitFor();
  expect(service.changes()).toEqual([]);
});

test('[FP33] the second half of a double click neither confirms nor discards', async () => {
  const { page } = app;
  const twice = new Set(['Discard the plan', 'Take back 2 seats']);
  for (const name of twice) {
    await page
      .getByRole('button', { name })
      .evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
  }
  await page
    .getByRole('checkbox', { name: /^Take .* in$/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Take back 1 seat' }).waitFor();
  await page
    .getByRole('checkbox', { name: /^Take .* in$/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Take back 2 seats' }).waitFor();
  expect(service.changes()).toEqual([]);
});

test('what is done is told, the numbers follow, and two clicks take it back', async () => {
  const { page } = app;
  const before = service.accounts().filter(({ active }) => active).length;
  const mayGiveBack = page.getByRole('checkbox', { name: 'Undo may give seats back (provision)' });
  // What is chosen shows once the plan was looked at anew.
  await mayGiveBack.click();
  await expect.poll(() => mayGiveBack.isChecked()).toBe(true);
  const askedBefore = page.getByText(/Nothing (?:is|was) sent|Nothing stops it|number is to be typed/u);
  expect(await askedBefore.count()).toBeGreaterThan(0);
  const number = page.getByLabel('Type 2 to confirm');
  if (await number.isVisible()) await number.fill('2');
  await page.getByRole('button', { name: 'Take back 2 seats' }).click();
  await page.getByText('2 seats taken back').waitFor({ timeout: 60_000 });
  expect(service.accounts().filter(({ active }) => active)).toHaveLength(before - 2);
  // What was asked before is said no more when it is done.
  expect(await askedBefore.count()).toBe(0);
  const plan = page.url();
  await page.getByRole('button', { name: 'Overview', exact: true }).last().click();
  await page.getByText('2 taken back, shown by the next user list').waitFor();
  await page.goto(plan);
  // Two clicks from here on.
  await page.getByRole('button', { name: 'Undo 2 actions' }).click();
  await page.getByText('each person has to activate it again').waitFor();
  await page.getByRole('button', { name: 'Give 2 seats' }).click();
  await page.getByText('2 seats given').waitFor({ timeout: 60_000 });
  expect(service.accounts().filter(({ active }) => active)).toHaveLength(before);
});
