import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partHandedOn } from '../../../main/domain/people/holders/handed-on.ts';
import { usageOfOtherSeats } from '../../../main/domain/people/holders/other-seats.ts';
import { nameKey } from '../../../main/domain/people/identifiers/identifier.ts';
import { findShared } from '../../../main/domain/people/one-file.ts';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

/** Imports 1 and 2 are of September and November; a usage row is of October unless it says otherwise. */
type Row = Partial<RecordIdentifiers> & {
  readonly source: RecordIdentifiers['source'];
  readonly name?: string | undefined;
  readonly began?: string | undefined;
};

const days: readonly string[] = ['', '2026-09-10', '2026-11-20'];

/** The rows that are one person's, by their numbers; rows of nobody are left out. */
function peopleIn(rows: readonly Row[]): readonly string[] {
  const table = new RecordTable();
  for (const { name: _name, began: _began, ...row } of rows)
    table.add({
      current: true,
      externalId: undefined,
      email: undefined,
      alias: undefined,
      seatId: undefined,
      ...row,
    });
  partHandedOn(table, {
    suspects: Array.from({ length: table.nodeCount }, (_, node) => node),
    nameOf: (records) => new Map(records.map((record) => [record, nameKey(rows[record]?.name)])),
    beganOn: (record) => rows[record]?.began ?? '2026-10-01',
    madeOn: (importId) => days[importId],
  });
  const who = resolvePeople(
    table,
    findShared(table, (records) => new Map(records.map((record) => [record, nameKey(rows[record]?.name)]))),
  );
  const { personOfRecord } = who;
  const others = new Set(usageOfOtherSeats(table, who, () => 0));
  const owned = rows.flatMap((_, record) => {
    const person = personOfRecord[record] ?? -1;
    return person === -1 || others.has(record) ? [] : [{ person, record }];
  });
  const people = Map.groupBy(owned, ({ person }) => person);
  return [...people.values()].map((own) => own.map(({ record }) => record).join(' '));
}

const before = { source: 'users', current: false, span: [1, 2] } as const;
const now = { source: 'users', span: [2, 0] } as const;
const used = { source: 'usage' } as const;

const ada = { name: 'Ada Kerr', externalId: '1001', seatId: 'S1' } as const;
const anton = { name: 'Anton Keller', externalId: '1002', seatId: 'S2', email: 'ak@x' } as const;
const withoutIds = { externalId: undefined } as const;

