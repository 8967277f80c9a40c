import { expect, it, onTestFinished } from 'vitest';
import type { ConnectionId, Instant } from '../../../main/domain/ids.ts';
import type { Plan } from '../../../main/domain/plans/action.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeAccount } from '../../../main/practice/service.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { accountsOfCompany, lineTo, openCompany } from '../runs/company.ts';

const at = new Date().toISOString() as Instant;

async function serviceOf(accounts: readonly PracticeAccount[]) {
  const open = await practiceOverHttp({ accounts, now: () => new Date() });
  onTestFinished(() => open.server.close());
  return open;
}

/**
 * Two services that have the same people and the same ids of accounts: in the second the account of Worker 3 is under the id that Worker
 * 2's has in the first, and the other way round, and Worker 1's has another unique id.
 */
async function twoServices() {
  const accounts = seedPracticeAccounts(accountsOfCompany.slice(0, 4));
  const [one, two, three, four] = accounts;
  if (one === undefined || two === undefined || three === undefined || four === undefined)
    throw new Error('nobody there');
  const others = [{ ...one, externalId: 'W999' }, { ...two, id: three.id }, { ...three, id: two.id }, four];
  const first = await serviceOf(accounts);
  const second = await serviceOf(others);
  const lines = new Map<ConnectionId, ReturnType<typeof lineTo>>();
  const company = await openCompany({
    client: first.client,
    runs: { clientFor: (id) => Promise.resolve(lines.get(id) ?? lineTo(first.client)) },
  });
  const { id: _id, ...fields } = company.connection;
  const saved = await company.engine.ask('save-connection', {
    id: undefined,
    fields: { ...fields, name: 'The other company', baseUrl: 'http://127.0.0.1/other' },
    at,
  });
  lines.set(saved.id, lineTo(second.client));
  const removeAll = async (connectionId: ConnectionId): Promise<Plan> => {
    const look = await company.runs.startLookUps({ connectionId, who: { kind: 'known', staleBefore: at } });
    await company.runs.ended(look.id);
    const identifiers = ['W101', 'W102', 'W103'];
    const { ids } = await company.engine.ask('find-people', { identifiers });
    const selection = { kind: 'ids', ids } as const;
    const plan = await company.engine.ask('create-plan', { connectionId, act: 'deprovision', selection, at });
    return (await company.carryOut(plan)).plan;
  };
  const changed = ({ service }: typeof first): readonly string[] =>
    service
      .changes()
      .filter(({ change }) => change === 'deactivated')
      .map(({ accountId }) => service.accounts().find(({ id }) => id === accountId)?.userName ?? '')
      .toSorted();
  return { first, second, connection: company.connection.id, other: saved.id, removeAll, changed };
}

const [worker1 = '', worker2 = '', worker3 = ''] = accountsOfCompany.map(({ email }) => email);

it('[LC6] the last check goes by the account of the connection that is written to', async () => {
  const { first, second, connection, other, removeAll, changed } = await twoServices();
  const there = await removeAll(other);
  expect(there.actions.map(({ state }) => state)).toEqual(['held', 'confirmed', 'confirmed']);
  expect(changed(second)).toEqual([worker2, worker3]);
  expect(changed(first)).toEqual([]);

  const here = await removeAll(connection);
  expect(here.actions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(changed(first)).toEqual([worker1, worker2, worker3]);
  expect(changed(second)).toEqual([worker2, worker3]);
});

it('[G1] what one connection has open holds for another connection to the same service, not for another instance', async () => {
  const hidden = { visibleAfterMs: 3_600_000, uniqueness: 'ignored' } as const;
  const { client, server, service } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    switches: hidden,
  });
  onTestFinished(() => server.close());
  const company = await openCompany({ client });
  const { engine, connection, runs } = company;
  const { id: _id, ...fields } = { ...connection, instance: 'EMEA' };
  const connect = async (name: string, instance: string): Promise<ConnectionId> => {
    const id = name === connection.name ? connection.id : undefined;
    const saved = await engine.ask('save-connection', { id, fields: { ...fields, name, instance }, at });
    const run = await runs.startLookUps({ connectionId: saved.id, who: { kind: 'known', staleBefore: at } });
    await runs.ended(run.id);
    return saved.id;
  };
  await connect(connection.name, 'EMEA');
  const made = await company.carryOut(await company.plan('provision', 9));
  expect(made.plan.actions[0]?.state).toBe('requested');
  const { ids } = await engine.ask('find-people', { identifiers: ['W109'] });
  const selection = { kind: 'ids', ids } as const;
  const holds = async (name: string, instance: string): Promise<boolean> => {
    const connectionId = await connect(name, instance);
    const again = await engine.ask('create-plan', { connectionId, act: 'provision', selection, at });
    return again.actions.some(({ guards }) => guards.some(({ kind }) => kind === 'open-action'));
  };
  expect(await holds('Job', '')).toBe(true);
  expect(await holds('The same again', 'EMEA')).toBe(true);
  expect(await holds('Overseas', 'APAC')).toBe(false);
  expect(service.changes().filter(({ change }) => change === 'created')).toHaveLength(1);
});

it('[Q93] it holds too where the one has in its path suffix what the other has in its base URL', async () => {
  const { client, server } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    switches: { visibleAfterMs: 3_600_000, uniqueness: 'ignored' },
  });
  onTestFinished(() => server.close());
  const company = await openCompany({ client });
  const { engine, connection, runs } = company;
  await company.lookEverybodyUp();
  const made = await company.carryOut(await company.plan('provision', 9));
  expect(made.plan.actions[0]?.state).toBe('requested');
  const { id: _id, ...fields } = connection;
  const heldBy = async (baseUrl: string, pathSuffix: string): Promise<boolean> => {
    const dialectJson = JSON.stringify({ createRule: 'listed-id', pathSuffix });
    const saved = await engine.ask('save-connection', {
      id: undefined,
      fields: { ...fields, name: `${baseUrl} ${pathSuffix}`, baseUrl, dialectJson },
      at,
    });
    const run = await runs.startLookUps({ connectionId: saved.id, who: { kind: 'known', staleBefore: at } });
    await runs.ended(run.id);
    const { ids } = await engine.ask('find-people', { identifiers: ['W109'] });
    const selection = { kind: 'ids', ids } as const;
    const again = await engine.ask('create-plan', {
      connectionId: saved.id,
      act: 'provision',
      selection,
      at,
    });
    return again.actions.some(({ guards }) => guards.some(({ kind }) => kind === 'open-action'));
  };
  expect(connection.baseUrl).toBe('http://127.0.0.1/scim');
  expect(await heldBy('http://127.0.0.1', '/scim')).toBe(true);
  expect(await heldBy('http://127.0.0.1', '/other')).toBe(false);
});
