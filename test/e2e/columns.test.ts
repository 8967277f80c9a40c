import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';

let app: DrivenApp;
beforeAll(async () => {
  app = await launchApp();
  await app.page.getByRole('button', { name: 'Explore with sample data' }).click();
  await app.page.getByRole('heading', { name: 'Findings' }).waitFor();
  await app.page.getByRole('link', { name: /^People/u }).click();
  await app.page.getByRole('grid').waitFor();
});
afterAll(async () => {
  await app.close();
});

function heading(page: Page, name: string): Locator {
  return page.getByRole('columnheader', { name });
}

async function widthOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.width ?? 0;
}

/** The cells of the first row that is drawn. */
async function cellWidth(page: Page, at: number): Promise<number> {
  return widthOf(page.locator('[role="grid"] tbody tr').first().locator('td').nth(at));
}

describe('the width of a column', () => {
  test('follows its edge, and the rows follow it', async () => {
    const { page } = app;
    const seat = heading(page, 'Seat');
    const before = await widthOf(seat);
    const box = await seat.boundingBox();
    if (box === null) throw new Error('The heading is not shown.');
    await page.mouse.move(box.x + box.width + 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 54, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => widthOf(seat)).toBeCloseTo(before + 50, -1);
    expect(await cellWidth(page, 4)).toBeCloseTo(await widthOf(seat), 0);
  });

  test('changes by keyboard, is there after a reload, and goes back with the columns', async () => {
    const { page } = app;
    const account = heading(page, 'Account');
    const before = await widthOf(account);
    await account.getByRole('button').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => widthOf(account)).toBeCloseTo(before + 16, 0);
    // The key was not taken for one of the list.
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('person-row-0');
    await page.reload();
    await expect
      .poll(() => widthOf(heading(page, 'Account')), { timeout: 15_000 })
      .toBeCloseTo(before + 16, 0);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('button', { name: 'Back to the first choice' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => widthOf(heading(page, 'Account'))).toBeLessThan(before + 10);
  });
});
