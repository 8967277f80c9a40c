import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTelling, reportHeadings } from '../../main/domain/list/report/report-columns.ts';
import { createPracticeService } from '../../main/practice/create-service.ts';
import type { PracticeAccount } from '../../main/practice/service.ts';
import { sampleAccounts } from '../../main/services/sample-practice.ts';
import type { DrivenApp } from './app-runtime.ts';
import { importFiles, travelInTime } from './tour-imports.ts';
import { slowable, type SlowableService, standInLine, watchRun } from './tour-runs.ts';
import { lookAtQuestions } from './tour-questions.ts';
import { lookAtSeats, lookAtTeams } from './tour-seats.ts';
import { closeNotices, openScreen, sample, type Stage, type Stop } from './tour-stage.ts';

const token = 'tour-token-1';

/** Leads the real app through every screen and state on the sample data, from the first start to the journal. */
export async function tour(app: DrivenApp, stop: Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-tour-'));
  const service = await listenSample();
  const stage = { app, page: app.page, stop, folder };
  try {
    await firstStart(stage);
    await importFiles(stage);
    await explore(stage);
    await connectService(stage, service.url);
    await watchRun(stage);
    await travelInTime(stage);
    await reviewPairs(stage);
    await lookAround(stage);
    await openPersons(stage);
    await lookAtSeats(stage);
    await actOnPeople(stage, service);
    await enterCosts(stage);
    await lookAtTeams(stage);
    await lookAtQuestions(stage);
    await exportReports(stage);
    await readJournal(stage);
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample's service over HTTP: asked at the pace of a real one, so that runs can be seen running. */
async function listenSample(): Promise<SlowableService> {
  const text: unknown = JSON.parse(readFileSync(join(sample, 'sample-service.json'), 'utf8'));
  const all = sampleAccounts
    .parse(text)
    .map((account): PracticeAccount => ({ ...account, externalId: account.externalId }));
  return slowable(createPracticeService({ token, accounts: all, now: () => new Date() }));
}

async function firstStart({ app, page, stop }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Explore with sample data' }).waitFor();
  await stop('welcome');
  for (const name of [
    'People',
    'Review',
    'Seats',
    'Teams',
    'Imports',
    'Runs',
    'Plans',
    'Journal',
    'Network',
  ]) {
    await openScreen(page, name);
    await stop(`${name.toLowerCase()}-empty`);
  }
  await openScreen(page, 'Connection');
  await stop('connection-new');
  await openScreen(page, 'Settings');
  await stop('settings');
  await page.getByRole('banner').getByRole('switch', { name: 'Work offline' }).click({ force: true });
  await page.getByText('Offline: nothing is sent').waitFor();
  await stop('offline');
  await page.getByRole('banner').getByRole('switch', { name: 'Work offline' }).click({ force: true });
  await hoverFile(app, async () => {
    await page.getByText('Drop the exports to import them').waitFor();
    await stop('drop-target');
  });
}

/** Drags a file over the window and away again. */
async function hoverFile(app: DrivenApp, during: () => Promise<void>): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [join(sample, 'sample-users.csv')], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'dragCancel') =>
    session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  await drag('dragEnter');
  await drag('dragOver');
  await during();
  await drag('dragCancel');
  await app.page.mouse.move(600, 400);
  await app.page.getByText('Drop the exports to import them').waitFor({ state: 'hidden' });
  await session.detach();
}

async function explore({ page, stop }: Stage): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/welcome';
  });
  await page.getByRole('button', { name: 'Explore with sample data' }).click();
  await page.getByRole('heading', { name: 'Overview', exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  await closeNotices(page);
  await stop('overview-before-look-ups');
}

async function connectService({ page, stop }: Stage, url: string): Promise<void> {
  await openScreen(page, 'Connection');
  await stop('connection-practice');
  await page.getByRole('button', { name: 'Add a connection' }).click();
  await page.getByLabel('Base URL').fill(url);
  await page.getByLabel('Sales Navigator instance').fill('Halden EMEA');
  await page.getByRole('textbox', { name: 'Access token' }).fill(token);
  await page.getByLabel('Token generated on').fill('2025-03-02');
  await page.getByRole('radio', { name: 'For this session only' }).check();
  await page.getByRole('checkbox', { name: 'Deprovisioning' }).check();
  await page.getByRole('button', { name: 'Save connection' }).click();
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await page.getByText('The connection works').waitFor();
  await page.getByRole('button', { name: 'Use this connection' }).click();
  await closeNotices(page);
  await stop('connection-tested');
  await closeNotices(page);
  await page.getByRole('button', { name: 'Find out', exact: true }).click();
  await page.getByText('People can be looked up by externalId.').waitFor();
  await closeNotices(page);
  await page.getByText('How the service is spoken to').click();
  await page.getByRole('textbox', { name: 'Further headers' }).fill('X-Tenant: emea\nAuthorization: no');
  await page.getByText('is no header that can be set here').waitFor();
  await page.getByRole('textbox', { name: 'Further headers' }).scrollIntoViewIfNeeded();
  await stop('connection-service');
  await page.getByRole('textbox', { name: 'Further headers' }).fill('');
  await page.getByRole('button', { name: 'Forget token' }).click();
  await page.getByRole('dialog').getByText('Forget the token?').waitFor();
  await stop('connection-forget');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Remove connection' }).click();
  await page.getByRole('dialog').getByText('Remove this connection?').waitFor();
  await stop('connection-remove');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
}

/** Pairs that wait for a decision: one decided by key, and taken back. */
async function reviewPairs({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Review');
  await page.getByRole('navigation', { name: 'Records that wait' }).waitFor();
  await closeNotices(page);
  await stop('review');
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'Decisions that hold' }).waitFor();
  await closeNotices(page);
  await stop('review-decided');
  await page.getByRole('button', { name: /^Take back the decision/u }).click();
  await page.getByRole('heading', { name: 'Decisions that hold' }).waitFor({ state: 'detached' });
  await closeNotices(page);
}

