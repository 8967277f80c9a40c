import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';

/* The main job without a mouse: first start, look-ups, choosing people, a plan, its confirmation, the report. */

let app: DrivenApp;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
});

const mostTabs = 80;

/** What has the focus, by its accessible name as a person would say it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < mostTabs; count += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}; the focus is on "${await focused(page)}".`);
}

/** Runs a command or opens a screen through the palette. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { selected: true, name: new RegExp(words, 'iu') }).waitFor();
  await page.keyboard.press('Enter');
}

describe('by keyboard alone', () => {
  test('the main job is done from the first start to the saved report', async () => {
    const { page } = app;
    await tabTo(page, /^Explore with sample data$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Findings' }).waitFor();

    await command(page, 'look-up run');
    await page.getByRole('row', { name: /Look-up run 1.*Done/u }).waitFor();

    await command(page, 'People');
    await page.getByRole('grid').waitFor();
    await tabTo(page, /^Left or lost the app/u);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Clear filters' }).waitFor();
    const leavers = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
    expect(leavers).toBeGreaterThan(2);

    // Into the list: the person's drawer follows, two are chosen.
    await tabTo(page, /^List of people$/u);
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('complementary');
    const first = await drawer.getByRole('heading', { level: 2 }).innerText();
    await drawer.getByRole('table', { name: /./u }).first().waitFor({ state: 'attached' });
    // Only what stands below the head scrolls: nothing hidden in it makes the drawer itself longer.
    expect(await drawer.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((name) => document.querySelector('aside h2')?.textContent !== name, first);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.getByText('2 people selected').waitFor();

    await tabTo(page, /^Take back the seats of 2 people$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was sent yet', { exact: false }).waitFor();

    // First on the practice service, where every change shows late.
    await tabTo(page, /^What the practice service is to do/u);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Changes show an hour later' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(page, /^Rehearse$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Rehearsed' }).waitFor();
    expect(await page.getByRole('cell', { name: /^Requested/u }).count()).toBe(2);

    await tabTo(page, /^Take back 2 seats$/u);
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Confirmed$/u)
      .nth(1)
      .waitFor();

    const path = join(app.dataFolder, 'matched.csv');
    await app.answerSaveDialog(path);
    await command(page, 'matched report');
    await page.getByText('The matched report is written').waitFor();
    const report = readFileSync(path, 'utf8');
    expect(report).toContain(first);
    expect(report.trim().split('\n').length).toBeGreaterThan(390);
  });

  test('focus is always to be seen', async () => {
    const { page } = app;
    await command(page, 'Overview');
    await page.getByRole('heading', { name: 'Findings' }).waitFor();
    const seen = new Set<string>();
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const element = document.activeElement;
        // After the last element Tab leaves the page.
        if (element === null || element === document.body) return '';
        const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(element);
        const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const isField = element.matches('input') && borderColor !== '';
        return hasOutline || isField ? '' : element.outerHTML.slice(0, 200);
      });
      expect(shown).toBe('');
      seen.add(await focused(page));
    }
    expect(seen.size).toBeGreaterThan(25);
  });
});
