import fc from 'fast-check';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { parseRows } from '../../../main/engine/imports/open/csv-rows.ts';
import { digestWords } from '../../../main/engine/imports/stage/digest.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { readBatches, type ReadBatch } from '../../../main/engine/imports/read/read-batches.ts';
import { Refused } from '../../../main/engine/imports/refused.ts';
import { testFolder } from '../../support/engine.ts';
import type { ReadJob } from '../../../main/engine/imports/read/read-job.ts';

const header = ['invited_email_address', 'employee_id', 'note'];
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a@b.example',
    'c@d.example',
    'E1',
    '"',
    '"quoted"',
    '"two\nlines"',
    '"a ""b"" c"',
    'x,y',
    '\r',
    'Zoë',
    '"open',
  ),
  fc.string({ maxLength: 6 }),
);
const file = fc
  .array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 })
  .map((rows) => rows.map((cells) => cells.join(',')));

type Outcome = {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
};

const shape = { delimiter: ',', lineBreak: '\n' } as const;
const columns = mapColumns(header, kindDeclarations.users);

/** What reading the file comes to; `undefined` when it is refused. */
function readAll(path: string, inBulk: boolean): Outcome | undefined {
  const descriptor = openSync(path, 'r');
  const job: ReadJob = {
    descriptor,
    fileName: 'random.csv',
    encoding: { name: 'utf-8', bomBytes: 0, certain: true },
    shape,
    dataLine: 2,
    exportKind: 'users',
    mapping: { kind: 'users', columns, window: undefined },
    inBulk,
    digest: undefined,
    seed: [1, 2],
  };
  try {
    const batches = [...readBatches(job)];
    const sum = (count: (batch: ReadBatch) => number): number =>
      batches.reduce((total, batch) => total + count(batch), 0);
    return {
      read: sum((batch) => batch.read),
      accepted: sum((batch) => batch.hashes.length / digestWords),
      rejected: sum((batch) => batch.rejected.length),
      blank: sum((batch) => batch.blank),
    };
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'unclosed-quote') return undefined;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** How many rows the general parser alone finds below the header; `undefined` when it refuses the file. */
function countByGeneralParser(text: string): number | undefined {
  try {
    return [...parseRows([text], shape, { line: 1 })].flat().length - 1;
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'unclosed-quote') return undefined;
    throw error;
  }
}

test('of ten thousand random files every row is accepted, rejected or blank, and none is lost', () => {
  const path = join(testFolder(), 'random.csv');
  const total = { refused: 0, accepted: 0, rejected: 0, blank: 0 };
  fc.assert(
    fc.property(file, fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, lineEnd, inBulk) => {
      const text = `${[header.join(','), ...lines].join(lineEnd)}${lineEnd}`;
      writeFileSync(path, text);
      const outcome = readAll(path, inBulk);
      expect(outcome?.read).toBe(countByGeneralParser(text));
      total.refused += outcome === undefined ? 1 : 0;
      const { read, accepted, rejected, blank } = outcome ?? { read: 0, accepted: 0, rejected: 0, blank: 0 };
      expect(read).toBe(accepted + rejected + blank);
      total.accepted += accepted;
      total.rejected += rejected;
      total.blank += blank;
    }),
    { numRuns: 10_000 },
  );
  // The files were of every sort.
  expect(Math.min(total.refused, total.accepted, total.rejected, total.blank)).toBeGreaterThan(500);
}, 300_000);
