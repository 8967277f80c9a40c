import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';
import { goTo } from '../support/window-steps.ts';

/* What single keys do, and that none of them loses anything. */

let folder: string;
let company: SmallCompany;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-keys-'));
  company = makeSmallCompany(join(folder, 'exports'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

describe('files that wait to be imported', () => {
  test('Escape asks before they are left out, and staying keeps them', async () => {
    await app.dropFiles([company.users, company.usage]);
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Import all' }).waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByText('2 files are not imported yet').waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.getByText('2 files are not imported yet').waitFor({ state: 'hidden' });
    await expect.poll(() => dialog.getByRole('button', { name: 'Import all' }).count()).toBe(1);
  });

  test('Enter imports all of them, and the keyboard is never without a place', async () => {
    const { page } = app;
    const dialog = page.getByRole('dialog');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Import all');
    await page.keyboard.press('Enter');
    await dialog.getByText('2 files imported').waitFor();
    await expect.poll(focused).toMatch(/^(?:Show who was found|Done)$/u);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('the list of people', () => {
  test('is reached from the search with one key, and Shift chooses on the way', async () => {
    const { page } = app;
    await goTo(page, 'People');
    await page.getByText('8 people known').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.getByText('3 people selected').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByText('3 people selected').count()).toBe(0);
  });

  test('stands still while something is typed, which is cleared where it stands', async () => {
    const { page } = app;
    const search = page.getByRole('searchbox');
    const place = await page.getByRole('grid').boundingBox();
    const [address = ''] = /[^\s",;]+@[^\s",;]+/u.exec(readFileSync(company.users, 'utf8')) ?? [];
    await search.fill(address);
    await page.getByText('1 of 8 people').waitFor();
    expect((await page.getByRole('grid').boundingBox())?.y).toBe(place?.y);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await page.getByText('8 people known').waitFor();
    expect(await search.inputValue()).toBe('');
    await expect.poll(() => search.evaluate((field) => document.activeElement === field)).toBe(true);
    await page.keyboard.press('ArrowDown');
  });

  test('a note that is being written is kept when the drawer is closed', async () => {
    const { page } = app;
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Note' }).fill('Back in January');
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('complementary').waitFor({ state: 'hidden' });
    // The keyboard is in the list again.
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Back in January');
  });
});

describe('a name without an end', () => {
  test('stays within the drawer', async () => {
    const { page } = app;
    const longer = join(folder, 'longer.csv');
    const [header = '', ...rows] = readFileSync(company.users, 'utf8').trim().split('\n');
    const endless = (rows[0] ?? '')
      .split(',')
      .map((cell, column) => (/first/iu.test(header.split(',')[column] ?? '') ? 'M'.repeat(3000) : cell));
    writeFileSync(longer, [header, endless.join(','), ...rows.slice(1), ''].join('\n'));
    await app.dropFiles([longer]);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Import 8 rows$/u }).click();
    await dialog.getByText('8 rows imported').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('searchbox').fill('MMMM');
    await page.getByText('1 person').first().waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    const title = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await title.waitFor();
    const over = await title.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('the menu of a person', () => {
  test.each<[string, (grid: Locator) => Promise<void>]>([
    ['a right click', (grid) => grid.getByRole('row').nth(1).click({ button: 'right' })],
    [
      'Shift and F10',
      async (grid) => {
        await grid.focus();
        await app.page.keyboard.press('Shift+F10');
      },
    ],
  ])('opens by %s, names the acts, and gives the keyboard back', async (_what, open) => {
    const { page } = app;
    await page.keyboard.press('Escape');
    const grid = page.getByRole('grid');
    await open(grid);
    const menu = page.getByRole('menu');
    for (const name of ['Open', 'Look up', 'Take back the seat'])
      await menu.getByRole('menuitem', { name, exact: true }).waitFor();
    expect(await menu.getByRole('menuitem', { name: 'Give a seat', exact: true }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the key for undo', () => {
  test('asks on the screen of imports before it takes the latest one back', async () => {
    const { page } = app;
    await goTo(page, 'Imports');
    await page
      .getByRole('button', { name: /^Undo the import of/u })
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('button', { name: /^Undo/u }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await goTo(page, 'People');
  });
});

describe('a field that is saved by Enter', () => {
  test('keeps the keyboard, though its card is made anew with what was saved', async () => {
    const { page } = app;
    await goTo(page, 'Settings');
    const price = page.getByRole('textbox', { name: 'Price of a seat a year' });
    await price.fill('1180');
    await page.keyboard.press('Enter');
    await page.getByText('The costs are saved').first().waitFor();
    await expect.poll(() => price.evaluate((field) => field === document.activeElement)).toBe(true);
    await goTo(page, 'People');
  });
});

describe('keys at a glance', () => {
  test('are shown by the question mark and put away by Escape', async () => {
    await app.page.getByRole('grid').focus();
    await app.page.keyboard.press('?');
    const sheet = app.page.getByRole('dialog', { name: 'Keys' });
    await expect.poll(() => sheet.getByText('Choose everybody on the way').count()).toBe(1);
    await app.page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
  });
});

describe('the palette', () => {
  test.each([
    ['leavre', /^Left or lost the app/u],
    ['price', /^Settings/u],
    ['idle seats', /^Idle/u],
    ['idle 60', /^Idle for at least 60 days/u],
    ['undo', /^Plans/u],
    ['deprovision', /^Left or lost the app/u],
    ['@halden', /^Take back the seat of /u],
  ])('"%s" leads somewhere', async (typed, found) => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
    await app.page.keyboard.type(typed);
    await expect.poll(() => app.page.getByRole('option', { name: found }).count()).toBeGreaterThan(0);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('a dialog', () => {
  const focused = (): Promise<string | null | undefined> =>
    app.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );

  test.each([
    ['the palette', 'Control+k', 'Command palette'],
    ['the sheet of keys', '?', 'Keys'],
  ])('%s gives the keyboard back to where it came from, wherever that was', async (_what, key, name) => {
    const { page } = app;
    await goTo(page, 'Imports');
    for (const place of ['main', 'header button:last-of-type'] as const) {
      await page.locator(place).last().focus();
      const before = await focused();
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
      await expect.poll(focused).toBe(before);
    }
  });

  test('begins on the act it is about', async () => {
    const { page } = app;
    await goTo(page, 'Imports');
    await page
      .getByRole('button', { name: /^Undo the import of/u })
      .first()
      .click();
    await expect.poll(focused).toMatch(/^Undo the import of \d+ rows?$/u);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Undo the import of .*csv$/u);
    await goTo(page, 'Settings');
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await expect
      .poll(() =>
        page.getByLabel('Type ERASE to confirm').evaluate((field) => document.activeElement === field),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
  });
});
