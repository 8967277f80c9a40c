import type { Outcome } from '../../../main/domain/plans/outcome.ts';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { ConnectionId, PlanId, RunId } from '../../../main/domain/ids.ts';
import { makeOlder } from '../../support/older-database.ts';
import { breakSeal } from '../../../main/engine/database/safety/seal.ts';
import type { ActionTask } from '../../../main/engine/operations/plans.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, answered, connect, everybody, importAll, record, userList } from '../../support/people.ts';

type Running = {
  readonly engine: Engine;
  readonly dataFolder: string;
  readonly connectionId: ConnectionId;
  readonly planId: PlanId;
  readonly runId: RunId;
  readonly tasks: readonly ActionTask[];
};

/** A confirmed plan that deprovisions so many people. */
async function running(count: number): Promise<Running> {
  const dataFolder = join(testFolder(), 'data');
  const engine = await testEngine(dataFolder);
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `p${String(index)}@x.example,P,Nr ${String(index)},E${String(index)},ID${String(index)},active`,
  );
  await importAll(engine, [userList(testFolder(), rows)]);
  const people = await everybody(engine);
  const connectionId = await connect(engine);
  await record(
    engine,
    connectionId,
    people.map(({ id, externalId }) => [id, { kind: 'found', account: account(`u-${externalId ?? ''}`) }]),
  );
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: people.map(({ id }) => id) },
    at: atDay(23),
  });
  const confirmed = await engine.ask('confirm-plan', { id: plan.id, typedNumber: count, at: atDay(23) });
  if (confirmed.kind !== 'confirmed') throw new Error(confirmed.kind);
  const tasks = await engine.ask('next-actions', { planId: plan.id, limit: 100, exclude: [] });
  return { engine, dataFolder, connectionId, planId: plan.id, runId: confirmed.runId, tasks };
}

async function begin(engine: Engine, { action, account: before }: ActionTask): Promise<void> {
  if (action.request === undefined) throw new Error('nothing planned');
  await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at: atDay(23) });
}

/** As somebody would who knows how Purser sees that its file was changed. */
function raw(dataFolder: string, work: (database: Database.Database) => void): void {
  breakSeal(join(dataFolder, 'purser.db'));
  const database = new Database(join(dataFolder, 'purser.db'));
  try {
    work(database);
  } finally {
    database.close();
  }
}

async function kinds(engine: Engine): Promise<readonly string[]> {
  const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 100 });
  return entries.toReversed().map(({ kind, displayName }) => `${kind} ${displayName ?? ''}`.trim());
}

