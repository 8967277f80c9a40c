import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScreen, sample, type Stage } from './tour-stage.ts';
import { acceptAlarms } from './window-steps.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'exports');

/** Every question and answer of the import dialog. */
export async function importFiles({ app, page, stop, folder }: Stage): Promise<void> {
  const dialog = page.getByRole('dialog');
  await openScreen(page, 'Imports');
  const empty = join(folder, 'users.csv');
  writeFileSync(empty, 'invited_email_address,employee_id\n');
  await app.dropFiles([empty]);
  await dialog.getByText('This file cannot be imported').waitFor();
  await stop('import-refused');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await app.dropFiles([join(sample, 'sample-users.csv')]);
  await dialog.getByRole('tab', { name: 'Columns' }).waitFor();
  await stop('import-preview');
  await dialog.getByRole('tab', { name: 'First rows' }).click();
  await stop('import-first-rows');
  await dialog.getByRole('tab', { name: /^Rejected/u }).click();
  await stop('import-rejected');
  await dialog.getByRole('button', { name: /^Import \d+ rows/u }).click();
  await dialog.getByText(/rows imported/u).waitFor();
  await stop('import-done');
  await dialog.getByRole('button', { name: 'Done' }).click();

  const usage = join(folder, 'usage.csv');
  cpSync(join(sample, 'sample-usage-2026-10-25-to-2026-11-23.csv'), usage);
  await app.dropFiles([usage, join(sample, 'sample-users.csv')]);
  await dialog.getByText('Already imported').waitFor();
  await stop('import-sheet');
  await dialog.getByRole('paragraph').filter({ hasText: 'Which days does the report cover?' }).waitFor();
  await stop('import-window');
  await dialog.getByLabel('First day').fill('2026-10-25');
  await dialog.getByLabel('Last day').fill('2026-11-23');
  await dialog.getByRole('button', { name: 'Use these days' }).click();
  await dialog.getByRole('tab', { name: 'Columns' }).waitFor();
  await stop('import-usage');
  await dialog.getByRole('button', { name: 'Leave out usage.csv' }).click();
  await dialog.getByText('No file was imported').waitFor();
  await stop('import-left-out');
  await dialog.getByRole('button', { name: 'Done' }).click();
  // The sheet that is going has the same words in it.
  await dialog.waitFor({ state: 'hidden' });
  await app.dropFiles([join(sample, 'sample-users.csv')]);
  await dialog.getByText('This file is already imported').waitFor();
  await stop('import-same');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Undo the import/u }).click();
  await page.getByRole('dialog').getByText('Undo this import?').waitFor();
  await stop('import-undo');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await answerQuestions({ app, page, stop, folder });
}

/** Files that only a person can explain, and one that looks wrong. */
async function answerQuestions({ app, page, stop, folder }: Stage): Promise<void> {
  const dialog = page.getByRole('dialog');
  await app.dropFiles([join(fixtures, 'any-directory.csv')]);
  await dialog.getByText('What is this file?').waitFor();
  await stop('import-kind');
  await dialog.getByRole('button', { name: 'Who is assigned the app' }).click();
  await dialog.getByText('Which column is which?').waitFor();
  await stop('import-mapping');
  await dialog.getByRole('combobox', { name: 'Read Dienstadresse as' }).click();
  await page.getByRole('option', { name: /^E-mail address/u }).click();
  await dialog.getByRole('tab', { name: 'Columns' }).waitFor();
  // Hardly a seat holder stands in it.
  await acceptAlarms(dialog);
  await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
  await dialog.getByText('2 rows imported').waitFor();
  await dialog.getByRole('button', { name: 'Undo this import' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const logins = join(folder, 'logins 2026-04.csv');
  writeFileSync(logins, 'Work Email,Last Sales Navigator login\nnobody@halden.example,03/04/2026\n');
  await app.dropFiles([logins]);
  await dialog.getByText('Which day is that?').waitFor();
  await stop('import-dates');
  await dialog.getByRole('button', { name: /^Day first|Apr|^\D*3\.4\.2026/u }).click();
  await dialog.getByRole('tab', { name: 'Columns' }).waitFor();
  await dialog.getByRole('button', { name: 'Skip this file' }).click();

  const part = join(folder, 'part.csv');
  writeFileSync(part, 'invited_email_address\nnobody@halden.example\n');
  await app.dropFiles([part]);
  await dialog.getByText(/speak against this file|speaks against this file/u).waitFor();
  await stop('import-alarms');
  await dialog.getByRole('button', { name: 'Skip this file' }).click();
}

/** Two imports compared, and what is remembered of columns. */
export async function travelInTime({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Imports');
  await page.getByRole('heading', { name: 'Remembered columns' }).waitFor();
  await stop('imports');
  await page.getByRole('button', { name: 'Edit' }).first().click();
  await page.getByRole('dialog').getByText('What the columns mean').waitFor();
  await stop('import-mapping-edit');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Compare sample-usage-2026-10/u }).click();
  await page.getByRole('heading', { name: 'Compare two imports' }).waitFor();
  await page.getByText(/changed, .* new, .* only before/u).waitFor();
  await stop('import-compare');
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('nobody of this name');
  await page.getByText('Nothing found').waitFor();
  await stop('import-compare-nothing');
  await page.getByRole('button', { name: 'All imports' }).click();
}
