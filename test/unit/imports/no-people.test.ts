import { expect, test } from 'vitest';

import { NoPeople } from '../../../main/engine/imports/read/no-people.ts';

const columns = ['Name', 'Email', 'Days Active', 'Start date', 'End date'].map((column) => ({
  column,
  field: undefined,
}));

test.each([
  ['the sums of a report', ['Total', '', '412', '', ''], 'totals'],
  [
    'sums with the days of the window, as in every other row',
    ['Total', '', '412', '2026-10-01', '2026-10-31'],
    'totals',
  ],
  ['the sums of a team', ['Team total', '', '412', '', ''], 'totals'],
  ['somebody whose name may be a sum', ['Lei Sum', '', '412', '', ''], undefined],
  ['a sum of times', ['Total', '', '31:20:05', '12', ''], 'totals'],
  [
    'somebody whose name is Total, with an address',
    ['Total', 'total@halden.example', '4', '', ''],
    undefined,
  ],
  ['a name and the days of a window', ['Total', '', '', '2026-10-01', '2026-10-31'], undefined],
  ['somebody', ['Ada Stone', 'ada@halden.example', '4', '2026-10-01', '2026-10-31'], undefined],
  ['the header once more', columns.map(({ column }) => column), 'header'],
] as const)('%s', (_name, cells, expected) => {
  expect(new NoPeople(columns).tell({ line: 9, cells })).toBe(expected);
});

test.each([
  ['the name of a department above its people', ['Salg', '', '', ''], 'note'],
  ['how many they are', ['Total Employees:', '14', '', ''], 'totals'],
  ['how many they are, in German', ['Anzahl Mitarbeiter', '', '', '14'], 'totals'],
  ['several sums, each in one cell', ['Total Eintritte: 2', '', '', 'Total Austritte: 4'], 'totals'],
  ['a number behind a name', ['Total Ada: 4', 'Ada Total', '', ''], undefined],
  ['somebody of whom the number alone is known', ['E-0101', '', '', ''], undefined],
  ['somebody by initials', ['AB', '', '', ''], undefined],
  ['somebody', ['Total', 'Ada Total', 'ada@halden.example', '4'], undefined],
] as const)('[T2] [T11] %s in a list with numbers', (_name, cells, expected) => {
  const list = ['Employee ID', 'Name', 'Email', 'Status'].map((column, at) => ({
    column,
    field: ['externalId', 'displayName', 'email', 'assignment'][at],
  }));
  expect(new NoPeople(list).tell({ line: 9, cells })).toBe(expected);
});