describe('carrying a plan out', () => {
  test('[OC2] keeps what came of an action as facts beside the words that are shown', async () => {
    const { engine, planId, tasks } = await running(1);
    const [task] = tasks;
    if (task === undefined) throw new Error('a task expected');
    await begin(engine, task);
    const actionId = task.action.id;
    const outcome: Outcome = { kind: 'answered', status: 200 };
    await engine.ask('record-action-answer', { actionId, ok: true, status: 200, outcome, at: atDay(23) });
    const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 1 });
    expect(entries[0]?.body).toMatchObject({
      says: 'The service answered 200.',
      outcome: JSON.stringify(outcome),
    });
    const plan = await engine.ask('read-plan', { id: planId });
    expect(plan?.actions[0]?.outcome).toBe('The service answered 200.');
    expect(await engine.ask('verify-journal', {})).toMatchObject({ kind: 'intact' });
  });

  test('shows what came of an act in the language of who looks, and keeps what was shown', async () => {
    const { engine, tasks } = await running(1);
    const [only] = tasks;
    if (only === undefined) throw new Error('a task expected');
    await begin(engine, only);
    const outcome = { kind: 'answered', status: 200 } as const;
    await engine.ask('record-action-answer', {
      actionId: only.action.id,
      ok: true,
      status: 200,
      outcome,
      at: atDay(23),
    });
    await engine.ask('speak', { language: 'de' });
    const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 1 });
    expect(entries[0]).toMatchObject({
      shown: 'Der Dienst hat 200 geantwortet.',
      body: { says: 'The service answered 200.', outcome: JSON.stringify(outcome) },
    });
  });

  test('writes intent, answer and what a read found, and describes the person anew', async () => {
    const { engine, planId, runId, tasks } = await running(2);
    const [first, second] = tasks;
    if (first === undefined || second === undefined) throw new Error('two tasks expected');
    await begin(engine, first);
    const actionId = first.action.id;
    await engine.ask('record-action-answer', {
      actionId,
      ok: true,
      status: 200,
      outcome: { kind: 'told', says: 'Answered 200.' },
      at: atDay(23),
    });
    await engine.ask('record-read-back', {
      actionId,
      seen: 'as-intended',
      answer: answered({ kind: 'found', account: account('u-E0', { active: false }) }, atDay(24)),
      outcome: { kind: 'told', says: 'Seen inactive.' },
      at: atDay(24),
    });
    await engine.ask('skip-action', {
      actionId: second.action.id,
      outcome: { kind: 'told', says: 'It moved.' },
      at: atDay(24),
    });
    expect(await kinds(engine)).toEqual([
      'plan',
      'intent P Nr 0',
      'answer P Nr 0',
      'read-back P Nr 0',
      'skipped P Nr 1',
    ]);
    const plan = await engine.ask('read-plan', { id: planId });
    expect(plan?.actions.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['confirmed', 'Seen inactive.'],
      ['skipped', 'It moved.'],
    ]);
    const person = await engine.ask('read-person', { id: first.action.personId });
    expect(person?.summary.account).toBe('inactive');
    expect(person?.journal.map(({ kind }) => kind)).toEqual(['read-back', 'answer', 'intent']);
    expect(person?.journal.map(({ shown }) => shown)).toEqual(['Seen inactive.', 'Answered 200.', undefined]);
    const intent = person?.journal.find(({ kind }) => kind === 'intent');
    expect(intent?.body).toMatchObject({
      method: 'PATCH',
      path: '/Users/u-E0',
      activeBefore: true,
      before: first.account?.raw,
    });
    expect(
      await engine.ask('set-run-state', { runId, state: 'done', note: undefined, at: atDay(24) }),
    ).toMatchObject({ done: 2, total: 2 });
    expect((await engine.ask('read-plan', { id: planId }))?.state).toBe('done');
  });

  test('[OC2] a database that kept outcomes as sentences shows them as they were told, and its journal verifies', async () => {
    const { engine, dataFolder, planId, tasks } = await running(1);
    const [task] = tasks;
    if (task === undefined) throw new Error('a task expected');
    const outcome: Outcome = { kind: 'not-sent', reason: 'already-inactive' };
    await engine.ask('skip-action', { actionId: task.action.id, outcome, at: atDay(24) });
    const verified = await engine.ask('verify-journal', {});
    await engine.close();
    const told = 'The account is “inactive” already; nothing was sent.';
    raw(dataFolder, (database) => {
      database.prepare('UPDATE action SET outcome = ?').run(told);
      makeOlder(database, 'outcome-facts');
    });
    const again = await testEngine(dataFolder);
    expect((await again.ask('read-plan', { id: planId }))?.actions.map((one) => one.outcome)).toEqual([told]);
    expect(await again.ask('verify-journal', {})).toEqual(verified);
    expect(verified).toMatchObject({ kind: 'intact' });
  });

  test('begins no action twice and answers none that was not begun', async () => {
    const { engine, tasks } = await running(1);
    const [task] = tasks;
    if (task === undefined) throw new Error('a task expected');
    const answer = {
      actionId: task.action.id,
      ok: true,
      status: 200,
      outcome: { kind: 'told', says: '' } as const,
      at: atDay(23),
    };
    await expect(engine.ask('record-action-answer', answer)).rejects.toMatchObject({ kind: 'not-found' });
    await begin(engine, task);
    await expect(begin(engine, task)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await kinds(engine)).toEqual(['plan', 'intent P Nr 0']);
  });

  test('leaves an intent open that has no answer, through the end of the run, until a read settles it', async () => {
    const { engine, connectionId, runId, planId, tasks } = await running(3);
    const [first, second] = tasks;
    if (first === undefined || second === undefined) throw new Error('tasks expected');
    await begin(engine, first);
    await begin(engine, second);
    await engine.ask('set-run-state', {
      runId,
      state: 'interrupted',
      note: { kind: 'ended-meanwhile' },
      at: atDay(24),
    });
    const open = await engine.ask('open-intents', {});
    expect(open.map(({ action, connectionId: of }) => [action.id, action.state, of])).toEqual([
      [first.action.id, 'unsettled', connectionId],
      [second.action.id, 'unsettled', connectionId],
    ]);
    await engine.ask('record-read-back', {
      actionId: first.action.id,
      seen: 'as-intended',
      answer: undefined,
      outcome: { kind: 'told', says: 'Done after all.' },
      at: atDay(24),
    });
    await engine.ask('record-read-back', {
      actionId: second.action.id,
      seen: 'otherwise',
      answer: undefined,
      outcome: { kind: 'told', says: 'Not yet.' },
      at: atDay(24),
    });
    expect((await engine.ask('open-intents', {})).map(({ action }) => action.id)).toEqual([second.action.id]);
    await engine.ask('record-action-answer', {
      actionId: second.action.id,
      ok: false,
      status: undefined,
      outcome: { kind: 'told', says: 'It was not done.' },
      at: atDay(25),
    });
    expect(await engine.ask('open-intents', {})).toEqual([]);
    expect(await kinds(engine)).toEqual([
      'plan',
      'intent P Nr 0',
      'intent P Nr 1',
      'settled P Nr 0',
      'read-back P Nr 1',
      'settled P Nr 1',
    ]);
    await engine.ask('set-run-state', { runId, state: 'running', note: undefined, at: atDay(25) });
    const left = await engine.ask('next-actions', { planId, limit: 10, exclude: [] });
    expect(left.map(({ action }) => action.displayName)).toEqual(['P Nr 2']);
  });

  test('discards what a cancelled run never began', async () => {
    const { engine, runId, planId, tasks } = await running(2);
    if (tasks[0] !== undefined) await begin(engine, tasks[0]);
    const run = await engine.ask('set-run-state', {
      runId,
      state: 'cancelled',
      note: undefined,
      at: atDay(24),
    });
    expect(run).toMatchObject({ state: 'cancelled', done: 1, total: 2, finishedAt: atDay(24) });
    expect((await engine.ask('read-plan', { id: planId }))?.actions.map(({ state }) => state)).toEqual([
      'unsettled',
      'discarded',
    ]);
  });
});

