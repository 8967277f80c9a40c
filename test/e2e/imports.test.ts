import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';
import { acceptAlarms, confirmImports, goTo } from '../support/window-steps.ts';

let folder: string;
let company: SmallCompany;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-imports-'));
  company = makeSmallCompany(join(folder, 'exports'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What the dialog says of a dropped file; closes it again. */
async function whatIsSaidOf(path: string): Promise<string> {
  await app.dropFiles([path]);
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^(?:Done|Skip this file)$/u }).waitFor();
  const said = await dialog.innerText();
  await dialog.getByRole('button', { name: /^(?:Done|Skip this file)$/u }).click();
  await dialog.waitFor({ state: 'hidden' });
  return said;
}

type Bad = readonly [what: string, name: string, content: string | Uint8Array, says: RegExp];

const bad: readonly Bad[] = [
  ['an empty file', 'empty.csv', '', /empty/iu],
  [
    'a header without rows',
    'header.csv',
    'invited_email_address,employee_id,seat_id\n',
    /no row|only|header/iu,
  ],
  [
    'a picture',
    'picture.csv',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /not a (?:CSV|table)|picture|text/iu,
  ],
  [
    'a list without anything to know people by',
    'colors.csv',
    'color,size\nred,1\nblue,2\n',
    /column|kind|recogni|identif/iu,
  ],
  [
    'a usage report before any user list',
    'usage 2026-10-25 to 2026-11-23.csv',
    'Name,Email,Days Active\nAda,ada@halden.example,3\n',
    /user list/iu,
  ],
];

describe('a file that cannot be imported', () => {
  test.each(bad)('is refused with its sentence: %s', async (_what, name, content, says) => {
    const said = await whatIsSaidOf(write(name, content));
    expect(said).toMatch(says);
    expect(said).toContain(name);
    expect(said).not.toContain(folder);
  });

  test('changed nothing', async () => {
    await goTo(app.page, 'People');
    await expect.poll(() => app.page.getByText('Nobody is known yet').count()).toBe(1);
  });
});

describe('a file that can', () => {
  test('is shown before anything is written, and its name and not its path is all the window has', async () => {
    await app.dropFiles([company.users]);
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Import 8 rows$/u }).waitFor();
    expect(await app.page.evaluate(() => document.documentElement.outerHTML)).not.toContain(folder);
    await dialog.getByRole('button', { name: 'Skip this file' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await goTo(app.page, 'Imports');
    await expect.poll(() => app.page.getByText('No file was imported yet').count()).toBe(1);
  });

  test('can be chosen in the dialog of the system', async () => {
    await app.answerOpenDialog([company.users]);
    await app.page.getByRole('banner').getByRole('button', { name: 'Import files' }).click();
    await confirmImports(app.page, 1);
    await goTo(app.page, 'People');
    await app.page.getByText('8 people known').waitFor();
    await expect.poll(() => app.page.getByRole('grid').getByRole('row').count()).toBeGreaterThanOrEqual(8);
  });

  test('says so when it is imported a second time', async () => {
    expect(await whatIsSaidOf(company.users)).toMatch(/already imported/iu);
  });

  test('is nothing when the dialog of the system is cancelled', async () => {
    await app.answerOpenDialog([]);
    await app.page.getByRole('banner').getByRole('button', { name: 'Import files' }).click();
    await app.page.waitForTimeout(500);
    expect(await app.page.getByRole('dialog').count()).toBe(0);
  });

  test('is named again when it has gone meanwhile', async () => {
    const path = write('gone.csv', 'invited_email_address\nada@halden.example\n');
    await app.dropFiles([path]);
    const dialog = app.page.getByRole('dialog');
    // One row after eight is a list that waits for an answer.
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('button', { name: /^Import 1 row$/u }).isDisabled()).toBe(true);
    await acceptAlarms(dialog);
    rmSync(path);
    await dialog.getByRole('button', { name: /^Import 1 row$/u }).click();
    await dialog.getByText(/is not there/u).waitFor();
    expect(await dialog.innerText()).not.toContain(folder);
    await dialog.getByRole('button', { name: 'Done' }).click();
  });

  test('that exists in no folder is refused', async () => {
    const answer = await app.page.evaluate(() => {
      type Bridge = { nameFile: (file: File) => Promise<unknown> };
      return (window as unknown as { purser: Bridge }).purser.nameFile(new File(['a,b'], 'made-up.csv'));
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });
});
