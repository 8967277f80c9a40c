import { describe, expect, it, onTestFinished } from 'vitest';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { type Company, accountsOfCompany, openCompany } from './company.ts';

const hourMs = 3_600_000;

/** A company whose service shows changes after ten minutes of its own time, which `pass` lets go by. */
async function companyWithSlowService(
  onWrite?: PracticeFault,
): Promise<{ readonly company: Company; readonly pass: () => void }> {
  let passedMs = 0;
  const { server, client } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    switches: { visibleAfterMs: 600_000 },
    now: () => new Date(Date.now() + passedMs),
    faultFor: ({ method }) => (method === 'GET' ? undefined : onWrite),
  });
  onTestFinished(() => server.close());
  const company = await openCompany({ client, changesShowWithinMs: hourMs });
  const pass = (): void => {
    passedMs += 600_001;
  };
  return { company, pass };
}

async function kindsOf(company: Company): Promise<readonly string[]> {
  return (await company.journal()).map(({ kind }) => kind);
}

describe('a change that shows only after a while', () => {
  it('is requested at first and confirmed by a later read', async () => {
    const { company, pass } = await companyWithSlowService();
    await company.lookEverybodyUp();
    const { plan, run } = await company.carryOut(await company.plan('deprovision', 1));
    expect(plan.actions[0]?.state).toBe('requested');
    expect(run.note).toContain('not seen yet');
    expect(await company.runs.settleOpenIntents()).toMatchObject({ confirmed: 0, unseen: 1 });
    pass();
    expect(await company.runs.settleOpenIntents()).toMatchObject({ confirmed: 1, unseen: 0 });
    expect((await company.engine.ask('read-plan', { id: plan.id }))?.actions[0]?.state).toBe('confirmed');
    expect(await kindsOf(company)).toEqual(['plan', 'intent', 'answer', 'read-back', 'read-back']);
    expect(await company.runs.settleOpenIntents()).toEqual({ settled: 0, open: 0, confirmed: 0, unseen: 0 });
  });

  it('stays an open intent when the answer was cut too, and is settled by a later read', async () => {
    const { company, pass } = await companyWithSlowService({ kind: 'cut-after' });
    await company.lookEverybodyUp();
    const { plan, run } = await company.carryOut(await company.plan('deprovision', 2));
    expect(plan.actions[0]?.state).toBe('unsettled');
    expect(run.note).toContain('without a known outcome');
    expect((await company.engine.ask('overview', {})).openIntents).toBe(1);
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 0, open: 1 });
    pass();
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 1, open: 0 });
    expect((await company.engine.ask('read-plan', { id: plan.id }))?.actions[0]?.state).toBe('confirmed');
    expect(await kindsOf(company)).toEqual(['plan', 'intent', 'settled']);
    expect((await company.engine.ask('overview', {})).openIntents).toBe(0);
  });
});
