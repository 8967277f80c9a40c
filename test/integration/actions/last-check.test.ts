import { describe, expect, it, onTestFinished } from 'vitest';
import type { Plan } from '../../../main/domain/plans/action.ts';
import type { PersonId } from '../../../main/domain/ids.ts';
import type { LookUpAnswer } from '../../../main/domain/service/look-ups/look-up.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeChange } from '../../../main/practice/service.ts';
import { engineThread, engineWithoutLastCheck, testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';
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
  it('[LC7] holds a removal that would reach the account of somebody else', async () => {
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

describe('one account that was answered for two people', () => {
  it('[A1] is a finding of both, until one of them gets another answer', async () => {
    const { server, client } = await practiceOverHttp({
      accounts: seedPracticeAccounts(accountsOfCompany),
      now: () => new Date(),
    });
    onTestFinished(() => server.close());
    const company = await openCompany({ client, thread: engineThread });
    await company.lookEverybodyUp();
    const people = await company.people();
    const pair = ['W101', 'W102'].map((id) => people.find(({ externalId }) => externalId === id)?.id);
    const [first, second] = pair;
    if (first === undefined || second === undefined) throw new Error('nobody there');
    const answerOf = async (id: PersonId): Promise<LookUpAnswer> => {
      const answer = (await company.engine.ask('read-person', { id }))?.lookUp;
      if (answer === undefined) throw new Error('never looked up');
      return answer;
    };
    const tell = async (answer: LookUpAnswer): Promise<void> => {
      const run = await company.engine.ask('start-look-ups', {
        connectionId: company.connection.id,
        who: { kind: 'selection', selection: { kind: 'ids', ids: [second] } },
        at: answer.askedAt,
      });
      await company.engine.ask('record-look-ups', { runId: run.id, answers: [{ personId: second, answer }] });
    };
    const conflicts = async (): Promise<readonly boolean[]> => {
      const read = await Promise.all([first, second].map((id) => company.engine.ask('read-person', { id })));
      return read.map((one) => one?.findings.some(({ kind }) => kind === 'identifier-mismatch') === true);
    };
    const own = await answerOf(second);
    expect(await conflicts()).toEqual([false, false]);
    await tell(await answerOf(first));
    expect(await conflicts()).toEqual([true, true]);
    await tell(own);
    expect(await conflicts()).toEqual([false, false]);
  });
});

it("[LC14] one person's unique id that is another's address names neither", async () => {
  const engine = await testEngine();
  // Petra's address changed, her unique id did not, and Paul has the address now.
  const rows = [
    'petra.neu@x.example,Petra,Neu,alt@x.example,ID1,active',
    'alt@x.example,Paul,Alt,E2,ID2,active',
    'own@x.example,Olga,Own,own@x.example,ID3,active',
  ];
  await importAll(engine, [userList(testFolder(), rows)]);
  const identifiers = ['alt@x.example', 'E2', 'own@x.example'];
  const { named, shared } = await engine.ask('find-people', { identifiers });
  expect(shared).toEqual([{ as: 'alt@x.example', people: ['Petra Neu', 'Paul Alt'].toSorted() }]);
  expect(named.map(({ as }) => as)).toEqual(['E2', 'own@x.example']);
});
