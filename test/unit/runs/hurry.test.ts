import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../main/domain/ids.ts';
import { connectionId, EngineInMemory, type KnownPerson } from './engine-in-memory.ts';
import { peopleNumbered, type ServiceAtHand, serviceFor } from './service-at-hand.ts';
import type { Runs } from '../../../main/runs/runs-interface.ts';
import { runsAt } from './carry-out.ts';

const everybody = { connectionId, who: { kind: 'known', staleBefore: '' as never } } as const;

function stage(people: readonly KnownPerson[]): { engine: EngineInMemory; runs: Runs; at: ServiceAtHand } {
  const at = serviceFor(peopleNumbered(1000), { switches: { latencyMs: 2 } });
  const engine = new EngineInMemory(people);
  const runs = runsAt(engine, at);
  return { engine, runs, at };
}

function just(...ids: readonly number[]): Parameters<Runs['hurryLookUps']>[0] {
  return { connectionId, selection: { kind: 'ids', ids: ids as readonly PersonId[] } };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('people asked for while a look-up run goes on', () => {
  it('[L11] come before everybody who waits, and everybody is asked about once', async () => {
    const { engine, runs, at } = stage(peopleNumbered(600));
    const run = await runs.startLookUps(everybody);
    await until(() => at.requests.length >= 40);
    const hurried = await runs.hurryLookUps(just(599, 600));
    expect(hurried).toMatchObject({ first: 2, answered: 0, run: { id: run.id, total: 600 } });
    await until(() => engine.answers.has(600 as PersonId));
    expect(engine.answers.size).toBeLessThan(500);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 600 });
    expect(at.requests).toHaveLength(600);
  });

  it('[L11] join a run they were not in, and are asked about before it ends', async () => {
    const { engine, runs, at } = stage(peopleNumbered(100));
    const run = await runs.startLookUps(everybody);
    await until(() => at.requests.length >= 10);
    expect(await runs.hurryLookUps(just(150))).toMatchObject({ first: 1, run: { total: 101 } });
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 101 });
    expect(engine.answers.get(150 as PersonId)?.lookUp.kind).toBe('found');
  });

  it('[L11] are asked about where they join in the very moment the run has nobody left', async () => {
    const { engine, runs } = stage(peopleNumbered(20));
    let letIn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letIn = resolve));
    let asked = 0;
    engine.before = (name) => {
      if (name === 'next-look-ups') asked += 1;
      return name === 'hurry-look-ups' ? held : undefined;
    };
    const run = await runs.startLookUps(everybody);
    const hurrying = runs.hurryLookUps(just(150));
    // Nobody is left: the run waits for who is on the way.
    await until(() => asked >= 2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(runs.current()?.id).toBe(run.id);
    letIn();
    expect(await hurrying).toMatchObject({ first: 1 });
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 21 });
  });

  it('[L11] are not asked about again where this run has their answer', async () => {
    const { engine, runs, at } = stage(peopleNumbered(400));
    const run = await runs.startLookUps(everybody);
    await until(() => engine.answers.has(1 as PersonId));
    expect(await runs.hurryLookUps(just(1))).toMatchObject({ first: 0, answered: 1 });
    await runs.ended(run.id);
    expect(at.requests).toHaveLength(400);
  });

  it('wait in a run that was paused, and are asked about when it is resumed', async () => {
    const { engine, runs, at } = stage(peopleNumbered(400));
    const run = await runs.startLookUps(everybody);
    await until(() => at.requests.length >= 20);
    await runs.hurryLookUps(just(999));
    await runs.pause(run.id);
    await runs.resume(run.id);
    expect(await runs.ended(run.id)).toMatchObject({ state: 'done', done: 401, total: 401 });
    expect(engine.answers.size).toBe(401);
  });

  it('begin a run of their own where none is under way', async () => {
    const { runs } = stage(peopleNumbered(10));
    expect(await runs.hurryLookUps(just(1))).toBeUndefined();
    const run = await runs.startLookUps(everybody);
    await runs.ended(run.id);
    expect(await runs.hurryLookUps(just(1))).toBeUndefined();
  });
});
