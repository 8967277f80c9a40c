import { expect, it } from 'vitest';
import { planId } from './engine-in-memory.ts';
import { peopleNumbered, serviceFor } from './service-at-hand.ts';
import { removalOf, runsAt } from './carry-out.ts';

/** A plan of so many, whose writes are refused with 429 as long as `isRefused` says so of the number of the write. */
function stage(size: number, isRefused: (write: number) => boolean, retryAfter?: string) {
  const people = peopleNumbered(size);
  let writes = 0;
  const at = serviceFor(people, {
    dialect: { timeoutMs: 60_000 },
    faultFor: ({ method }) => {
      if (method === 'GET') return undefined;
      writes += 1;
      if (!isRefused(writes)) return undefined;
      return { kind: 'status', status: 429, ...(retryAfter === undefined ? {} : { retryAfter }) };
    },
  });
  const engine = removalOf(people, at);
  const runs = runsAt(engine, at);
  const changed = (): readonly string[] => at.service.changes().map(({ accountId }) => accountId);
  const states = (): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const state of engine.states.values()) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  };
  const apply = async () => {
    const applied = await runs.applyPlan({ planId, typedNumber: undefined });
    if (applied.kind !== 'started') throw new Error(applied.kind);
    return runs.ended(applied.run.id);
  };
  return { engine, at, runs, apply, changed, states };
}

const done = ['done', undefined, { confirmed: 236 }, 236] as const;
const paused = ['paused', { kind: 'asked-to-wait' }, { confirmed: 100, planned: 136 }, 100] as const;

it.each([
  [undefined, done],
  ['0', done],
  ['30', done],
  ['Wed, 21 Oct 2015 07:28:00 GMT', done],
  ['-5', done],
  ['1e9', done],
  ['soon', done],
  ['3600', paused],
  ['86400000', paused],
  ['99999999999999999999', paused],
] as const)(
  '[Q86] 429 from the 101st of 236 on, with Retry-After %s, pauses the plan; taken up, nobody is changed twice',
  async (retryAfter, takenUp) => {
    let isOver = false;
    const { runs, apply, changed, states } = stage(236, (write) => !isOver && write > 100, retryAfter);
    const ended = await apply();
    expect([ended.state, ended.note]).toMatchObject(['paused', { kind: 'outage', code: 'rate-limited' }]);
    expect(states()).toEqual({ confirmed: 100, planned: 136 });
    isOver = true;
    const { state, note } = await runs.ended((await runs.resume(ended.id)).id);
    const says = note?.kind === 'outage' ? note.says : undefined;
    expect([state, says, states(), changed().length]).toMatchObject(takenUp);
    expect(new Set(changed()).size).toBe(changed().length);
  },
);

it('[Q86] waits longer from one refusal to the next, and goes on by itself', async () => {
  const { engine, at, apply, changed, states } = stage(3, (write) => write >= 2 && write <= 8);
  const waits: number[] = [];
  engine.before = (name) => {
    if (name === 'note-action-answer') waits.push(Math.round(at.line.pace.standing().heldUpMs / 500));
  };
  expect((await apply()).state).toBe('done');
  expect(states()).toEqual({ confirmed: 3 });
  expect(new Set(changed()).size).toBe(3);
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
});
