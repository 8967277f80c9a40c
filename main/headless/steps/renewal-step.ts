import { resolve } from 'node:path';
import { instantOf } from '../../domain/time/instant.ts';
import { words } from '../../words/words.ts';
import type { JobDesk } from '../desk/desk.ts';
import { JobFailure } from '../job-failure.ts';

/** Says how many seats to buy at the next renewal, and writes its days as a calendar file where that is wanted. */
export async function tellRenewal(desk: JobDesk): Promise<void> {
  const { isWanted, calendar } = desk.order.renewal;
  if (!isWanted) return;
  const at = instantOf(desk.now());
  const forecast = await desk.engine.ask('read-renewal', { at });
  const said = words().job;
  const [first = '', ...lines] = words().renewal(forecast);
  desk.say(said.renewal(first));
  for (const line of lines) desk.say(`${said.indent}${line}`);
  if (calendar === undefined) return;
  if (forecast.renewal === undefined) throw new JobFailure('failed', said.noRenewalDay);
  const path = resolve(desk.cwd, calendar);
  await desk.engine.ask('write-renewal-days', { path, at });
  desk.say(`${said.indent}${path}`);
}