describe('an address that was handed on', () => {
  it.each<{ says: string; rows: Row[]; people: string[] }>([
    {
      says: '[HO2] leaves the usage of whoever had it before with them, by the name',
      rows: [
        { ...before, ...ada, email: 'a.k@x' },
        { ...before, ...anton },
        { ...now, ...ada, email: 'ak@x' },
        { ...used, name: 'Ada Kerr', email: 'a.k@x' },
        { ...used, name: 'Anton Keller', email: 'ak@x' },
      ],
      people: ['0 2 3', '1 4'],
    },
    {
      says: '[HO2] and by the seat id beside it',
      rows: [
        { ...before, ...ada, email: 'a.k@x' },
        { ...before, ...anton },
        { ...now, ...ada, email: 'ak@x' },
        { ...used, name: 'Anton Keller', email: 'ak@x', seatId: 'S2' },
      ],
      people: ['0 2', '1 3'],
    },
    {
      says: '[HO1] keeps two apart who have no unique id and whose names have nothing in common',
      rows: [
        { ...before, ...anton, ...withoutIds },
        { ...now, name: 'Zoe Pahl', email: 'ak@x', seatId: 'S9' },
        { ...used, name: 'Anton Keller', email: 'ak@x' },
        { ...used, name: 'Anton Keller', email: 'ak@x', seatId: 'S2' },
      ],
      people: ['0 2 3', '1'],
    },
    {
      says: '[HO1] and two of whom one has none',
      rows: [
        { ...before, ...anton },
        { ...now, name: 'Zoe Pahl', email: 'ak@x', seatId: 'S9' },
      ],
      people: ['0', '1'],
    },
    {
      says: '[HO1] is the same person’s who has another family name and another seat',
      rows: [
        { ...before, name: 'Ada Kerr', email: 'ada@x', seatId: 'S1' },
        { ...now, name: 'Ada Voss', email: 'ada@x', seatId: 'S5' },
      ],
      people: ['0 1'],
    },
    {
      says: '[HO1] is the same person’s who has the same unique id and another name altogether',
      rows: [
        { ...before, name: 'Maria Rossi', email: 'mr@x', externalId: '7' },
        { ...now, name: 'Giulia Bianchi', email: 'mr@x', externalId: '7' },
      ],
      people: ['0 1'],
    },
    {
      says: '[HO1] is the same person’s who was numbered anew',
      rows: [
        { ...before, name: 'Ada Kerr', email: 'ada@x', externalId: '7' },
        { ...now, name: 'Ada Kerr', email: 'ada@x', externalId: '8' },
        { ...used, name: 'Ada Kerr', email: 'ada@x' },
      ],
      people: ['0', '1 2'],
    },
    {
      says: '[HO2] has usage of somebody else where no list has them',
      rows: [
        { ...now, name: 'Zoe Pahl', email: 'ak@x', seatId: 'S9' },
        { ...used, name: 'Anton Keller', email: 'ak@x' },
      ],
      people: ['0', '1'],
    },
    {
      says: '[HO2] has the usage of who has it now under their own name, whenever it was',
      rows: [
        { ...before, ...anton },
        { ...now, ...ada, email: 'ak@x' },
        { ...used, name: 'Ada Kerr', email: 'ak@x' },
        { ...used, name: 'ADA  KERR', email: 'ak@x', began: '2026-08-01' },
      ],
      people: ['0', '1 2 3'],
    },
    {
      says: '[HO3] gives usage without a name to nobody where it may be of either',
      rows: [
        { ...before, ...anton },
        { ...now, ...ada, email: 'ak@x' },
        { ...used, email: 'ak@x' },
      ],
      people: ['0', '1'],
    },
    {
      says: '[HO3] and to the new one from the first list on that has them with it',
      rows: [
        { ...before, ...anton },
        { ...now, ...ada, email: 'ak@x' },
        { ...used, email: 'ak@x', began: '2026-11-20' },
      ],
      people: ['0', '1 2'],
    },
    {
      says: '[HO3] where both are called alike, only the very name tells',
      rows: [
        { ...before, name: 'Anton Keller', email: 'k@x', externalId: '1' },
        { ...now, name: 'Anna Keller', email: 'k@x', externalId: '2' },
        { ...used, name: 'Anton Keller', email: 'k@x' },
        { ...used, name: 'A. Keller', email: 'k@x' },
      ],
      people: ['0 2', '1'],
    },
  ])('$says', ({ rows, people }) => {
    expect(peopleIn(rows)).toEqual(people);
  });

  it('[HO1] says nothing where a list has one name and usage none', () => {
    expect(
      peopleIn([
        { ...now, name: 'Ada Kerr', email: 'a@x' },
        { ...used, email: 'a@x' },
      ]),
    ).toEqual(['0 1']);
  });
});

describe('a seat', () => {
  it.each<{ says: string; rows: Row[]; people: string[] }>([
    {
      says: '[HO1] that was given to somebody of another name leaves its usage with whoever had it',
      rows: [
        { ...before, name: 'Anton Keller', email: 'ak@x', seatId: 'S2' },
        { ...now, name: 'Ada Kerr', email: 'ada@x', seatId: 'S2' },
        { ...used, name: 'Anton Keller', email: 'ak@x', seatId: 'S2' },
      ],
      people: ['0 2', '1'],
    },
    {
      says: '[HO4] of one and the address of another in one usage row bring nobody together',
      rows: [
        { ...now, name: 'Ada Kerr', email: 'ada@x', seatId: 'S1' },
        { ...now, name: 'Ben Lowe', email: 'ben@x', seatId: 'S2' },
        { ...used, email: 'ada@x', seatId: 'S2' },
        { ...used, name: 'Ben Lowe', email: 'ada@x', seatId: 'S2' },
      ],
      people: ['0', '1 3'],
    },
    {
      says: '[HO5] that the person had before says nothing of the one of now',
      rows: [
        { ...before, name: 'Ada Kerr', email: 'ada@x', seatId: 'S1' },
        { ...now, name: 'Ada Kerr', email: 'ada@x', seatId: 'S5' },
        { ...used, name: 'Ada Kerr', email: 'ada@x', seatId: 'S1' },
        { ...used, name: 'Ada Kerr', email: 'ada@x', seatId: 'S5' },
      ],
      people: ['0 1 3'],
    },
    {
      says: '[HO5] that no list has is not the one of now either',
      rows: [
        { ...now, email: 'ada@x', seatId: 'S5' },
        { ...used, email: 'ada@x', seatId: 'S1' },
      ],
      people: ['0'],
    },
    {
      says: '[HO5] is one of the two that somebody has',
      rows: [
        { ...now, email: 'ada@x', externalId: '1', seatId: 'S1' },
        { ...now, email: 'ada@x', externalId: '1', seatId: 'S2' },
        { ...used, email: 'ada@x', seatId: 'S2' },
      ],
      people: ['0 1 2'],
    },
    {
      says: '[HO5] lost its zeros in one of the two files',
      rows: [
        { ...now, email: 'ada@x', seatId: '0017' },
        { ...used, email: 'ada@x', seatId: '17' },
      ],
      people: ['0 1'],
    },
    {
      says: '[HO5] is not the remark that two have in place of theirs',
      rows: [
        { ...now, name: 'Ada Kerr', email: 'ada@x', seatId: 'see remark' },
        { ...now, name: 'Ben Lowe', email: 'ben@x', seatId: 'see remark' },
        { ...used, email: 'ada@x', seatId: 'S1' },
        { ...used, email: 'ben@x', seatId: 'S2' },
      ],
      people: ['0 2', '1 3'],
    },
    {
      says: '[HO5] of a report that has not one of the user list’s is numbered otherwise',
      rows: [
        { ...now, email: 'a@x', seatId: 'S1' },
        { ...now, email: 'b@x', seatId: 'S2' },
        { ...now, email: 'c@x', seatId: 'S3' },
        { ...used, email: 'a@x', seatId: '91' },
        { ...used, email: 'b@x', seatId: '92' },
        { ...used, email: 'c@x', seatId: '93' },
      ],
      people: ['0 3', '1 4', '2 5'],
    },
  ])('$says', ({ rows, people }) => {
    expect(peopleIn(rows)).toEqual(people);
  });
});

