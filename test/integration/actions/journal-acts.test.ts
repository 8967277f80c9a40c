import { describe, expect, it } from 'vitest';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, answered, connect, everybody, importAll, record, userList } from '../../support/people.ts';
import type { Engine } from '../../../main/engine/operations.ts';

/** Two seats taken back, the first one read back, the second one not answered yet. */
async function twoActs(): Promise<Engine> {
  const engine = await testEngine();
  const rows = ['Ann', 'Bob'].map(
    (name, at) => `${name}@x.example,${name},Berg,E${String(at)},ID${String(at)},active`,
  );
  await importAll(engine, [userList(testFolder(), rows)]);
  const people = await everybody(engine);
  const connectionId = await connect(engine);
  await record(
    engine,
    connectionId,
    people.map(({ id, externalId }) => [id, { kind: 'found', account: account(`u-${externalId ?? ''}`) }]),
  );
  const selection = { kind: 'ids', ids: people.map(({ id }) => id) } as const;
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection,
    at: atDay(23),
  });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: 2, at: atDay(23) });
  const tasks = await engine.ask('next-actions', { planId: plan.id, limit: 10, exclude: [] });
  for (const { action, account: before } of tasks) {
    if (action.request === undefined) throw new Error('nothing planned');
    await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at: atDay(23) });
  }
  const [first] = tasks;
  if (first === undefined) throw new Error('nothing to do');
  const { id: actionId } = first.action;
  await engine.ask('record-action-answer', {
    actionId,
    ok: true,
    status: 200,
    outcome: { kind: 'told', says: 'done' },
    at: atDay(23),
  });
  const answer = answered({ kind: 'found', account: account('u-E0', { active: false }) });
  await engine.ask('record-read-back', {
    actionId,
    seen: 'as-intended',
    outcome: { kind: 'told', says: 'seen' },
    answer,
    at: atDay(24),
  } as never);
  return engine;
}

describe('the journal by acts', () => {
  it('folds everything an action came to into one line with the state it is in, the latest first', async () => {
    const engine = await twoActs();
    const { acts, total, entries } = await engine.ask('page-acts', { text: undefined, offset: 0, limit: 10 });
    const whole = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 100 });
    expect(entries).toBe(whole.total);
    expect(total).toBe(acts.length);
    expect(acts.map(({ state, entries: of }) => [state, of.map(({ kind }) => kind)])).toEqual([
      ['confirmed', ['intent', 'answer', 'read-back']],
      ['intended', ['intent']],
      [undefined, ['plan']],
    ]);
    expect(new Set(acts.flatMap(({ entries: of }) => of.map(({ sequence }) => sequence)))).toEqual(
      new Set(whole.entries.map(({ sequence }) => sequence)),
    );
  });

  it('finds an act by any of its entries, shows it whole, and pages by acts', async () => {
    const engine = await twoActs();
    const found = await engine.ask('page-acts', { text: 'ANN', offset: 0, limit: 10 });
    expect(found.acts.map(({ entries }) => entries.length)).toEqual([3]);
    const second = await engine.ask('page-acts', { text: undefined, offset: 1, limit: 1 });
    expect(second.acts.map(({ state }) => state)).toEqual(['intended']);
    expect(second.total).toBe(3);
  });
});
