import { onTestFinished } from 'vitest';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeOptions } from '../../../main/practice/service.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import type { Fetch } from '../../../main/scim/fetch.ts';
import type { RunsOptions } from '../../../main/runs/runs-interface.ts';
import { practiceOverHttp, practiceToken } from '../../support/scim-practice.ts';
import { accountsOfCompany, type Company, openCompany } from './company.ts';

export const hourMs = 3_600_000;

/** A company whose service is asked through `through`, which may answer in its place. */
export async function scene(
  through: (ask: Fetch) => Fetch,
  options: Partial<PracticeOptions> & { readonly runs?: Partial<RunsOptions> } = {},
) {
  const { runs, ...practiceOptions } = options;
  const accounts = seedPracticeAccounts(accountsOfCompany);
  const { server, service } = await practiceOverHttp({ accounts, ...practiceOptions });
  onTestFinished(() => server.close());
  const client = createScimClient({
    fetch: through((url, init) => fetch(url, init)),
    baseUrl: server.url,
    dialect: defaultDialect,
    token: () => Promise.resolve(practiceToken),
    now: () => new Date(),
  });
  const company = await openCompany({ client, changesShowWithinMs: hourMs, ...(runs ? { runs } : {}) });
  await company.lookEverybodyUp();
  return { company, service };
}

export async function stateOf(
  company: Company,
  planId: Parameters<Company['runs']['proposeUndo']>[0]['planId'],
) {
  const plan = await company.engine.ask('read-plan', { id: planId });
  return plan?.actions.map(({ state }) => state);
}
