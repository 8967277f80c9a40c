import type { Page } from 'playwright-core';

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

export async function openList(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.locator('[role="grid"] tbody tr').nth(5).waitFor();
}

/** The intervals between frames as the page's own clock has them. */
export async function scroll(page: Page): Promise<readonly number[]> {
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
  return intervals;
}

/** In milliseconds: every screen after every other one of the list, the first round only warms. */
export async function switchAll(page: Page, rounds: number): Promise<readonly number[]> {
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
            main.querySelector('[class*="Skeleton"]') === null &&
            // A list is there when its rows are: a head alone is not what somebody went there for.
            (screen !== 'People' ||
              [...main.querySelectorAll('tbody td')].some((cell) => /\w{2,}/u.test(cell.textContent ?? '')))
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
      if (round > 0) times.push(ms);
    }
  }
  return times;
}
