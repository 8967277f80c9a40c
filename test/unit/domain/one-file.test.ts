import { describe, expect, it } from 'vitest';
import { findLostZeros } from '../../../main/domain/people/leading-zeros.ts';
import { findShared } from '../../../main/domain/people/one-file.ts';
import { haveNothingInCommon } from '../../../main/domain/people/other-names.ts';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

type Row = Partial<RecordIdentifiers> & { readonly name?: string };

function tableOf(rows: readonly Row[]): RecordTable {
  const table = new RecordTable();
  for (const { source = 'users', current = true, externalId, email, alias, seatId } of rows)
    table.add({ source, current, externalId, email, alias, seatId });
  return table;
}

function sharedIn(rows: readonly Row[]): readonly string[] {
  const table = tableOf(rows);
  const nameOf = (records: readonly number[]): ReadonlyMap<number, string | undefined> =>
    new Map(records.map((record) => [record, rows[record]?.name]));
  return findShared(table, nameOf).map(({ node }) => table.valueOf(node));
}

describe('an identifier within one file', () => {
  it.each<readonly [string, readonly Row[], readonly string[]]>([
    [
      'a unique id beside two names',
      [
        { externalId: 'E1', email: 'a@x', name: 'ada' },
        { externalId: 'E1', email: 'b@x', name: 'ben' },
      ],
      ['E1'],
    ],
    [
      'a unique id beside two addresses without names',
      [
        { externalId: 'E1', email: 'a@x' },
        { externalId: 'E1', email: 'b@x' },
      ],
      ['E1'],
    ],
    [
      'a mailbox beside two names',
      [
        { source: 'directory', email: 'team@x', alias: 'a@x', name: 'ada' },
        { source: 'directory', email: 'team@x', alias: 'b@x', name: 'ben' },
      ],
      ['team@x'],
    ],
    [
      'one person twice, with an old address',
      [
        { externalId: 'E1', email: 'a@x', name: 'ada' },
        { externalId: 'E1', email: 'old@x', name: 'ada' },
      ],
      [],
    ],
    [
      'the same in two files',
      [
        { externalId: 'E1', email: 'a@x', name: 'ada' },
        { source: 'directory', externalId: 'E1', email: 'b@x', name: 'ben' },
      ],
      [],
    ],
    [
      'rows of before',
      [
        { externalId: 'E1', email: 'a@x', name: 'ada' },
        { current: false, externalId: 'E1', email: 'b@x', name: 'ben' },
      ],
      [],
    ],
  ])('[W1] is nobody’s where it stands beside different people: %s', (_, rows, shared) => {
    expect(sharedIn(rows)).toEqual(shared);
  });

  it('[W2] brings nobody together once it is set aside, and the rest does', () => {
    const rows: readonly Row[] = [
      { email: 'a@x', seatId: 'S1' },
      { email: 'b@x', seatId: 'S2' },
      { source: 'directory', email: 'team@x', alias: 'a@x', name: 'ada' },
      { source: 'directory', email: 'team@x', alias: 'b@x', name: 'ben' },
    ];
    const table = tableOf(rows);
    const shared = [{ node: table.nodeOf('email', 'team@x'), records: [2, 3] }];
    expect([...resolvePeople(table, shared).personOfRecord]).toEqual([0, 1, 0, 1]);
  });
});

describe('ids that lost their zeros', () => {
  const users: readonly Row[] = [
    { externalId: '00042', email: 'a@x' },
    { externalId: '00107', email: 'b@x' },
  ];
  it.each<readonly [string, readonly Row[], readonly number[] | undefined]>([
    [
      'the same addresses',
      [
        ...users,
        { source: 'directory', externalId: '42', email: 'a@x' },
        { source: 'directory', externalId: '107', email: 'b@x' },
      ],
      [0, 1, 0, 1],
    ],
    [
      'one of them without an address',
      [
        ...users,
        { source: 'directory', externalId: '42', email: 'a@x' },
        { source: 'directory', externalId: '107' },
      ],
      [0, 1, 0, 1],
    ],
    [
      'other addresses',
      [
        ...users,
        { source: 'directory', externalId: '42', email: 'c@x' },
        { source: 'directory', externalId: '107', email: 'd@x' },
      ],
      undefined,
    ],
    ['both in one file', [...users, { externalId: '42', email: 'a@x' }], undefined],
  ])('[W3] are one where addresses agree: %s', (_, rows, people) => {
    const table = tableOf(rows);
    const zeros = findLostZeros(table);
    if (zeros !== undefined) table.replaceUniqueIds(zeros.nodes);
    expect(zeros === undefined ? undefined : [...resolvePeople(table).personOfRecord]).toEqual(people);
  });
});

it.each([
  ['Mira Sol', 'Otto Lind', true],
  ['Anna Berg', 'Anna Meyer', false],
  ['Anna Berg', 'Ana Bergh', false],
  ['Kate Lowe', 'Katherine Okafor', false],
  ['王伟', 'Wei Wang', false],
  ['김 민준', 'Minjun Kim', false],
  ['Otto', 'Mira Sol', false],
])('[W4] %s and %s have nothing in common: %j', (one, other, nothing) => {
  expect(haveNothingInCommon(one, other)).toBe(nothing);
});
