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

/**
 * Letter by letter into the search of people: from the input event to the frame after the last change of the list that follows from it.
 * What changes nothing counts as the frame after the letter. In milliseconds.
 */
export async function typeIntoSearch(page: Page, rounds: number): Promise<readonly number[]> {
  return typeAll(page, { box: await searchOf(page), rounds, changing: peopleList });
}

/**
 * The same from the key to the screen, by the browser's trace. `undefined` where it cannot be traced, or where the list changed later than in
 * the letter's own frame: it is that one that is traced. Tracing takes memory of the browser.
 */
export async function traceSearch(page: Page, rounds: number): Promise<readonly number[] | undefined> {
  return traceAll(page, { box: await searchOf(page), rounds, changing: peopleList });
}

const peopleList = '[role="grid"]';

async function searchOf(page: Page): Promise<Typing['box']> {
  const box = page
    .getByRole('banner')
    .getByRole('searchbox')
    .or(page.getByPlaceholder('Name, e-mail or ID'))
    .first();
  await box.waitFor();
  return box;
}

/** The same letters into a plain input on an empty page of the same browser: from the input event to the frame after it. */
export function typeIntoPlainInput(page: Page, rounds: number): Promise<readonly number[]> {
  return onEmptyPage(page, (plain) =>
    typeAll(plain, { box: plain.getByRole('textbox'), rounds, changing: undefined }),
  );
}

/** The same from the key to the screen. */
export function tracePlainInput(page: Page, rounds: number): Promise<readonly number[] | undefined> {
  return onEmptyPage(page, (plain) =>
    traceAll(plain, { box: plain.getByRole('textbox'), rounds, changing: undefined }),
  );
}

/**
 * The same letters where as many rows as the window shows stand below the input, in a plain table, and the script of the page writes their
 * texts anew within the letter's own event: what a list that changes with each letter takes at least, whoever finds its rows.
 */
export function typeIntoLeastList(page: Page, rounds: number): Promise<readonly number[]> {
  return onEmptyPage(
    page,
    (plain) => typeAll(plain, { box: plain.getByRole('textbox'), rounds, changing: peopleList }),
    leastList,
  );
}

/** The same from the key to the screen. */
export function traceLeastList(page: Page, rounds: number): Promise<readonly number[] | undefined> {
  return onEmptyPage(
    page,
    (plain) => traceAll(plain, { box: plain.getByRole('textbox'), rounds, changing: peopleList }),
    leastList,
  );
}

const emptyPage = '<!doctype html><title>Plain</title><input aria-label="Plain">';
const [leastRows, leastColumns] = [25, 8];
const leastList = `${emptyPage}<table role="grid"><tbody>${`<tr>${'<td>-</td>'.repeat(leastColumns)}</tr>`.repeat(leastRows)}</tbody></table>
<script>
  const cells = [...document.querySelectorAll('td')];
  let letters = 0;
  document.querySelector('input').addEventListener('input', () => {
    letters += 1;
    for (const [place, cell] of cells.entries()) cell.textContent = 'Person ' + letters + ' ' + place;
  });
</script>`;

async function onEmptyPage<Value>(
  page: Page,
  type: (plain: Page) => Promise<Value>,
  content = emptyPage,
): Promise<Value> {
  const plain = await page.context().newPage();
  try {
    await plain.setContent(content);
    await plain.bringToFront();
    return await type(plain);
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

async function typeAll(page: Page, typing: Typing): Promise<readonly number[]> {
  await page.evaluate(watch, typing.changing);
  await typeRounds(page, typing);
  const times = await page.evaluate(() => (globalThis as unknown as Timer).keystrokes.slice());
  if (times.length < typing.rounds * typed.length) throw new Error('Keystrokes were not seen.');
  return times;
}

async function traceAll(page: Page, typing: Typing): Promise<readonly number[] | undefined> {
  await page.evaluate(watch, typing.changing);
  const traced = await whilePainting(page, () => typeRounds(page, typing));
  return traced !== undefined && traced.length > 0 && (await lateChanges(page)) === 0 ? traced : undefined;
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
