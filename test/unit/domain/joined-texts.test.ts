import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTexts, marksOfWords } from '../../../main/domain/list/search/joined-texts.ts';

test('joined texts have the words that each of them has', () => {
  // Few letters, so that words stand often, within, at the ends and across the ends of texts.
  const some = (most: number): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom('a', 'b', 'ё', '\n', ' '), { maxLength: most })
      .map((letters) => letters.join(''));
  const word = some(3).filter((one) => /^\S+$/u.test(one));
  let found = 0;
  fc.assert(
    fc.property(fc.array(some(6), { maxLength: 8 }), fc.array(word, { maxLength: 3 }), (texts, words) => {
      const marks = marksOfWords(joinTexts(texts), words);
      const expected = texts.map((text) => Number(words.every((one) => text.includes(one))));
      expect(marks === undefined ? expected : [...marks]).toEqual(expected);
      expect(marks === undefined).toBe(words.length === 0);
      found += words.length > 1 && expected.includes(1) ? 1 : 0;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(20);
});
