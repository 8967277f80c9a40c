import { cpSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { atDay } from '../support/engine.ts';
import { command, focused, tabTo } from '../support/keyboard-steps.ts';
import { usageReport } from '../support/people.ts';
import { twoMonths } from '../support/two-months.ts';

/*
 * What the monthly job costs in clicks, counted in the page itself: every press of the pointer, whatever it hits. Two months of one
 * company, on a service of its own; the second month again by keyboard alone, where nothing is pressed.
 */

const token = 'clicks-token-31f0';

type Office = {
  readonly app: DrivenApp;
  readonly service: PracticeService;
  readonly server: ListeningPractice;
  readonly folder: string;
  readonly months: readonly (readonly string[])[];
};

async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-clicks-'));
  const accounts = seedPracticeAccounts(
    ['Anna', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay'].map((givenName, index) => ({
      externalId: `E${String(index + 1)}`,
      email: `${givenName.toLowerCase()}@x.example`,
      givenName,
      familyName: 'Berg',
      licensed: true,
      activated: true,
    })),
  );
  const service = createPracticeService({ token, accounts, now: () => new Date() });
  const server = await listenPractice(service);
  const app = await launchApp({ dataFolder: join(folder, 'data') });
  const files = twoMonths(folder);
  for (const { path, day } of files) utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
  const paths = files.map(({ path }) => path);
  await app.page.evaluate(() => {
    const counted = globalThis as { pressed?: number };
    counted.pressed = 0;
    addEventListener('pointerdown', () => (counted.pressed = (counted.pressed ?? 0) + 1), { capture: true });
  });
  return { app, service, server, folder, months: [paths.slice(0, 3), paths.slice(3)] };
}

async function closeOffice({ app, server, folder }: Office): Promise<void> {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function pressed({ app }: Office): Promise<number> {
  return app.page.evaluate(() => (globalThis as { pressed?: number }).pressed ?? 0);
}

/** How many presses the work takes. */
async function costOf(office: Office, work: () => Promise<void>): Promise<number> {
  const before = await pressed(office);
  await work();
  return (await pressed(office)) - before;
}

function button({ app }: Office, name: string | RegExp): Locator {
  return app.page.getByRole('button', { name });
}

/** From the screen of the connection to one that was tried. */
async function connect(office: Office): Promise<void> {
  const { page } = office.app;
  // The address of LinkedIn stands there already; that of a test is typed without the pointer.
  await page.getByRole('textbox', { name: 'Base URL' }).fill(office.server.url);
  await page.getByRole('textbox', { name: 'Access token' }).click();
  await page.keyboard.type(token);
  await page.getByRole('checkbox', { name: 'Take seats back (deprovisioning)' }).check();
  await button(office, 'Save connection').click();
  await page.getByText('The connection works').waitFor();
}

/** From the overview to the seats that were taken back. */
async function takeBack(office: Office): Promise<void> {
  const { page } = office.app;
  await button(office, /^Show \d+ seats?$/u).click();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await button(office, /^Take back the seats? of \d+ (?:person|people)$/u).click();
  await page.getByRole('heading', { name: /^Take back/u, level: 1 }).waitFor();
  const lookUp = button(office, /^Look (?:this person|these \d+) up$/u);
  const ready = page.getByRole('heading', { name: /^Take back \d+ seats?$/u });
  await lookUp.or(ready).first().waitFor();
  if (await lookUp.isVisible()) await lookUp.click();
  await ready.waitFor({ timeout: 60_000 });
  const confirm = page.getByRole('region', { name: /^Take back \d+ seats?$/u }).getByRole('button', {
    name: /^Take back/u,
  });
  const number = page.getByRole('textbox', { name: /^Type \d+ to confirm$/u });
  if (await number.isVisible())
    await number.fill(/\d+/u.exec((await number.getAttribute('aria-label')) ?? '')?.[0] ?? '');
  await confirm.click();
  await page.getByText(/^\d+ seats? taken back$/u).waitFor({ timeout: 60_000 });
}

function active({ service }: Office): number {
  return service.accounts().filter((account) => account.active).length;
}

describe('the month by pointer', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => closeOffice(office));

  test('first files to a connection that was tried: at most 5', async () => {
    const { page } = office.app;
    const clicks = await costOf(office, async () => {
      await office.app.dropFiles(office.months[0] ?? []);
      await button(office, 'Import all').click();
      await page.getByRole('dialog').getByText('3 files imported').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Connect to the service' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await connect(office);
    });
    expect(clicks).toBeLessThanOrEqual(5);
    // Once there is one, the way there is not shown any more.
    await office.app.dropFiles([office.months[1]?.[2] ?? '']);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Import \d+ rows$/u })
      .click();
    await page
      .getByRole('dialog')
      .getByText(/rows imported/u)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).waitFor();
    expect(await button(office, 'Connect to the service').count()).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('from the overview over the look-up to seats taken back: at most 5', async () => {
    const { page } = office.app;
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
    const before = active(office);
    const clicks = await costOf(office, () => takeBack(office));
    expect(active(office)).toBeLessThan(before);
    expect(clicks).toBeLessThanOrEqual(5);
  });

  test('undo of it: at most 2, though nothing permitted it before', async () => {
    const { page } = office.app;
    const before = active(office);
    const clicks = await costOf(office, async () => {
      await button(office, /^Undo \d+ actions? and allow giving seats$/u).click();
      await page.getByRole('heading', { name: /^Give .*\(undo\)$/u, level: 1 }).waitFor();
      await page
        .getByRole('region', { name: /^Give \d+ seats?$/u })
        .getByRole('button', { name: /^Give/u })
        .click();
      await page.getByText(/^\d+ seats? given$/u).waitFor({ timeout: 60_000 });
    });
    expect(active(office)).toBeGreaterThan(before);
    expect(clicks).toBeLessThanOrEqual(2);
  });

  test('the whole second month, from its files to the page that is sent: at most 10', async () => {
    const { page } = office.app;
    const pdf = join(office.folder, 'month.pdf');
    const before = active(office);
    const clicks = await costOf(office, async () => {
      await office.app.dropFiles(office.months[1] ?? []);
      await button(office, 'Import all').click();
      await page.getByRole('dialog').getByText('3 files imported').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
      await takeBack(office);
      await button(office, 'Make the report').click();
      await office.app.answerSaveDialog(pdf);
      await button(office, 'Save as PDF').click();
      await page.getByText('The monthly report is written').waitFor();
    });
    expect(active(office)).toBeLessThan(before);
    expect(statSync(pdf).size).toBeGreaterThan(1000);
    expect(clicks).toBeLessThanOrEqual(10);
  });
});

