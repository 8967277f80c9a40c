import { assert, property, string, array } from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, guardFormula } from '../../../main/domain/list/report/csv-cell.ts';

/** What a spreadsheet could begin a formula with, whatever it skips before. */
const starters = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '−'];
const openings = ['', ' ', '\t', '\n', '\r', '\r\n', '\0', '\u00A0', '\u200B', '\uFEFF', '"', ' \n\t\0'];

describe('guardFormula', () => {
  it.each(
    openings.flatMap((opening) => starters.map((starter) => [`${opening}${starter}cmd|' /C calc'!A0`])),
  )('puts %j behind an apostrophe', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each([
    ['=1+1\n', "'=1+1\n"],
    ['a;=cmd()', "a;'=cmd()"],
    ['a\n@SUM(1)', "a\n'@SUM(1)"],
    ['-1+cmd()', "'-1+cmd()"],
    ['+1:A2', "'+1:A2"],
    ['-A1', "'-A1"],
  ])('makes %j %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  it.each([
    '-5',
    '+5',
    '-5.25',
    '-1,234.5',
    '+1 555 0100',
    '+49 (0)30 123-456',
    'anna@example.com',
    'a-b',
    '2026-11-23',
    '',
    "O'Brien",
    'x = y',
  ])('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe('csvCell', () => {
  it.each([
    ['Berg, Anna', '"Berg, Anna"'],
    ['the "Hunters"', '"the ""Hunters"""'],
    ['two\nlines', '"two\nlines"'],
    [' lead', '" lead"'],
    ['plain', 'plain'],
    [undefined, ''],
    [0, '0'],
    [-5, '-5'],
  ])('writes %j as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('csvLine', () => {
  it('is read back as what was written, guards aside', () => {
    assert(
      property(array(string({ unit: 'binary', maxLength: 20 }), { minLength: 2, maxLength: 6 }), (cells) => {
        const read = Papa.parse<string[]>(csvLine(cells), { delimiter: ',', newline: '\r\n' }).data[0];
        expect(read).toEqual(cells.map(guardFormula));
      }),
      { numRuns: 3000 },
    );
  });
});
