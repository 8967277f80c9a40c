import { describe, expect, it } from 'vitest';
import { sayMadeUp } from '../../../main/words/made-up.ts';
import { inBoth, patternInBoth } from '../../support/made-up-page.ts';

describe('a text that a test looks for', () => {
  it.each(['Look up', 'Take back 3 seats', 'What if?', 'of 12 (all)'])(
    'is found in both languages: %s',
    (text) => {
      for (const said of [text, sayMadeUp(text)]) {
        expect(inBoth(text, true).test(said)).toBe(true);
        expect(inBoth(text.slice(1, -1).toUpperCase(), false).test(said)).toBe(true);
      }
    },
  );

  it('is not found as a part where all of it is meant', () => {
    expect(inBoth('Look', true).test(sayMadeUp('Look up'))).toBe(false);
    expect(inBoth('Look', false).test(sayMadeUp('Look up'))).toBe(true);
  });
});

it.each<readonly [RegExp, string, boolean]>([
  [/^Import \d+ rows/u, 'Import 395 rows', true],
  [/^Import \d+ rows/u, 'Do not Import 395 rows', false],
  [/^Undo \d+ actions?$/u, 'Undo 1 action', true],
  [/^Select (?!all )/u, 'Select all people', false],
  [/^Select (?!all )/u, 'Select Anna', true],
  [/Look-up run 3.*Done/u, 'Look-up run 3, Done', true],
  [/sample data/iu, 'Explore with Sample Data', true],
  [/[a-c]ell/u, 'cell', true],
])('%s is looked for in both languages: %s', (pattern, text, isFound) => {
  expect([text, sayMadeUp(text)].map((said) => patternInBoth(pattern).test(said))).toEqual([
    isFound,
    isFound,
  ]);
});