describe('files of which one asks', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => closeOffice(office));

  test('five files, one of them answered, to a connection that was tried: at most 6', async () => {
    const { page } = office.app;
    const named = usageReport(office.folder, '2026-08-01-to-2026-08-31', ['Anna Berg,anna@x.example,ID1,4']);
    const asks = join(office.folder, 'activity.csv');
    cpSync(usageReport(office.folder, '2026-09-01-to-2026-09-30', ['Bo Berg,bo@x.example,ID2,3']), asks);
    const dialog = page.getByRole('dialog');
    const clicks = await costOf(office, async () => {
      await office.app.dropFiles([...(office.months[0] ?? []), named, asks]);
      // Days are typed, as the address is.
      await dialog.getByLabel('First day').fill('2026-09-01');
      await dialog.getByLabel('Last day').fill('2026-09-30');
      await dialog.getByRole('button', { name: 'Use these days' }).click();
      await button(office, 'Import all').click();
      await dialog.getByText('5 files imported').waitFor();
      await dialog.getByRole('button', { name: 'Connect to the service' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await connect(office);
    });
    expect(clicks).toBeLessThanOrEqual(6);
  });
});

describe('the month by keyboard alone', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => closeOffice(office));

  test('is done without one press of the pointer', async () => {
    const { page } = office.app;
    const importAll = async (files: readonly string[]): Promise<void> => {
      await office.app.dropFiles(files);
      await expect.poll(() => focused(page), { timeout: 30_000 }).toBe('Import all');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText(`${String(files.length)} files imported`, { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    };
    await importAll(office.months[0] ?? []);
    await command(page, 'Connection');
    await tabTo(page, /^Base URL/u);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(office.server.url);
    await tabTo(page, /^Access token/u);
    await page.keyboard.type(token);
    await tabTo(page, /^Take seats back/u);
    await page.keyboard.press('Space');
    await tabTo(page, /^Save connection$/u);
    await page.keyboard.press('Enter');
    await page.getByText('The connection works').waitFor();

    await importAll(office.months[1] ?? []);
    await command(page, 'Overview');
    await page.getByRole('button', { name: /^Show \d+ seats?$/u }).waitFor();
    await tabTo(page, /^Show \d+ seats?$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await tabTo(page, /^Take back the seats? of/u);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Look (?:this person|these \d+) up$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Take back \d+ seats?$/u }).waitFor({ timeout: 60_000 });
    const number = page.getByRole('textbox', { name: /^Type \d+ to confirm$/u });
    if (await number.isVisible()) {
      await tabTo(page, /^Type \d+ to confirm$/u);
      await page.keyboard.type(/\d+/u.exec((await number.getAttribute('aria-label')) ?? '')?.[0] ?? '');
    }
    const before = active(office);
    await tabTo(page, /^Take back \d+ seats?$/u);
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ seats? taken back$/u).waitFor({ timeout: 60_000 });
    expect(active(office)).toBeLessThan(before);
    await tabTo(page, /^Make the report$/u);
    await page.keyboard.press('Enter');
    const pdf = join(office.folder, 'month.pdf');
    await office.app.answerSaveDialog(pdf);
    await page.getByRole('button', { name: 'Save as PDF' }).waitFor();
    await tabTo(page, /^Save as PDF$/u);
    await page.keyboard.press('Enter');
    await page.getByText('The monthly report is written').waitFor();
    expect(await pressed(office)).toBe(0);
  });
});
