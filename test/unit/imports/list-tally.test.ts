import { expect, test } from 'vitest';

import { ListTally } from '../../../main/engine/imports/read/lists/list-tally.ts';
import type { WorksState } from '../../../main/domain/states/state.ts';

type Row = readonly [email: string | undefined, id: string | undefined, said: WorksState];

const rows: Readonly<Record<string, Row>> = {
  here: ['ada@halden.example', '1', 'yes'],
  gone: ['ada@halden.example', '1', 'left'],
  goneById: [undefined, '1', 'left'],
  hereByAddress: ['ada@halden.example', undefined, 'yes'],
  open: ['ada@halden.example', '1', 'unknown'],
  other: ['dan@halden.example', '4', 'yes'],
};

test.each<[string, Partial<ReturnType<ListTally['counts']>>]>([
  ['here other', { here: 2, left: 0, unknown: 0, contradicting: 0 }],
  ['here here', { here: 1, left: 0, unknown: 0, contradicting: 0 }],
  ['gone gone other', { here: 1, left: 1, gone: ['ada@halden.example', '1', 'ada@halden.example', '1'] }],
  ['gone here', { here: 1, left: 0, contradicting: 1, gone: [] }],
  ['here gone', { here: 1, left: 0, contradicting: 1, gone: [] }],
  ['gone open', { here: 0, left: 0, unknown: 1, contradicting: 0, gone: [] }],
  ['goneById hereByAddress', { here: 1, left: 1, contradicting: 0 }],
  ['goneById hereByAddress open', { here: 1, left: 0, unknown: 0, contradicting: 1 }],
])('[Q5] %s', (names, counts) => {
  const said = names.split(' ').flatMap((name) => {
    const row = rows[name];
    return row === undefined ? [] : [row];
  });
  const add = (tally: ListTally, of: readonly Row[]): ListTally => {
    for (const [email, id, works] of of) tally.add({ email, id }, works, 'assigned');
    return tally;
  };
  expect(add(new ListTally(), said).counts()).toMatchObject(counts);
  // Rows that were counted in the other thread, and those that are as they were.
  const first = add(new ListTally(), said.slice(0, 1)).taken();
  expect(add(new ListTally(first), said.slice(1)).counts()).toMatchObject(counts);
});

test.each<[string, readonly (readonly [name: string | undefined, said: WorksState])[], object]>([
  [
    'people of other names share a mailbox',
    [
      ['Halden, Ada', 'yes'],
      ['Dan Weir', 'left'],
      ['Ines Kolb', 'left'],
      ['Kolb Ines', 'left'],
    ],
    { here: 1, left: 2, contradicting: 0 },
  ],
  [
    'an old account and a new one are one person by a word of the name',
    [
      ['Ada Halden (old)', 'left'],
      ['A. Halden', 'yes'],
    ],
    { here: 1, left: 0, contradicting: 1 },
  ],
  [
    'of a row without a name nothing speaks against it',
    [
      ['Ada Halden', 'yes'],
      [undefined, 'left'],
    ],
    { here: 1, left: 0, contradicting: 1 },
  ],
])('[Q5] %s', (_, people, counts) => {
  const tally = new ListTally();
  for (const [name, said] of people)
    tally.add({ email: 'team@halden.example', id: undefined, name }, said, 'assigned');
  expect(tally.counts()).toMatchObject(counts);
  expect(new ListTally(tally.taken()).counts()).toMatchObject(counts);
});
