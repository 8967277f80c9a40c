import { describe, expect, it, onTestFinished } from 'vitest';
import type { ConnectionId, ImportId, Instant } from '../../../main/domain/ids.ts';
import { EngineError } from '../../../main/engine/errors.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { testFolder, writeFile } from '../../support/engine.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { hourMs, scene, stateOf } from '../runs/answering-scene.ts';
import { accountsOfCompany, address, type Company, lineTo, openCompany } from '../runs/company.ts';

describe('a change that is answered', () => {
  it.each([
    [303, true, 'confirmed'],
    // The run is paused: nothing there can be asked on.
    [302, false, 'intended'],
    [307, false, 'planned'],
  ])('[G18] [G30] with %i, done: %s, is %s', async (status, isDone, state) => {
    const { company } = await scene((ask) => async (url, init) => {
      if (init.method === 'GET') return ask(url, init);
      if (isDone) await ask(url, init);
      return new Response(null, { status, headers: { location: '/elsewhere' } });
    });
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    expect(await stateOf(company, plan.id)).toEqual([state]);
  });

  it('[LC9] by a location alone can be taken back', async () => {
    const { company, service } = await scene((ask) => async (url, init) => {
      const answer = await ask(url, init);
      if (init.method !== 'POST') return answer;
      const { id } = (await answer.json()) as { readonly id: string };
      return new Response(null, { status: 201, headers: { location: `${url}/${id}` } });
    });
    const { plan } = await company.carryOut(await company.plan('provision', 9));
    expect(await stateOf(company, plan.id)).toEqual(['confirmed']);
    const { plan: undo } = await company.runs.proposeUndo({ planId: plan.id });
    if (undo === undefined) throw new Error('nothing to take back');
    expect((await company.carryOut(undo)).plan.actions[0]?.state).toBe('confirmed');
    const made = service.accounts().find(({ userName }) => userName === address(9).toLowerCase());
    expect(made?.active).toBe(false);
  });

  it("[G6] by a location that is another's is read by the identifiers that were sent", async () => {
    const { company, service } = await scene((ask) => async (url, init) => {
      const answer = await ask(url, init);
      if (init.method !== 'POST') return answer;
      return new Response(null, {
        status: 201,
        headers: { location: `${url}/${service.accounts()[0]?.id ?? ''}` },
      });
    });
    await company.carryOut(await company.plan('provision', 9));
    const created = service.accounts().find(({ userName }) => userName === address(9).toLowerCase());
    const [person] = (await company.people()).filter(({ externalId }) => externalId === 'W109');
    const detail = await company.engine.ask('read-person', { id: person?.id ?? (0 as never) });
    expect(JSON.stringify(detail)).toContain(created?.id);
    expect(JSON.stringify(detail)).not.toContain(service.accounts()[0]?.userName);
  });
});

describe('a removal that nothing answered', () => {
  const notFound = JSON.stringify({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: '404',
    detail: 'Endpoint not found',
  });

  it.each([
    ['stays open where the service answers 404 to everything', 'all', 'unsettled'],
    ['is done where the id alone is not found', 'id', 'confirmed'],
  ])('[G16] %s', async (_says, what, state) => {
    let [aheadMs, isOver] = [0, false];
    const { company } = await scene(
      (ask) => async (url, init) => {
        if (init.method !== 'GET') return new Response('', { status: 503 });
        const isLost = isOver && (what === 'all' || !url.includes('filter='));
        if (isLost) return new Response(notFound, { status: 404 });
        // The account is gone: filters know it no more.
        if (isOver) return Response.json({ totalResults: 0, Resources: [] });
        return ask(url, init);
      },
      { runs: { now: () => new Date(Date.now() + aheadMs) } },
    );
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    expect(await stateOf(company, plan.id)).toEqual(['unsettled']);
    [aheadMs, isOver] = [2 * hourMs, true];
    await company.runs.settleOpenIntents();
    expect(await stateOf(company, plan.id)).toEqual([state]);
  });

  it("[G21] is not done by an account under the id that is somebody else's by now", async () => {
    let isAnothers = false;
    const { company } = await scene((ask) => async (url, init) => {
      if (init.method !== 'GET') return new Response('', { status: 503 });
      const answer = await ask(url, init);
      if (!isAnothers || url.includes('filter=')) return answer;
      const account = (await answer.json()) as object;
      return Response.json({ ...account, externalId: 'W777', active: false });
    });
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    isAnothers = true;
    expect(await company.runs.settleOpenIntents()).toMatchObject({ settled: 0, open: 1 });
    expect(await stateOf(company, plan.id)).toEqual(['unsettled']);
  });

  it('[G19] stays open where its connection was removed, and others are settled', async () => {
    let aheadMs = 0;
    const removed = new Set<ConnectionId>();
    const { client, server } = await practiceOverHttp({
      accounts: seedPracticeAccounts(accountsOfCompany),
      faultFor: ({ method }) => (method === 'GET' ? undefined : { kind: 'status', status: 503 }),
    });
    onTestFinished(() => server.close());
    const line = lineTo(client, hourMs);
    const gone = new EngineError('not-found', 'The connection was removed.');
    const company = await openCompany({
      client,
      runs: {
        now: () => new Date(Date.now() + aheadMs),
        clientFor: (id) => (removed.has(id) ? Promise.reject(gone) : Promise.resolve(line)),
      },
    });
    const { engine, connection, runs } = company;
    await company.lookEverybodyUp();
    const { plan: first } = await company.carryOut(await company.plan('deprovision', 1));
    const at = new Date().toISOString() as Instant;
    const { id: _id, ...fields } = connection;
    const other = await engine.ask('save-connection', { id: undefined, fields, at });
    const staleBefore = at;
    const run = await runs.startLookUps({ connectionId: other.id, who: { kind: 'known', staleBefore } });
    await runs.ended(run.id);
    const { ids } = await engine.ask('find-people', { identifiers: ['W102'] });
    const order = {
      connectionId: other.id,
      act: 'deprovision',
      selection: { kind: 'ids', ids },
      at,
    } as const;
    const { plan: second } = await company.carryOut(await engine.ask('create-plan', order));
    await engine.ask('remove-connection', { id: connection.id });
    removed.add(connection.id);
    aheadMs = 2 * hourMs;
    expect(await runs.settleOpenIntents()).toMatchObject({ settled: 1, open: 1 });
    const states = await Promise.all([first, second].map(({ id }) => engine.ask('read-plan', { id })));
    expect(states.map((one) => one?.actions[0]?.state)).toEqual(['unsettled', 'failed']);
  });
});

