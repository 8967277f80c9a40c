import fc from 'fast-check';
import { expect, test } from 'vitest';

import { PlacedLines } from '../../../main/engine/reports/lines/placed-lines.ts';

const id = fc.integer({ min: 1, max: 2 ** 31 });

test('lines that come in the order of ids are written in that of the list, however long they are', () => {
  const lines = new PlacedLines();
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: 50 }),
      fc.constantFrom('a', 'é中', '\u{1F600}'.repeat(200), 'x'.repeat(300_000)),
      (list, text) => {
        for (const one of lines.begin(Float64Array.from(list))) lines.add(one, `${String(one)}${text}\r\n`);
        const written = [...lines.inPlace()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('');
        expect(written === list.map((one) => `${String(one)}${text}\r\n`).join('')).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
