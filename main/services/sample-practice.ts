import { holdsSeat } from '../domain/seats/seat.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import type { Engine } from '../engine/operations.ts';
import { createPracticeService } from '../practice/create-service.ts';
import { seedPracticeAccounts } from '../practice/seed.ts';
import type { PracticeAccount, PracticeService } from '../practice/service.ts';
import { practiceToken } from './practice-line.ts';

/** What `sample-service.json` holds: the accounts of the sample's service. */
export const sampleAccounts = z.array(
  z.object({
    id: z.string(),
    externalId: z.string().optional(),
    userName: z.string(),
    givenName: z.string(),
    familyName: z.string(),
    active: z.boolean(),
    license: z.enum(['none', 'assigned', 'activated']),
  }),
);

const pageSize = 500;

/**
 * The practice service behind a practice connection. It holds the sample's accounts; where people were imported who are not of
 * the sample, it holds an account for each of those too, so that one's own exports can be practiced with.
 */
export async function createSamplePractice(options: {
  readonly engine: Engine;
  readonly sampleFolder: string;
  readonly now: () => Date;
}): Promise<PracticeService> {
  const text = await readFile(join(options.sampleFolder, 'sample-service.json'), 'utf8');
  const sample = sampleAccounts
    .parse(JSON.parse(text))
    .map((account): PracticeAccount => ({ ...account, externalId: account.externalId }));
  const others = await accountsOfOthers(options.engine);
  return createPracticeService({ token: practiceToken, accounts: [...sample, ...others], now: options.now });
}

/** Nobody of the sample: its people have addresses that end in `.example`, and its service is complete as it is. */
async function accountsOfOthers(engine: Engine): Promise<readonly PracticeAccount[]> {
  const accounts: Parameters<typeof seedPracticeAccounts>[0][number][] = [];
  for (let offset = 0; ; offset += pageSize) {
    const { rows, total } = await engine.ask('page-people', {
      filter: {},
      sort: { key: 'displayName', descending: false },
      offset,
      limit: pageSize,
    });
    for (const row of rows) {
      if (row.email === undefined || row.email.toLowerCase().endsWith('.example')) continue;
      const [givenName = '', ...familyNames] = row.displayName.split(' ');
      accounts.push({
        externalId: row.externalId,
        email: row.email,
        givenName,
        familyName: familyNames.join(' '),
        licensed: holdsSeat(row.seat),
        activated: row.seat === 'activated',
      });
    }
    if (rows.length === 0 || offset + rows.length >= total) return seedPracticeAccounts(accounts);
  }
}
