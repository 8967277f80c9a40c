import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainOf,
  loopsIn,
  managerOf,
  readManagerCell,
  type ManagerLead,
} from '../../../main/domain/month/teams/managers.ts';

describe('a cell that names a manager', () => {
  it.each<[string, object]>([
    ['Anna.Berg@X.example', { email: 'anna.berg@x.example', id: undefined, name: undefined }],
    ['Anna Berg <anna@x.example>', { email: 'anna@x.example', name: undefined }],
    ['Anna Berg (E77)', { id: 'E77', name: 'Anna Berg' }],
    ['E77', { id: 'E77', name: undefined }],
    ['00042', { id: '00042', name: undefined }],
    ['Anna Berg', { email: undefined, name: 'Anna Berg' }],
    ['CN=Berg\\, Anna,OU=Sales,DC=x,DC=example', { id: undefined, name: 'Berg, Anna' }],
  ])('[TE5] “%s” is read', (text, expected) => {
    expect(readManagerCell(text)).toMatchObject(expected);
  });

  it('[TE5] is nothing where it is blank', () => {
    expect([readManagerCell('  '), readManagerCell(null)]).toEqual([undefined, undefined]);
  });
});

describe('who somebody’s manager is', () => {
  const person = (id: number): ManagerLead => ({ kind: 'person', person: id });
  const cells = (...leads: readonly ManagerLead[]) =>
    leads.map((lead, index) => ({ as: `c${String(index)}`, lead }));

  it.each<[string, readonly ManagerLead[], object]>([
    ['nobody where nothing says it', [], { kind: 'none' }],
    [
      '[TE8] the first whom a cell leads to',
      [{ kind: 'unknown' }, person(2), person(3)],
      { kind: 'known', manager: 2 },
    ],
    [
      '[TE6] asked where there is a name alone',
      [{ kind: 'by-name' }],
      { kind: 'unclear', why: 'by-name', as: 'c0' },
    ],
    ['[TE7] nobody whom several are', [{ kind: 'shared' }], { kind: 'unclear', why: 'shared', as: 'c0' }],
    ['[TE7] nobody whom nobody knows', [{ kind: 'unknown' }], { kind: 'unclear', why: 'unknown', as: 'c0' }],
    ['[TE7] not the person', [person(1)], { kind: 'unclear', why: 'self', as: 'c0' }],
    ['[TE8] the other, where one names the person', [person(1), person(2)], { kind: 'known', manager: 2 }],
  ])('is %s', (_what, leads, expected) => {
    expect(managerOf(1, cells(...leads))).toEqual(expected);
  });
});

describe('chains and loops', () => {
  const managers = new Map([
    [1, 2],
    [2, 3],
    [4, 5],
    [5, 6],
    [6, 4],
    [7, 4],
    [8, 8],
  ]);

  it('[TE9] a chain goes up to the top, or ends with the first who is in a loop', () => {
    const inLoop = new Set(loopsIn(managers).flat());
    expect([1, 3, 7, 4].map((one) => chainOf(one, managers, inLoop))).toEqual([[2, 3], [], [4], []]);
  });

  it('[TE9] each circle is one loop, however many stand below it', () => {
    expect(loopsIn(managers)).toEqual([[4, 5, 6], [8]]);
  });

  it('[TE9] who is in a loop comes back to where they are, and whose chain ends is in none', () => {
    const anyone = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyone, anyone), { maxLength: 14 }), (pairs) => {
        const above = new Map(pairs);
        const inLoop = new Set(loopsIn(above).flat());
        for (const one of above.keys()) {
          let at = above.get(one);
          for (let steps = 0; at !== undefined && at !== one && steps < 20; steps += 1) at = above.get(at);
          const isRound = at === one;
          // Above whoever stands below a loop is one of it at most.
          expect(chainOf(one, above, inLoop).filter((other) => inLoop.has(other)).length).toBeLessThan(2);
          expect(inLoop.has(one)).toBe(isRound);
        }
      }),
    );
  });
});
