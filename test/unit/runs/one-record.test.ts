import { describe, expect, it } from 'vitest';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { createRuns } from '../../../main/runs/runs.ts';
import { EngineInMemory, planId, tasksFor } from './engine-in-memory.ts';
import { type Request, peopleNumbered, serviceFor } from './service-at-hand.ts';

/** Carries a plan of so many out; `faultFor` is asked with the number of whose account is read or written. */
async function carryOut(
  size: number,
  faultFor: (whose: number, request: Request) => PracticeFault | undefined,
) {
  const people = peopleNumbered(size);
  const numbers = new Map<string, number>();
  const at = serviceFor(people, {
    faultFor: (request) => faultFor(numbers.get(request.path.split('/').at(-1) ?? '') ?? 0, request),
  });
  const known = people.map((person) => ({ ...person, account: at.account(person) }));
  known.forEach(({ account }, index) => numbers.set(account.id, index + 1));
  const engine = new EngineInMemory(people);
  engine.tasks = tasksFor('deprovision', known);
  const runs = createRuns({
    engine,
    clientFor: () => Promise.resolve(at.line),
    now: () => new Date(),
    onProgress: () => undefined,
  });
  const applied = await runs.applyPlan({ planId, typedNumber: undefined });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  const ended = await runs.ended(applied.run.id);
  return { ended, states: [...engine.states.values()], writes: at.service.changes().length };
}

const broken: PracticeFault = { kind: 'broken-json' };
const failing: PracticeFault = { kind: 'status', status: 500 };
const forbidden: PracticeFault = { kind: 'status', status: 403 };
const hanging: PracticeFault = { kind: 'hang' };

describe('records that cannot be read', () => {
  it.each([
    ['the first, unreadable', 6, [1], broken],
    ['one in the middle, failing', 6, [3], failing],
    ['the last, unreadable', 6, [6], broken],
    ['four in a row, unreadable', 8, [3, 4, 5, 6], broken],
    ['ten in a row, failing', 14, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], failing],
    ['the first two, never answered', 3, [1, 2], hanging],
    ['nine in a row, forbidden to this token', 12, [2, 3, 4, 5, 6, 7, 8, 9, 10], forbidden],
  ] as const)('[Q85] %s: are held alone, and the others are done', async (_, size, whose, fault) => {
    const isOne = (number: number): boolean => (whose as readonly number[]).includes(number);
    const { ended, states, writes } = await carryOut(size, (number) => (isOne(number) ? fault : undefined));
    expect(ended.state).toBe('done');
    expect(states).toEqual(
      Array.from({ length: size }, (_one, index) => (isOne(index + 1) ? 'skipped' : 'confirmed')),
    );
    expect(writes).toBe(size - whose.length);
  });

  it.each([
    ['all are unreadable', 3, 1, broken],
    ['all fail', 12, 1, failing],
    ['the last two fail, as whoever was done before does then', 6, 5, failing],
    ['the only one is unreadable', 1, 1, broken],
    ['all are forbidden', 12, 1, forbidden],
  ])('[Q85] an outage it is where %s: nobody is given up', async (_, size, from, fault) => {
    let isAway = false;
    const { ended, states, writes } = await carryOut(size, (number) => {
      isAway ||= number >= from;
      return isAway ? fault : undefined;
    });
    expect([ended.state, ended.note]).toMatchObject(['paused', { kind: 'outage' }]);
    expect(states).toEqual(
      Array.from({ length: size }, (_one, index) => (index + 1 < from ? 'confirmed' : 'planned')),
    );
    expect(writes).toBe(from - 1);
  });
});
