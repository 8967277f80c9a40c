import Database from 'better-sqlite3';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breakSeal } from '../../main/engine/database/safety/seal.ts';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';
import { confirmImports, goTo } from '../support/window-steps.ts';

/*
 * As somebody does who opens Purser for it: forty idle people of six managers are asked through these, the answers of twenty-five come
 * back in a file, whoever is silent becomes a plan, and seven free seats are given to the next seven. Presses of the pointer are counted
 * in the page, whatever they hit.
 */

const token = 'ask-first-token';
const day = 86_400_000;
const dayAt = (offset: number): string => new Date(Date.now() + offset * day).toISOString().slice(0, 10);
const given = ['Ada', 'Bo', 'Cleo', 'Dara', 'Emil', 'Fay', 'Gita', 'Hugo', 'Ines', 'Jon'];
const family = ['Aalto', 'Brandt', 'Costa', 'Dahl', 'Engel', 'Fiore', 'Grant', 'Holm', 'Iwata', 'Juarez'];

type Person = {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
};

function somebody(index: number): Person {
  const [givenName = '', familyName = ''] = [given[index % 10], family[Math.floor(index / 10)]];
  return {
    id: `E${String(1000 + index)}`,
    givenName,
    familyName,
    email: `${givenName}.${familyName}@x.example`.toLowerCase(),
  };
}

const everybody = Array.from({ length: 65 }, (_, index) => somebody(index));
const idle = everybody.slice(0, 40);
const active = everybody.slice(40, 50);
const waiting = everybody.slice(50, 59);
const managers = everybody.slice(59);

