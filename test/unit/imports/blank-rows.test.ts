import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { mayHaveBlankRow } from '../../../main/engine/imports/open/plain/blank-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'purser-blank-rows-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function tell(text: string, delimiter = ',', lineBreak: '\n' | '\r' = '\n'): boolean {
  const path = join(folder, 'list.csv');
  writeFileSync(path, text);
  const descriptor = openSync(path, 'r');
  const encoding = { name: 'utf-8', bomBytes: 0, certain: true } as const;
  try {
    return mayHaveBlankRow({ rows: undefined, descriptor, encoding }, { delimiter, lineBreak });
  } finally {
    closeSync(descriptor);
  }
}

test.each<[string, string, boolean]>([
  ['rows one behind the other', 'Name,Email\r\nAda,ada@halden.example\r\nBen,ben@halden.example\r\n', false],
  ['without an end of the last line', 'Name,Email\nAda,ada@halden.example', false],
  [
    'first cells that are blank or quoted',
    'Name,Email\n,ada@halden.example\n"Ben","b"\n  ,c@halden.example\n',
    false,
  ],
  ['a line of nothing', 'Name,Email\n\nDepartment,Headcount\n', true],
  ['a line of a carriage return', 'Name,Email\r\n\r\nDepartment,Headcount\r\n', true],
  ['a line of delimiters', 'Name,Email\n,\nDepartment,Headcount\n', true],
  ['a line of blank cells in quotation marks', 'Name,Email\n"", " "\nDepartment,Headcount\n', true],
  ['a line of spaces past ASCII', 'Name,Email\n\u00A0,\u3000\nDepartment,Headcount\n', true],
  ['a name past ASCII', 'Name,Email\nŁ,l@halden.example\n', false],
  ['past a chunk that ends with a line', `${'x'.repeat(64 * 1024 - 1)}\n\nDepartment,Headcount\n`, true],
  ['a line across chunks', `${'x'.repeat(64 * 1024 - 2)}\n,a\nb,c\n`, false],
])('rows that may be blank: %s', (_, text, expected) => {
  expect(tell(text)).toBe(expected);
});

test('rows that may be blank: under another delimiter, and where rows end otherwise', () => {
  expect(tell('Name;Email\n;\nDepartment;Headcount\n', ';')).toBe(true);
  expect(tell('Name;Email\n,\nDepartment;Headcount\n', ';')).toBe(false);
  expect(tell('Name,Email\rAda,a@halden.example\r', ',', '\r')).toBe(true);
});
