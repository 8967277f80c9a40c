import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from '../../.dev/build.ts';
import { launchApp } from '../support/app-driver.ts';
import { tour } from '../support/tour.ts';
import { manyTour, monthTour } from '../support/tour-month.ts';
import { planTour } from '../support/tour-plans.ts';
import { troubleTour } from '../support/tour-trouble.ts';

const schemes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Long enough for the last animation, short enough for some forty states. */
const settleMs = 350;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'shots' },
    /** Only states whose name has this in it; the way there is gone all the same. */
    only: { type: 'string' },
    /** A picture of each state in the light and the small window, and one in the dark and the large one. */
    few: { type: 'boolean', default: false },
  },
});
const out = resolve(values.out);

/** Pictures of every screen and state, made by driving the real app: `npm run shots -- --out DIR [--only NAME] [--few]`. */
async function takeAll(): Promise<number> {
  if (!build({ always: false }).ok) return 1;
  mkdirSync(out, { recursive: true });
  let taken = 0;
  const stopAt = (page: Page) => async (state: string) => {
    if (values.only !== undefined && !state.includes(values.only)) return;
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const scheme of schemes) {
        if (values.few && (scheme === 'light') !== (size === sizes[0])) continue;
        await page.emulateMedia({ colorScheme: scheme });
        await page.waitForTimeout(settleMs);
        const name = `${state}-${scheme}-${String(size.width)}.png`;
        await page.screenshot({ path: join(out, name) });
        taken += 1;
      }
    }
    await page.setViewportSize(sizes[0]);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const app = await launchApp();
  try {
    await app.page.setViewportSize(sizes[0]);
    await tour(app, stopAt(app.page));
  } catch (error) {
    await app.page.screenshot({ path: join(out, 'stuck-here.png') });
    throw error;
  } finally {
    await app.close();
  }
  await monthTour(launchApp, (page) => stopAt(page));
  await manyTour(launchApp, (page) => stopAt(page));
  await planTour(launchApp, (page) => stopAt(page));
  await troubleTour(launchApp, (page) => stopAt(page));
  console.log(`${String(taken)} pictures in ${out}`);
  return 0;
}

process.exitCode = await takeAll();
