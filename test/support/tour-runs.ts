import { setTimeout as rest } from 'node:timers/promises';
import { listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { closeNotices, openScreen, type Stage } from './tour-stage.ts';

/** A service over HTTP that takes its time when it is told to, so that what waits for it can be seen waiting. */
export type SlowableService = {
  readonly url: string;
  readonly slowDown: (latencyMs: number) => void;
  readonly close: () => Promise<void>;
};

export async function slowable(service: PracticeService): Promise<SlowableService> {
  let latencyMs = 0;
  const server = await listenPractice({
    ...service,
    fetch: async (address, init) => {
      await rest(latencyMs);
      return service.fetch(address, init);
    },
  });
  return {
    url: server.url,
    slowDown: (next) => {
      latencyMs = next;
    },
    close: () => server.close(),
  };
}

export async function watchRun({ page, stop }: Stage): Promise<void> {
  await openScreen(page, 'Runs');
  await page.getByRole('button', { name: 'Look up people' }).click();
  await page.getByText(/people per second.* left/u).waitFor();
  await stop('run-running');
  await openScreen(page, 'People');
  await page.getByRole('grid').waitFor();
  await stop('people-beside-look-ups');
  await openScreen(page, 'Runs');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Resume' }).first().waitFor();
  await stop('run-paused');
  await page.getByRole('button', { name: 'Cancel the run' }).first().click();
  await page.getByText('Cancelled').waitFor();
  // The rest is asked of the practice connection, which answers at once.
  await openScreen(page, 'Connection');
  await page.getByRole('button', { name: 'Use this connection' }).click();
  await openScreen(page, 'Runs');
  await page.getByRole('button', { name: 'Ask everybody again' }).click();
  await page.getByRole('row', { name: /Look-up run 2.*Done/u }).waitFor({ timeout: 120_000 });
  await stop('runs');
}

/** Who is asked for while a plan is being written; afterwards the plan is shown again. The service is slow until then. */
export async function standInLine({ page, stop }: Stage, service: SlowableService): Promise<void> {
  const plan = await page.evaluate(() => location.hash);
  await openScreen(page, 'Overview');
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  await stop('overview-beside-plan');
  await openScreen(page, 'People');
  await page
    .getByRole('grid')
    .getByRole('checkbox', { name: /^Select (?!all )/u })
    .nth(3)
    .click();
  await page
    .getByRole('region', { name: 'Selected people' })
    .getByRole('button', { name: 'Look up' })
    .click();
  await openScreen(page, 'Runs');
  const inLine = page.getByText('Begins by itself as soon as the plan under way is written.').first();
  await inLine.waitFor();
  await closeNotices(page);
  await stop('runs-in-line');
  service.slowDown(0);
  await inLine.waitFor({ state: 'detached', timeout: 120_000 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, plan);
}
