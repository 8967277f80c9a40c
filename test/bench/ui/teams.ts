import type { Page } from 'playwright-core';
import { viewParams } from '../../../renderer/app/state/report/people-view.ts';
import { routeHash } from '../../../renderer/app/state/routes.ts';

/** So many departments everybody is parted into: row `n` of the list is in department `n % departments`. */
export const departments = 2000;

/** Each is shown in the list of people after the one before. */
const shown = [7, 1999, 403, 1200, 58, 1733] as const;
const rollUps = ['Office', 'LinkedIn group', 'Department'] as const;
const patience = { timeout: 60_000 };

export type TeamTimes = {
  /** From the click to the frame in which the teams stand, opened for the first time; in milliseconds. */
  readonly opened: number;
  /** The same of each switch: from one way of parting to another, and from the people of one team to those of another. */
  readonly switches: readonly number[];
};

/** Opens the screen of teams, parts everybody in other ways, and shows the people of teams one after the other; the first round only warms. */
export async function switchTeams(
  page: Page,
  { rounds, people }: { readonly rounds: number; readonly people: number },
): Promise<TeamTimes> {
  // A small company has fewer people in a department than lines fit the window.
  const least = Math.max(1, Math.min(6, Math.floor(people / departments)));
  const opened = await timed(page, { click: 'nav a', text: 'Teams', until: 'Department' });
  const switches: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of rollUps) {
      const ms = await timed(page, {
        click: 'main [role="radiogroup"] label',
        text,
        until: firstNames[text],
      });
      if (round > 0) switches.push(ms);
    }
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const department of shown) {
      const ms = await showPeople(page, department, least);
      if (round > 0) switches.push(ms);
    }
  }
  return { opened, switches };
}

/** What a team of each way of parting is called like. */
const firstNames: Readonly<Record<(typeof rollUps)[number], string>> = {
  Office: 'Dublin',
  'LinkedIn group': 'EMEA',
  Department: 'Department',
};

type Act = { readonly click: string; readonly text: string; readonly until: string };

/** From the click to the frame in which the table of teams has a line that begins with a text. */
async function timed(page: Page, act: Act): Promise<number> {
  await page.locator(act.click, { hasText: act.text }).first().waitFor(patience);
  return page.evaluate(async ({ click, text, until }) => {
    const target = [...document.querySelectorAll(click)].find((one) =>
      (one.textContent ?? '').trim().startsWith(text),
    );
    if (!(target instanceof HTMLElement)) throw new Error(`There is no ${text}.`);
    const from = performance.now();
    target.click();
    const isThere = (): boolean =>
      document.querySelector('main h1')?.textContent === 'Teams' &&
      [...document.querySelectorAll('main tbody th')].some((cell) =>
        (cell.textContent ?? '').startsWith(until),
      );
    await new Promise<void>((done) => {
      const look = (): void => {
        if (isThere()) requestAnimationFrame(() => done());
        else requestAnimationFrame(look);
      };
      look();
    });
    return performance.now() - from;
  }, act);
}

/** From the change of the address to the frame in which all lines that are drawn are of people of the department. */
async function showPeople(page: Page, department: number, least: number): Promise<number> {
  const name = `Department ${String(department).padStart(4, '0')}`;
  const team = { by: 'department' as const, key: name.toLowerCase(), name };
  const hash = routeHash({ screen: 'people', params: viewParams({ filter: { team } }) });
  return page.evaluate(
    async ({ address, of, wanted, atLeast }) => {
      const from = performance.now();
      location.hash = address;
      const isThere = (): boolean => {
        const text = document.querySelector('[role="grid"] tbody')?.textContent ?? '';
        const rows = [...text.matchAll(/person\.(\d{7})@/gu)].map(([, row = '']) => Number(row));
        return rows.length >= atLeast && rows.every((row) => row % of === wanted);
      };
      await new Promise<void>((done) => {
        const look = (): void => {
          if (isThere()) requestAnimationFrame(() => done());
          else requestAnimationFrame(look);
        };
        look();
      });
      return performance.now() - from;
    },
    { address: hash, of: departments, wanted: department, atLeast: least },
  );
}
