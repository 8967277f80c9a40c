import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { engineThread, testFolder } from '../../support/engine.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { accountsOfCompany, openCompany } from './company.ts';

async function companyWhoseWritesFail(
  numbers: readonly number[] = [1, 2, 3],
  dataFolder = join(testFolder(), 'data'),
) {
  let onWrite: PracticeFault | undefined;
  const { server, client, service } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany.map((account) => ({ ...account, licensed: true }))),
    faultFor: ({ method }) => (method === 'GET' ? undefined : onWrite),
  });
  onTestFinished(() => server.close());
  const company = await openCompany({ client, dataFolder });
  await company.lookEverybodyUp();
  const plan = await company.plan('deprovision', ...numbers);
  const statesOf = async (): Promise<readonly string[]> =>
    ((await company.engine.ask('read-plan', { id: plan.id }))?.actions ?? []).map(({ state }) => state);
  const fail = (fault: PracticeFault | undefined): void => {
    onWrite = fault;
  };
  return { company, service, plan, statesOf, fail };
}

/** A copy that has the plan as under way; since then it was done and taken back, with so many changes in all. */
async function goOnAfterCopy({
  company,
  service,
  plan,
  fail,
}: Awaited<ReturnType<typeof companyWhoseWritesFail>>) {
  fail({ kind: 'status', status: 401 });
  const { run } = await company.carryOut(plan);
  const copy = join(testFolder(), 'copy.db');
  await company.engine.ask('back-up', { path: copy });
  fail(undefined);
  await company.runs.resume(run.id);
  await company.runs.ended(run.id);
  const undone = (await company.runs.proposeUndo({ planId: plan.id })).plan;
  if (undone === undefined) throw new Error('nothing to take back');
  await company.carryOut(undone);
  return { run, copy, done: service.changes().length };
}

it.each([
  ['a token that was refused', 401, { code: 'unauthorized' }],
  ['a network that wants a sign-in', 511, { code: 'proxy-refused', says: { kind: 'network-login' } }],
])('[G30] [NW4] whoever met %s is done when the plan is taken up', async (_, status, note) => {
  const { company, service, plan, statesOf, fail } = await companyWhoseWritesFail();
  fail({ kind: 'status', status });
  const { run } = await company.carryOut(plan);
  expect([run.state, run.note]).toMatchObject(['paused', { kind: 'outage', ...note }]);
  expect(await statesOf()).toEqual(['planned', 'planned', 'planned']);
  fail(undefined);
  await company.runs.resume(run.id);
  expect((await company.runs.ended(run.id)).state).toBe('done');
  expect(await statesOf()).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(service.changes()).toHaveLength(3);
  const kinds = (await company.journal()).map(({ kind }) => kind);
  const done = ['intent', 'answer', 'read-back'];
  expect(kinds).toEqual(['plan', 'intent', 'answer', ...done, ...done, ...done]);
});

it('[G30] whoever was told to wait when the plan was paused is done when it is taken up', async () => {
  const { company, service, plan, statesOf, fail } = await companyWhoseWritesFail();
  fail({ kind: 'status', status: 429, retryAfter: '3600' });
  const applied = await company.runs.applyPlan({ planId: plan.id, typedNumber: plan.ready });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  await expect.poll(async () => (await company.journal()).some(({ kind }) => kind === 'answer')).toBe(true);
  await company.runs.pause(applied.run.id);
  expect(await statesOf()).toEqual(['planned', 'planned', 'planned']);
  expect(service.changes()).toEqual([]);
});

it('[G6] a change that is refused as a conflict leaves the account known', async () => {
  const { company, plan, statesOf, fail } = await companyWhoseWritesFail();
  fail({ kind: 'status', status: 409, detail: 'No licenses left' });
  await company.carryOut(plan);
  expect(await statesOf()).toEqual(['failed', 'failed', 'failed']);
  const again = await company.plan('deprovision', 1, 2, 3);
  expect([again.ready, again.actions[0]?.guards]).toEqual([3, []]);
});

it('[G30] whoever was refused with everybody after them is done when the plan is taken up', async () => {
  const { company, service, plan, statesOf, fail } = await companyWhoseWritesFail([1, 2, 3, 4, 5, 6, 7, 8]);
  fail({ kind: 'status', status: 403, detail: 'This token may read only' });
  const { run } = await company.carryOut(plan);
  expect([run.state, run.note]).toMatchObject([
    'paused',
    { code: 'forbidden', detail: 'This token may read only' },
  ]);
  expect(new Set(await statesOf())).toEqual(new Set(['planned']));
  fail(undefined);
  await company.runs.resume(run.id);
  expect((await company.runs.ended(run.id)).state).toBe('done');
  expect(service.changes()).toHaveLength(8);
});

it('[G35] a plan that a restored copy has as under way ends there: the world went on', async () => {
  const scene = await companyWhoseWritesFail();
  const { company, service, statesOf } = scene;
  const { run, copy, done } = await goOnAfterCopy(scene);
  await company.engine.ask('restore-copy', { path: copy, at: new Date().toISOString() as Instant });
  expect(await statesOf()).toEqual(['discarded', 'discarded', 'discarded']);
  await expect(company.runs.resume(run.id)).rejects.toMatchObject({ kind: 'run-not-resumable' });
  const [restored] = await company.engine.ask('list-runs', { limit: 1 });
  expect(restored).toMatchObject({ state: 'cancelled', note: { kind: 'restored' } });
  expect(service.changes()).toHaveLength(done);
});

it('[Q83] so it does where the copy was put there by hand, or by a program that syncs folders, once', async () => {
  const dataFolder = join(testFolder(), 'data');
  const scene = await companyWhoseWritesFail([1, 2, 3], dataFolder);
  const { company, service, plan } = scene;
  const draft = await company.plan('deprovision', 4);
  const { run, copy, done } = await goOnAfterCopy(scene);
  await company.engine.close();

  for (const end of ['', '-wal', '.seal']) rmSync(join(dataFolder, `purser.db${end}`), { force: true });
  copyFileSync(copy, join(dataFolder, 'purser.db'));
  const statesOf = async (engine: Engine, { id }: typeof plan): Promise<readonly string[]> =>
    ((await engine.ask('read-plan', { id }))?.actions ?? []).map(({ state }) => state);
  const first = await startEngine({ thread: engineThread, dataFolder });
  expect(await statesOf(first, plan)).toEqual(['discarded', 'discarded', 'discarded']);
  expect((await first.ask('list-runs', { limit: 9 })).find(({ id }) => id === run.id)).toMatchObject({
    state: 'cancelled',
    note: { kind: 'restored' },
  });
  // What is agreed from now on is agreed knowing of it.
  const at = new Date().toISOString() as Instant;
  const agreed = await first.ask('confirm-plan', { id: draft.id, typedNumber: 1, at });
  if (agreed.kind !== 'confirmed') throw new Error(agreed.kind);
  await first.close();
  const second = await startEngine({ thread: engineThread, dataFolder });
  expect(await statesOf(second, draft)).toEqual(['planned']);
  await second.close();
  expect(service.changes()).toHaveLength(done);
});