describe('[HO7] a further address', () => {
  it.each<{ says: string; rows: Row[]; people: string[] }>([
    {
      says: 'leads to whoever had it as their own before they had another family name',
      rows: [
        { ...now, name: 'Dora Nash', email: 'dora.nash@x', seatId: 'S3' },
        { source: 'directory', name: 'Dora Voss', email: 'dora.voss@x', furtherAliases: ['dora.nash@x'] },
      ],
      people: ['0 1'],
    },
    {
      says: 'does not make a successor of whoever left',
      rows: [
        { ...now, name: 'Dora Nash', email: 'dora.nash@x', seatId: 'S3' },
        { source: 'directory', name: 'Piet Quist', email: 'piet@x', furtherAliases: ['dora.nash@x'] },
      ],
      people: ['0', '1'],
    },
    {
      says: 'is nobody’s where two rows of one list have it',
      rows: [
        { source: 'directory', name: 'Ada Kerr', email: 'ada@x', furtherAliases: ['info@x'] },
        { source: 'directory', name: 'Ada Lind', email: 'ada2@x', furtherAliases: ['info@x'] },
      ],
      people: ['0', '1'],
    },
    {
      says: 'is one person’s in two lists',
      rows: [
        { source: 'directory', name: 'Ada Kerr', email: 'ada@x', furtherAliases: ['ak@x'] },
        { source: 'directory', list: 3, name: 'Ada Kerr', email: 'kerr@x', furtherAliases: ['ak@x'] },
      ],
      people: ['0 1'],
    },
  ])('$says', ({ rows, people }) => {
    expect(peopleIn(rows)).toEqual(people);
  });
});

it('[HO2] [HO3] [HO5] no usage of whoever had an address before is ever the new one’s, whatever the rows say', () => {
  const maybe = <Value>(value: Value) => fc.option(fc.constant(value), { nil: undefined });
  const facts = fc.record({
    formerId: maybe('1002'),
    formerSeat: maybe('S2'),
    newId: maybe('1009'),
    newSeat: maybe('S9'),
    name: maybe('Anton Keller'),
    seat: maybe('S2'),
    isGone: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, ({ formerId, formerSeat, newId, newSeat, name, seat, isGone }) => {
      const rows: Row[] = [
        { ...before, name: 'Anton Keller', email: 'ak@x', externalId: formerId, seatId: formerSeat },
        { ...now, name: 'Zoe Pahl', email: 'ak@x', externalId: newId, seatId: newSeat },
        { ...used, name, email: 'ak@x', seatId: seat },
        // Whoever had it may be in the list still, under another address.
        ...(isGone
          ? []
          : [{ ...now, name: 'Anton Keller', email: 'a@x', externalId: formerId, seatId: formerSeat }]),
      ];
      expect(peopleIn(rows).find((own) => own.startsWith('1'))).toBe('1');
    }),
    { numRuns: 300 },
  );
});
