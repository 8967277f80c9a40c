import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Scene } from '../../../main/domain/plans/rehearsal.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeService } from '../../../main/practice/service.ts';
import { createRehearsals, type Rehearsals } from '../../../main/services/rehearsals.ts';
import { engineThread, testFolder } from '../../support/engine.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { accountsOfCompany, openCompany, type Company } from '../runs/company.ts';

type Stage = {
  readonly company: Company;
  readonly service: PracticeService;
  readonly rehearsals: Rehearsals;
  readonly dataFolder: string;
};

/** A company whose people were all looked up, at a service of its own. */
async function lookedUp(dialect: Readonly<Record<string, unknown>> = {}): Promise<Stage> {
  const { server, client, service } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    now: () => new Date(),
  });
  onTestFinished(() => server.close());
  const dataFolder = join(testFolder(), 'data');
  const company = await openCompany({ client, dataFolder, dialect });
  await company.lookEverybodyUp();
  const rehearsals = createRehearsals({ engineThread, dataFolder, now: () => new Date() });
  onTestFinished(() => rehearsals.stop());
  return { company, service, rehearsals, dataFolder };
}

describe('a rehearsal', () => {
  it('[R1] [R2] leaves plan, runs, journal, service and folders as they were', async () => {
    const { company, service, rehearsals, dataFolder } = await lookedUp();
    // A temporary folder of its own: in the machine's, others may rehearse at the same time.
    vi.stubEnv('TMPDIR', testFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    const plan = await company.plan('deprovision', 1, 2, 3);
    const everything = async (): Promise<unknown> => [
      await company.engine.ask('read-plan', { id: plan.id }),
      await company.engine.ask('list-runs', { limit: 100 }),
      await company.engine.ask('list-connections', {}),
      await company.journal(),
      await company.people(),
      service.accounts(),
      service.requestCount(),
    ];
    const before = await everything();
    const rehearsal = await rehearsals.rehearse({ planId: plan.id, scenes: [] });
    expect(rehearsal).toMatchObject({
      accounts: 8,
      changed: { created: 0, activated: 0, deactivated: 3 },
      run: { state: 'done' },
    });
    expect(rehearsal.actions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(await everything()).toEqual(before);
    expect(readdirSync(tmpdir())).toEqual([]);
    expect(readdirSync(dataFolder).filter((name) => name.includes('rehearsal'))).toEqual([]);

    // The plan itself is carried out afterwards as if nothing had been.
    const { plan: done } = await company.carryOut(plan);
    expect(done.actions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  it.each<[readonly Scene[], readonly string[], number]>([
    [['shows-late'], ['requested', 'requested', 'requested', 'requested'], 4],
    [['answers-lost'], ['confirmed', 'confirmed', 'confirmed', 'confirmed'], 4],
    [['done-and-fails'], ['confirmed', 'confirmed', 'confirmed', 'confirmed'], 4],
    [['changes-fail'], ['unsettled', 'confirmed', 'unsettled', 'confirmed'], 2],
    [['never-met'], ['failed', 'failed', 'failed', 'failed'], 0],
    [['gone-when-inactive'], ['confirmed', 'confirmed', 'confirmed', 'confirmed'], 4],
    [['busy', 'dead-filter', 'ascii-addresses'], ['confirmed', 'confirmed', 'confirmed', 'confirmed'], 4],
    [['shows-late', 'answers-lost'], ['unsettled', 'requested', 'unsettled', 'requested'], 4],
  ])('[R4] tells of removals where %j what the journal would tell', async (staged, states, deactivated) => {
    const { company, rehearsals } = await lookedUp();
    const { id } = await company.plan('deprovision', 1, 2, 3, 4);
    const rehearsal = await rehearsals.rehearse({ planId: id, scenes: staged });
    const seen = rehearsal.actions.map(({ state }) => (state === 'intended' ? 'unsettled' : state));
    expect(seen).toEqual(states);
    expect(rehearsal.changed.deactivated).toBe(deactivated);
  });

  it.each<[readonly Scene[], readonly string[], number]>([
    [[], ['confirmed', 'confirmed'], 2],
    [['no-license-left'], ['failed', 'failed'], 0],
    [['filters-late'], ['confirmed', 'confirmed'], 2],
    [['answers-lost', 'shows-late'], ['unsettled', 'requested'], 2],
  ])('[R4] tells of creations where %j what the journal would tell', async (staged, states, created) => {
    const { company, rehearsals } = await lookedUp();
    const { id } = await company.plan('provision', 9, 10);
    const rehearsal = await rehearsals.rehearse({ planId: id, scenes: staged });
    const seen = rehearsal.actions.map(({ state }) => (state === 'intended' ? 'unsettled' : state));
    expect(seen).toEqual(states);
    expect(rehearsal.changed.created).toBe(created);
  });

  it('[R3] speaks the connection’s own dialect, DELETE included', async () => {
    const { company, rehearsals } = await lookedUp({ deactivateBy: 'delete' });
    const { id } = await company.plan('deprovision', 1, 2);
    const rehearsal = await rehearsals.rehearse({ planId: id, scenes: [] });
    expect(rehearsal.actions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
    expect(rehearsal.changed.deactivated).toBe(2);
  });

  it('can be ended, and tells what was done until then', async () => {
    const { company, rehearsals } = await lookedUp();
    const { id } = await company.plan('deprovision', 1, 2, 3, 4, 5, 6);
    const under = rehearsals.rehearse({ planId: id, scenes: ['busy'] });
    await rehearsals.stop();
    expect(['paused', 'done']).toContain((await under).run.state);
  });
});
