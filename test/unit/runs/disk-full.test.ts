import { expect, it } from 'vitest';
import type { ActionId } from '../../../main/domain/ids.ts';
import { EngineError } from '../../../main/engine/errors.ts';
import { peopleNumbered, serviceFor } from './service-at-hand.ts';
import { carryOut, removalOf } from './carry-out.ts';

it.each([
  ['begin-action', 0, 'planned'],
  ['record-action-answer', 1, 'intended'],
  ['record-read-back', 1, 'requested'],
] as const)(
  '[Q90] a disk that is full at %s ends the run after %i changes; what was begun is settled by reading, once',
  async (full, changes, state) => {
    const people = peopleNumbered(3);
    const at = serviceFor(people);
    const engine = removalOf(people, at);
    let isFull = true;
    engine.before = (name) => {
      if (isFull && name === full) throw new EngineError('disk-full', 'The disk is full.');
    };
    const { runs, ended } = await carryOut(engine, at);
    expect([ended.state, ended.note]).toEqual(['interrupted', { kind: 'failed', says: 'The disk is full.' }]);
    expect(engine.states.get(1 as ActionId)).toBe(state);
    expect(at.service.changes()).toHaveLength(changes);

    isFull = false;
    await runs.settleOpenIntents();
    await runs.ended((await runs.resume(ended.id)).id);
    expect([...engine.states.values()]).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(at.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(3);
  },
);

it('[Q90] a run whose end could not be written either is taken up all the same', async () => {
  const people = peopleNumbered(2);
  const at = serviceFor(people);
  const engine = removalOf(people, at);
  let isFull = true;
  engine.before = (name) => {
    if (isFull && ['begin-action', 'set-run-state'].includes(name))
      throw new EngineError('disk-full', 'The disk is full.');
  };
  const { runs, ended } = await carryOut(engine, at);
  isFull = false;
  await runs.ended((await runs.resume(ended.id)).id);
  expect([...engine.states.values()]).toEqual(['confirmed', 'confirmed']);
  expect(at.service.changes()).toHaveLength(2);
});
