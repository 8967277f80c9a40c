import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

type Row = Partial<RecordIdentifiers> & { readonly name?: string };

function row(given: Row): RecordIdentifiers {
  return {
    source: given.source ?? 'users',
    current: given.current ?? true,
    externalId: given.externalId,
    email: given.email,
    alias: given.alias,
    seatId: given.seatId,
  };
}

/** The rows of each person, as sets of row numbers, and the rows of nobody. */
function partition(rows: readonly Row[]): { people: number[][]; unowned: number[]; contested: string[] } {
  const table = new RecordTable();
  for (const given of rows) table.add(row(given));
  const who = resolvePeople(table);
  const people: number[][] = Array.from({ length: who.people }, () => []);
  const unowned: number[] = [];
  rows.forEach((_, index) => {
    const person = who.personOfRecord[index] ?? -1;
    if (person < 0) unowned.push(index);
    else people[person]?.push(index);
  });
  const contested = who.conflicts.map(
    ({ node, uniqueIds }) =>
      `${table.valueOf(node)}: ${uniqueIds
        .map((id) => table.valueOf(id))
        .toSorted()
        .join(' ')}`,
  );
  return { people, unowned, contested: contested.toSorted() };
}

const users = 'users' as const;
const directory = 'directory' as const;
const usage = 'usage' as const;

describe('resolvePeople', () => {
  it.each<{ says: string; rows: Row[]; people: number[][]; unowned?: number[]; contested?: string[] }>([
    {
      says: 'joins by unique id whatever the addresses',
      rows: [
        { source: users, externalId: 'E1', email: 'a@x' },
        { source: directory, externalId: 'E1', email: 'b@x' },
      ],
      people: [[0, 1]],
    },
    {
      says: 'joins by e-mail address where one row has no unique id',
      rows: [
        { source: users, email: 'a@x' },
        { source: directory, externalId: 'E1', email: 'a@x' },
        { source: usage, email: 'a@x' },
      ],
      people: [[0, 1, 2]],
    },
    {
      says: 'joins by seat id where nothing else is there',
      rows: [
        { source: users, externalId: 'E1', email: 'a@x', seatId: 'S1' },
        { source: usage, seatId: 'S1' },
      ],
      people: [[0, 1]],
    },
    {
      says: 'joins by the sign-in name as a second address',
      rows: [
        { source: users, externalId: 'E1', email: 'anna@x' },
        { source: directory, email: 'a.berg@x', alias: 'anna@x' },
      ],
      people: [[0, 1]],
    },
    {
      says: 'holds strangers apart',
      rows: [{ externalId: 'E1', email: 'a@x' }, { externalId: 'E2', email: 'b@x' }, { email: 'c@x' }],
      people: [[0], [1], [2]],
    },
    {
      says: 'never joins two unique ids through a shared address',
      rows: [
        { source: users, externalId: 'E1', email: 'a@x' },
        { source: directory, externalId: 'E2', email: 'a@x' },
      ],
      people: [[0], [1]],
      contested: ['a@x: E1 E2'],
    },
    {
      says: 'leaves a usage row with a contested address alone unowned',
      rows: [
        { source: users, externalId: 'E1', email: 'a@x' },
        { source: users, externalId: 'E2', email: 'a@x' },
        { source: usage, email: 'a@x' },
      ],
      people: [[0], [1]],
      unowned: [2],
      contested: ['a@x: E1 E2'],
    },
    {
      says: 'makes a person of their own from a listed row with a contested address alone',
      rows: [
        { source: users, externalId: 'E1', email: 'a@x' },
        { source: users, externalId: 'E2', email: 'a@x' },
        { source: directory, email: 'a@x' },
      ],
      people: [[0], [1], [2]],
      contested: ['a@x: E1 E2'],
    },
    {
      says: 'breaks a chain of seat ids between two unique ids',
      rows: [
        { source: usage, externalId: 'E1', seatId: 'S1' },
        { source: users, email: 'a@x', seatId: 'S1' },
        { source: users, email: 'a@x', seatId: 'S2' },
        { source: usage, externalId: 'E2', seatId: 'S2' },
      ],
      people: [[0], [1, 2], [3]],
      contested: ['S1: E1', 'S2: E2'],
    },
    {
      says: 'contests a seat id that two unique ids hold',
      rows: [
        { source: users, externalId: 'E1', seatId: 'S1' },
        { source: users, externalId: 'E2', seatId: 'S1' },
        { source: usage, seatId: 'S1' },
      ],
      people: [[0], [1]],
      unowned: [2],
      contested: ['S1: E1 E2'],
    },
    {
      says: 'keeps an address of the past with the person who had it',
      rows: [
        { source: users, externalId: 'E1', email: 'old@x', current: false },
        { source: users, externalId: 'E1', email: 'new@x' },
        { source: usage, email: 'old@x', current: false },
      ],
      people: [[0, 1, 2]],
    },
    {
      says: 'lets an address that was given to somebody new follow the current row',
      rows: [
        { source: users, externalId: 'E1', email: 'a@x', current: false },
        { source: users, externalId: 'E1', email: 'a.old@x' },
        { source: users, externalId: 'E2', email: 'a@x' },
        { source: usage, email: 'a@x' },
      ],
      people: [
        [0, 1],
        [2, 3],
      ],
    },
    {
      says: 'does not join two current addresses through a seat id of the past',
      rows: [
        { source: users, email: 'a@x', seatId: 'S1', current: false },
        { source: users, email: 'a@x', seatId: 'S2' },
        { source: users, email: 'b@x', seatId: 'S1' },
      ],
      people: [[0, 1], [2]],
    },
    {
      says: 'leaves a row without any identifier unowned',
      rows: [{ source: usage }, { source: users, email: 'a@x' }],
      people: [[1]],
      unowned: [0],
    },
  ])('$says', ({ rows, people, unowned = [], contested = [] }) => {
    expect(partition(rows)).toEqual({ people, unowned, contested });
  });
});

