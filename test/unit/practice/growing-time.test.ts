import { expect, it } from 'vitest';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { growingTime } from '../../../main/practice/growing-time.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';

it('goes on from where it was when the clock is put back', () => {
  const clock = [1000, 2000, 500, 700, 5000, 4000, 4500];
  const time = growingTime(() => new Date(clock.shift() ?? 0));
  expect(Array.from({ length: 7 }, () => time().getTime())).toEqual([
    1000, 2000, 2000, 2200, 6500, 6500, 7000,
  ]);
});

it('[CL10] what was changed in practice stays changed where the clock is put back', async () => {
  let time = Date.UTC(2027, 10, 30);
  const now = (): Date => new Date(time);
  const seed = { externalId: 'E1', email: 'ada@x.example', givenName: 'Ada', familyName: 'Stone' };
  const service = createPracticeService({
    token: 't',
    accounts: seedPracticeAccounts([{ ...seed, licensed: true, activated: true }]),
    now,
  });
  const client = createScimClient({
    fetch: service.fetch,
    baseUrl: 'https://practice.invalid/scim',
    dialect: defaultDialect,
    token: () => Promise.resolve('t'),
    now,
  });
  const { signal } = new AbortController();
  const { accounts } = await client.find({ attribute: 'externalId', value: 'E1', signal });
  const [account] = accounts;
  if (account === undefined) throw new Error('nobody');
  await client.setActive({ account, active: false, signal });
  time -= 365 * 86_400_000;
  expect((await client.get({ id: account.id, signal }))?.active).toBe(false);
});
