import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openScreen, type Stage } from './tour-stage.ts';

/** Nobody asked, letters to managers, who was asked, and answers that are not all taken. */
export async function lookAtQuestions({ app, page, stop, folder }: Stage): Promise<void> {
  await openScreen(page, 'Questions');
  await page.getByText('Choose people, or everybody with a finding').waitFor();
  await stop('questions-empty');
  await openScreen(page, 'Teams');
  await page.getByRole('link', { name: /^All teams, Idle: / }).click();
  await page.getByRole('checkbox', { name: /^Select all/u }).check();
  await page.getByRole('button', { name: 'Ask first whether they need it' }).click();
  await page.getByText('Each manager, with a list').click();
  await page.getByRole('button', { name: /^Write \d+ drafts…$/u }).waitFor();
  await page.getByText('Words of the letters').click();
  await stop('questions-letters');
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts, { recursive: true });
  await app.answerOpenDialog([drafts]);
  await page.getByRole('button', { name: /^Write \d+ drafts…$/u }).click();
  await page.getByRole('heading', { name: 'Who was asked' }).waitFor();
  await page
    .getByLabel('Answers', { exact: true })
    .fill('nobody@halden.example;yes\nalvera.bednar@halden.example;perhaps');
  await page.getByRole('button', { name: 'Take the answers' }).click();
  await page.getByText('2 lines not taken').waitFor();
  await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
  await stop('questions-asked');
}
