import { describe, expect, it } from 'vitest';
import { findLostZeros } from '../../../main/domain/people/identifiers/leading-zeros.ts';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { findUndecided } from '../../../main/domain/people/in-question/undecided.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

type Row = Partial<RecordIdentifiers> & Pick<RecordIdentifiers, 'source'>;

function tableOf(rows: readonly Row[]): RecordTable {
  const table = new RecordTable();
  for (const row of rows)
    table.add({
      current: true,
      externalId: undefined,
      email: undefined,
      alias: undefined,
      seatId: undefined,
      ...row,
    });
  return table;
}

/** Who is undecided where, by the number of their first row. */
function undecidedOf(rows: readonly Row[]): string[] {
  const table = tableOf(rows);
  const zeros = findLostZeros(table);
  if (zeros !== undefined) table.replaceUniqueIds(zeros.nodes);
  const who = resolvePeople(table);
  const personOf = (row: number): number => who.personOfRecord[row] ?? -1;
  return findUndecided(table, who, zeros?.apart ?? [])
    .map(({ person, list }) => `${String(rows.findIndex((_, row) => personOf(row) === person))} ${list}`)
    .toSorted();
}

const ended = { current: false } as const;
const staff = { source: 'directory', list: 3 } as const;

describe('[U5] who is in no list, and may be in it all the same', () => {
  it.each<{ says: string; rows: Row[]; undecided: string[] }>([
    {
      says: 'is nobody whose identifiers are their own',
      rows: [
        { source: 'users', externalId: 'E1', email: 'a@x' },
        { source: 'directory', externalId: 'E1', email: 'a@x', ...ended },
        { source: 'directory', externalId: 'E2', email: 'b@x' },
      ],
      undecided: [],
    },
    {
      says: 'is who had the address of a row that has no unique id, and the row is of who may be the seat',
      rows: [
        { source: 'users', externalId: 'E1' },
        { source: 'directory', externalId: 'E1', email: 'a@x', ...ended },
        { source: 'directory', email: 'a@x' },
      ],
      undecided: ['0 directory', '2 users'],
    },
    {
      says: 'is who had the seat id of a row of now, though both have a unique id',
      rows: [
        { source: 'users', email: 'a.k@x', seatId: 'S1', ...ended },
        { source: 'users', email: 'ak@x', seatId: 'S1' },
        { source: 'directory', externalId: 'E1', email: 'a.k@x' },
        { source: 'directory', externalId: 'E2', email: 'ak@x' },
      ],
      undecided: ['0 users'],
    },
    {
      says: 'is who had the seat id of a row of now under another address, and whoever has it now',
      rows: [
        { source: 'users', email: 'dora.nash@x', seatId: 'S1', ...ended },
        { source: 'users', email: 'dora.voss@x', seatId: 'S1' },
        { source: 'directory', email: 'dora.nash@x' },
      ],
      undecided: ['0 users', '1 directory'],
    },
    {
      says: 'is not who had the address of a row with another unique id',
      rows: [
        { source: 'users', externalId: 'E1' },
        { source: 'directory', externalId: 'E1', email: 'a@x', ...ended },
        { source: 'directory', externalId: 'E2', email: 'a@x' },
      ],
      undecided: [],
    },
    {
      says: 'is whose unique id stands without zeros beside another address, in a list that lost zeros',
      rows: [
        { source: 'users', externalId: '001', email: 'a@x' },
        { ...staff, externalId: '1', email: 'a@x' },
        { source: 'users', externalId: '002', email: 'b@x' },
        { ...staff, externalId: '2', email: 'b@x' },
        { source: 'users', externalId: '003', email: 'c@x' },
        { ...staff, externalId: '3', email: 'other@x' },
      ],
      undecided: ['4 staff', '5 users'],
    },
    {
      says: 'is whose unique id is another but for zeros, though nothing says that a list lost any',
      rows: [
        { source: 'users', externalId: '003', email: 'c@x' },
        { ...staff, externalId: '3', email: 'other@x' },
      ],
      undecided: ['0 staff', '1 users'],
    },
    {
      says: 'is nobody by what is set aside',
      rows: [
        { source: 'users', externalId: 'E1', email: 'team@x' },
        { source: 'users', externalId: 'E2', email: 'team@x' },
        { source: 'directory', externalId: 'E3' },
      ],
      undecided: [],
    },
  ])('$says', ({ rows, undecided }) => {
    expect(undecidedOf(rows)).toEqual(undecided);
  });
});

describe('[OF3] zeros that a list lost', () => {
  it('are found where the ids with zeros stand in the list of before alone', () => {
    const table = tableOf([
      { source: 'directory', externalId: '001', email: 'a@x', ...ended },
      { source: 'directory', externalId: '002', email: 'b@x', ...ended },
      { source: 'directory', externalId: '1', email: 'a@x' },
      { source: 'directory', externalId: '2' },
    ]);
    const zeros = findLostZeros(table);
    expect(zeros?.lost).toEqual({ ids: 2, lists: ['directory'], withZeros: '001', without: '1' });
    if (zeros !== undefined) table.replaceUniqueIds(zeros.nodes);
    expect(resolvePeople(table).people).toBe(2);
  });

  it('are nothing to be said once the list has them again', () => {
    const table = tableOf([
      { source: 'directory', externalId: '1', email: 'a@x', ...ended },
      { source: 'directory', externalId: '001', email: 'a@x' },
    ]);
    expect(findLostZeros(table)?.lost).toMatchObject({ ids: 0, lists: [] });
  });
});
