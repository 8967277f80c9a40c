import { expect, it } from 'vitest';
import { createRuns } from '../../../main/runs/runs.ts';
import { EngineInMemory, planId, tasksFor } from './engine-in-memory.ts';
import { peopleNumbered, serviceFor } from './service-at-hand.ts';

it.each([
  ['slept for hours', 8 * 3_600_000],
  ['had its clock put back', -2 * 3_600_000],
])('[Q89] a machine that %s between reading and writing reads the account again first', async (_, jumpMs) => {
  const people = peopleNumbered(1);
  const at = serviceFor(people);
  const engine = new EngineInMemory(people);
  const [known] = people.map((person) => ({ ...person, account: at.account(person) }));
  if (known === undefined) throw new Error('nobody');
  engine.tasks = tasksFor('deprovision', [known]);
  let jumped = 0;
  engine.before = async (name) => {
    if (name !== 'recheck-action' || jumped !== 0) return;
    jumped = jumpMs;
    // Somebody else takes the license meanwhile.
    await at.line.client.setActive({
      account: known.account,
      active: false,
      signal: new AbortController().signal,
    });
  };
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(at.line),
    now: () => new Date(Date.now() + jumped),
    onProgress: () => undefined,
  });
  const applied = await runs.applyPlan({ planId, typedNumber: undefined });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  await runs.ended(applied.run.id);
  expect([...engine.states.values()]).toEqual(['skipped']);
  expect(at.requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET']);
});
