import { describe, expect, it, onTestFinished } from 'vitest';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeService } from '../../../main/practice/service.ts';
import type { ScimClient } from '../../../main/scim/client.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { type Company, accountsOfCompany, address, openCompany } from './company.ts';

async function company(): Promise<{
  readonly company: Company;
  readonly service: PracticeService;
  readonly client: ScimClient;
}> {
  const { service, server, client } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
  });
  onTestFinished(() => server.close());
  const opened = await openCompany({ client });
  await opened.lookEverybodyUp();
  return { company: opened, service, client };
}

function idOf(service: PracticeService, number: number): string {
  return service.accounts().find(({ userName }) => userName === address(number))?.id ?? '';
}

async function seatOf(mine: Company, number: number): Promise<string | undefined> {
  const people = await mine.people();
  return people.find(({ email }) => email === address(number).toLowerCase())?.seat;
}

function active(service: PracticeService): readonly string[] {
  const users = service.accounts().filter((account) => account.active);
  return users.map(({ userName }) => userName).toSorted();
}

describe('undo', () => {
  it('gives licenses back to exactly those whose license was taken, and says what it cannot give back', async () => {
    const { company: mine, service } = await company();
    const before = active(service);
    const { plan } = await mine.carryOut(await mine.plan('deprovision', 1, 2, 7));
    expect(active(service)).toHaveLength(before.length - 2);
    const { plan: undo, cannotGiveBack, leftOut } = await mine.runs.proposeUndo({ planId: plan.id });
    // 7 had no license: nothing was done, so nothing is taken back.
    expect(undo).toMatchObject({ act: 'provision', state: 'draft', ready: 2 });
    expect(cannotGiveBack.join(' ')).toContain('activate it again');
    expect(leftOut).toEqual([]);
    if (undo === undefined) throw new Error('no plan');
    expect((await mine.carryOut(undo)).plan.actions.map(({ state }) => state)).toEqual([
      'confirmed',
      'confirmed',
    ]);
    expect(active(service)).toEqual(before);
    // What is not given back: the licenses of both are assigned and no longer activated.
    const licenses = service.accounts().filter(({ userName }) => [address(1), address(2)].includes(userName));
    expect(licenses.map(({ license }) => license)).toEqual(['assigned', 'assigned']);
  });

  it('[G33] names whom no list has any more', async () => {
    const { company: mine, service } = await company();
    const { plan } = await mine.carryOut(await mine.plan('deprovision', 1, 2));
    const [users] = await mine.engine.ask('list-imports', {});
    if (users === undefined) throw new Error('nothing was imported');
    await mine.engine.ask('undo-import', { id: users.id });
    const { plan: undo, leftOut } = await mine.runs.proposeUndo({ planId: plan.id });
    expect([undo?.ready, ...leftOut.map(({ why }) => why.kind)]).toEqual([0, 'no-record', 'no-record']);
    expect(active(service)).toHaveLength(4);
  });

  it('takes one action of several back', async () => {
    const { company: mine, service } = await company();
    const { plan } = await mine.carryOut(await mine.plan('deprovision', 3, 4, 5));
    const [chosen] = plan.actions;
    if (chosen === undefined) throw new Error('no action');
    const { plan: undo } = await mine.runs.proposeUndo({ planId: plan.id, actionIds: [chosen.id] });
    expect(undo?.actions.map(({ personId }) => personId)).toEqual([chosen.personId]);
    if (undo !== undefined) await mine.carryOut(undo);
    expect(active(service)).toHaveLength(4);
  });

  it('leaves an account that was created, inactive', async () => {
    const { company: mine, service } = await company();
    const { plan } = await mine.carryOut(await mine.plan('provision', 9));
    expect(active(service).map((name) => name.toLowerCase())).toContain(address(9).toLowerCase());
    const { plan: undo, cannotGiveBack } = await mine.runs.proposeUndo({ planId: plan.id });
    expect(cannotGiveBack.join(' ')).toContain('stays, inactive');
    if (undo !== undefined) await mine.carryOut(undo);
    expect(service.accounts()).toHaveLength(9);
    expect(active(service).map((name) => name.toLowerCase())).not.toContain(address(9).toLowerCase());
  });

  it('shows the seat that the service gave back by itself, as it was read before nothing was sent', async () => {
    const { company: mine, service, client } = await company();
    const { plan } = await mine.carryOut(await mine.plan('deprovision', 1));
    const { plan: undo } = await mine.runs.proposeUndo({ planId: plan.id });
    const { signal } = new AbortController();
    const account = await client.get({ id: idOf(service, 1), signal });
    if (undo === undefined || account === undefined) throw new Error('no plan, or no account');
    await client.setActive({ account, active: true, signal });
    expect(await seatOf(mine, 1)).toBe('deactivated');
    const { plan: carriedOut } = await mine.carryOut(undo);
    expect(carriedOut.actions.map(({ state }) => state)).toEqual(['skipped']);
    expect(await seatOf(mine, 1)).toBe('activated');
  });

  it('has nothing to take back of a plan that was never carried out', async () => {
    const { company: mine } = await company();
    const plan = await mine.plan('deprovision', 1);
    expect(await mine.runs.proposeUndo({ planId: plan.id })).toEqual({
      plan: undefined,
      cannotGiveBack: [],
      leftOut: [],
    });
  });
});
