import type { Page } from 'playwright-core';
import { whilePainting } from './painted.ts';

const typed = ['ada', "o'brien", 'zoë', 'person.00012', 'halden', 'HG00042', 'ID4001', 'brien 0007'] as const;
const settleMs = 200;

type Timer = {
  readonly takeKeystroke: () => void;
  readonly keystrokes: readonly number[];
  /** How often the list changed once more after the letter's own frame. */
  readonly late: () => number;
};

export type Keystrokes = {
  /** From the input event to the frame in which what follows from it is drawn, before that is on the screen. */
  readonly toFrame: readonly number[];
  /**
   * From the key to the screen, by the browser's trace, in rounds of their own. `undefined` where it cannot be traced, or where the list
   * changed later than in the letter's own frame: it is that one that is traced.
   */
  readonly toScreen: readonly number[] | undefined;
};

/**
 * Letter by letter into the search of people: from the input event to the frame after the last change of the list that follows from it.
 * What changes nothing counts as the frame after the letter. In milliseconds.
 */
export async function typeIntoSearch(page: Page, rounds: number): Promise<Keystrokes> {
  const box = page
    .getByRole('banner')
    .getByRole('searchbox')
    .or(page.getByPlaceholder('Name, e-mail or ID'))
    .first();
  await box.waitFor();
  return typeAll(page, { box, rounds, changing: '[role="grid"]' });
}

/** The same letters into a plain input on an empty page of the same browser: from the input event to the frame after it. */
export async function typeIntoPlainInput(page: Page, rounds: number): Promise<Keystrokes> {
  const plain = await page.context().newPage();
  try {
    await plain.setContent('<!doctype html><title>Plain</title><input aria-label="Plain">');
    await plain.bringToFront();
    return await typeAll(plain, { box: plain.getByRole('textbox'), rounds, changing: undefined });
  } finally {
    await plain.close();
    await page.bringToFront();
  }
}

type Typing = {
  readonly box: ReturnType<Page['locator']>;
  readonly rounds: number;
  /** What is watched for changes that follow from a letter. */
  readonly changing: string | undefined;
};

async function typeAll(page: Page, typing: Typing): Promise<Keystrokes> {
  await page.evaluate(watch, typing.changing);
  await typeRounds(page, typing);
  const toFrame = await page.evaluate(() => (globalThis as unknown as Timer).keystrokes.slice());
  if (toFrame.length < typing.rounds * typed.length) throw new Error('Keystrokes were not seen.');
  const lateBefore = await lateChanges(page);
  const traced = await whilePainting(page, () => typeRounds(page, typing));
  const isTraced = traced !== undefined && traced.length > 0 && (await lateChanges(page)) === lateBefore;
  return { toFrame, toScreen: isTraced ? traced : undefined };
}

function lateChanges(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Timer).late());
}

async function typeRounds(page: Page, { box, rounds }: Typing): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      await box.fill('');
      await page.waitForTimeout(settleMs);
      await box.focus();
      for (const letter of text) {
        await page.keyboard.type(letter);
        await page.waitForTimeout(settleMs);
        await page.evaluate(() => {
          (globalThis as unknown as Timer).takeKeystroke();
        });
      }
    }
  }
  await box.fill('');
  await page.waitForTimeout(settleMs);
}

/** In the page. */
function watch(changing: string | undefined): void {
  const times: number[] = [];
  let askedAt: number | undefined;
  let paintedAt = 0;
  let late = 0;
  let isOwnFrame = false;
  const noteFrame = (): void => {
    requestAnimationFrame(() => {
      paintedAt = performance.now();
    });
  };
  const list = changing === undefined ? null : document.querySelector(changing);
  if (list !== null)
    new MutationObserver(() => {
      if (askedAt !== undefined && !isOwnFrame) late += 1;
      noteFrame();
    }).observe(list, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  document.addEventListener(
    'input',
    () => {
      askedAt = performance.now();
      isOwnFrame = true;
      requestAnimationFrame(() => {
        isOwnFrame = false;
      });
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
    late: () => late,
  });
}
