import type { Page } from 'playwright-core';

/** What a person does in the window without a pointer. */

const mostTabs = 130;

/** What has the focus, by its accessible name as a person would say it. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : undefined;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < mostTabs; count += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}; the focus is on "${await focused(page)}".`);
}

/** Runs a command or opens a screen through the palette. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { selected: true, name: new RegExp(words, 'iu') }).waitFor();
  await page.keyboard.press('Enter');
}
