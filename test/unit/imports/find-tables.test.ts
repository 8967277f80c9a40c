import { describe, expect, test } from 'vitest';

import { findTables } from '../../../main/engine/imports/recognize/find-tables.ts';

function rowsOf(text: string) {
  return text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(',') }));
}

function tell(text: string): unknown {
  const found = findTables(rowsOf(text), { gaps: false });
  if (found.kind === 'one') return 'one';
  if (found.kind === 'several') return found.lines;
  return { header: found.header.row.line, rows: found.rows.map(({ line }) => line), others: found.others };
}

const people = 'Name,Email,Status\nAda Kerr,ada@halden.example,active\nBen Lowe,ben@halden.example,left';

describe('[T8] tables of a file', () => {
  test.each<[string, string, unknown]>([
    [
      'sums above the list',
      `Department,Status,Headcount\nSales,active,12\nFinance,active,3\n\n${people}`,
      { header: 5, rows: [6, 7], others: [{ from: 1, to: 3 }] },
    ],
    [
      'sums below it, under a title',
      `${people}\n\nBy department\nDepartment,Headcount\nSales,12\nFinance,3`,
      { header: 1, rows: [2, 3], others: [{ from: 5, to: 8 }] },
    ],
    [
      'the list goes on behind them',
      `${people}\n\nDepartment,Headcount\nSales,12\n\nCleo Berg,cleo@halden.example,active`,
      { header: 1, rows: [2, 3, 8], others: [{ from: 5, to: 6 }] },
    ],
    [
      'two lists of people',
      `${people}\n\nEmployee ID,Work Email,Manager\nE-1,ada@halden.example,Eva Moss\nE-2,ben@halden.example,Eva Moss`,
      [1, 5],
    ],
    ['the same names again', `${people}\n\n${people}`, 'one'],
    [
      'parts of a list, with blank lines between',
      `${people}\n\nCleo Berg,cleo@halden.example,active\n\nDan Fox,,active`,
      'one',
    ],
    [
      'somebody called like a column',
      `${people}\n\nManager Sales,,active\nCleo Berg,cleo@halden.example,left`,
      'one',
    ],
    ['a footer', `${people}\n\nGenerated on,2026-10-01\nBy,Eva Moss`, 'one'],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});
