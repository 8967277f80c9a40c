import { describe, expect, it, onTestFinished } from 'vitest';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { type Company, accountsOfCompany, openCompany } from './company.ts';

const hourMs = 3_600_000;

/** A company whose service shows changes after ten minutes of its own time, which `pass` lets go by. */
async function companyWithSlowService(
  onWrite?: PracticeFault,
  clockOffMs: () => number = () => 0,
): Promise<{
  readonly company: Company;
  readonly pass: () => void;
  /** The methods of all requests so far. */
  readonly requests: () => readonly string[];
}> {
  let passedMs = 0;
  const methods: string[] = [];
  const { server, client } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    switches: { visibleAfterMs: 600_000 },
    now: () => new Date(Date.now() + passedMs),
    faultFor: ({ method }) => {
      methods.push(method);
      return method === 'GET' ? undefined : onWrite;
    },
  });
  onTestFinished(() => server.close());
  const company = await openCompany({
    client,
    changesShowWithinMs: hourMs,
    runs: { now: () => new Date(Date.now() + clockOffMs()) },
  });
  const pass = (): void => {
    passedMs += 600_001;
  };
  return { company, pass, requests: () => methods };
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
    expect(run.note).toEqual({ kind: 'unsure', open: 0, unseen: 1 });
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
    expect(run.note).toEqual({ kind: 'unsure', open: 1, unseen: 0 });
    expect((await company.engine.ask('overview', {})).openIntents).toBe(1);
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 0, open: 1 });
    pass();
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 1, open: 0 });
    expect((await company.engine.ask('read-plan', { id: plan.id }))?.actions[0]?.state).toBe('confirmed');
    expect(await kindsOf(company)).toEqual(['plan', 'intent', 'no-answer', 'settled']);
    expect((await company.engine.ask('overview', {})).openIntents).toBe(0);
  });

  it('is waited for with the clock of the machine set back or far ahead, and never sent again', async () => {
    let offMs = 0;
    const { company, pass, requests } = await companyWithSlowService({ kind: 'cut-after' }, () => offMs);
    await company.lookEverybodyUp();
    await company.carryOut(await company.plan('deprovision', 2));
    const writes = (): number => requests().filter((method) => method !== 'GET').length;
    const written = writes();
    expect(written).toBeGreaterThan(0);
    // Set back by a day: nothing has had the time to show, whatever the clock said before.
    offMs = -24 * hourMs;
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 0, open: 1 });
    expect((await company.engine.ask('verify-journal', {})).kind).toBe('intact');
    // After eight hours of sleep what was done shows, and is found by reading.
    offMs = 8 * hourMs;
    pass();
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 1, open: 0 });
    expect(await kindsOf(company)).toEqual(['plan', 'intent', 'no-answer', 'settled']);
    expect(writes()).toBe(written);
  });
});