it('[G20] a plan that is taken up again leaves whom another plan acted on since as they are, also by a clock set back', async () => {
  let stop = (): void => undefined;
  let aheadMs = 0;
  const { company, service } = await scene(
    (ask) => async (url, init) => {
      if (init.method !== 'GET') stop();
      return ask(url, init);
    },
    { now: () => new Date(Date.now() + aheadMs) },
  );
  stop = () => {
    const run = company.runs.current();
    if (run !== undefined) void company.runs.pause(run.id);
  };
  const { run, plan } = await company.carryOut(await company.plan('deprovision', 1, 2, 3));
  expect(run.state).toBe('paused');
  stop = () => undefined;
  aheadMs = -2 * hourMs;
  await company.carryOut(await company.plan('deprovision', 2));
  await company.carryOut(await company.plan('provision', 2));
  await company.runs.ended((await company.runs.resume(run.id)).id);
  expect(await stateOf(company, plan.id)).toEqual(['confirmed', 'skipped', 'confirmed']);
  expect(service.accounts().map(({ active }) => active)).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

type Lists = (company: Company) => Promise<unknown>;
const takeBackTheLast: Lists = async ({ engine }) => {
  const { imports } = await engine.ask('overview', {});
  return engine.ask('undo-import', { id: Math.max(...imports.map(({ id }) => id)) as ImportId });
};

it.each<readonly [rule: string, before: Lists, since: Lists, states: readonly string[]]>([
  [
    '[G22] for whom nothing speaks any more by a later list',
    (company) => importStaff(company, 'staff.csv', [1, 2, 3]),
    (company) => importStaff(company, 'staff later.csv', [1, 3]),
    ['confirmed', 'skipped', 'confirmed'],
  ],
  [
    '[G22] for whom nothing speaks any more as a list was taken back',
    async (company) => {
      await importStaff(company, 'staff.csv', []);
      await importStaff(company, 'staff wrong.csv', [1, 2, 3]);
    },
    takeBackTheLast,
    ['confirmed', 'skipped', 'skipped'],
  ],
  [
    '[G32] who is on leave by a later list',
    (company) => importStaff(company, 'staff.csv', []),
    (company) => importStaff(company, 'staff later.csv', [2], 'On leave'),
    ['confirmed', 'skipped', 'confirmed'],
  ],
])('a plan that is taken up again leaves alone: %s', async (_rule, before, since, states) => {
  let stop = (): void => undefined;
  const { company, service } = await scene((ask) => async (url, init) => {
    if (init.method !== 'GET') stop();
    return ask(url, init);
  });
  await before(company);
  stop = () => {
    const run = company.runs.current();
    if (run !== undefined) void company.runs.pause(run.id);
  };
  const { run, plan } = await company.carryOut(await company.plan('deprovision', 1, 2, 3));
  expect(run.state).toBe('paused');
  stop = () => undefined;
  await since(company);
  await company.runs.ended((await company.runs.resume(run.id)).id);
  expect(await stateOf(company, plan.id)).toEqual(states);
  const active = service.accounts().map((account) => account.active);
  expect(active.slice(0, 3)).toEqual(states.map((state) => state === 'skipped'));
});

/** A list of everybody, in which some have left, or another state. */
async function importStaff(
  { engine }: Company,
  name: string,
  some: readonly number[],
  state = 'Terminated',
): Promise<void> {
  const rows = Array.from({ length: 10 }, (_, index) => index + 1).map(
    (number) => `W${String(100 + number)},${address(number)},${some.includes(number) ? state : 'Active'}`,
  );
  const path = writeFile(
    testFolder(),
    name,
    ['Employee ID,Work Email,Employment Status', ...rows, ''].join('\n'),
  );
  const accepted = ['many-left', 'came-back', 'states-sorted'] as const;
  const at = new Date().toISOString() as Instant;
  expect(await engine.ask('commit-import', { path, kind: 'staff', accepted, at })).toMatchObject({
    kind: 'committed',
  });
}
