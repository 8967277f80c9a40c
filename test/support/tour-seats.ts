import { openScreen, type Stage } from './tour-stage.ts';

/** The contract's seats and who waits for one; a list with somebody who holds one, and somebody nobody knows. */
export async function lookAtSeats({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Seats');
  // The sample brings its own list where nothing was imported before; here something was.
  await page.getByRole('button', { name: /^Add \d+ people assigned the app without a seat$/u }).click();
  await page.getByRole('row', { name: /Sibyl Bernier/u }).waitFor();
  await stop('seats');
  await page
    .getByLabel('People', { exact: true })
    .fill('sibyl.bernier@halden.example\nalvera.bednar@halden.example\nnobody@halden.example');
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await page.getByText('3 people not put on the list').waitFor();
  await stop('seats-refused');
}

/** Teams with what they cost; a figure opens its people, and the team is a filter among theirs. */
export async function lookAtTeams({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Teams');
  const figure = page.getByRole('link', { name: /^Sales, Idle: / });
  await figure.waitFor();
  await stop('teams');
  await page.getByRole('link', { name: 'Sales: page to hand over', exact: true }).click();
  await page.getByRole('article', { name: 'The page as it will be read' }).getByText('Findings').waitFor();
  await stop('team-page');
  await page.getByRole('button', { name: 'All teams' }).click();
  await figure.waitFor();
  await page.locator('label').getByText('Manager', { exact: true }).click();
  await page.getByText(/remarks? about managers$/u).click();
  await page.getByLabel('Who Dallas Upton is').fill('nobody@halden.example');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByText('Nobody known here has it').waitFor();
  await stop('teams-managers');
  await page.locator('label').getByText('Department', { exact: true }).click();
  await figure.waitFor();
  const named = (await figure.getAttribute('aria-label')) ?? '';
  await figure.click();
  await page.getByText(`${named.replace(/^.*: /u, '')} of `).waitFor();
  await page.getByRole('button', { name: 'Remove filter: Department: Sales' }).waitFor();
  await stop('people-of-a-team');
}
