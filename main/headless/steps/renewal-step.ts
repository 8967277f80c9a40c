import { resolve } from 'node:path';
import { instantOf } from '../../domain/time/instant.ts';
import { words } from '../../words/words.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';

/** Says how many seats to buy at the next renewal, and writes its days as a calendar file where that is wanted. */
export async function tellRenewal(context: JobContext): Promise<void> {
  const { isWanted, calendar } = context.order.renewal;
  if (!isWanted) return;
  const at = instantOf(context.now());
  const forecast = await context.engine.ask('read-renewal', { at });
  const said = words().job;
  const [first = '', ...lines] = words().renewal(forecast);
  context.say(said.renewal(first));
  for (const line of lines) context.say(`${said.indent}${line}`);
  if (calendar === undefined) return;
  if (forecast.renewal === undefined) throw new JobFailure('failed', said.noRenewalDay);
  const path = resolve(context.cwd, calendar);
  await context.engine.ask('write-renewal-days', { path, at });
  context.say(`${said.indent}${path}`);
}
