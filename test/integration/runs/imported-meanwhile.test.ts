import { expect, it, onTestFinished } from 'vitest';
import type { Instant } from '../../../main/domain/ids.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { testFolder, writeFile } from '../../support/engine.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { accountsOfCompany, address, type Company, openCompany } from './company.ts';

it('[G32] a list that comes while seats are taken holds whoever is on leave by it, and nobody else', async () => {
  const staff = [1, 2, 3].map(
    (number) =>
      `${address(number)},Worker,No ${String(number)},W10${String(number)},${number === 2 ? 'On Leave' : 'Active'}`,
  );
  const header = 'Email,First name,Last name,Employee ID,Employment Status';
  const path = writeFile(testFolder(), 'staff.csv', `${[header, ...staff].join('\n')}\n`);
  const stage: { company?: Company; importing?: Promise<unknown> | undefined } = {};
  const { server, client, service } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    faultFor: ({ method }) => {
      if (method !== 'GET')
        stage.importing ??= stage.company?.engine.ask('commit-import', {
          path,
          kind: 'staff',
          accepted: ['lacks-holders'],
          at: new Date().toISOString() as Instant,
        });
      return undefined;
    },
  });
  onTestFinished(() => server.close());
  const company = await openCompany({ client });
  stage.company = company;
  await company.lookEverybodyUp();
  const { plan } = await company.carryOut(await company.plan('deprovision', 1, 2, 3));
  expect(await stage.importing).toMatchObject({ kind: 'committed' });
  expect(plan.actions.map(({ displayName, state }) => [displayName, state])).toEqual([
    ['Worker No 1', 'confirmed'],
    ['Worker No 2', 'skipped'],
    ['Worker No 3', 'confirmed'],
  ]);
  expect(service.changes()).toHaveLength(2);
});
