import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { settle } from '../support/edges.ts';

/* German words are longer: what a state is must be read whole in the smallest usual window. */

let app: DrivenApp;
beforeAll(async () => {
  app = await launchApp({ args: ['--language', 'de'] });
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.page.getByRole('button', { name: 'Mit Beispieldaten erkunden' }).click();
  await app.page.getByRole('heading', { name: 'Befunde' }).waitFor();
});
afterAll(async () => {
  await app.close();
});

/** Words of states in the list of which some letters are not to be seen, each once. */
function cutStates(): Promise<readonly string[]> {
  return app.page.evaluate(() => {
    const words = [...document.querySelectorAll('[role=grid] tbody [data-tone] > span')];
    const cut = words.filter(
      (word) => word.scrollWidth > word.clientWidth + 1 || word.scrollHeight > word.clientHeight + 1,
    );
    return [...new Set(cut.map((word) => word.textContent ?? ''))];
  });
}

test('no state in the list of people is cut off, and how many more there are is said', async () => {
  const { page } = app;
  await page.getByRole('navigation').getByRole('link', { name: 'Personen' }).click();
  await page.getByRole('grid').getByText('Ausgeschieden oder ohne App').first().waitFor();
  await settle(page);
  expect(await cutStates()).toEqual([]);
  const more = page.getByRole('grid').getByText('+1', { exact: true }).first();
  expect((await more.boundingBox())?.width).toBeGreaterThan(8);
});
