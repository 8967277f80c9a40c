import fc from 'fast-check';
import { expect, it } from 'vitest';

import { IdentifierNodes } from '../../../main/domain/people/identifiers/identifier-nodes.ts';

it('numbers each identifier once, in the order in which they come, as a map of texts would', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 3, unit: 'grapheme' }),
    fc.integer({ max: 3000, min: 0 }).map(String),
  );
  const identifier = fc.tuple(fc.integer({ min: 0, max: 2 }), value);
  fc.assert(
    fc.property(fc.array(identifier, { maxLength: 3000, size: 'max' }), (identifiers) => {
      const nodes = new IdentifierNodes();
      const numbers = new Map<string, number>();
      for (const [kind, text] of identifiers) {
        const key = `${String(kind)} ${text}`;
        expect(nodes.find(kind, text)).toBe(numbers.get(key) ?? -1);
        const number = nodes.add(kind, text);
        expect(number).toBe(numbers.get(key) ?? numbers.size);
        numbers.set(key, number);
        expect([nodes.kindOf(number), nodes.valueOf(number)]).toEqual([kind, text]);
      }
      expect(nodes.count).toBe(numbers.size);
    }),
    { numRuns: 10 },
  );
});
