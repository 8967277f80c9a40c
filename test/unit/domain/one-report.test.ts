import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSharedInReports } from '../../../main/domain/people/one-report.ts';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

type Row = Partial<RecordIdentifiers> & { readonly name?: string; readonly report?: number };

const ada = { name: 'ada kerr', email: 'ada@halden.example' };
const ben = { name: 'ben falk', email: 'ben@halden.example' };
const listed: readonly Row[] = [
  { source: 'users', ...ada, seatId: 'ID1' },
  { source: 'users', ...ben, seatId: 'ID2' },
];
const usage = (report: number, row: Row): Row => ({ source: 'usage', report, ...row });

function look(rows: readonly Row[]): ReturnType<typeof findSharedInReports> & { readonly people: number } {
  const table = new RecordTable();
  for (const { source = 'usage', current = true, externalId, email, alias, seatId } of rows)
    table.add({ source, current, externalId, email, alias, seatId });
  const found = findSharedInReports(table, {
    nameOf: (records) => new Map(records.map((record) => [record, rows[record]?.name])),
    reportOf: (record) => rows[record]?.report,
  });
  return { ...found, people: resolvePeople(table, found.shared, new Set(found.before)).people };
}

it.each<[string, readonly Row[], { readonly shared: number; readonly people: number }]>([
  [
    'a remark in place of the seat ids of two',
    [...listed, usage(0, { ...ada, seatId: 'see remark' }), usage(0, { ...ben, seatId: 'see remark' })],
    { shared: 1, people: 2 },
  ],
  [
    'a remark that two have in different reports',
    [...listed, usage(0, { ...ada, seatId: 'see remark' }), usage(1, { ...ben, seatId: 'see remark' })],
    { shared: 1, people: 2 },
  ],
  [
    'a remark that two of like names have in different reports, whom the user list has both',
    [
      ...listed,
      usage(0, { ...ada, seatId: 'see remark' }),
      usage(1, { ...ben, name: 'ada falk', seatId: 'see remark' }),
    ],
    { shared: 1, people: 2 },
  ],
  [
    "a team's mailbox in place of two addresses",
    [
      ...listed,
      usage(0, { ...ada, email: 'team@halden.example', seatId: 'ID1' }),
      usage(0, { ...ben, email: 'team@halden.example', seatId: 'ID2' }),
    ],
    { shared: 1, people: 2 },
  ],
  [
    'a unique id filled down',
    [...listed, usage(0, { ...ada, externalId: 'E1' }), usage(0, { ...ben, externalId: 'E1' })],
    { shared: 1, people: 2 },
  ],
  [
    'a report of before',
    [
      ...listed,
      { ...usage(0, { ...ada, seatId: 'see remark' }), current: false },
      { ...usage(0, { ...ben, seatId: 'see remark' }), current: false },
    ],
    { shared: 0, people: 2 },
  ],
  [
    'whose address and family name changed between two reports is one',
    [
      usage(0, { ...ada, seatId: 'ID1' }),
      usage(1, { name: 'ada storm', email: 'storm@halden.example', seatId: 'ID1' }),
    ],
    { shared: 0, people: 1 },
  ],
  [
    'who stands in a report twice is one',
    [usage(0, { ...ada, seatId: 'ID1' }), usage(0, { ...ada, name: 'ada b kerr', seatId: 'ID1' })],
    { shared: 0, people: 1 },
  ],
  [
    'an address of the user list is whose it is',
    [...listed, usage(0, { ...ada, seatId: 'X1' }), usage(0, { ...ada, name: 'cleo moss', seatId: 'X2' })],
    { shared: 0, people: 2 },
  ],
])('[OF9] %s', (_, rows, { shared, people }) => {
  const looked = look(rows);
  expect(looked.shared).toHaveLength(shared);
  expect(looked.people).toBe(people);
});

it('[OF9] no remark, wherever it stands in reports, makes one of two of the user list', () => {
  const of = (at: number): Row => ({
    name: `given${String(at)} family${String(at)}`,
    email: `p${String(at)}@halden.example`,
  });
  const row = fc.record({
    at: fc.nat({ max: 5 }),
    report: fc.nat({ max: 2 }),
    field: fc.constantFrom('seatId', 'externalId', 'email' as const),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (remarks) => {
      const people = Array.from(
        { length: 6 },
        (_, at) => ({ source: 'users', ...of(at), seatId: `ID${String(at)}` }) as const,
      );
      const rows = remarks.map(({ at, report, field }) =>
        usage(report, {
          ...of(at),
          ...(field === 'email' ? { seatId: `ID${String(at)}` } : {}),
          [field]: 'see remark',
        }),
      );
      expect(look([...people, ...rows]).people).toBeGreaterThanOrEqual(people.length);
    }),
  );
});
