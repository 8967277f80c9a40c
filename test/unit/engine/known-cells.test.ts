import fc from 'fast-check';
import { expect, it } from 'vitest';

import { KnownCells } from '../../../main/engine/people/who-is-who/rows/known-cells.ts';

it('numbers each cell once by its bytes, in the order in which they come, as a map of texts would', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 3, unit: 'grapheme' }),
    fc.integer({ max: 5000, min: 0 }).map(String),
    // Longer ones than room was made for.
    fc.string({ minLength: 50, maxLength: 200 }),
  );
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 6000, size: 'max' }),
      fc.integer({ max: 3000, min: 0 }),
      (texts, expected) => {
        const cells = new KnownCells(expected);
        const numbers = new Map<string, number>();
        // In the same order again, and backwards: what is expected next is there, and is not.
        for (const one of [...texts, ...texts, ...texts.toReversed()]) {
          const bytes = Buffer.from(`<${one}>`);
          const number = numbers.get(one) ?? numbers.size;
          numbers.set(one, number);
          expect(cells.numberOf(bytes, 1, bytes.length - 1)).toBe(number);
        }
      },
    ),
    { numRuns: 10 },
  );
});
