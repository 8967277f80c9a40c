import { describe, expect, it, onTestFinished } from 'vitest';

import type { Plan } from '../../../main/domain/plans/action.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import { testFolder, writeFile } from '../../support/engine.ts';
import { assignments, usageReport } from '../../support/people.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';
import { type Company, accountsOfCompany, openCompany } from './company.ts';

async function company(): Promise<Company> {
  const { server, client } = await practiceOverHttp({ accounts: seedPracticeAccounts(accountsOfCompany) });
  onTestFinished(() => server.close());
  return openCompany({ client });
}

const at = new Date().toISOString() as Plan['createdAt'];
const guardsOf = ({ actions }: Plan): readonly (readonly string[])[] =>
  actions.map(({ guards }) => guards.filter(({ stops }) => stops).map(({ kind }) => kind));

/** The connection with other boxes than it has. */
async function tick(mine: Company, boxes: { mayProvision: boolean; mayDeprovision: boolean }): Promise<void> {
  const { id, createdAt: _createdAt, filtersJson: _filtersJson, ...fields } = mine.connection;
  await mine.engine.ask('save-connection', { id, fields: { ...fields, ...boxes }, at });
}

describe('a draft that is looked at anew', () => {
  it('[D1] takes in what was found of its people meanwhile', async () => {
    const mine = await company();
    const plan = await mine.plan('deprovision', 1, 2);
    expect(guardsOf(plan)).toEqual([['no-account'], ['no-account']]);
    await mine.lookEverybodyUp();
    const again = await mine.engine.ask('redraft-plan', { id: plan.id, at });
    expect(guardsOf(again)).toEqual([[], []]);
    expect(again).toMatchObject({ id: plan.id, ready: 2, state: 'draft' });
    expect(again.actions.map(({ id }) => id)).toEqual(plan.actions.map(({ id }) => id));
    await mine.carryOut(again);
    expect((await mine.engine.ask('read-plan', { id: plan.id }))?.actions.map(({ state }) => state)).toEqual([
      'confirmed',
      'confirmed',
    ]);
  });

  it('[D5] [G50] keeps why its people are in it, and how idle they were, once it is confirmed or discarded', async () => {
    const mine = await company();
    const usage = async (window: string, days: number): Promise<unknown> => {
      const rows = [1, 2, 3].map(
        (id) => `Worker No ${String(id)},worker${String(id)}@company.example,,${String(days)}`,
      );
      const path = usageReport(testFolder(), window, rows);
      return mine.engine.ask('commit-import', { path, accepted: alarmKinds, at });
    };
    await usage('2026-09-01-to-2026-09-30', 0);
    await mine.lookEverybodyUp();
    const [plan, other] = [await mine.plan('deprovision', 1, 2), await mine.plan('deprovision', 3)];
    const whyOf = async ({ id }: Plan): Promise<unknown> =>
      (await mine.engine.ask('read-plan', { id }))?.actions.map(({ why, use }) => ({ why, use }));
    const before = [await whyOf(plan), await whyOf(other)];
    const idle = { days: 30, since: '2026-09-01' };
    expect(before[1]).toMatchObject([{ use: { idle, daysActive: 0, until: '2026-09-30' } }]);
    await mine.engine.ask('discard-plan', { id: other.id, at });
    await mine.carryOut(plan);
    const staff = [4, 5, 6, 7, 8, 9, 10].map((number) => {
      const mail = `worker${String(number)}@company.example`;
      return `Worker No ${String(number)},${mail},LinkedIn Sales Navigator,${mail},,,,W${String(100 + number)},,`;
    });
    const path = assignments(testFolder(), staff);
    await mine.engine.ask('commit-import', { path, accepted: alarmKinds, at });
    await usage('2026-10-01-to-2026-10-30', 9);
    expect([await whyOf(plan), await whyOf(other)]).toEqual(before);
    // What is found by now is another thing.
    expect(await whyOf(await mine.plan('deprovision', 3))).not.toEqual(before[1]);
  });

  it('[D6] begins without who is on leave, unless a list names them, and takes them in by hand', async () => {
    const mine = await company();
    await mine.lookEverybodyUp();
    const header = 'Employee ID,Name,Work Email,Hire Date,Employment Status';
    const staff = [1, 2, 3].map(
      (number) =>
        `W${String(100 + number)},"No ${String(number)}, Worker",worker${String(number)}@company.example,2022-03-01,${number === 2 ? 'On Leave' : 'Active'}`,
    );
    const path = writeFile(testFolder(), 'hr.csv', `${[header, ...staff].join('\n')}\n`);
    await mine.engine.ask('commit-import', { path, accepted: alarmKinds, at });
    const plan = await mine.plan('deprovision', 1, 2);
    expect(plan.ready).toBe(1);
    expect(guardsOf(plan)).toEqual([[], ['left-out']]);
    expect((await mine.engine.ask('redraft-plan', { id: plan.id, leaveOut: [], at })).ready).toBe(2);
    expect((await mine.plan('deprovision', 2)).ready).toBe(1);
    const [, onLeave] = plan.actions;
    const { id: connectionId } = mine.connection;
    const rule = { kind: 'filter', filter: { text: 'worker2@' }, except: [] } as const;
    const byRule = { connectionId, act: 'deprovision' as const, selection: rule, at };
    expect(guardsOf(await mine.engine.ask('create-plan', byRule))).toEqual([['left-out']]);
    const selection = { kind: 'ids' as const, ids: plan.actions.map(({ personId }) => personId) };
    const named = onLeave === undefined ? [] : [{ personId: onLeave.personId, as: 'W102' }];
    const order = { connectionId, act: 'deprovision' as const, selection, named, at };
    expect((await mine.engine.ask('create-plan', order)).ready).toBe(2);
  });

  it('[D6] [G62] begins without who works here by one list and left by another, and takes them in by hand', async () => {
    const mine = await company();
    await mine.lookEverybodyUp();
    const both = (say: (id: string) => string) => [say('1'), say('2')];
    const hr = [
      'Employee ID,Name,Work Email,Hire Date,Employment Status',
      ...both((id) => `W10${id},"No ${id}, Worker",worker${id}@company.example,2022-03-01,Active`),
    ];
    const accounts = [
      'userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,creationType,directorySynced',
      ...both(
        (id) =>
          `worker${id}@company.example,Worker No ${id},No ${id},worker${id}@company.example,Worker,0b${id},Member,,,${id === '1' ? 'True' : 'False'},,True`,
      ),
    ];
    for (const [name, lines] of [
      ['hr.csv', hr],
      ['accounts.csv', accounts],
    ] as const) {
      const path = writeFile(testFolder(), name, `${lines.join('\n')}\n`);
      await mine.engine.ask('commit-import', { path, kind: 'staff', accepted: alarmKinds, at });
    }
    const plan = await mine.plan('deprovision', 1, 2);
    expect(guardsOf(plan)).toEqual([[], ['left-out']]);
    expect(plan.actions[1]?.guards.map(({ kind }) => kind)).toContain('works-here');
    expect((await mine.engine.ask('redraft-plan', { id: plan.id, leaveOut: [], at })).ready).toBe(2);
  });

  it('[D7] is not confirmed where something was imported since it was looked at', async () => {
    const mine = await company();
    await mine.lookEverybodyUp();
    const plan = await mine.plan('deprovision', 1);
    const path = writeFile(
      testFolder(),
      'hr.csv',
      'Employee ID,Work Email,Employment Status\nW101,worker1@company.example,Active\n',
    );
    await mine.engine.ask('commit-import', { path, kind: 'staff', accepted: alarmKinds, at });
    const order = { planId: plan.id, typedNumber: 1 };
    expect(await mine.runs.applyPlan(order)).toEqual({ kind: 'lists-changed' });
    await mine.engine.ask('redraft-plan', { id: plan.id, at });
    const applied = await mine.runs.applyPlan(order);
    expect(applied.kind).toBe('started');
    if (applied.kind === 'started') await mine.runs.ended(applied.run.id);
  });

  it('[D2] leaves people out who are taken out, says so, and takes them in again', async () => {
    const mine = await company();
    await mine.lookEverybodyUp();
    const plan = await mine.plan('deprovision', 1, 2, 3);
    const [first] = plan.actions;
    if (first === undefined) throw new Error('nothing planned');
    const without = await mine.engine.ask('redraft-plan', { id: plan.id, leaveOut: [first.personId], at });
    expect(without.ready).toBe(2);
    expect(guardsOf(without)[0]).toEqual(['left-out']);
    // Looked at anew it stays so, until it is taken in.
    const same = await mine.engine.ask('redraft-plan', { id: plan.id, at });
    expect(same.ready).toBe(2);
    const { plan: done } = await mine.carryOut(same);
    expect(done.actions.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['held', 'Left out of this plan.'],
      ['confirmed', expect.any(String)],
      ['confirmed', expect.any(String)],
    ]);
    // What was agreed is not changed afterwards.
    const after = await mine.engine.ask('redraft-plan', { id: plan.id, leaveOut: [], at });
    expect(after.actions.map(({ state }) => state)).toEqual(['held', 'confirmed', 'confirmed']);
    const other = await mine.plan('deprovision', 4, 5);
    const [one] = other.actions;
    if (one === undefined) throw new Error('nothing planned');
    await mine.engine.ask('redraft-plan', { id: other.id, leaveOut: [one.personId], at });
    expect((await mine.engine.ask('redraft-plan', { id: other.id, leaveOut: [], at })).ready).toBe(2);
  });

  it('[D3] is permitted by itself what the connection may not, and its boxes stay as they are', async () => {
    const mine = await company();
    await mine.lookEverybodyUp();
    await tick(mine, { mayProvision: false, mayDeprovision: false });
    const plan = await mine.plan('deprovision', 1);
    expect(guardsOf(plan)).toEqual([['writing-off']]);
    const allowed = await mine.engine.ask('redraft-plan', { id: plan.id, allow: ['deprovision'], at });
    expect(allowed).toMatchObject({ ready: 1, allowed: ['deprovision'] });
    expect((await mine.carryOut(allowed)).plan.actions.map(({ state }) => state)).toEqual(['confirmed']);
    const [connection] = await mine.engine.ask('list-connections', {});
    expect(connection).toMatchObject({ mayProvision: false, mayDeprovision: false });
    const refused = await mine.engine.ask('redraft-plan', {
      id: (await mine.plan('deprovision', 2)).id,
      allow: [],
      at,
    });
    expect(guardsOf(refused)).toEqual([['writing-off']]);
  });

  it('[D4] is taken back at once where that was permitted together with it', async () => {
    const mine = await company();
    await mine.lookEverybodyUp();
    await tick(mine, { mayProvision: false, mayDeprovision: true });
    const plan = await mine.plan('deprovision', 1, 2);
    const agreed = await mine.engine.ask('redraft-plan', { id: plan.id, allow: ['provision'], at });
    await mine.carryOut(agreed);
    const { plan: undo } = await mine.runs.proposeUndo({ planId: plan.id });
    expect(undo).toMatchObject({ act: 'provision', ready: 2, isUndo: true });
    if (undo === undefined) throw new Error('nothing to undo');
    expect((await mine.carryOut(undo)).plan.actions.map(({ state }) => state)).toEqual([
      'confirmed',
      'confirmed',
    ]);
    const unasked = await mine.plan('deprovision', 3);
    await mine.carryOut(unasked);
    const held = (await mine.runs.proposeUndo({ planId: unasked.id })).plan;
    expect(held === undefined ? [] : guardsOf(held)).toEqual([['writing-off']]);
  });

  it('says why each person is in it', async () => {
    const mine = await company();
    const plan = await mine.plan('deprovision', 1);
    expect(plan.actions.map(({ why }) => why)).toEqual([['in-order']]);
  });
});
