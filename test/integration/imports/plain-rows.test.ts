import Database from 'better-sqlite3';
import fc from 'fast-check';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { counterMark } from '../../../main/engine/database/records.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { readBatches, type ReadBatch } from '../../../main/engine/imports/read/read-batches.ts';
import { testFolder } from '../../support/engine.ts';

const header = [
  'invited_email_address',
  'employee_id',
  'seat_id',
  'preferred_first_name',
  'sales_license_current_status',
  'groups',
  'office',
  'floor "x"',
];
const columns = mapColumns(header, kindDeclarations.users);

function oneOf(...texts: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts);
}
const space = oneOf('', '', '', ' ', '\t', '\u00A0', '\u000B ');
const spaced = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(space, text, space).map((parts) => parts.join(''));
const email = oneOf('', 'a@b.example', 'A@B.Example', 'Zoë@b.example', '@b', 'a@', 'a@b@c', 'nobody', ' ');
const id = oneOf(
  '',
  'E1',
  'E2',
  'e2',
  'É3',
  'E\u0301 3',
  '\u200BE1',
  '0',
  '1e5',
  '1-Mar',
  '12-Sept',
  'MAR-20',
  'E-1',
);
const text = fc.oneof(
  oneOf(
    '',
    'Ada',
    'n/a',
    '?',
    'NULL',
    'Null',
    '\u00A0NULL',
    'неизвестно',
    '""'.repeat(10),
    'unknown',
    'Jürgen',
    'é',
    'say ""hi""',
    '""',
    'two\nlines',
    '\u0085',
    '\u3000',
    '\\',
    '\u0001',
    'x'.repeat(300),
  ),
  fc.string({ unit: 'grapheme', maxLength: 14 }).map((raw) => raw.replaceAll('"', '""')),
);
const license = oneOf('active', 'Inactive', 'INVITED', '', 'perhaps', 'no license', 'ACTIVE');
const row = fc
  .tuple(
    spaced(email),
    spaced(id),
    spaced(oneOf('', 'S1', 'S2', 'S3', 'Ś')),
    spaced(text),
    spaced(license),
    spaced(text),
    spaced(text),
    text,
  )
  .map((cells) => cells.map((cell) => (/[",\n\r]/u.test(cell) ? `"${cell}"` : cell)).join(','));

/** Alone in its file: nothing beside keeps it from being written from bytes. */
const namedRow = fc.tuple(text, text).map(([name, office]) => {
  const cells = [name, 'active', '', office].map((cell) => (/[",\n\r]/u.test(cell) ? `"${cell}"` : cell));
  return [`,,S3,${cells.join(',')},`];
});

type Row = { readonly key: string; readonly line: number; readonly values: unknown };

test('what is written from bytes is what is read from cells', () => {
  const path = join(testFolder(), 'rows.csv');
  const database = new Database(':memory:');
  const decode = database.prepare<[Uint8Array], { key: string; line: number; content: string }>(
    `SELECT value ->> 0 AS key, value ->> 1 AS line, json(jsonb_extract(value, '$[2]')) AS content FROM jsonb_each(?)`,
  );
  let rows = 0;
  let rejected = 0;
  fc.assert(
    fc.property(fc.oneof(fc.array(row, { maxLength: 12 }), namedRow), (lines) => {
      writeFileSync(
        path,
        `${[header.map((name) => `"${name.replaceAll('"', '""')}"`).join(','), ...lines].join('\n')}\n`,
      );
      const asCells = readFile(path, false);
      const asBytes = readFile(path, true);
      const written = asBytes.flatMap(({ bulk }) =>
        bulk === undefined
          ? []
          : decode
              .all(bulk)
              .map(({ key, line, content }): Row => ({ key, line, values: JSON.parse(content) })),
      );
      const expected = asCells.flatMap(({ records }) => records);
      // Doubled rows have their counter already.
      const plain = written.map(({ key, ...rest }) => ({ key: key.split(counterMark)[0] ?? '', ...rest }));
      expect(plain).toEqual(expected);
      expect(asBytes.map(shown)).toEqual(asCells.map(shown));
      rows += written.length;
      rejected += asBytes.reduce((sum, batch) => sum + batch.rejected.length, 0);
    }),
    { numRuns: 6000 },
  );
  expect(Math.min(rows, rejected)).toBeGreaterThan(250);
  database.close();
}, 120_000);

function shown({ read, blank, rejected, hashes, known, summary }: ReadBatch): unknown {
  return { read, blank, rejected, hashes: [...hashes], known, summary };
}

function readFile(path: string, inBulk: boolean): readonly ReadBatch[] {
  const descriptor = openSync(path, 'r');
  try {
    return [
      ...readBatches({
        descriptor,
        fileName: 'rows.csv',
        encoding: { name: 'utf-8', bomBytes: 0, certain: true },
        shape: { delimiter: ',', lineBreak: '\n' },
        dataLine: 2,
        exportKind: 'users',
        mapping: { kind: 'users', columns, window: undefined },
        inBulk,
        digest: undefined,
        seed: [1, 2],
      }),
    ];
  } finally {
    closeSync(descriptor);
  }
}
