import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launch } from './app-driver.ts';
import { atDay } from './engine.ts';
import { closeNotices, openScreen, type Stop } from './tour-stage.ts';
import { twoMonths } from './two-months.ts';
import { confirmImports } from './window-steps.ts';

/** What a second month of lists changes on the screens: what changed since, each number with its line, the page that is sent. */
export async function monthTour(launch: Launch, stopAt: (page: Page) => Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-tour-month-'));
  const app = await launch({});
  try {
    const { page } = app;
    const stop = stopAt(page);
    const files = twoMonths(folder);
    for (const { path, day } of files) utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
    const paths = files.map(({ path }) => path);
    await app.dropFiles(paths.slice(0, 3));
    await confirmImports(page, 3);
    await app.dropFiles(paths.slice(3));
    await confirmImports(page, 3);
    await openScreen(page, 'Overview');
    await page.getByText(/^Since .*left or lost the app/u).waitFor();
    await closeNotices(page);
    await stop('month-overview');
    await openScreen(page, 'Teams');
    await page.getByRole('link', { name: /^Sales, Seats .*1 new, 1 no longer held/u }).waitFor();
    await stop('month-teams');
    await openScreen(page, 'Reports');
    await page.getByRole('article', { name: 'The page as it will be read' }).getByText('Done').waitFor();
    await stop('month-reports');
    await openScreen(page, 'People');
    await page.getByRole('row', { name: /Anna Berg/u }).click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    await stop('people-menu');
    await page.keyboard.press('Escape');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
