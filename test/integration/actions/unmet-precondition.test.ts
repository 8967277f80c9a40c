import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { TestDesk } from '../../support/desk.ts';
import { openDesk } from '../../support/desk.ts';
import { testFolder } from '../../support/engine.ts';
import { practiceOverHttp, practiceToken } from '../../support/scim-practice.ts';
import { smallCompany } from '../../support/small-desk.ts';

const small = smallCompany(3);

/** A company that was looked up at a service at which no `If-Match` is ever met. */
async function deskAtSuchAService(): Promise<{ readonly desk: TestDesk; readonly connectionId: number }> {
  const { server } = await practiceOverHttp({
    accounts: small.accounts,
    switches: { ifMatch: 'never-met' },
  });
  const desk = openDesk();
  onTestFinished(async () => {
    await desk.close();
    await server.close();
  });
  const path = join(testFolder(), 'users.csv');
  writeFileSync(path, small.users);
  await desk.get('imports.commit', { file: await desk.nameFile(path) });
  const connection = await desk.get('connections.save', {
    name: 'Never met',
    kind: 'service',
    baseUrl: server.url,
    instance: '',
    licenseType: '',
    mayProvision: false,
    mayDeprovision: true,
    token: practiceToken,
    tokenPlace: 'session',
  });
  const run = await desk.get('runs.start-look-ups', {
    connectionId: connection.id,
    who: { kind: 'known', again: true },
  });
  await ended(desk, run.id);
  return { desk, connectionId: connection.id };
}

async function ended(desk: TestDesk, id: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const runs = await desk.get('runs.list', {});
      expect(runs.find((run) => run.id === id)?.state).toBe('done');
    },
    { timeout: 20_000 },
  );
}

it('changes that no If-Match lets through are told apart, and go through without one once that is chosen', async () => {
  const { desk, connectionId } = await deskAtSuchAService();
  const { rows } = await desk.get('people.page', {
    filter: {},
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 10,
  });
  const ids = rows.map(({ id }) => id);
  const carryOut = async (people: readonly number[]) => {
    const selection = { kind: 'ids' as const, ids: [...people] };
    const plan = await desk.get('plans.create', { connectionId, act: 'deprovision', selection });
    expect(plan).toMatchObject({ ready: people.length, unmet: [] });
    const applied = await desk.get('plans.apply', { id: plan.id, typedNumber: plan.ready });
    if (applied.kind !== 'started') throw new Error(applied.kind);
    await ended(desk, applied.run.id);
    return desk.get('plans.read', { id: plan.id });
  };
  const refused = await carryOut(ids);
  expect(refused.actions.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
  expect(refused.unmet).toEqual(ids);
  const connection = await desk.get('connections.go-without-if-match', { id: connectionId });
  expect(connection).toMatchObject({
    settings: { ifMatch: 'never' },
    mayDeprovision: true,
    name: 'Never met',
  });
  const done = await carryOut(refused.unmet ?? []);
  expect(done.actions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(done.unmet).toEqual([]);
});
