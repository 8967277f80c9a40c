import { expect, it } from 'vitest';
import type { PersonId } from '../../../main/domain/ids.ts';
import { namedInRows } from '../../../main/headless/steps/named-in-list.ts';

const ada = 1 as PersonId;
const ben = 2 as PersonId;
/** What is known: of Ada and Ben the address and the unique id, and a mailbox that both have. */
const found = {
  named: [
    { personId: ada, as: 'ada@x' },
    { personId: ada, as: 'E1' },
    { personId: ben, as: 'ben@x' },
    { personId: ben, as: 'E2' },
  ],
  shared: [{ as: 'sales@x', people: ['Ada', 'Ben'] }],
};
const columns = ['email', 'employee_id'];

function read(rows: readonly (readonly string[])[]) {
  const { named, ...rest } = namedInRows({ columns, rows }, found);
  return { ...rest, named: named.map(({ personId, as }) => `${String(personId)} ${as}`) };
}

it.each([
  ['both identifiers of one person', [['ada@x', 'E1']], ['1 ada@x', '1 E1']],
  [
    'identifiers of two people, so that neither is told apart',
    [['ada@x', 'E2']],
    ['1 ada@x', '1 E2', '2 ada@x', '2 E2'],
  ],
  [
    'an id that nobody has, where the column names others',
    [
      ['ada@x', 'E9'],
      ['ben@x', 'E2'],
    ],
    ['1 ada@x', '1 E9', '2 ben@x', '2 E2'],
  ],
  ['a word for nothing beside an address', [['ada@x', '#N/A']], ['1 ada@x']],
  ['a mailbox of several beside an id', [['sales@x', 'E1']], ['1 E1']],
])('[LC11] a row with %s names by all of it', (_, rows, named) => {
  expect(read(rows)).toMatchObject({ named, unknown: [], shared: [] });
});

it('[LC11] a column that names nobody is said, and takes nobody out', () => {
  const rows = [
    ['ada@x', '7001'],
    ['ben@x', '7002'],
  ];
  expect(read(rows)).toMatchObject({
    named: ['1 ada@x', '2 ben@x'],
    strange: ['employee_id'],
    ids: [ada, ben],
  });
});

it('[LC11] rows that lead to nobody, or to several alone, are said', () => {
  const rows = [
    ['otto@x', 'E7'],
    ['sales@x', ''],
    ['', 'E1'],
  ];
  expect(read(rows)).toMatchObject({ unknown: ['otto@x, E7'], shared: found.shared, ids: [ada] });
});
