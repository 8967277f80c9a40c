import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftOf, pairsAcross, pairsWithin, rightOf } from '../../../main/domain/matching/pairs/blocking.ts';
import { openSession } from '../../../main/domain/matching/groups/match-session.ts';
import { defaultSettings } from '../../../main/domain/matching/records/settings.ts';
import { record, type Somebody } from './people.ts';

function isCompared(one: Somebody, other: Somebody): boolean {
  const { session, left, right } = openSession(
    { left: [record('l', one)], right: [record('r', other)] },
    defaultSettings,
  );
  return pairsAcross(left, right, session.vocabularies).length === 1;
}

test.each<readonly [Somebody, Somebody]>([
  [{ name: 'Anna Berg' }, { name: 'Berg, Anna' }],
  [{ name: 'Anna Bergmann' }, { name: 'Ana Bregmann' }],
  [{ name: '王伟' }, { givenName: '伟', familyName: '王' }],
  [
    { givenName: 'عبد الله', familyName: 'سالم' },
    { givenName: 'عبدالله', familyName: 'سالم' },
  ],
  [{ name: 'Сергей Петров' }, { name: 'Sergey Petrov' }],
  [
    { name: 'Anna Berg', location: 'London' },
    { name: 'Anna Mayer', location: 'Lonodn' },
  ],
  [
    { name: 'Anna', postcode: '80331' },
    { name: 'Anan', postcode: '80313' },
  ],
  [{ email: 'matthew78@ballard.net' }, { email: 'matthew87@ballard.net' }],
  [{ email: 'xmatthew@ballard.net' }, { email: 'matthew@ballard.net' }],
])('%j and %j are compared', (one, other) => {
  expect(isCompared(one, other)).toBe(true);
});

test('people with nothing in common are not compared', () => {
  expect(
    isCompared({ name: 'Anna Berg', location: 'Munich' }, { name: 'Carl Meyer', location: 'Lisbon' }),
  ).toBe(false);
});

test('a name that very many have is no reason to compare, a name and a place are', () => {
  const many = (prefix: string): ReturnType<typeof record>[] =>
    Array.from({ length: 40 }, (_, at) =>
      record(`${prefix}${at}`, {
        familyName: 'Berg',
        location: `Place number ${'abcdefghijklmnopqrstuvwxyz'.charAt(at % 26)}${at}`,
      }),
    );
  const { session, left, right } = openSession({ left: many('l'), right: many('r') }, defaultSettings);
  const pairs = pairsAcross(left, right, session.vocabularies);
  expect(pairs.length).toBeLessThan(40 * 40);
  const found = new Set([...pairs].map((pair) => `${leftOf(pair)} ${rightOf(pair)}`));
  for (let at = 0; at < 40; at += 1) expect(found).toContain(`${at} ${at}`);
});

test('pairs come once, in order, and never of a record with itself', () => {
  const people = fc.array(
    fc.record({ givenName: fc.constantFrom('Anna', 'Carl'), familyName: fc.constantFrom('Berg', 'Meyer') }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(people, (list) => {
      const { session, left } = openSession(
        { left: list.map((one, at) => record(`${at}`, one)), right: [] },
        defaultSettings,
      );
      const pairs = [...pairsWithin(left, session.vocabularies)];
      expect(pairs).toEqual([...new Set(pairs)].toSorted((a, b) => a - b));
      for (const pair of pairs) expect(leftOf(pair)).toBeLessThan(rightOf(pair));
    }),
  );
});
