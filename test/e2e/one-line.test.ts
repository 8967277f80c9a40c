import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { states as german } from '../../renderer/strings/de/states.ts';
import { states as english } from '../../renderer/strings/en/states.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { settle } from '../support/edges.ts';

/* In the smallest usual window a state of the list stands on one line, whichever it is: a list in which each row has two is hard to read. */

let app: DrivenApp | undefined;
afterEach(async () => {
  await app?.close();
});

type Words = typeof english;

/** Every word that each of these columns can have, by its place among the columns that are shown first. */
function wordsOf({
  seat,
  account,
  works,
  inLists,
  directory,
  inCells,
}: Words): readonly (readonly string[])[] {
  const shown = (
    words: Readonly<Record<string, string>>,
    shorter: Readonly<Partial<Record<string, string>>> = {},
  ): readonly string[] => Object.entries(words).map(([state, word]) => shorter[state] ?? word);
  return [
    shown(seat),
    shown(account, inCells.account),
    [...shown(works, inCells.works), ...shown(inLists, inCells.inLists)],
    shown(directory, inCells.directory),
  ];
}

/** Those that take a second line, or are cut off, when they stand in the first row; and heads that reach out of their column. */
function brokenIn(page: Page, words: readonly (readonly string[])[]): Promise<readonly string[]> {
  return page.evaluate((columns) => {
    const grid = document.querySelector('[role=grid]');
    const states = [...(grid?.querySelectorAll('tbody tr:first-child [data-tone][data-plain] > span') ?? [])];
    const cells = states.slice(-columns.length);
    const broken = columns.flatMap((all, column) =>
      all.filter((word) => {
        const cell = cells[column];
        if (cell === undefined) return true;
        cell.textContent = word;
        return cell.scrollWidth > cell.clientWidth || cell.getBoundingClientRect().height > 22;
      }),
    );
    const heads = [...(grid?.querySelectorAll('[role=columnheader], thead th') ?? [])];
    const cut = heads.filter((head) => {
      const button = head.querySelector('button');
      const own = head.getBoundingClientRect();
      return (button?.getBoundingClientRect().width ?? 0) > own.width + 12;
    });
    return [...broken, ...cut.map(({ textContent }) => textContent ?? '')];
  }, words);
}

describe('every state that the list of people can have stands on one line at 1280', () => {
  test.each<[string, Words, string, string]>([
    ['en', english, 'Explore with sample data', 'People'],
    ['de', german, 'Mit Beispieldaten erkunden', 'Personen'],
  ])('in %s', async (language, words, begin, people) => {
    app = await launchApp({ args: ['--language', language] });
    const { page } = app;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: begin }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: people }).click();
    await page.getByRole('grid').waitFor();
    await settle(page);
    expect(await brokenIn(page, wordsOf(words))).toEqual([]);
  });
});
