import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { confirmImports, goTo } from '../support/window-steps.ts';

/* A list of whose people none or few were in the one before: what it asks, and what each answer and its undo come to. */

const names = ['Ada', 'Ben', 'Cleo', 'Dora', 'Lars', 'Mona', 'Nils', 'Ole'];
const [firstHalf, secondHalf] = [names.slice(0, 4), names.slice(4)];
/** One of the first half and the whole second. */
const few = [...firstHalf.slice(0, 1), ...secondHalf];

const addPart = 'It is a further part: add it, nobody is gone';
const replaces = 'It replaces the list: the others are gone';

let folder: string;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-part-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  const users = [
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
    ...names.map((given) => `${addressOf(given)},${given},Kerr,E-${given},ID-${given},active`),
  ];
  await app.dropFiles([write('users.csv', users)]);
  await confirmImports(app.page, 1);
  await app.dropFiles([assignees('a-to-k.csv', firstHalf)]);
  await confirmImports(app.page, 1);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

function addressOf(given: string): string {
  return `${given.toLowerCase()}@halden.example`;
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [...lines, ''].join('\r\n'));
  return path;
}

function assignees(name: string, people: readonly string[]): string {
  return write(name, [
    'User,Login,Application name,Application login,Assigned on,Unassigned on,Last login,Employee number,Title,Department',
    ...people.map(
      (given) =>
        `${given} Kerr,${addressOf(given)},LinkedIn Sales Navigator,${addressOf(given)},2026-01-02,,,E-${given},,`,
    ),
  ]);
}

/** How many people the list of who has the app has, by the filters beside the people. */
async function assigned(): Promise<Readonly<Record<string, number>>> {
  await goTo(app.page, 'People');
  const values = app.page.getByRole('group', { name: 'App assigned' }).getByRole('button');
  await values.first().waitFor();
  const texts = await values.allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => {
      const [, state = '', people = ''] = /^(\D+?)\s*(\d+)/u.exec(text.replaceAll('\n', ' ')) ?? [];
      return [state, Number(people)];
    }),
  );
}

const atFirst = { Assigned: 4, 'Not assigned': 4 };

/** Drops the list and waits until it asks. */
async function drop(path: string): Promise<void> {
  await app.dropFiles([path]);
  await app.page.getByRole('dialog').getByRole('alert').waitFor();
}

const box = (label: string) => app.page.getByRole('dialog').getByRole('radio', { name: label });
const button = (name: string | RegExp) => app.page.getByRole('dialog').getByRole('button', { name });

describe.each([
  ['none', 'l-to-z.csv', secondHalf, 'None of the 4 people of the list before are in this file.', 8],
  ['few', 'a-and-l-to-z.csv', few, '1 of the 4 people of the list before is in this file.', 8],
] as const)('a list that has %s of the people of the one before', (_, name, people, says, added) => {
  let path: string;
  beforeEach(async () => {
    path = assignees(name, people);
    await drop(path);
  });

  test('is said so, and goes in only once it is answered', async () => {
    await app.page.getByRole('dialog').getByText(says).waitFor();
    expect(await button(/^Import \d rows$/u).isDisabled()).toBe(true);
    // One answer of several: the next puts the other away.
    await box(addPart).check();
    await box(replaces).check();
    expect(await box(addPart).isChecked()).toBe(false);
    expect(await button(/^Import \d rows$/u).isEnabled()).toBe(true);
    await button('Skip this file').click();
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await assigned()).toEqual(atFirst);
  });

  test('ends nobody where it is added, and its undo leaves the list as it was', async () => {
    await box(addPart).check();
    await confirmImports(app.page, 1);
    expect(await assigned()).toEqual({ Assigned: added });
    await goTo(app.page, 'Imports');
    await app.page.getByRole('button', { name: `Undo the import of ${name}` }).click();
    await button(/^Undo/u).click();
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(assigned, { timeout: 20_000 }).toEqual(atFirst);
  });

  test('ends the others where it replaces the list, and its undo at once brings them back', async () => {
    await box(replaces).check();
    await button(/^Import \d rows$/u).click();
    await app.page
      .getByRole('dialog')
      .getByText(`${String(people.length)} rows imported`)
      .waitFor();
    await button('Undo this import').click();
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(assigned, { timeout: 20_000 }).toEqual(atFirst);

    await drop(path);
    await box(replaces).check();
    await confirmImports(app.page, 1);
    expect(await assigned()).toEqual({ Assigned: people.length, 'Not assigned': 8 - people.length });
    await goTo(app.page, 'Imports');
    await app.page.getByRole('button', { name: `Undo the import of ${name}` }).click();
    await button(/^Undo/u).click();
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(assigned, { timeout: 20_000 }).toEqual(atFirst);
  });
});
