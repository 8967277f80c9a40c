import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { databasePath } from '../../main/engine/database/open.ts';
import { launchApp } from './app-driver.ts';
import type { Stop } from './tour-stage.ts';

/** The window over a database that a newer version wrote: refused by name, untouched. */
export async function troubleTour(stopAt: (page: Page) => Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-trouble-'));
  const first = await launchApp({ dataFolder: folder });
  await first.close();
  const database = new Database(databasePath(folder));
  database.pragma('user_version = 9999');
  database.close();
  const app = await launchApp({ dataFolder: folder });
  try {
    await app.page.getByText('The database cannot be opened').waitFor();
    await stopAt(app.page)('trouble');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
