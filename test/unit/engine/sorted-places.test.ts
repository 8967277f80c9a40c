import fc from 'fast-check';
import { expect, it } from 'vitest';

import { sortedPlaces } from '../../../main/engine/people/who-is-who/store/sorted-places.ts';

it('sorts texts as comparing them two by two does, and leaves equal ones in their order', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 4, unit: 'binary' }),
    fc
      .integer({ max: 300, min: 0 })
      .map((number) => `person.${String(number).padStart(7, '0')}@halden.example`),
    fc
      .string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'é', 'ü', '\u007F', '\0') })
      .map((end) => `ümläute-${end}`),
    fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'b') }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 2000, size: 'max' }), (texts) => {
      const sorted = [...texts.keys()].toSorted((one, other) => {
        const [left, right] = [texts[one] ?? '', texts[other] ?? ''];
        return left < right ? -1 : left > right ? 1 : one - other;
      });
      expect([...sortedPlaces(texts)]).toEqual(sorted);
    }),
    { numRuns: 30 },
  );
});
