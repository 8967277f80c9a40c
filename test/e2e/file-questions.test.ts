import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { inlineRows, workbookFile } from '../support/workbook-file.ts';
import { confirmImports } from '../support/window-steps.ts';

/* What a file does not say is asked in the dialog, and another sheet of a workbook can be chosen whatever became of the first. */

const patience = { timeout: 20_000 };

let folder: string;
let app: DrivenApp;
let dialog: Locator;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-questions-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
  dialog = app.page.getByRole('dialog');
  await drop(
    'users.csv',
    lines(
      'invited_email_address,preferred_first_name,preferred_last_name,seat_id,sales_license_current_status',
      'ada.stone@halden.example,Ada,Stone,ID10001,active',
      'ben.reed@halden.example,Ben,Reed,ID10002,active',
    ),
  );
  await confirmImports(app.page, 1);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function drop(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await app.dropFiles([path]);
}

function lines(...rows: readonly string[]): string {
  return [...rows, ''].join('\r\n');
}

async function skip(): Promise<void> {
  await dialog.getByRole('button', { name: /^(?:Skip this file|Done)$/u }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function choose(label: string | RegExp, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).click();
  await app.page.getByRole('option', { name: option, exact: true }).click();
}

/** Counts the acts at the foot that are called so. */
function acts(name: string): () => Promise<number> {
  return () => dialog.getByRole('button', { name, exact: true }).count();
}

async function click(name: string | RegExp): Promise<void> {
  await dialog.getByRole('button', { name }).click();
}

const people = [
  ['ada.stone@halden.example', 'Ada Stone', 'Active'],
  ['ben.reed@halden.example', 'Ben Reed', 'Hibernating'],
] as const;

describe('a list of people that does not say of whom it is', () => {
  test('is asked about with what follows from each answer, and its words are read as they are said to be', async () => {
    await drop(
      'people.csv',
      lines('Email,Name,Status', ...people.map(([email, name, status]) => `${email},${name},${status}`)),
    );
    await dialog.getByText('Whom is this list about?').waitFor();
    await dialog.getByText(/whoever is not in it counts as not assigned/u).waitFor();
    await click('Everybody in the company');
    await dialog.getByText(/^1 here, 0 left or suspended, 1 not known/u).waitFor();
    // Until it is said what the word means, the file waits.
    expect(await dialog.getByRole('button', { name: 'Import 2 rows' }).isDisabled()).toBe(true);
    await choose(/Hibernating/u, 'Left');
    await dialog.getByText(/^1 here, 1 left or suspended, 0 not known/u).waitFor();
    await click('Import 2 rows');
    await dialog.getByText('2 rows imported').waitFor();
    await skip();
  });

  test('[N9] is asked no more for the next file with its columns', async () => {
    await drop('people next.csv', lines('Email,Name,Status', 'ben.reed@halden.example,Ben Reed,Hibernating'));
    await expect.poll(() => dialog.getByText(/^0 here, 1 left or suspended, 0 not known/u).count()).toBe(1);
    await skip();
  });
});

describe('a list of several applications of which none is named Sales Navigator', () => {
  test('is asked about by their names and rows', async () => {
    await drop(
      'apps.csv',
      lines(
        'App name,User email,Assigned on',
        'Halden CRM,ada.stone@halden.example,2026-01-02',
        'Mail,ben.reed@halden.example,2026-01-02',
      ),
    );
    await dialog.getByText('Which application or group?').waitFor();
    await expect.poll(acts('Everybody in the company'), patience).toBe(1);
    await click('Halden CRM (1 row)');
    await dialog.getByText(/1 row is of other applications than "Halden CRM" and left out/u).waitFor();
    await expect.poll(acts('Import 1 row'), patience).toBe(1);
    await skip();
  });
});

describe('a usage report that does not say of which days it is', () => {
  test('is asked for them, and its days are taken as they are given', async () => {
    await drop('usage FY26 Q3.csv', lines('Name,Email,Days Active', 'Ada Stone,ada.stone@halden.example,3'));
    await dialog.getByText('Which days does the report cover?').waitFor();
    await dialog.getByText(/is of a fiscal year or a part of one/u).waitFor();
    await dialog.getByLabel('First day', { exact: true }).fill('2026-04-01');
    await dialog.getByLabel('Last day', { exact: true }).fill('2026-06-30');
    await click('Use these days');
    await expect.poll(acts('Import 1 row'), patience).toBe(1);
    await skip();
  });

  test('is asked whether days to come are meant', async () => {
    await drop(
      'usage 2098-01-01 to 2098-01-31.csv',
      lines('Name,Email,Days Active', 'Ada Stone,ada.stone@halden.example,3'),
    );
    await dialog.getByText(/its last days were still to come/u).waitFor();
    expect(await dialog.getByRole('button', { name: 'Import 1 row' }).isDisabled()).toBe(true);
    await dialog.getByLabel('First day', { exact: true }).fill('2026-01-01');
    await dialog.getByLabel('Last day', { exact: true }).fill('2026-01-31');
    await click('Use these days');
    await expect.poll(() => dialog.getByText(/still to come/u).count()).toBe(0);
    expect(await dialog.getByRole('button', { name: 'Import 1 row' }).isDisabled()).toBe(false);
    await skip();
  });

  test('is asked which day is meant where its cells do not tell', async () => {
    await drop(
      'usage.csv',
      lines(
        'Name,Email,Days Active,Start Date,End Date',
        'Ada Stone,ada.stone@halden.example,3,01/10/2026,08/10/2026',
      ),
    );
    await dialog.getByText('Which day is that?').waitFor();
    await click(/1 Oct(?:ober)? 2026|Oct(?:ober)? 1, 2026/u);
    await expect.poll(acts('Import 1 row'), patience).toBe(1);
    expect(await dialog.getByLabel('First day', { exact: true }).inputValue()).toBe('2026-10-01');
    await skip();
  });
});

describe('a workbook', () => {
  const header = ['Email', 'Name', 'Status', 'Hire date', 'Employee ID'];
  const staff = (id: string): readonly string[] => [
    'cleo.berg@halden.example',
    'Cleo Berg',
    'Active',
    '2020-02-01',
    id,
  ];
  const book = workbookFile({
    sheets: {
      People: inlineRows([header, staff('00103')]),
      Contractors: inlineRows([
        header,
        staff('00103'),
        ['ivo.lund@halden.example', 'Ivo Lund', 'Active', '2020-02-01', '00109'],
      ]),
      'Read me': inlineRows([['This workbook is kept by HR.']]),
      Devices: inlineRows([
        ['Timestamp', 'User', 'Email', 'Event Type', 'IP Address'],
        ['2026-10-01', 'Ada', 'ada.stone@halden.example', 'Login', '192.0.2.1'],
      ]),
      Names: inlineRows([
        ['Email', 'Name'],
        ['ada.stone@halden.example', 'Ada Stone'],
      ]),
    },
    sheetAttributes: { Contractors: 'state="hidden"' },
  });

  test('shows the sheet that is read, and every other one can be read, hidden ones too', async () => {
    await drop('hr.xlsx', book);
    await expect.poll(acts('Import 1 row'), patience).toBe(1);
    await choose('Sheet', 'Contractors (hidden)');
    await expect.poll(acts('Import 2 rows'), patience).toBe(1);
  });

  test('[B2] offers the others where the sheet is no table, is something else, or asks', async () => {
    await choose('Sheet', 'Read me');
    await dialog.getByText('This file cannot be imported').waitFor();
    await choose('Read another sheet', 'Devices');
    await dialog.getByText(/is a log of events or sign-ins/u).waitFor();
    await choose('Read another sheet', 'Names');
    await dialog.getByText('Whom is this list about?').waitFor();
    await choose('Read another sheet', 'People');
    // Of another system than the list that is in: nobody of that one is gone by it.
    await dialog.getByLabel(/^It is of another system/u).check();
    await click('Import 1 row');
    await expect.poll(() => dialog.getByText('1 row imported').count(), patience).toBe(1);
    await skip();
  });

  test('[B2] offers the others where one of its sheets is in already', async () => {
    await drop('hr.xlsx', book);
    await dialog.getByText('This file is already imported').waitFor();
    await choose('Read another sheet', 'Contractors (hidden)');
    await expect.poll(acts('Import 2 rows'), patience).toBe(1);
    await skip();
  });
});

describe('the box that says what a column is read as', () => {
  test('takes what is typed for the whole of its text, says when nothing fits, and offers everything when it is opened again', async () => {
    const { page } = app;
    await drop('people third.csv', lines('Email,Name,Status', 'cleo.hart@halden.example,Cleo Hart,Active'));
    const box = dialog.getByRole('combobox', { name: 'Read Name as' });
    const before = await box.inputValue();
    await box.click();
    const offered = await page.getByRole('option').count();
    await page.keyboard.type('zz');
    expect(await box.inputValue()).toBe('zz');
    await page.getByText('Nothing found').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => box.inputValue(), patience).toBe(before);
    await box.click();
    await expect.poll(() => page.getByRole('option').count(), patience).toBe(offered);
    await page.keyboard.type('depart');
    await expect.poll(() => page.getByRole('option').count(), patience).toBe(1);
    const chosen = (await page.getByRole('option').innerText()).trim();
    await page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue(), patience).toBe(chosen);
    await skip();
  });
});
