import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  editDistance,
  jaroWinkler,
  letterOverlap,
} from '../../../main/domain/matching/names/string-similarity.ts';

describe('jaroWinkler', () => {
  // Values published by Winkler (1990) and in the US Census Bureau's strcmp95 test list.
  it.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.8133],
    ['JERALDINE', 'GERALDINE', 0.9259],
    ['MICHELLE', 'MICHAEL', 0.9214],
    ['SHACKLEFORD', 'SHACKELFORD', 0.9818],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
    ['', '', 1],
    ['a', 'a', 1],
  ])('of %j and %j is %d', (one, other, similarity) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(similarity, 4);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['anna', 'nana', 1],
    ['anna', 'nnaa', 2],
    ['ab', 'ba', 1],
    ['smith', 'smtih', 1],
    ['ca', 'abc', 3],
    ['jörg', 'jorg', 1],
  ])('of %j and %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});

describe('letterOverlap', () => {
  it.each([
    ['thomas', 'samoht', 1],
    ['thomas', 'mhota', 5 / 6],
    ['harry', 'yarh', 4 / 5],
    ['anna', 'an', 2 / 4],
    ['abc', 'xyz', 0],
    ['', '', 1],
  ])('of %j and %j is %d', (one, other, share) => {
    expect(letterOverlap(one, other)).toBeCloseTo(share, 10);
  });
});

const measures = { jaroWinkler, editDistance, letterOverlap };
const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 }),
);

test.each(Object.entries(measures))('%s is the same both ways round', (_, measure) => {
  fc.assert(
    fc.property(word, word, (one, other) => measure(one, other) === measure(other, one)),
    { numRuns: 3000 },
  );
});

test('similarities stay between 0 and 1, and 1 stands for the same letters', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      for (const measure of [jaroWinkler, letterOverlap]) {
        expect(measure(one, other)).toBeGreaterThanOrEqual(0);
        expect(measure(one, other)).toBeLessThanOrEqual(1);
        expect(measure(one, one)).toBe(1);
      }
    }),
  );
});

test('one letter changed, left out, added or swapped with its neighbor is a distance of one', () => {
  const cases = fc
    .tuple(fc.string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 20 }), fc.nat(), fc.nat(3))
    .map(([text, place, kind]) => {
      const at = place % (text.length - 1);
      const [before, letter, next, after] = [
        text.slice(0, at),
        text.charAt(at),
        text.charAt(at + 1),
        text.slice(at + 2),
      ];
      const changed = [
        `${before}é${next}${after}`,
        before + next + after,
        `${before}é${letter}${next}${after}`,
        before + next + letter + after,
      ][kind];
      return [text, changed ?? text] as const;
    })
    .filter(([one, other]) => one !== other);
  fc.assert(fc.property(cases, ([one, other]) => editDistance(one, other) === 1));
});

test('a distance is never longer than a detour', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(short, short, (one, other) => {
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(editDistance(one, other) === 0).toBe(one === other);
    }),
  );
});
