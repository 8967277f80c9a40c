import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';

const known = { kind: 'known', staleBefore: atDay(25) } as const;

/** Ann and Bob are in order, Cy left and Dee never activated; Ann was asked about long ago. */
async function company(): Promise<{ engine: Engine; connectionId: Awaited<ReturnType<typeof connect>> }> {
  const folder = testFolder();
  const engine = await testEngine();
  const rows = [
    'ann@x.example,Ann,A,E1,ID1,activated',
    'bob@x.example,Bob,B,E2,ID2,activated',
    'cy@x.example,Cy,C,E3,ID3,activated',
    'dee@x.example,Dee,D,E4,,active',
  ];
  const directory = rows.map((row) => {
    const [login = '', name = '', , id = ''] = row.split(',');
    const unassigned = name === 'Cy' ? '2026-10-01' : '';
    return `${name} X,${login},Sales Navigator,${login},2026-01-01,${unassigned},2026-11-01,${id},,`;
  });
  await importAll(engine, [userList(folder, rows), assignments(folder, directory)]);
  const connectionId = await connect(engine);
  return { engine, connectionId };
}

async function order(engine: Engine, runId: never): Promise<readonly (string | undefined)[]> {
  const tasks = await engine.ask('next-look-ups', { runId, limit: 100, exclude: [] });
  const people = await everybody(engine);
  return tasks.map(({ personId }) => people.find(({ id }) => id === personId)?.email?.split('@')[0]);
}

describe('whom a look-up run asks about first', () => {
  it('[L10] who needs a decision, the gravest first, then whoever was never asked, then the oldest answer', async () => {
    const { engine, connectionId } = await company();
    const ann = await personByEmail(engine, 'ann@x.example');
    await record(engine, connectionId, [[ann.id, { kind: 'found', account: account('1') }]]);
    const run = await engine.ask('start-look-ups', { connectionId, who: known, at: atDay(25) });
    expect(await order(engine, run.id as never)).toEqual(['cy', 'dee', 'bob', 'ann']);
  });

  it('[L11] whoever is asked for comes before them, and who is answered in the run is left alone', async () => {
    const { engine, connectionId } = await company();
    const [ann, bob, cy] = await Promise.all(
      ['ann', 'bob', 'cy'].map((name) => personByEmail(engine, `${name}@x.example`)),
    );
    const all = [ann, bob, cy].flatMap((person) => (person === undefined ? [] : [person.id]));
    const some: readonly PersonId[] = all.slice(1);
    const who = { kind: 'selection', selection: { kind: 'ids', ids: some } } as const;
    const run = await engine.ask('start-look-ups', { connectionId, who, at: atDay(25) });
    const absent = { lookUp: { kind: 'absent' }, attempts: [], askedAt: atDay(25) } as const;
    const answers = [{ personId: cy?.id as PersonId, answer: absent }];
    await engine.ask('record-look-ups', { runId: run.id, answers });
    const selection = { kind: 'ids', ids: all } as const;
    expect(await engine.ask('hurry-look-ups', { runId: run.id, selection })).toMatchObject({
      first: 2,
      answered: 1,
      run: { total: 3, done: 1 },
    });
    expect(await order(engine, run.id as never)).toEqual(['ann', 'bob']);
    const front = { kind: 'ids', ids: [bob?.id as PersonId] } as const;
    await engine.ask('hurry-look-ups', { runId: run.id, selection: front });
    expect(await order(engine, run.id as never)).toEqual(['bob', 'ann']);
    await engine.ask('set-run-state', { runId: run.id, state: 'paused', note: undefined, at: atDay(25) });
    expect(await engine.ask('hurry-look-ups', { runId: run.id, selection })).toBeUndefined();
  });
});