describe('the journal', () => {
  test('can be neither rewritten nor shortened nor begun anew', async () => {
    const { engine, dataFolder } = await running(1);
    await engine.close();
    raw(dataFolder, (database) => {
      const attempts = [
        "UPDATE journal SET body = '{}' WHERE sequence = 1",
        'DELETE FROM journal',
        "INSERT OR REPLACE INTO journal SELECT sequence, at, kind, plan_id, action_id, person_id, display_name, act, '{}', hash FROM journal",
      ];
      for (const sql of attempts) expect(() => database.exec(sql)).toThrow(/The journal/u);
    });
  });

  test.each<[string, string, number]>([
    [
      'an entry is changed',
      "UPDATE journal SET body = replace(body, 'PATCH', 'DELETE') WHERE sequence = 2",
      2,
    ],
    [
      'the time of an entry is changed',
      "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3",
      3,
    ],
    ['an entry is taken out', 'DELETE FROM journal WHERE sequence = 2', 2],
    ['the first entry is taken out', 'DELETE FROM journal WHERE sequence = 1', 1],
    [
      'two entries change places',
      'UPDATE journal SET sequence = CASE sequence WHEN 2 THEN -2 WHEN 3 THEN -3 ELSE sequence END; UPDATE journal SET sequence = CASE sequence WHEN -2 THEN 3 WHEN -3 THEN 2 ELSE sequence END',
      2,
    ],
  ])('tells when %s', async (_, sql, sequence) => {
    const { engine, dataFolder, tasks } = await running(2);
    for (const task of tasks) await begin(engine, task);
    expect(await engine.ask('verify-journal', {})).toEqual({ kind: 'intact', entries: 3 });
    await engine.close();
    raw(dataFolder, (database) => {
      for (const name of ['journal_is_never_rewritten', 'journal_is_never_shortened', 'journal_only_grows'])
        database.exec(`DROP TRIGGER ${name}`);
      database.exec(sql);
    });
    const again = await testEngine(dataFolder);
    expect(await again.ask('verify-journal', {})).toMatchObject({ kind: 'broken', sequence });
  });

  test('is searched by name and by what was sent', async () => {
    const { engine, tasks } = await running(3);
    for (const task of tasks) await begin(engine, task);
    const search = async (text: string): Promise<number> =>
      (await engine.ask('page-journal', { text, offset: 0, limit: 1 })).total;
    expect(await search('nr 1')).toBe(1);
    expect(await search('/users/u-e2')).toBe(1);
    expect(await search('nothing like it')).toBe(0);
    const page = await engine.ask('page-journal', { text: undefined, offset: 1, limit: 2 });
    expect(page.total).toBe(4);
    expect(page.entries.map(({ sequence }) => sequence)).toEqual([3, 2]);
  });
});

