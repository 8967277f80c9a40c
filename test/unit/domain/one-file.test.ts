import { describe, expect, it } from 'vitest';
import { findLostZeros } from '../../../main/domain/people/identifiers/leading-zeros.ts';
import { findShared, findSharedBefore } from '../../../main/domain/people/one-file.ts';
import { haveNothingInCommon } from '../../../main/domain/people/names/other-names.ts';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

type Row = Partial<RecordIdentifiers> & { readonly name?: string };

function tableOf(rows: readonly Row[]): RecordTable {
  const table = new RecordTable();
  for (const { source = 'users', list, current = true, span, externalId, email, alias, seatId } of rows)
    table.add({ source, list, current, span, externalId, email, alias, seatId });
  return table;
}

function nameIn(rows: readonly Row[]): Parameters<typeof findShared>[1] {
  return (records) => new Map(records.map((record) => [record, rows[record]?.name]));
}

function sharedIn(rows: readonly Row[]): readonly string[] {
  const table = tableOf(rows);
  return findShared(table, nameIn(rows)).map(({ node }) => table.valueOf(node));
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
      'a mailbox beside two names in one list of everybody',
      [
        { source: 'directory', list: 3, email: 'team@x', name: 'ada' },
        { source: 'directory', list: 3, email: 'team@x', name: 'ben' },
      ],
      ['team@x'],
    ],
    [
      'a remark in place of the seat ids of two',
      [
        { seatId: 'see remark', email: 'a@x', name: 'ada' },
        { seatId: 'see remark', email: 'b@x', name: 'ben' },
      ],
      ['see remark'],
    ],
    [
      'one person twice with one seat',
      [
        { seatId: 'S1', email: 'a@x', name: 'ada' },
        { seatId: 'S1', email: 'old@x', name: 'ada' },
      ],
      [],
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
  ])('[OF1] is nobody’s where it stands beside different people: %s', (_, rows, shared) => {
    expect(sharedIn(rows)).toEqual(shared);
  });

  it('[OF6] is one person’s in two lists that write the name otherwise', () => {
    const [one, other] = [
      { source: 'directory', externalId: 'E1', email: 'a@x', name: 'hale robert' },
      { source: 'directory', list: 3, externalId: 'E1', email: 'a@x', name: 'bob hale' },
    ] as const;
    expect(sharedIn([one, other])).toEqual([]);
    expect(sharedIn([one, { ...other, list: undefined }])).toEqual(['E1', 'a@x']);
  });

  it('[OF2] brings nobody together once it is set aside, and the rest does', () => {
    const rows: readonly Row[] = [
      { email: 'a@x', seatId: 'SA1' },
      { email: 'b@x', seatId: 'SA2' },
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
      [0, 1, 2, 3],
    ],
    [
      'a directory with them and a list of everybody without',
      [
        { source: 'directory', externalId: '00042', email: 'a@x' },
        { source: 'directory', list: 3, externalId: '42', email: 'a@x' },
      ],
      [0, 0],
    ],
    ['both in one file', [...users, { externalId: '42', email: 'a@x' }], [0, 1, 2]],
    [
      'both in one file of before, and one is left without zeros',
      [
        { source: 'directory', current: false, span: [1, 3], externalId: '00042', email: 'a@x' },
        { source: 'directory', current: false, span: [1, 3], externalId: '42', email: 'b@x' },
        { source: 'directory', span: [3, 0], externalId: '42', email: 'a@x' },
      ],
      [0, 1, 1],
    ],
    [
      'no addresses on one side, and the same name',
      [
        { externalId: '00042', email: 'a@x', name: 'ada kerr' },
        { source: 'directory', externalId: '42', name: 'ada kerr' },
      ],
      [0, 0],
    ],
    [
      'another domain, and the same name',
      [
        { externalId: '00042', email: 'a@x', name: 'ada kerr' },
        { source: 'directory', externalId: '42', email: 'a@y', name: 'ada kerr' },
      ],
      [0, 0],
    ],
    [
      'another name, and no address on one side',
      [
        { externalId: '00042', email: 'a@x', name: 'ada kerr' },
        { source: 'directory', externalId: '42', name: 'otto lind' },
      ],
      [0, 1],
    ],
    [
      'a given name alone',
      [
        { externalId: '00042', email: 'a@x', name: 'ada' },
        { source: 'directory', externalId: '42', email: 'b@x', name: 'ada' },
      ],
      [0, 1],
    ],
    [
      'another address and name in the next user list, and the same seat',
      [
        { current: false, span: [1, 2], externalId: '00042', email: 'a@x', seatId: 'S1', name: 'ada kerr' },
        { span: [2, 0], externalId: '42', email: 'a2@x', seatId: 'S1', name: 'ada voss' },
      ],
      [0, 0],
    ],
    [
      'one with the same address beside another who contradicts',
      [
        ...users,
        { source: 'directory', externalId: '42', email: 'a@x' },
        { source: 'directory', externalId: '107', email: 'other@x' },
      ],
      [0, 1, 0, 2],
    ],
  ])('[OF3] are one where addresses, seats or names agree: %s', (_, rows, people) => {
    const table = tableOf(rows);
    const zeros = findLostZeros(table, nameIn(rows));
    if (zeros !== undefined) table.replaceUniqueIds(zeros.nodes);
    expect(zeros === undefined ? undefined : [...resolvePeople(table).personOfRecord]).toEqual(people);
  });
});

it('[SA2] zeros that were lost are said of the list that has none, with how many and one of them', () => {
  const zeros = findLostZeros(
    tableOf([
      { externalId: '00042', email: 'a@x' },
      { externalId: '00107', email: 'b@x' },
      { source: 'directory', externalId: '00042', email: 'a@x' },
      { source: 'directory', list: 3, externalId: '42', email: 'a@x' },
      { source: 'directory', list: 3, externalId: '107', email: 'b@x' },
    ]),
  );
  expect(zeros?.lost).toEqual({ ids: 2, lists: ['staff'], withZeros: '00042', without: '42' });
});

describe('an identifier within one file of before', () => {
  const old = { source: 'directory', current: false, email: 'team@x' } as const;
  it.each<readonly [string, readonly Row[], readonly number[]]>([
    [
      'a mailbox beside two people, who have their own by now',
      [
        { externalId: 'E1', email: 'a@x', name: 'ada' },
        { email: 'b@x', name: 'ben' },
        { ...old, span: [2, 3], externalId: 'E1', name: 'ada' },
        { ...old, span: [2, 3], alias: 'b@x', name: 'ben' },
      ],
      [0, 1, 0, 2],
    ],
    [
      'one after the other, of one person',
      [
        { externalId: 'E1', name: 'ada' },
        { email: 'a@x', name: 'ada' },
        { ...old, span: [2, 3], externalId: 'E1', name: 'ada' },
        { ...old, span: [3, 4], alias: 'a@x', name: 'ada' },
      ],
      [0, 0, 0, 0],
    ],
  ])('[OF5] brings nobody together: %s', (_, rows, people) => {
    const table = tableOf(rows);
    const before = findSharedBefore(table, nameIn(rows));
    expect([...resolvePeople(table, [], before).personOfRecord]).toEqual(people);
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
])('[OF4] %s and %s have nothing in common: %j', (one, other, nothing) => {
  expect(haveNothingInCommon(one, other)).toBe(nothing);
});
