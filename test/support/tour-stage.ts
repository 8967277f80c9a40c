import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DrivenApp } from './app-runtime.ts';

/** Called in every state that the window can be in, with the state's name. */
export type Stop = (state: string) => Promise<void>;

export type Stage = {
  readonly app: DrivenApp;
  readonly page: Page;
  readonly stop: Stop;
  readonly folder: string;
};

export const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample');
export async function openScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Notices lie over what is to be seen next. */
export async function closeNotices(page: Page): Promise<void> {
  const close = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Close' });
  while ((await close.count()) > 0) {
    // It may have gone by itself in between.
    await close
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await page.waitForTimeout(350);
  }
}

/** What the tours type and their own files have, which is in no language of the window. */
export const tourBrings = {
  phrases: [
    'X-Tenant: emea\nAuthorization: no',
    'Authorization: no',
    'nobody of this name',
    'On leave until May',
    'Sales Navigator Advanced',
    'Halden EMEA',
    'logins 2026-04.csv',
    'Mitarbeiter, Dienstadresse, Postfach, Abteilung',
    'Colleague, Work Email, Employed',
    'Vertrieb · Vertrieb',
    'Ada Stone · Ben Reed',
    'matched.csv',
    'Register of everybody at Berg and Partners, all offices, as of November.csv',
    ...['Anna', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay'].map((name) => `${name} Berg`),
  ],
  columns: [
    'Mitarbeiter',
    'Dienstadresse',
    'Postfach',
    'Abteilung',
    'Work Email',
    'Colleague',
    'Employed',
    'Last Sales Navigator login',
  ],
} as const;