describe('a look-up run', () => {
  test('takes people without a fresh answer, the gravest finding first, and nobody twice', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, [
        'a@x.example,A,A,E1,,active',
        'b@x.example,B,B,E2,,active',
        'c@x.example,C,C,E3,,active',
        'd@x.example,D,D,E4,,active',
      ]),
    ]);
    const connectionId = await connect(engine);
    const [a, b, c] = await everybody(engine);
    if (a === undefined || b === undefined || c === undefined) throw new Error('people expected');
    await record(engine, connectionId, [
      [a.id, { kind: 'absent' }],
      [b.id, { kind: 'failed', code: 'network', detail: '' }],
    ]);
    const asked = async (staleBefore: ReturnType<typeof atDay>): Promise<readonly string[]> => {
      const run = await engine.ask('start-look-ups', {
        connectionId,
        who: { kind: 'known', staleBefore },
        at: atDay(24),
      });
      const tasks = await engine.ask('next-look-ups', { runId: run.id, limit: 10, exclude: [] });
      expect(tasks).toHaveLength(run.total);
      return tasks.map(({ identifiers }) => identifiers.externalId ?? '');
    };
    expect(await asked(atDay(20))).toEqual(['E2', 'E3', 'E4']);
    // The service does not know A: that is graver than an invitation that waits.
    expect(await asked(atDay(24))).toEqual(['E1', 'E2', 'E3', 'E4']);
  });

  test('counts every answer once and goes on where it stood', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [userList(folder, ['a@x.example,A,A,E1,,active', 'b@x.example,B,B,E2,,active'])]);
    const connectionId = await connect(engine);
    const ids = (await everybody(engine)).map(({ id }) => id);
    const run = await engine.ask('start-look-ups', {
      connectionId,
      who: { kind: 'selection', selection: { kind: 'ids', ids: [...ids, ...ids] } },
      at: atDay(24),
    });
    expect(run).toMatchObject({ total: 2, done: 0, state: 'running' });
    const [first] = await engine.ask('next-look-ups', { runId: run.id, limit: 1, exclude: [] });
    if (first === undefined) throw new Error('somebody expected');
    const { personId } = first;
    const answers = [{ personId, answer: answered({ kind: 'found', account: account('u1') }) }];
    const counts = { found: 1, absent: 0, ambiguous: 0, undecidable: 0, failed: 0 };
    expect(await engine.ask('record-look-ups', { runId: run.id, answers })).toEqual({
      done: 1,
      total: 2,
      counts,
    });
    expect(await engine.ask('record-look-ups', { runId: run.id, answers })).toEqual({
      done: 1,
      total: 2,
      counts,
    });
    const left = await engine.ask('next-look-ups', { runId: run.id, limit: 5, exclude: [] });
    expect(left.map((task) => task.personId)).toEqual(ids.filter((id) => id !== personId));
    expect(await engine.ask('next-look-ups', { runId: run.id, limit: 5, exclude: ids })).toEqual([]);
  });
});
