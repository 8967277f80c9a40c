import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { confirmImports } from '../support/window-steps.ts';

/* What the palette makes of letters: those typed before it is there, and those typed wrong. */

let folder: string;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-palette-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const palette = () => app.page.getByRole('dialog', { name: 'Command palette' });
const box = () => palette().getByRole('combobox');

/** Presses these keys one after the other, with nothing in between: the window has drawn nothing of the first when the last comes. */
function pressAtOnce(...keys: readonly string[]): Promise<void> {
  return app.page.evaluate((pressed) => {
    for (const key of pressed) {
      const [ctrlKey, name] = [key.startsWith('Control+'), key.replace('Control+', '')];
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }),
      );
    }
  }, keys);
}

describe('letters typed before the palette is there', () => {
  test.each([
    ['the first time it is opened', ['Control+k', 'r', 'u', 'n'], 'run'],
    ['every other time, taken back as typed', ['Control+k', 'p', 'l', 'o', 'Backspace', 'a'], 'pla'],
    ['where the keys that open it are pressed twice', ['Control+k', 'Control+k', 's'], 's'],
  ])('stand in its box: %s', async (_, keys, typed) => {
    await pressAtOnce(...keys);
    await expect.poll(() => box().inputValue()).toBe(typed);
    await app.page.keyboard.type('x');
    expect(await box().inputValue()).toBe(`${typed}x`);
    await app.page.keyboard.press('Escape');
    await palette().waitFor({ state: 'hidden' });
  });

  test('do nothing to what lies behind, and Escape closes it again', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Explore with sample data' }).focus();
    await pressAtOnce('Control+k', 'a', 'Enter', 'Escape');
    await palette().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('b');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('b');
  });
});

describe('a name that was not typed as it is spelled', () => {
  const options = (): Promise<readonly string[]> => palette().getByRole('option').allTextContents();

  beforeAll(async () => {
    const path = join(folder, 'users.csv');
    const head =
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status';
    const rows = [
      'grace@halden.example,Grace,Hopper,E1,ID1,active',
      'greta@halden.example,Greta,Hoper,E2,ID2,active',
      'ann@halden.example,Ann,Lee,E3,ID3,active',
    ];
    writeFileSync(path, [head, ...rows, ''].join('\n'));
    await app.dropFiles([path]);
    await confirmImports(app.page, 1);
  });

  test('finds who is meant, under a head that says so, and opens them', async () => {
    const { page } = app;
    await page.keyboard.press('Control+k');
    await box().fill('Grcae Hoper');
    await palette().getByRole('group', { name: 'Names spelled alike' }).waitFor();
    expect(await options()).toEqual(['Grace Hoppergrace@halden.example']);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: 'Grace Hopper' }).waitFor();
    await page.getByText('1 of 3 people').waitFor();
    await page.keyboard.press('Escape');
  });

  test('comes after whoever is called as typed, and nothing is done to them', async () => {
    await app.page.keyboard.press('Control+k');
    await box().fill('hoper');
    const alike = palette().getByRole('group', { name: 'Names spelled alike' });
    await alike.waitFor();
    const [first] = await options();
    expect(first).toContain('Greta Hoper');
    expect(await alike.getByRole('option').allTextContents()).toEqual(['Grace Hoppergrace@halden.example']);
    await box().fill('deprovision grcae');
    await alike.waitFor();
    expect((await options()).filter((label) => label.includes('Take back'))).toEqual([]);
    await app.page.keyboard.press('Escape');
  });
});