async function lookAround({ app, page, stop, folder }: Stage): Promise<void> {
  await openScreen(page, 'Overview');
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  await stop('overview');
  await page.getByRole('slider', { name: 'Idle threshold' }).press('ArrowRight');
  await page.getByRole('columnheader', { name: 'Active again later' }).scrollIntoViewIfNeeded();
  await stop('overview-what-if');
  await openScreen(page, 'People');
  await page.getByRole('grid').waitFor();
  await stop('people');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('an');
  await stop('people-search');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody of this name');
  await page.getByText('Nobody fits these filters').waitFor();
  await stop('people-nobody');
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await page.getByRole('button', { name: /^Idle \d/u }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Department' }).waitFor();
  await stop('people-columns');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Idle seats' }).waitFor();
  await stop('people-views');
  await page.keyboard.press('Escape');
  await app.answerSaveDialog(join(folder, 'matched.csv'));
  await page.getByRole('button', { name: 'Export report' }).click();
  await page.getByText('The matched report is written').waitFor();
  await stop('report-written');
  await closeNotices(page);
}

async function openPersons({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'People');
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('complementary');
  await drawer.getByRole('heading', { name: 'Usage' }).waitFor();
  await stop('person');
  await drawer.getByLabel('Protected because').fill('On leave until May');
  await drawer.getByLabel('Protected because').blur();
  await drawer.getByText('Protected', { exact: true }).waitFor();
  await closeNotices(page);
  await stop('person-protected');
  await drawer.getByRole('heading', { name: 'Records' }).scrollIntoViewIfNeeded();
  await drawer.locator('summary').last().click();
  await stop('person-records');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
  await stop('palette');
  await page.keyboard.type('smi');
  await page.getByRole('option').first().waitFor();
  await stop('palette-search');
  await page.keyboard.press('Escape');
}

/** With two faults, on the practice service; nothing of the plan itself is done by it. */
async function rehearsePlan({ page, stop }: Stage): Promise<void> {
  const card = page.getByRole('region', { name: 'Rehearse on the practice service' });
  await card.getByText('What the practice service is to do').first().click();
  await card.getByRole('checkbox', { name: 'Changes show an hour later' }).check();
  await card.getByRole('checkbox', { name: /^The connection is cut/u }).check();
  await card.getByRole('button', { name: 'Rehearse' }).click();
  await page.getByRole('columnheader', { name: 'Rehearsed' }).waitFor({ timeout: 60_000 });
  await stop('plan-rehearsed');
}

/** Seats that the connection may not give: what holds everybody, with the act that resolves it. */
async function askBeyond({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'People');
  await page.getByRole('button', { name: /^Assigned without a seat \d/u }).click();
  await page
    .getByText(/Remove filter|Clear filters/u)
    .first()
    .waitFor();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await page.getByRole('button', { name: /^Give seats to \d+ people/u }).click();
  await page.getByText(/this connection may not do that/u).waitFor();
  await stop('plan-not-allowed');
  await page.getByRole('button', { name: 'Discard the plan' }).click();
  await page.getByText('The plan is discarded').first().waitFor();
  await closeNotices(page);
}

async function actOnPeople(stage: Stage, service: SlowableService): Promise<void> {
  const { page, stop } = stage;
  await openScreen(page, 'People');
  await page.getByRole('button', { name: /^Idle \d/u }).click();
  await page
    .getByText(/Remove filter|Clear filters/u)
    .first()
    .waitFor();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await stop('people-selected');
  await page.getByRole('button', { name: /^Take back the seats of \d+ people/u }).click();
  await page.getByText(/to confirm/u).waitFor();
  await stop('plan-too-many');
  await page.getByRole('button', { name: 'Discard the plan' }).click();
  await page.getByText('The plan is discarded').first().waitFor();
  await closeNotices(page);
  await openScreen(page, 'Connection');
  await page.getByRole('button', { name: 'Use this connection' }).click();
  await askBeyond(stage);
  await openScreen(page, 'People');
  await page.getByRole('button', { name: /^Left or lost the app \d/u }).click();
  await page
    .getByText(/Remove filter|Clear filters/u)
    .first()
    .waitFor();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  // What one connection was told says nothing of another: those chosen are asked about there first.
  await page
    .getByRole('region', { name: 'Selected people' })
    .getByRole('button', { name: 'Look up' })
    .click();
  await page.getByRole('row', { name: /Look-up run 3.*Done/u }).waitFor({ timeout: 60_000 });
  await page.goBack();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await page.getByRole('button', { name: /^Take back the seats of \d+ people/u }).click();
  const confirm = page
    .getByRole('region', { name: /^Take back \d+ seats?/u })
    .getByRole('button', { name: /^Take back \d+ seats?/u });
  await confirm.waitFor();
  await closeNotices(page);
  await stop('plan-preview');
  await rehearsePlan(stage);
  const number = page.getByRole('textbox', { name: /^Type \d+ to confirm/u });
  if ((await number.count()) > 0) {
    await number.fill(/\d+/u.exec((await number.getAttribute('aria-label')) ?? '')?.[0] ?? '');
  }
  service.slowDown(2000);
  await confirm.click();
  await page.getByText('Confirmed', { exact: true }).first().waitFor({ timeout: 60_000 });
  await stop('plan-running');
  await standInLine(stage, service);
  await page
    .getByRole('status')
    .getByText('Running')
    .waitFor({ state: 'detached', timeout: 5000 })
    .catch(() => undefined);
  await page.getByText('Under way', { exact: true }).first().waitFor({ state: 'detached', timeout: 120_000 });
  await stop('plan-done');
  await page.getByRole('button', { name: /^Undo \d+ actions? and allow giving seats$/u }).click();
  await page.getByRole('region', { name: /^Give \d+ seats?/u }).waitFor();
  await stop('plan-undo-draft');
  await openScreen(page, 'Plans');
  await stop('plans');
}

async function enterCosts({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Overview');
  await page.getByRole('button', { name: 'Enter a price' }).click();
  await page.getByLabel('License type', { exact: true }).fill('Sales Navigator Advanced');
  await page.getByLabel('Price of a seat a year').fill('1180');
  await page.getByLabel('The contract renews on').fill('2027-03-31');
  await page.getByRole('button', { name: 'Save costs' }).click();
  await page.getByText('The costs are saved').waitFor();
  await closeNotices(page);
  await page.getByLabel('Price of a seat a year').scrollIntoViewIfNeeded();
  await stop('settings-costs');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('dialog').getByLabel('Type ERASE to confirm').fill('ERAS');
  await stop('settings-erase');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await openScreen(page, 'Overview');
  await page.getByText('Spent on seats nobody uses').first().scrollIntoViewIfNeeded();
  await stop('overview-costs');
}

async function exportReports({ page, stop }: Stage): Promise<void> {
  const all = reportHeadings.length;
  const unnamed = reportHeadings.filter((heading) => !isTelling(heading)).length;
  await openScreen(page, 'Reports');
  await page.getByRole('checkbox', { name: 'Idle days' }).waitFor();
  await stop('reports');
  await page.getByRole('switch', { name: 'Name nobody' }).click({ force: true });
  await page.getByText(`${String(unnamed)} of ${String(all)} chosen`).waitFor();
  await page.getByRole('textbox', { name: 'Who is behind a code' }).fill('P-00000000000000000000');
  await page.getByRole('button', { name: 'Show who it is' }).click();
  await page.getByText('0 of 1 code found.').waitFor();
  await stop('reports-pseudonymised');
  await page.getByRole('switch', { name: 'Name nobody' }).click({ force: true });
  await page.getByText(`${String(all)} of ${String(all)} chosen`).waitFor();
}

async function readJournal({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Journal');
  await page.getByRole('button', { name: 'Verify the journal' }).click();
  await page.getByText('The journal is intact').waitFor();
  await stop('journal');
  await page.locator('main summary').first().click();
  await stop('journal-entry');
  await openScreen(page, 'Network');
  await page.getByRole('cell', { name: 'GET' }).first().waitFor();
  await stop('network');
}
