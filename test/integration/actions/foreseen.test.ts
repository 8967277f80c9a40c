import { describe, expect, it } from 'vitest';

import type { Instant } from '../../../main/domain/ids.ts';
import type { LookUp } from '../../../main/domain/service/look-ups/look-up.ts';
import type { Engine, OperationInput, OperationOutput } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, importAll, personByEmail, record, userList } from '../../support/people.ts';

type Order = Omit<OperationInput<'create-plan'>, 'at'>;
type Company = { readonly engine: Engine; readonly order: Order };
type Foreseen = OperationOutput<'foresee-plan'>;
type Made = OperationOutput<'create-foreseen-plan'>;

const found: LookUp = { kind: 'found', account: account('u1') };
/** Anna was looked up that day: her answer is old a week later. */
const lookedUp = atDay(20);
const soon = atDay(26);
const later = atDay(29);

/** Anna and Bo hold seats; Anna was looked up. */
async function company(): Promise<Company> {
  const engine = await testEngine();
  const rows = ['anna@x.example,Anna,Berg,E1,ID1,active', 'bo@x.example,Bo,Chen,E2,ID2,active'];
  await importAll(engine, [userList(testFolder(), rows)]);
  const connectionId = await connect(engine);
  const anna = await personByEmail(engine, 'anna@x.example');
  await record(engine, connectionId, [[anna.id, found]], lookedUp);
  return {
    engine,
    order: { connectionId, act: 'deprovision', selection: { kind: 'filter', filter: {}, except: [] } },
  };
}

async function makeForeseen(
  { engine, order }: Company,
  { at, meanwhile = () => Promise.resolve() }: { at: Instant; meanwhile?: () => Promise<unknown> },
): Promise<{ readonly foreseen: Foreseen; readonly made: Made }> {
  const foreseen = await engine.ask('foresee-plan', { ...order, at: soon, ticket: 1 });
  await meanwhile();
  return {
    foreseen,
    made: await engine.ask('create-foreseen-plan', { ...order, at, ticket: 1 }),
  };
}

describe('a plan that is foreseen', () => {
  it('[FP1] leaves nothing: no plan, no entry, and no number that is used up', async () => {
    const { engine, order } = await company();
    const plan = await engine.ask('foresee-plan', { ...order, at: soon, ticket: 1 });
    expect(plan.actions.map(({ displayName }) => displayName)).toEqual(['Anna Berg', 'Bo Chen']);
    expect(await engine.ask('list-plans', { limit: 10 })).toEqual([]);
    expect(await engine.ask('read-plan', { id: plan.id })).toBeUndefined();
    const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 10 });
    expect(entries).toEqual([]);
    expect(await engine.ask('create-plan', { ...order, at: soon })).toEqual(plan);
  });

  it('[FP2] is not told again where the plan that was made is the same but for its moment', async () => {
    const one = await company();
    const at = atDay(27);
    const { foreseen, made } = await makeForeseen(one, { at });
    expect(made).toEqual({ kind: 'as-foreseen', id: foreseen.id, createdAt: at });
    expect(await one.engine.ask('read-plan', { id: foreseen.id })).toEqual({
      ...foreseen,
      createdAt: at,
    });
  });

  it('[FP20] is compared with the last one that was foreseen, asked before or after that is answered', async () => {
    const { engine, order } = await company();
    const [foreseen, made] = await Promise.all([
      engine.ask('foresee-plan', { ...order, at: soon, ticket: 1 }),
      engine.ask('create-foreseen-plan', { ...order, at: soon, ticket: 1 }),
    ]);
    expect(made).toEqual({ kind: 'as-foreseen', id: foreseen.id, createdAt: soon });
    await engine.ask('foresee-plan', { ...order, at: soon, ticket: 2 });
    await engine.ask('foresee-plan', { ...order, at: soon, ticket: 3 });
    const again = await engine.ask('create-foreseen-plan', { ...order, at: soon, ticket: 2 });
    expect(again.kind).toBe('otherwise');
  });

  it.each<[string, Instant, (one: Company) => Promise<unknown>]>([
    ['an answer has become too old', later, () => Promise.resolve()],
    [
      'somebody else was looked up',
      soon,
      async ({ engine, order }) => {
        const bo = await personByEmail(engine, 'bo@x.example');
        const answer: LookUp = { kind: 'found', account: account('u2') };
        return record(engine, order.connectionId, [[bo.id, answer]], soon);
      },
    ],
    [
      'somebody came whom the filter shows',
      soon,
      ({ engine }) =>
        importAll(engine, [
          userList(testFolder(), [
            'anna@x.example,Anna,Berg,E1,ID1,active',
            'bo@x.example,Bo,Chen,E2,ID2,active',
            'cy@x.example,Cy,Diaz,E3,ID3,active',
          ]),
        ]),
    ],
    ['another plan was made', soon, ({ engine, order }) => engine.ask('create-plan', { ...order, at: soon })],
  ])('[FP2] is told as it was made where %s meanwhile', async (_what, at, meanwhile) => {
    const one = await company();
    const { foreseen, made } = await makeForeseen(one, { at, meanwhile: () => meanwhile(one) });
    if (made.kind !== 'otherwise') throw new Error('It was told to be as it was foreseen.');
    expect(made.plan).not.toEqual({ ...foreseen, createdAt: at });
    expect(await one.engine.ask('read-plan', { id: made.plan.id })).toEqual(made.plan);
  });
});
