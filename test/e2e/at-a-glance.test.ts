import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { makeSmallCompany, type SmallCompany } from '../support/small-company.ts';
import { acceptAlarms, confirmImports, goTo } from '../support/window-steps.ts';

/* What is seen without being looked for: acts that can be done, refusals that go, a head that covers, a person with the verdict on top. */

let folder: string;
let company: SmallCompany;
let app: DrivenApp;
let dialog: Locator;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-glance-'));
  company = makeSmallCompany(join(folder, 'exports'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  dialog = app.page.getByRole('dialog');
  await app.dropFiles([company.users, company.directory]);
  await confirmImports(app.page, 2);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function write(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [...rows, ''].join('\n'));
  return path;
}

async function skip(): Promise<void> {
  await dialog.getByRole('button', { name: /^(?:Skip this file|Done)$/u }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('the list of imports', () => {
  test('shows the acts that can be done and no others, and says which import can be undone', async () => {
    const { page } = app;
    await goTo(page, 'Imports');
    const rows = page.getByRole('main').getByRole('row');
    const undo = page.getByRole('button', { name: /^Undo the import of /u });
    await expect.poll(() => undo.count()).toBe(2);
    expect(await rows.getByRole('button', { disabled: true }).count()).toBe(0);
    const rule = page.getByText('The latest import of each kind can be undone.');
    expect(await rule.count()).toBe(0);

    const fewer = write(
      'users-later.csv',
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
      'new.person@halden.example,New,Person,E900,ID900,active',
    );
    await app.dropFiles([fewer]);
    await acceptAlarms(dialog);
    await confirmImports(page, 1);
    await rule.waitFor();
    expect(await undo.count()).toBe(2);
    expect(await rows.getByRole('button', { disabled: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo the import of users-later.csv' }).click();
    await dialog.getByRole('button', { name: /^Undo the import/u }).click();
    await rule.waitFor({ state: 'hidden' });
  });
});

describe('a refusal', () => {
  /** Nothing can be written there. */
  const nowhere = (): string => join(folder, 'no-such-folder', 'file.csv');
  const notice = () => app.page.getByRole('region', { name: 'Notices' }).getByRole('alert').first();

  async function refused(): Promise<void> {
    await goTo(app.page, 'People');
    await app.answerSaveDialog(nowhere());
    await app.page.getByRole('button', { name: 'Export report' }).click();
    await notice().waitFor();
  }

  test('lies over no act of a screen, and goes with the screen it was told on', async () => {
    await refused();
    // Below the screen, which gives way: over none of its acts.
    const [told, screen] = [await boxOf(notice()), await boxOf(app.page.locator('#content'))];
    expect(Math.min(told.height, screen.height)).toBeGreaterThan(0);
    expect(overlaps(told, [screen])).toBe(false);
    await goTo(app.page, 'Runs');
    await notice().waitFor({ state: 'hidden', timeout: 5000 });
  });

  test('goes as a dialog opens, and lies over none of its acts where it is told in one', async () => {
    const { page } = app;
    await refused();
    const [head = '', ...rows] = readFileSync(company.users, 'utf8').split('\r\n');
    // The last has no address and no id: nobody can say whose it is.
    const nobody = head.replaceAll(/[^,]+/gu, '').replace(',', ',Nobody');
    await app.dropFiles([write('with-nobody.csv', head, ...rows.filter((row) => row !== ''), nobody)]);
    await dialog.getByRole('button', { name: /^Import \d rows$/u }).waitFor();
    await notice().waitFor({ state: 'hidden', timeout: 5000 });
    await dialog.getByRole('button', { name: /^Import \d rows$/u }).click();
    await app.answerSaveDialog(nowhere());
    await dialog.getByRole('button', { name: 'Save 1 rejected row as CSV' }).click();
    await notice().waitFor();
    // A dialog has its acts at its end: there the notice stands on the other side, and over none of them.
    const act = await boxOf(dialog.getByRole('button', { name: 'Done' }));
    expect(overlaps(await boxOf(notice()), [act])).toBe(false);
    await dialog.getByRole('button', { name: 'Undo this import' }).click();

    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('The import is undone').waitFor();
  });
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function boxOf(locator: Locator): Promise<Box> {
  return (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function overlaps(one: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      one.y < other.y + other.height &&
      other.y < one.y + one.height,
  );
}

describe('the columns of a file', () => {
  test('pass below their head while they are scrolled: nothing shines through', async () => {
    const names = Array.from({ length: 28 }, (_, at) => `Column ${String(at + 1)}`);
    await app.dropFiles([
      write('many.csv', ['Mitarbeiter', ...names].join(','), ['Ada Stone', ...names].join(',')),
    ]);
    await dialog.getByRole('button', { name: 'Who is assigned the app' }).click();
    await dialog.getByText('Which column is which?').first().waitFor();
    const seen = await dialog
      .locator('table')
      .last()
      .evaluate((table) => {
        const frame = table.parentElement;
        const head = table.querySelector('thead');
        if (frame === null || head === null) throw new Error('There is no table of columns.');
        const others: string[] = [];
        for (let top = 0; top < frame.scrollHeight - frame.clientHeight; top += 5) {
          frame.scrollTop = top;
          const box = head.getBoundingClientRect();
          const middle = (head.querySelector('th')?.getBoundingClientRect().top ?? 0) + box.height / 2;
          for (let x = box.left + 2; x < box.right - 2; x += 6) {
            const hit = document.elementFromPoint(x, middle);
            if (hit?.closest('thead') === null) others.push(`${String(top)}: ${hit.outerHTML.slice(0, 80)}`);
          }
        }
        return { others: others.slice(0, 3), way: frame.scrollHeight - frame.clientHeight };
      });
    expect(seen.way).toBeGreaterThan(100);
    expect(seen.others).toEqual([]);
    await skip();
  });
});

describe('a screen', () => {
  test('begins at its top, wherever the one before was', async () => {
    const { page } = app;
    const content = page.locator('#content');
    await goTo(page, 'Settings');
    await content.evaluate((screen) => {
      screen.scrollTo({ top: 300 });
    });
    await expect.poll(() => content.evaluate(({ scrollTop }) => scrollTop)).toBe(300);
    await goTo(page, 'Connection');
    expect(await content.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });
});

describe('a person', () => {
  test('is shown with the address in the head, each state with what it is of, acts by name, and the note after what is known', async () => {
    const { page } = app;
    await goTo(page, 'People');
    await page.getByRole('grid').getByRole('row').nth(1).click();
    const drawer = page.getByRole('complementary');
    const name = (await drawer.getByRole('heading', { level: 2 }).innerText()).trim();
    expect(await drawer.locator('header').innerText()).toMatch(/@halden\.example/u);
    await drawer.getByRole('heading', { level: 3, name: 'Teams' }).waitFor();
    expect(await drawer.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Findings',
      'Usage',
      'Teams',
      'Look-up',
      'Note and protection',
      'Identifiers',
      'Records',
      'Journal',
    ]);
    expect((await drawer.getByRole('term').allInnerTexts()).slice(0, 2)).toEqual(['Seat', 'Account']);
    await drawer.getByRole('button', { name: `Take back the seat of ${name}` }).waitFor();
    expect(await drawer.innerText()).not.toMatch(/\b1 person\b/u);
    await page.keyboard.press('Escape');
  });
});
