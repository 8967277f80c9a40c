import { describe, expect, it } from 'vitest';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { type Request, peopleNumbered, serviceFor } from './service-at-hand.ts';
import { carryOut, removalOf } from './carry-out.ts';

/** Carries a plan of so many out; `faultFor` is asked with the number of whose account is read or written. */
async function carryOutFor(
  size: number,
  faultFor: (whose: number, request: Request) => PracticeFault | undefined,
) {
  const people = peopleNumbered(size);
  const numbers = new Map<string, number>();
  const at = serviceFor(people, {
    faultFor: (request) => faultFor(numbers.get(request.path.split('/').at(-1) ?? '') ?? 0, request),
  });
  people.forEach((person, index) => numbers.set(at.account(person).id, index + 1));
  const engine = removalOf(people, at);
  const { ended } = await carryOut(engine, at);
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
    const { ended, states, writes } = await carryOutFor(size, (number) =>
      isOne(number) ? fault : undefined,
    );
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
    const { ended, states, writes } = await carryOutFor(size, (number) => {
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
