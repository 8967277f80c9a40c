import type { Locator, Page } from 'playwright-core';

/** What a person does in the window, step by step, by what is to be read there. */

/** Opens a screen by the navigation at its side. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const navigation = page.getByRole('navigation');
  const inNavigation = navigation
    .getByRole('link', { name: screen })
    .or(navigation.getByRole('button', { name: screen }));
  await inNavigation.first().click();
  await page.getByRole('heading', { name: screen, level: 1 }).waitFor();
}

/** Imports the files that wait, all with one act, and puts the sheet away. */
export async function confirmImports(page: Page, files: number): Promise<void> {
  const dialog = page.getByRole('dialog');
  const name = files === 1 ? /^Import [\d,]+ rows?$/u : 'Import all';
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog
    .getByText(files === 1 ? /^[\d,]+ rows? imported$/u : `${String(files)} files imported`)
    .waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export type ConnectionEntry = {
  readonly baseUrl: string;
  readonly token: string;
  /** As it is chosen already where nothing is said. */
  readonly place?: 'keychain' | 'session';
  readonly mayDeprovision?: boolean;
};

/** Fills the form of a connection and saves it. */
export async function saveConnection(page: Page, entry: ConnectionEntry): Promise<void> {
  await goTo(page, 'Connection');
  await page.getByRole('textbox', { name: 'Name' }).fill('LinkedIn EMEA');
  await page.getByRole('textbox', { name: 'Base URL' }).fill(entry.baseUrl);
  await page.getByRole('textbox', { name: 'Access token' }).fill(entry.token);
  const places = { keychain: 'In the system’s keychain', session: 'For this session only' } as const;
  if (entry.place !== undefined) await page.getByRole('radio', { name: places[entry.place] }).check();
  if (entry.mayDeprovision === true) await page.getByRole('checkbox', { name: 'Deprovisioning' }).check();
  await page.getByRole('button', { name: 'Save connection' }).click();
}

export async function testConnection(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Test the connection' }).click();
}

/** Answers all that speaks against the file of the dialog: it is as it should be. */
export async function acceptAlarms(dialog: Locator): Promise<void> {
  const alarms = dialog.getByRole('alert');
  await alarms.waitFor();
  for (const box of await alarms.getByRole('checkbox').all()) await box.check();
  for (const choice of await alarms.getByRole('radiogroup').all())
    await choice.getByRole('radio').first().check();
}
