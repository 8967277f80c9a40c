import { describe, expect, it, onTestFinished } from 'vitest';
import type { Plan } from '../../../main/domain/plans/action.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeChange } from '../../../main/practice/service.ts';
import { engineThread, engineWithoutLastCheck } from '../../support/engine.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { accountsOfCompany, openCompany } from '../runs/company.ts';

/** Whoever looked Worker 2 up, the answer that was kept is the account of Worker 1. */
async function takeFromTheSecond(thread: URL): Promise<{
  readonly plan: Plan;
  readonly changes: readonly PracticeChange[];
}> {
  const { server, client, service } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    now: () => new Date(),
  });
  onTestFinished(() => server.close());
  const company = await openCompany({ client, thread });
  await company.lookEverybodyUp();
  const people = await company.people();
  const [first, second] = ['W101', 'W102'].map((id) => people.find(({ externalId }) => externalId === id));
  if (first === undefined || second === undefined) throw new Error('nobody there');
  const read = await company.engine.ask('read-person', { id: first.id });
  const answer = read?.lookUp;
  if (answer === undefined) throw new Error('never looked up');
  const run = await company.engine.ask('start-look-ups', {
    connectionId: company.connection.id,
    who: { kind: 'selection', selection: { kind: 'ids', ids: [second.id] } },
    at: answer.askedAt,
  });
  await company.engine.ask('record-look-ups', { runId: run.id, answers: [{ personId: second.id, answer }] });
  const done = await company.carryOut(await company.plan('deprovision', 2));
  return { plan: done.plan, changes: service.changes() };
}

describe('the last check of a run', () => {
  it('[L7] holds a removal that would reach the account of somebody else', async () => {
    const { plan, changes } = await takeFromTheSecond(engineThread);
    expect(plan.actions.map(({ state }) => state)).toEqual(['held']);
    expect(plan.actions[0]?.guards.map(({ kind }) => kind)).toEqual(['person-in-doubt']);
    expect(changes).toEqual([]);
  });

  it('is what holds it: without it the wrong license is taken', async () => {
    const { plan, changes } = await takeFromTheSecond(engineWithoutLastCheck);
    expect(plan.actions.map(({ state }) => state)).toEqual(['confirmed']);
    expect(changes.map(({ change }) => change)).toEqual(['deactivated']);
  });
});
