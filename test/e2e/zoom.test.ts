import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { screens } from '../../renderer/app/state/routes.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { settle } from '../support/edges.ts';
import { broughtBy, leftInEnglish } from '../support/left-in-english.ts';
import { launchMadeUp } from '../support/made-up-page.ts';
import { sample } from '../support/tour-stage.ts';

/*
 * The smallest usual window at 200 %, and the same written from right to left (WCAG 2.2, 1.4.10), in the made-up language: its texts are a
 * third longer, and what is English on a screen cannot be said in another language.
 */

let app: DrivenApp;
beforeAll(async () => {
  app = await launchMadeUp({});
  // What slides in is outside the window until it is there, however long a busy machine takes.
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.page.getByRole('button', { name: 'Explore with sample data' }).click();
  await app.page.getByRole('heading', { name: 'Findings' }).waitFor();
});
afterAll(async () => {
  await app.close();
});

const places = [...screens, 'people?person=12'] as const;

/** Elements with text that reach out of the window and cannot be scrolled to, by class and text. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      // Lists and tables may scroll sideways; the screen as a whole may not.
      for (let at: Element | null = element; at !== null && at.tagName !== 'MAIN'; at = at.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
          return true;
      return false;
    };
    return [...document.querySelectorAll('main *, header *, nav *')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const isHidden = width <= 1 || height <= 1;
        return !isHidden && (right > innerWidth + 1 || left < -1) && !scrolls(element);
      })
      .map((element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`);
  });
}

test('what is cut off is found', async () => {
  const { page } = app;
  await page.evaluate(() => {
    // The policy lets no style come as text.
    const wide = document.createElement('p');
    Object.assign(wide, { id: 'wide', textContent: 'Wide' });
    wide.style.width = '3000px';
    document.querySelector('main > *')?.append(wide);
  });
  expect(await cutOff(page)).toEqual(['P Wide']);
  await page.evaluate(() => {
    document.querySelector('#wide')?.remove();
  });
});

const brought = broughtBy(sample);

describe.each([
  ['at 200 %', 'ltr', { width: 640, height: 400 }],
  ['from right to left', 'rtl', { width: 1280, height: 800 }],
  ['at 200 % from right to left', 'rtl', { width: 640, height: 400 }],
] as const)('%s', (_what, direction, size) => {
  test.each(places)('nothing of %s is cut off or in English', async (screen) => {
    const { page } = app;
    await page.setViewportSize(size);
    await page.evaluate(
      ([hash, dir]) => {
        document.documentElement.dir = dir;
        location.hash = `#/${hash}`;
      },
      [screen, direction] as const,
    );
    await page.getByRole('heading', { level: 1 }).waitFor();
    // The drawer comes once its person is read.
    if (screen.includes('person=')) await page.locator('aside h2').waitFor();
    await page.waitForTimeout(250);
    await settle(page);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await leftInEnglish(page, brought)).toEqual([]);
  });
});
