import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { confirmImports } from '../support/window-steps.ts';

/* Exports of five systems as a new user drops them, with what the dialog says, in words, and how often it has to be answered. */

const exportsFolder = join(import.meta.dirname, '../cases/exports');

let folder: string;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-exports-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  await app.dropFiles([join(exportsFolder, 'common/users.csv')]);
  await confirmImports(app.page, 1);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

/** What stands in the dialog, a line each, without what is the same for every file. */
async function words(): Promise<readonly string[]> {
  const text = await app.page.getByRole('dialog').innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

type Export = readonly [system: string, path: string, is: string, says: RegExp];

const dropped: readonly Export[] = [
  [
    'Microsoft 365',
    'm365-export-users/users_11_28_2026 8_12_45 AM.csv',
    'Microsoft 365, Export users: everybody in the company',
    /^6 here, 3 left or suspended, 0 not known/u,
  ],
  [
    'Okta',
    'okta-current-assignments-two-apps/current_assignments.csv',
    'Okta, Current Assignments: who is assigned the app',
    /^5 assigned the app, 0 no longer, 0 not known/u,
  ],
  [
    'Google Workspace',
    'google-admin-download/User_Download_28112026_081245.csv',
    'Google Workspace, Download users: everybody in the company',
    /^6 here, 2 left or suspended, 0 not known/u,
  ],
  [
    'Workday',
    'workday/Worker Report.csv',
    'Workday, worker report: everybody in the company',
    /^6 here, 2 left or suspended, 0 not known/u,
  ],
  [
    'OneLogin',
    'onelogin-all-users/all-users.csv',
    'OneLogin, all users (API, SDK): everybody in the company',
    /^6 here, 2 left or suspended, 0 not known/u,
  ],
];

describe('an export of another system', () => {
  test.each(dropped)(
    'of %s goes in with two clicks and without a question',
    async (system, path, is, says) => {
      const dialog = app.page.getByRole('dialog');
      await app.dropFiles([join(exportsFolder, path)]);
      await dialog.getByText(is, { exact: true }).waitFor();
      await dialog.getByText(says).waitFor();
      const shown = await words();
      // Of many columns, those that nobody reads are folded.
      if (system === 'Microsoft 365')
        await dialog.getByText(/^\d+ more columns are kept as they are$/u).waitFor();
      // No question and nothing that waits for an answer: the act is ready at once.
      const act = dialog.getByRole('button', { name: /^Import \d+ rows$/u });
      expect(await act.isEnabled()).toBe(true);
      await act.click();
      await dialog.getByText(/^\d+ rows imported$/u).waitFor();
      const done = await words();
      await dialog.getByRole('button', { name: /^Done$/u }).click();
      await dialog.waitFor({ state: 'hidden' });
      console.log(
        [
          `-- ${system}: 2 clicks, 0 questions`,
          ...shown.slice(0, 30),
          '-- imported',
          ...done.slice(0, 20),
        ].join('\n'),
      );
    },
  );
});
