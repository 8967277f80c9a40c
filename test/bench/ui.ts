import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';

import { launchApp } from '../support/app-driver.ts';
import { fillPeople, run as startup } from './startup.ts';

export type UiFigures = {
  readonly people: number;
  /** From the input event to the frame after the last change of the list that follows from it; 95th percentile. */
  readonly keystrokeP95Ms: number;
  readonly keystrokeMaxMs: number;
  /** Between frames while the whole list is scrolled from top to bottom. */
  readonly frameP95Ms: number;
  readonly frameMaxMs: number;
  readonly frames: number;
  /** From the click to the frame in which the screen's heading and content stand. */
  readonly switchP95Ms: number;
  readonly switchMaxMs: number;
  readonly startRatio: number;
  readonly runtime: string;
};

const typed = ['ada', "o'brien", 'zoë', 'person.00012', 'halden', 'HG00042', 'ID4001', 'brien 0007'] as const;
const screens = [
  'Overview',
  'People',
  'Review',
  'Imports',
  'Runs',
  'Plans',
  'Reports',
  'Journal',
  'Network',
  'Connection',
  'Settings',
] as const;
const scrollMs = 4000;
const settleMs = 200;

/** How the window feels on many people: typing, scrolling, switching screens, starting. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<UiFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { people: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
  });
  const people = Number(values.people);
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(join(tmpdir(), 'purser-bench-ui-'));
  try {
    const dataFolder = join(folder, 'data');
    await fillPeople(dataFolder, { folder, people });
    const { keystrokes, frames, switches } = await driveWindow(dataFolder, rounds);
    // The window is closed by now: what a start takes is measured on a machine that does nothing else.
    const { ratio, runtime } = await startup({ args: ['--people', String(people)] });
    return {
      people,
      keystrokeP95Ms: percentile95(keystrokes),
      keystrokeMaxMs: Math.max(...keystrokes),
      frameP95Ms: percentile95(frames),
      frameMaxMs: Math.max(...frames),
      frames: frames.length,
      switchP95Ms: percentile95(switches),
      switchMaxMs: Math.max(...switches),
      startRatio: ratio,
      runtime,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

type Used = {
  readonly keystrokes: readonly number[];
  readonly frames: readonly number[];
  readonly switches: readonly number[];
};

async function driveWindow(dataFolder: string, rounds: number): Promise<Used> {
  const app = await launchApp({ dataFolder });
  try {
    await openList(app.page);
    const keystrokes = await typeAll(app.page, rounds);
    const frames = await scroll(app.page);
    return { keystrokes, frames, switches: await switchAll(app.page, rounds) };
  } finally {
    await app.close();
  }
}

async function openList(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.locator('[role="grid"] tbody tr').nth(5).waitFor();
}

/** Letter by letter; what changes nothing in the list counts as the frame after the letter. */
async function typeAll(page: Page, rounds: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    let askedAt: number | undefined;
    let paintedAt = 0;
    const main = document.querySelector('[role="grid"]');
    const noteFrame = (): void => {
      requestAnimationFrame(() => {
        paintedAt = performance.now();
      });
    };
    if (main !== null)
      new MutationObserver(noteFrame).observe(main, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    document.addEventListener(
      'input',
      () => {
        askedAt = performance.now();
        noteFrame();
      },
      true,
    );
    Object.assign(globalThis, {
      takeKeystroke: () => {
        if (askedAt !== undefined) times.push(paintedAt - askedAt);
        askedAt = undefined;
      },
      keystrokes: times,
    });
  });
  const box = page
    .getByRole('banner')
    .getByRole('searchbox')
    .or(page.getByPlaceholder('Name, e-mail or ID'))
    .first();
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      await box.fill('');
      await page.waitForTimeout(settleMs);
      await box.focus();
      for (const letter of text) {
        await page.keyboard.type(letter);
        await page.waitForTimeout(settleMs);
        await page.evaluate(() => {
          (globalThis as unknown as { takeKeystroke: () => void }).takeKeystroke();
        });
      }
    }
  }
  await box.fill('');
  await page.waitForTimeout(settleMs);
  const times = await page.evaluate(() => (globalThis as unknown as { keystrokes: number[] }).keystrokes);
  if (times.length < rounds * typed.length) throw new Error('Keystrokes were not seen.');
  return times.map(rounded);
}

/** The intervals between frames as the page's own clock has them. */
async function scroll(page: Page): Promise<readonly number[]> {
  const intervals = await page.evaluate(async (duration) => {
    const scroller = [...document.querySelectorAll('main *')].find(
      (element) =>
        element.scrollHeight > element.clientHeight * 10 && getComputedStyle(element).overflowY === 'auto',
    );
    if (scroller === undefined) throw new Error('There is no list to scroll.');
    const times: number[] = [];
    // Asked for once: reading it in every frame would have the page laid out a second time in each.
    const way = scroller.scrollHeight - scroller.clientHeight;
    const startedAt = performance.now();
    await new Promise<void>((done) => {
      let last: number | undefined;
      const step = (now: number): void => {
        if (last !== undefined) times.push(now - last);
        last = now;
        const share = Math.min(1, (now - startedAt) / duration);
        scroller.scrollTop = share * way;
        if (share < 1) requestAnimationFrame(step);
        else done();
      };
      requestAnimationFrame(step);
    });
    return times;
  }, scrollMs);
  return intervals.map(rounded);
}

/** Every screen after every other one of the list, the first round only warms. */
async function switchAll(page: Page, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of screens) {
      const ms = await page.evaluate(async (screen) => {
        const link = [...document.querySelectorAll('nav a')].find((one) =>
          (one.textContent ?? '').trim().startsWith(screen),
        );
        if (!(link instanceof HTMLElement)) throw new Error(`There is no way to ${screen}.`);
        const clickedAt = performance.now();
        link.click();
        const isThere = (): boolean => {
          const main = document.querySelector('main');
          return (
            main?.querySelector('h1')?.textContent === screen &&
            main.querySelector('[class*="Skeleton"]') === null
          );
        };
        await new Promise<void>((done) => {
          const look = (): void => {
            if (isThere()) requestAnimationFrame(() => done());
            else requestAnimationFrame(look);
          };
          look();
        });
        return performance.now() - clickedAt;
      }, name);
      if (round > 0) times.push(rounded(ms));
    }
  }
  return times;
}

function percentile95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