let folder: string;
let service: PracticeService;
let server: ListeningPractice;
let app: DrivenApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-ask-first-'));
  const accounts = seedPracticeAccounts(
    [...idle, ...active, ...waiting].map((person) => ({
      externalId: person.id,
      email: person.email,
      givenName: person.givenName,
      familyName: person.familyName,
      licensed: !waiting.includes(person),
      activated: !waiting.includes(person),
    })),
  );
  service = createPracticeService({ token, accounts, now: () => new Date() });
  server = await listenPractice(service);
  app = await open();
});
afterAll(async () => {
  await app.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function open(): Promise<DrivenApp> {
  const opened = await launchApp({ dataFolder: join(folder, 'data') });
  await opened.page.evaluate(() => {
    const counted = globalThis as { pressed?: number };
    counted.pressed = 0;
    addEventListener('pointerdown', () => (counted.pressed = (counted.pressed ?? 0) + 1), { capture: true });
  });
  return opened;
}

/** How many presses the work takes; and how long it took, which nothing is asked of. */
async function costOf(name: string, work: () => Promise<void>): Promise<number> {
  const pressed = (): Promise<number> =>
    app.page.evaluate(() => (globalThis as { pressed?: number }).pressed ?? 0);
  const [before, from] = [await pressed(), performance.now()];
  await work();
  const presses = (await pressed()) - before;
  console.log(`${name}: ${String(presses)} presses, ${String(Math.round(performance.now() - from))} ms`);
  return presses;
}

function button(name: string | RegExp): Locator {
  return app.page.getByRole('button', { name });
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function lists(): readonly string[] {
  const holders = [...idle, ...active];
  const managerOf = (person: Person): string =>
    managers[everybody.indexOf(person) % managers.length]?.id ?? '';
  return [
    write('users.csv', [
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
      ...holders.map(
        ({ id, givenName, familyName, email }) =>
          `${email},${givenName},${familyName},${id},ID${id.slice(1)},active`,
      ),
    ]),
    write('staff.csv', [
      'Employee ID,Work Email,First Name,Last Name,Employment Status,Department,Manager ID',
      ...everybody.map(
        (person) =>
          `${person.id},${person.email},${person.givenName},${person.familyName},Active,Sales,${managers.includes(person) ? '' : managerOf(person)}`,
      ),
    ]),
    write(`usage-${dayAt(-61)}-to-${dayAt(-1)}.csv`, [
      'Name,Email,Days Active,Searches Performed',
      ...holders.map(
        (person) =>
          `${person.givenName} ${person.familyName},${person.email},${idle.includes(person) ? '0,0' : '12,40'}`,
      ),
    ]),
  ];
}

test('forty idle people of six managers are asked in few presses', async () => {
  const { page } = app;
  await app.dropFiles(lists());
  await confirmImports(page, 3);
  await goTo(page, 'Connection');
  await page.getByRole('textbox', { name: 'Base URL' }).fill(server.url);
  await page.getByRole('textbox', { name: 'Access token' }).fill(token);
  await page.getByRole('checkbox', { name: 'Take seats back (deprovisioning)' }).check();
  await page.getByRole('checkbox', { name: 'Give seats (provisioning)' }).check();
  await button('Save connection').click();
  await page.getByText('The connection works').waitFor();
  await goTo(page, 'Overview');

  const drafts = join(folder, 'drafts');
  mkdirSync(drafts);
  await app.answerOpenDialog([drafts]);
  const presses = await costOf('asking', async () => {
    await page.getByRole('main').getByRole('link', { name: /^Idle/u }).first().click();
    await page.getByRole('checkbox', { name: /^Select all/u }).click();
    await button('Ask first whether they need it').click();
    await page.getByText('Each manager, with a list').click();
    await button('Write 6 drafts…').click();
    await page.getByText('40 people asked').first().waitFor();
  });
  const [letters = ''] = readdirSync(drafts);
  expect(readdirSync(join(drafts, letters))).toHaveLength(6);
  expect(presses).toBeLessThanOrEqual(5);
});

test('seven free seats are given to the next seven of nine', async () => {
  const { page } = app;
  const activeBefore = service.accounts().filter((account) => account.active).length;
  const presses = await costOf('giving', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Seats', exact: true }).click();
    await page.getByRole('link', { name: 'Say how many' }).click();
    await page.getByRole('textbox', { name: 'Seats bought' }).fill('57');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').getByRole('link', { name: 'Seats', exact: true }).click();
    await page.getByLabel('People', { exact: true }).fill(waiting.map(({ email }) => email).join('\n'));
    await button('Put on the list').click();
    await page.getByText('9 people wait for a seat').waitFor();
    await button('Give seats to the next 7').click();
    await page.getByRole('heading', { level: 1, name: /^Give seats/u }).waitFor();
    await button('Look these 7 up').click();
    await page
      .getByRole('region', { name: /^Give \d+ seats?$/u })
      .getByRole('button', { name: /^Give/u })
      .click();
    await page.getByText('7 seats given').waitFor({ timeout: 60_000 });
  });
  expect(service.accounts().filter((account) => account.active).length - activeBefore).toBe(7);
  expect(presses).toBeLessThanOrEqual(8);
});

test('two weeks later the answers of twenty-five come from a file, and silence becomes a plan', async () => {
  await app.close();
  const path = join(folder, 'data', 'purser.db');
  const database = new Database(path);
  database.exec("UPDATE question SET asked_on = date(asked_on, '-15 days'), due = date(due, '-15 days')");
  database.close();
  breakSeal(path);
  app = await open();
  const { page } = app;
  const answers = write('answers.csv', [
    'E-mail;Answer;Until',
    ...idle
      .slice(0, 25)
      .map(({ email }, index) => (index < 15 ? `${email};gives it up;` : `${email};needs it;${dayAt(60)}`)),
  ]);
  const presses = await costOf('answers and the plan for the silent', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Questions' }).click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Open a file…').click()]);
    await chooser.setFiles(answers);
    await page.getByText('25 answers taken').first().waitFor();
    await button('Plan for 15 without an answer').click();
    await page.getByRole('heading', { level: 1, name: /^Take back/u }).waitFor();
  });
  await page.getByText('no answer').first().waitFor();
  expect(presses).toBeLessThanOrEqual(3);
});
