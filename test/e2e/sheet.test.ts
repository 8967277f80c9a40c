import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';

/* One sheet for all dropped files, and how many clicks it takes. */

let folder: string;
let company: SmallCompany;
let app: DrivenApp;
let clicks = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-sheet-'));
  company = makeSmallCompany(join(folder, 'exports'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function click(name: string | RegExp): Promise<void> {
  clicks += 1;
  await app.page.getByRole('dialog').getByRole('button', { name }).click();
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [...lines, ''].join('\r\n'));
  return path;
}

/** A report of other days: no two files are the same to the last byte. */
function writeReport(path: string, blankLines: number): void {
  writeFileSync(path, `${readFileSync(company.usage, 'utf8')}${'\r\n'.repeat(blankLines)}`);
}

describe('five files dropped at once on a new desk', () => {
  test('go in with at most four clicks, the one that cannot go in says why, and it ends with what was found', async () => {
    const dialog = app.page.getByRole('dialog');
    const earlier = join(folder, 'usage 2026-09-25 to 2026-10-24.csv');
    writeReport(earlier, 1);
    const empty = write('empty.csv', ['invited_email_address,employee_id']);
    clicks = 0;
    await app.dropFiles([earlier, empty, company.usage, company.directory, company.users]);
    await dialog.getByText('Import 5 files').waitFor();
    // A usage report is about people of the user list, which comes with it.
    const later = dialog.getByText('Goes in after the user list');
    await expect.poll(() => later.count(), { timeout: 20_000 }).toBe(2);
    await dialog
      .getByText(/^8 rows: 8 new/u)
      .first()
      .waitFor();
    await dialog.getByRole('alert').getByText('This file cannot be imported').waitFor();
    await click('Import 4 of 5 files');
    await dialog.getByText('4 files imported').waitFor();
    await dialog.getByText('2 people with a seat who left or lost the app').waitFor();
    await click('Show who was found');
    await dialog.waitFor({ state: 'hidden' });
    expect(clicks).toBeLessThanOrEqual(4);
    await app.page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    const rows = app.page.getByRole('grid').getByRole('row');
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeGreaterThan(2);
    expect(await app.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('the three files of the next month', () => {
  test('go in with at most two clicks', async () => {
    const dialog = app.page.getByRole('dialog');
    const usage = join(folder, 'usage 2026-05-27 to 2026-06-25.csv');
    writeReport(usage, 9);
    const lists = [company.users, company.directory].map((path, at) => {
      const next = join(folder, `december ${String(at)}.csv`);
      writeFileSync(next, `${readFileSync(path, 'utf8')}\r\n`);
      return next;
    });
    clicks = 0;
    await app.dropFiles([usage, ...lists]);
    await click('Import all');
    await dialog.getByText('3 files imported').waitFor();
    await click('Done');
    await dialog.waitFor({ state: 'hidden' });
    expect(clicks).toBeLessThanOrEqual(2);
  });
});

describe('a file that fails in the middle', () => {
  test('leaves what went in, says so, and the rest waits', async () => {
    const dialog = app.page.getByRole('dialog');
    const later = join(folder, 'usage 2026-08-25 to 2026-09-24.csv');
    const last = join(folder, 'usage 2026-07-26 to 2026-08-24.csv');
    const first = join(folder, 'usage 2026-06-26 to 2026-07-25.csv');
    for (const [at, path] of [first, last, later].entries()) writeReport(path, at + 2);
    await app.dropFiles([later, last, first]);
    await dialog.getByRole('button', { name: 'Import all' }).waitFor();
    rmSync(last);
    await click('Import all');
    await dialog.getByText('1 file went in before it stopped').waitFor();
    await dialog.getByText(/is not there/u).waitFor();
    await dialog.getByRole('button', { name: /^Leave out usage 2026-07/u }).click();
    await click('Import all');
    await dialog.getByText('2 files imported').waitFor();
    expect(await dialog.getByText('Left out', { exact: true }).count()).toBe(1);
    await click('Done');
    await dialog.waitFor({ state: 'hidden' });
  });
});

describe('a file that is dropped while an import is taken back', () => {
  test('stays on the sheet, and the one taken back is left out of it', async () => {
    const { page } = app;
    const dialog = page.getByRole('dialog');
    const [one, other] = ['usage 2026-05-26 to 2026-06-24.csv', 'usage 2026-04-26 to 2026-05-25.csv'].map(
      (name, at) => {
        const path = join(folder, name);
        writeReport(path, 20 + at);
        return path;
      },
    );
    await app.dropFiles([one ?? '']);
    await click(/^Import [\d,]+ rows?$/u);
    await dialog.getByRole('button', { name: 'Undo this import' }).waitFor();
    // One right after the other: whichever is through first, nothing that waits is lost.
    await click('Undo this import');
    await app.dropFiles([other ?? '']);
    await dialog.getByText('usage 2026-04-26 to 2026-05-25.csv').first().waitFor();
    const importIt = dialog.getByRole('button', { name: /^Import (?:all|1 of|[\d,]+ rows?)/u });
    await importIt.first().waitFor();
    await importIt.first().click();
    await dialog
      .getByText(/^(?:1 file imported|[\d,]+ rows? imported)/u)
      .first()
      .waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await click('Done');
    await dialog.waitFor({ state: 'hidden' });
  });
});
