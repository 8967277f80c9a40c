import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Launch } from './app-driver.ts';
import { atDay } from './engine.ts';
import { closeNotices, openScreen, type Stage, type Stop } from './tour-stage.ts';
import { writeLargeUserList } from './large-user-list.ts';
import { twoMonths } from './two-months.ts';
import { acceptAlarms, confirmImports } from './window-steps.ts';

/** What a second month of lists changes on the screens: what changed since, each number with its line, the page that is sent. */
export async function monthTour(launch: Launch, stopAt: (page: Page) => Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-tour-month-'));
  const app = await launch({});
  try {
    const { page } = app;
    const stop = stopAt(page);
    const files = twoMonths(folder);
    for (const { path, day } of files) utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
    const paths = files.map(({ path }) => path);
    await app.dropFiles(paths.slice(0, 3));
    await confirmImports(page, 3);
    await app.dropFiles(paths.slice(3));
    await confirmImports(page, 3);
    await openScreen(page, 'Overview');
    await page.getByText(/^Since .*left or lost the app/u).waitFor();
    await closeNotices(page);
    await stop('month-overview');
    await openScreen(page, 'Teams');
    await page.getByRole('link', { name: /^Sales, Seats .*1 new, 1 no longer held/u }).waitFor();
    await stop('month-teams');
    await openScreen(page, 'Reports');
    await page.getByRole('article', { name: 'The page as it will be read' }).getByText('Done').waitFor();
    await stop('month-reports');
    await openScreen(page, 'People');
    await page.getByRole('row', { name: /Anna Berg/u }).click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    await stop('people-menu');
    await page.keyboard.press('Escape');
    await lookAtLists({ app, page, stop, folder });
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const staff = 'Employee #,First Name,Last Name,Work Email,Status,Termination Date';
const accounts =
  'First Name [Required],Last Name [Required],Email Address [Required],Status [READ ONLY],Last Sign In [READ ONLY]';
const register = 'Register of everybody at Berg and Partners, all offices, as of November.csv';

/** Says of a list that it is of everybody, beside those that are in. */
async function answerList(dialog: Locator): Promise<void> {
  const act = dialog.getByRole('button', { name: /^Import \d+ rows?$/u });
  const subject = dialog.getByRole('button', { name: 'Everybody in the company' });
  await act.or(subject).first().waitFor();
  if (await subject.isVisible()) await subject.click();
  await act.waitFor();
  if (await act.isDisabled()) await acceptAlarms(dialog);
  await act.click();
  await dialog.getByText(/rows? imported$/u).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Lists of several systems side by side, one of them with a long name, one out of use. */
async function lookAtLists({ app, page, stop, folder }: Stage): Promise<void> {
  const dialog = page.getByRole('dialog');
  const names = ['Anna', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay'];
  const mail = (name: string): string => `${name.toLowerCase()}@x.example`;
  const lists: readonly (readonly [
    file: string,
    header: string,
    row: (name: string, at: number) => string,
  ])[] = [
    ['bamboo.csv', staff, (name, at) => `E${String(at)},${name},Berg,${mail(name)},Active,`],
    ['accounts.csv', accounts, (name) => `${name},Berg,${mail(name)},Active,2026/11/20 10:00:00`],
    [register, 'Colleague,Work Email,Employed', (name) => `${name} Berg,${mail(name)},yes`],
  ];
  for (const [name, header, row] of lists) {
    const path = join(folder, name);
    writeFileSync(path, `${[header, ...names.map((one, at) => row(one, at + 1))].join('\n')}\n`);
    await app.dropFiles([path]);
    await answerList(dialog);
  }
  await openScreen(page, 'Imports');
  const card = page.getByRole('region', { name: 'Lists of people in use' });
  await card.getByRole('button', { name: 'Take out of use' }).last().click();
  await card.getByRole('button', { name: 'Use again' }).waitFor();
  await closeNotices(page);
  await card.scrollIntoViewIfNeeded();
  await stop('imports-lists');
}

const manyRows = 5000;
/** So many that the import can be looked at while it goes on. */
const veryMany = 300_000;

/** A large company: its overview and list, and a list of which the import is seen under way and cancelled. */
export async function manyTour(launch: Launch, stopAt: (page: Page) => Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-tour-many-'));
  const app = await launch({});
  try {
    const { page } = app;
    const stop = stopAt(page);
    const dialog = page.getByRole('dialog');
    const path = join(folder, 'users.csv');
    writeLargeUserList({ path, rows: manyRows });
    await app.dropFiles([path]);
    await confirmImports(page, 1);
    await openScreen(page, 'Overview');
    await page.getByRole('heading', { name: 'Findings' }).waitFor();
    await closeNotices(page);
    await stop('many-overview');
    await openScreen(page, 'People');
    await page.getByRole('grid').waitFor();
    await stop('many-people');
    writeLargeUserList({ path, rows: veryMany });
    await app.dropFiles([path]);
    const act = dialog.getByRole('button', { name: /^Import [\d,]+ rows$/u });
    await dialog.getByRole('progressbar').or(act).first().waitFor({ timeout: 60_000 });
    await stop('import-reading');
    await act.waitFor({ timeout: 60_000 });
    if (await act.isDisabled()) await acceptAlarms(dialog);
    await act.click();
    await dialog.getByText(/ of [\d,]+ rows$/u).waitFor();
    await stop('import-progress');
    const cancel = dialog.getByRole('button', { name: 'Cancel the import' });
    if (await cancel.isVisible()) await cancel.click();
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