const value = (prefix: string, many: number): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc.integer({ min: 1, max: many }).map((number) => `${prefix}${String(number)}`),
    { nil: undefined },
  );
const randomRow: fc.Arbitrary<RecordIdentifiers> = fc.record({
  source: fc.constantFrom(users, directory, usage),
  current: fc.boolean(),
  externalId: value('E', 4),
  email: value('e@', 6),
  alias: value('e@', 6),
  seatId: value('S', 5),
});

/** The partition by the rows' own labels, independent of their order. */
function labelled(rows: readonly RecordIdentifiers[], labels: readonly number[]): string {
  const { people, unowned } = partition(rows);
  const name = (index: number): number => labels[index] ?? -1;
  const groups = people.map((group) =>
    group
      .map(name)
      .toSorted((a, b) => a - b)
      .join(','),
  );
  return `${groups.toSorted().join(' | ')} / ${unowned
    .map(name)
    .toSorted((a, b) => a - b)
    .join(',')}`;
}

describe('resolvePeople, whatever the records', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(randomRow, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (rows, stream) => {
        const order = rows
          .map((_, index) => ({ index, by: stream.next().value as number }))
          .toSorted((a, b) => a.by - b.by || a.index - b.index)
          .map(({ index }) => index);
        const shuffled = order.flatMap((index) => rows[index] ?? []);
        expect(labelled(shuffled, order)).toBe(labelled(rows, [...rows.keys()]));
      }),
      { numRuns: 2000 },
    );
  });

  it('never brings two unique ids together', () => {
    fc.assert(
      fc.property(fc.array(randomRow, { maxLength: 14 }), (rows) => {
        for (const group of partition(rows).people) {
          const ids = new Set(group.map((index) => rows[index]?.externalId).filter((id) => id !== undefined));
          expect(ids.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is not changed by an unrelated record', () => {
    fc.assert(
      fc.property(fc.array(randomRow, { maxLength: 12 }), (rows) => {
        const stranger: RecordIdentifiers = row({ externalId: 'Z', email: 'z@z', seatId: 'Z' });
        const labels = [...rows.keys()];
        const before = labelled(rows, labels);
        const { people } = partition([...rows, stranger]);
        expect(people.filter((group) => group.includes(rows.length))).toEqual([[rows.length]]);
        const after = labelled([stranger, ...rows], [-1, ...labels]);
        expect(after.replace(/^-1( \| )?/u, '')).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });
});
