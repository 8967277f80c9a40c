import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launch } from './app-driver.ts';
import { startCalledOtherwise } from './called-otherwise.ts';
import { closeNotices, openScreen, type Stop } from './tour-stage.ts';
import { confirmImports, saveConnection } from './window-steps.ts';

/** A plan that holds people because the service calls them otherwise. */
export async function planTour(launch: Launch, stopAt: (page: Page) => Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-tour-plans-'));
  const { users, token, server } = await startCalledOtherwise(folder);
  const app = await launch({ dataFolder: join(folder, 'data') });
  try {
    const { page } = app;
    const stop = stopAt(page);
    await app.dropFiles([users]);
    await confirmImports(page, 1);
    await saveConnection(page, { baseUrl: server.url, token, place: 'session', mayDeprovision: true });
    await page.getByText('The connection is saved').waitFor();
    await openScreen(page, 'People');
    await page.getByLabel('Select all 3 people that the filter shows').check();
    await page.getByRole('button', { name: 'Take back the seats of 3 people' }).click();
    await page.getByRole('button', { name: 'Look these 3 up' }).click();
    const act = page.getByRole('button', { name: 'Say who is the same person …' });
    await act.waitFor({ timeout: 60_000 });
    await closeNotices(page);
    await stop('plan-called-otherwise');
    await act.click();
    await page.getByRole('dialog').getByRole('checkbox').last().check();
    await stop('plan-same-person');
    await page.getByRole('button', { name: 'It is the same person' }).click();
    await page.getByRole('button', { name: 'Take that back for Martha Quint' }).waitFor();
    await stop('plan-also-called');
  } finally {
    await app.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
