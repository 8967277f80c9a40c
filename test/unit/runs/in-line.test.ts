import { describe, expect, it } from 'vitest';
import type { Run } from '../../../main/domain/service/run.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import type { Runs } from '../../../main/runs/runs-interface.ts';
import { connectionId, EngineInMemory, planId, tasksFor } from './engine-in-memory.ts';
import { peopleNumbered, type ServiceAtHand, serviceFor } from './service-at-hand.ts';

const everybody = { connectionId, who: { kind: 'known', staleBefore: '' as never } } as const;

type Stage = {
  readonly engine: EngineInMemory;
  readonly runs: Runs;
  readonly at: ServiceAtHand;
  /** The run of a plan of 40 people that has just begun. */
  readonly writing: Run;
  readonly told: Run[];
  /** Other runs over what is stored, as after a start of the app. */
  readonly again: () => Runs;
};

async function whileWriting(): Promise<Stage> {
  const people = peopleNumbered(40);
  const at = serviceFor(people, { switches: { latencyMs: 2 } });
  const engine = new EngineInMemory(people);
  engine.tasks = tasksFor(
    'deprovision',
    people.map((person) => ({ ...person, account: at.account(person) })),
  );
  const told: Run[] = [];
  const again = (): Runs =>
    createRuns({
      engine,
      clientFor: () => Promise.resolve(at.line),
      now: () => new Date(),
      onProgress: ({ run }) => void told.push(run),
    });
  const runs = again();
  const applied = await runs.applyPlan({ planId, typedNumber: undefined });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  return { engine, runs, at, writing: applied.run, told, again };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('look-ups asked for while a plan is being written', () => {
  it('[L12] stand in line, and begin by themselves once it is written', async () => {
    const { engine, runs, writing, told } = await whileWriting();
    const inLine = await runs.startLookUps(everybody);
    expect(inLine).toMatchObject({ state: 'waiting', total: 40, done: 0 });
    expect(runs.current()?.id).toBe(writing.id);
    await until(() => engine.run(inLine.id).state === 'done');
    expect(engine.run(writing.id)).toMatchObject({ state: 'done', done: 40 });
    expect(engine.run(inLine.id)).toMatchObject({ state: 'done', done: 40 });
    const begun = told.findIndex(({ id, state }) => id === inLine.id && state === 'running');
    const written = told.findIndex(({ id, state }) => id === writing.id && state === 'done');
    expect(begun).toBeGreaterThan(written);
  });

  it('[L12] begin one after the other, the first asked for first, without who was cancelled', async () => {
    const { engine, runs, told } = await whileWriting();
    const [one, two, three] = [
      await runs.startLookUps(everybody),
      await runs.startLookUps(everybody),
      await runs.startLookUps(everybody),
    ];
    expect(await runs.cancel(two.id)).toMatchObject({ state: 'cancelled' });
    await until(() => engine.run(three.id).state === 'done');
    const order = told
      .filter(({ kind, state }) => kind === 'look-up' && state === 'done')
      .map(({ id }) => id);
    expect(order).toEqual([one.id, three.id]);
    expect(engine.run(two.id).state).toBe('cancelled');
  });

  it('[L12] begin when the plan is paused', async () => {
    const { engine, runs, writing } = await whileWriting();
    const inLine = await runs.startLookUps(everybody);
    await runs.pause(writing.id);
    await until(() => engine.run(inLine.id).state === 'done');
    expect(engine.run(writing.id).state).toBe('paused');
  });

  it('[L12] were paused before, and are taken up: they stand in line too', async () => {
    const { engine, runs } = await whileWriting();
    const left = await engine.ask('start-look-ups', { ...everybody, at: '' as never });
    await engine.ask('set-run-state', { runId: left.id, state: 'paused', note: undefined, at: '' as never });
    expect(await runs.resume(left.id)).toMatchObject({ state: 'waiting' });
    await until(() => engine.run(left.id).state === 'done');
  });

  it('[L12] can be taken up where the app ended before their turn', async () => {
    const { engine, runs, again } = await whileWriting();
    const inLine = await runs.startLookUps(everybody);
    await runs.close();
    expect(engine.run(inLine.id).state).toBe('waiting');
    const later = again();
    await later.markInterrupted();
    expect(engine.run(inLine.id).state).toBe('interrupted');
    await later.resume(inLine.id);
    expect(await later.ended(inLine.id)).toMatchObject({ state: 'done', done: 40 });
  });
});
