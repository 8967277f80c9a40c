import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { faintControls, settle } from '../support/edges.ts';
import { broughtBy, englishIn, leftInEnglish } from '../support/left-in-english.ts';
import { launchMadeUp } from '../support/made-up-page.ts';
import { monthTour } from '../support/tour-month.ts';
import { sample, tourBrings } from '../support/tour-stage.ts';
import { troubleTour } from '../support/tour-trouble.ts';
import { tour } from '../support/tour.ts';

/*
 * axe-core over every screen and state of the real app, in light and dark: no rule of WCAG 2.2 AA may be broken. The tour is in the made-up
 * language, from right to left and a third longer: what is English on a screen then cannot be said in another language.
 */

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const longEnoughMs = 300;

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
type Axe = {
  axe: { run(place: Document, options: object): Promise<{ violations: readonly Violation[] }> };
};

/** Through the debugger, since the page's policy lets no script in: once per page that was loaded. */
async function letAxeIn(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  await session.detach();
}

/** Returns what is broken, with the first elements. */
async function violations(page: Page, runOnly: readonly string[] = tags): Promise<readonly string[]> {
  await letAxeIn(page);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as Axe;
    const { violations: found } = await axe.run(document, { runOnly: rules });
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(' | ')}`,
    );
  }, runOnly);
}

const broken: string[] = [];
const seen: string[] = [];
const tooTall: string[] = [];
const faint: string[] = [];
const english: string[] = [];
const brought = broughtBy(sample, tourBrings);
const lowWindow = { width: 1280, height: 600 };
const usualWindow = { width: 1280, height: 800 };

/** Nothing fades or moves by and by, and the window has heard of the scheme: colors in the midst of a change are nobody's. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (scheme) => document.documentElement.dataset['mantineColorScheme'] === scheme,
    colorScheme,
  );
  await settle(page);
}

function stopAt(page: Page): (state: string) => Promise<void> {
  return async (state) => {
    for (const text of await leftInEnglish(page, brought)) english.push(`${state}: ${text}`);
    // A notice that goes moves what stands above it: it is looked at once, and away while anything is measured.
    if ((await page.getByRole('region', { name: 'Notices' }).getByRole('alert').count()) > 0)
      for (const violation of await violations(page, tags))
        broken.push(`${state} with notices: ${violation}`);
    await showNotices(page, false);
    for (const colorScheme of ['light', 'dark'] as const) {
      await wear(page, colorScheme);
      seen.push(`${state} ${colorScheme}`);
      // The dark has the same elements in other colors.
      const rules = colorScheme === 'light' ? tags : ['color-contrast'];
      for (const violation of await violations(page, rules))
        broken.push(`${state} ${colorScheme}: ${violation}`);
      // What a file is dropped on covers everything else.
      const controls = state === 'drop-target' ? [] : await faintControls(page);
      for (const control of controls) faint.push(`${state} ${colorScheme}: ${control}`);
    }
    await wear(page, 'light');
    if (await isTooTall(page)) tooTall.push(state);
    await showNotices(page, true);
  };
}

async function showNotices(page: Page, isShown: boolean): Promise<void> {
  await page.getByRole('region', { name: 'Notices', includeHidden: true }).evaluate((region, shown) => {
    if (region instanceof HTMLElement) region.hidden = !shown;
  }, isShown);
}

/** Lists fill the screen and scroll themselves: nothing in them makes the screen itself scroll, also in a low window. */
async function isTooTall(page: Page): Promise<boolean> {
  const fills = await page.evaluate(() => document.querySelector('main > [data-width="fill"]') !== null);
  if (!fills) return false;
  await page.setViewportSize(lowWindow);
  const is = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main !== null && main.scrollHeight > main.clientHeight;
  });
  await page.setViewportSize(usualWindow);
  return is;
}

/** Closed whatever becomes of the test. */
async function launch(): Promise<DrivenApp> {
  const app = await launchApp();
  onTestFinished(() => app.close());
  return app;
}

describe('every screen and state', () => {
  // Once in a great while the driven browser draws no more frames: then all of it is gone through anew, in a window of its own.
  test(
    'breaks no rule of axe, shows the edges of its controls and says nothing in English, in light and dark',
    { timeout: 900_000, retry: 1 },
    async () => {
      for (const list of [broken, seen, tooTall, faint, english]) list.length = 0;
      const app = await launchMadeUp({});
      onTestFinished(() => app.close());
      await tour(app, stopAt(app.page));
      const { notifications } = await app.systemRecord();
      const told = notifications.flatMap(({ title, body }) => [title, body]);
      english.push(...englishIn(told, brought));
      await monthTour(launchMadeUp, stopAt);
      await troubleTour(launchMadeUp, stopAt);
      expect(english).toEqual([]);
      expect(broken).toEqual([]);
      expect(faint).toEqual([]);
      expect(tooTall).toEqual([]);
      expect(seen.length).toBeGreaterThan(80);
    },
  );

  test('breaks none in the menu of a person', async () => {
    const { page } = await launch();
    await page
      .getByRole('button', { name: /sample data/iu })
      .first()
      .click();
    await page.getByRole('navigation').getByText('People').click();
    await page.locator('[data-index="2"]').click({ button: 'right' });
    await page.getByRole('menuitem').first().waitFor();
    await page.waitForTimeout(longEnoughMs);
    expect(await violations(page)).toEqual([]);
  });

  test('is looked at by an axe that finds what is broken', async () => {
    const { page } = await launch();
    await page.locator('main').waitFor();
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'unnamed';
      // Outside what React draws, which may be drawn anew at any time.
      document.body.append(field);
    });
    const found = await violations(page);
    expect(found.join()).toContain('label');
  });

  test('is looked at for edges that are found when they are faint', async () => {
    const app = await launch();
    await app.page.evaluate(() => {
      for (const [id, color] of [
        ['faint', '#e3dee8'],
        ['plain', '#8a8295'],
      ] as const) {
        const field = document.createElement('input');
        field.id = id;
        field.style.cssText = `position:fixed;inset:${id === 'faint' ? '200px' : '300px'} auto auto 300px;inline-size:200px;block-size:40px;border:1px solid ${color};background:#fff;outline:20px solid #fff;z-index:999`;
        document.body.append(field);
      }
    });
    const found = await faintControls(app.page);
    expect(found.filter((name) => /faint|plain/u.test(name))).toEqual([
      expect.stringMatching(/^faint: 1\./u),
    ]);
  });
});
