import { createRuns } from '../../../main/runs/runs.ts';
import type { Runs } from '../../../main/runs/runs-interface.ts';
import { EngineInMemory, type KnownPerson, planId, tasksFor } from './engine-in-memory.ts';
import type { ServiceAtHand } from './service-at-hand.ts';

export function runsAt(engine: EngineInMemory, at: ServiceAtHand): Runs {
  return createRuns({
    engine,
    clientFor: () => Promise.resolve(at.line),
    now: () => new Date(),
    onProgress: () => undefined,
  });
}

/** An engine that has the removal of these people's seats planned. */
export function removalOf(people: readonly KnownPerson[], at: ServiceAtHand): EngineInMemory {
  const engine = new EngineInMemory(people);
  engine.tasks = tasksFor(
    'deprovision',
    people.map((person) => ({ ...person, account: at.account(person) })),
  );
  return engine;
}

/** Applies the plan and waits for the end of its run. */
export async function carryOut(engine: EngineInMemory, at: ServiceAtHand) {
  const runs = runsAt(engine, at);
  const applied = await runs.applyPlan({ planId, typedNumber: undefined });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  return { runs, ended: await runs.ended(applied.run.id) };
}
