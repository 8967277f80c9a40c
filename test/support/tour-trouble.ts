import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { databasePath } from '../../main/engine/database/open.ts';
import type { Launch } from './app-driver.ts';
import type { Stop } from './tour-stage.ts';

/** The window over a database that cannot be opened: of a newer version, refused by name and untouched; damaged, with the ways out. */
export async function troubleTour(launch: Launch, stopAt: (page: Page) => Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-trouble-'));
  const first = await launch({ dataFolder: folder });
  await first.close();
  const version = setVersion(folder, 9999);
  try {
    await showTrouble(launch, folder, async (page) => {
      await page.getByText('Install the newer Purser').waitFor();
      await stopAt(page)('trouble');
    });
    // The same folder with a copy in it and a database of which nothing is right.
    setVersion(folder, version);
    const path = databasePath(folder);
    copyFileSync(path, join(folder, 'purser-before-plan-1.db'));
    writeFileSync(path, readFileSync(path).fill(0x5a, 100));
    await showTrouble(launch, folder, async (page) => {
      await page.getByRole('button', { name: 'Restore the newest copy' }).waitFor();
      await stopAt(page)('trouble-damaged');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the database another version, and tells the one it had. */
function setVersion(folder: string, version: number): number {
  const database = new Database(databasePath(folder));
  try {
    const had = Number(database.pragma('user_version', { simple: true }));
    database.pragma(`user_version = ${version}`);
    return had;
  } finally {
    database.close();
  }
}

async function showTrouble(
  launch: Launch,
  dataFolder: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const app = await launch({ dataFolder });
  try {
    await app.page.getByText('The database cannot be opened').waitFor();
    await look(app.page);
  } finally {
    await app.close();
  }
}
