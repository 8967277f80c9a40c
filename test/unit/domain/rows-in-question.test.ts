import { describe, expect, it } from 'vitest';
import { findRowsInQuestion } from '../../../main/domain/people/in-question/rows-in-question.ts';
import { writtenName } from '../../../main/domain/people/in-question/written-name.ts';
import { findShared } from '../../../main/domain/people/one-file.ts';
import { RecordTable, type RecordIdentifiers } from '../../../main/domain/people/record-table.ts';
import { resolvePeople } from '../../../main/domain/people/who-is-who.ts';

type Row = Partial<RecordIdentifiers> & {
  readonly name?: string;
  /** The given name, where it stands by itself. */
  readonly given?: string;
  readonly isGone?: boolean;
  readonly title?: string;
};

/** Of whom it is asked in whose row, both by the number of their first row. */
function questionsOf(rows: readonly Row[]): string[] {
  const table = new RecordTable();
  for (const row of rows)
    table.add({
      source: 'directory',
      current: true,
      externalId: undefined,
      email: undefined,
      alias: undefined,
      seatId: undefined,
      ...row,
    });
  // Import 9 brought a further part of the list of import 3.
  table.noteParts(new Map([[9, 3]]));
  const namesOf = (records: readonly number[]) =>
    new Map(
      records.map((record) => [
        record,
        writtenName({ displayName: rows[record]?.name, firstName: rows[record]?.given }),
      ]),
    );
  const who = resolvePeople(
    table,
    findShared(table, (records) => new Map([...namesOf(records)].map(([at, name]) => [at, name?.key]))),
  );
  const found = findRowsInQuestion(table, who, {
    namesOf,
    postsOf: (records) => new Map(records.map((record) => [record, [rows[record]?.title]])),
    goneRecords: () => new Set(rows.flatMap(({ isGone }, at) => (isGone === true ? [at] : []))),
    // The file of import 1 was made on the first of the month, and so on.
    madeOn: (importId) => `2026-11-${String(importId).padStart(2, '0')}`,
  });
  const firstOf = (person: number): string => String(who.personOfRecord.indexOf(person));
  return found
    .map(({ person, owner, list }) => `${firstOf(person)} in ${list} by ${firstOf(owner)}`)
    .toSorted();
}

const seat = (row: Row): Row => ({ source: 'users', span: [1, 0], ...row });
const before = (row: Row): Row => ({ list: 3, current: false, span: [2, 3], ...row });
const now = (row: Row): Row => ({ list: 3, span: [3, 0], ...row });
const dora = { externalId: '1004', email: 'dora.nash@x', name: 'Dora Nash' };
const anton = { externalId: '1002', email: 'ak@x', name: 'Anton Keller' };
const ada = { externalId: '1001', email: 'a.k@x', name: 'Ada Kerr' };
const otto = { externalId: '1009', email: 'otto@x', name: 'Otto Lind' };

describe('[U6] a row in which somebody may be meant whom the list has not', () => {
  it.each<{ says: string; rows: Row[]; questions: string[] }>([
    {
      says: 'is none where nobody has a name like it',
      rows: [seat(dora), before(dora), now(otto)],
      questions: [],
    },
    {
      says: 'is one with the same name, another number and another address',
      rows: [seat(dora), before(dora), now({ ...dora, externalId: '2004', email: 'd.nash@x' })],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is one with the same name, family name first',
      rows: [seat(dora), before(dora), now({ name: 'Nash, Dora', externalId: '2004', email: 'd.nash@x' })],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none with a name that is merely like it, an id and an address of its own, and came later than they went',
      rows: [
        seat(dora),
        before(dora),
        now(otto),
        now({ externalId: '2004', email: 'd.nasch@x', name: 'Dora Nasch', span: [4, 0] }),
      ],
      questions: [],
    },
    {
      says: 'is one with a short form of the name and another id, of who came as they went',
      rows: [
        seat({ ...dora, name: 'Ben Nash' }),
        before({ ...dora, name: 'Ben Nash' }),
        now({ externalId: '2004', email: 'benjamin.nash@x', name: 'Benjamin Nash' }),
      ],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none with the given name alone, where both have an id, of who came as they went',
      rows: [seat(dora), before(dora), now({ externalId: '2004', email: 'd.voss@x', name: 'Dora Voss' })],
      questions: [],
    },
    {
      says: 'is none with a name of the same words in another order, and an id of its own',
      rows: [
        seat({ ...dora, name: 'Juan Ortiz Vega' }),
        now({ externalId: '2004', name: 'Juan Vega Ortiz' }),
      ],
      questions: [],
    },
    {
      says: 'is none with a name that has other tones, and an id of its own',
      rows: [
        seat({ ...dora, name: 'Ngọc Anh Võ' }),
        before({ ...dora, name: 'Ngọc Anh Võ' }),
        now({ externalId: '2004', name: 'Ngọc Ánh Võ' }),
      ],
      questions: [],
    },
    {
      says: 'is one of somebody who has the number of before as gone and another as here, and one address',
      rows: [seat(dora), now({ ...dora, isGone: true }), now({ ...dora, externalId: '2004' })],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none of a namesake who was there beside them',
      rows: [
        seat(dora),
        before(dora),
        now({ externalId: '2004', email: 'dora.nash2@x', name: 'Dora Nash', span: [2, 0] }),
      ],
      questions: [],
    },
    {
      says: 'is none of a namesake who has a seat beside them',
      rows: [
        seat(dora),
        seat({ externalId: '2004', email: 'dora.nash2@x', name: 'Dora Nash' }),
        before(dora),
        now({ externalId: '2004', email: 'dora.nash2@x', name: 'Dora Nash' }),
      ],
      questions: [],
    },
    {
      says: 'is one of two of one name where it lost its id',
      rows: [
        seat(dora),
        seat({ externalId: '2004', email: 'dora.nash2@x', name: 'Dora Nash' }),
        before(dora),
        before({ externalId: '2004', email: 'dora.nash2@x', name: 'Dora Nash' }),
        now({ email: 'dora.nash@x', name: 'Dora Nash' }),
      ],
      questions: ['1 in staff by 0'],
    },
    {
      says: 'is none of two of one name where nobody ever had an id',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        seat({ email: 'dora.nash2@x', name: 'Dora Nash' }),
        now({ email: 'dora.nash@x', name: 'Dora Nash' }),
      ],
      questions: [],
    },
    {
      says: "is one with their name under a colleague's address",
      rows: [seat(ada), seat(anton), before(ada), before(anton), now({ email: 'ak@x', name: 'Ada Kerr' })],
      questions: ['0 in staff by 1'],
    },
    {
      says: "is one with their name and a new id under a colleague's address",
      rows: [
        seat({ email: 'a.k@x', name: 'Ada Kerr' }),
        seat({ email: 'ak@x', name: 'Anton Keller' }),
        now({ externalId: '1001', email: 'ak@x', name: 'Ada Kerr' }),
      ],
      questions: ['0 in staff by 1'],
    },
    {
      says: 'is one of who came without an id as they went, with the given name, in a list that has ids',
      rows: [seat(dora), before(dora), now(otto), now({ email: 'dora.voss@x', name: 'Dora Voss' })],
      questions: ['0 in staff by 3'],
    },
    {
      says: 'is one of who came with a further part of the list by which they went',
      rows: [
        seat(dora),
        before(dora),
        now(otto),
        now({ email: 'dora.voss@x', name: 'Dora Voss', span: [9, 0] }),
      ],
      questions: ['0 in staff by 3'],
    },
    {
      says: 'is none of who came without an id later than they went',
      rows: [
        seat(dora),
        before(dora),
        now(otto),
        now({ email: 'dora.voss@x', name: 'Dora Voss', span: [4, 0] }),
      ],
      questions: [],
    },
    {
      says: 'is one with the given name in a list whose ids are all gone',
      rows: [seat(dora), before(dora), now({ email: 'dora.voss@x', name: 'Dora Voss' })],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is one of who came as they went, with the given name, in lists that never had ids',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash' }),
        now({ email: 'dora.voss@x', name: 'Dora Voss' }),
        now({ email: 'otto@x', name: 'Otto Lind' }),
      ],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is one of who came as they went, with the given name and the title, without ids',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash', title: 'buyer' }),
        now({ email: 'dora.voss@x', name: 'Dora Voss', title: 'buyer' }),
      ],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none of who came as they went, with the given name and another title, without ids',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash', title: 'buyer' }),
        now({ email: 'dora.voss@x', name: 'Dora Voss', title: 'welder' }),
      ],
      questions: [],
    },
    {
      says: 'is none of who came as they went, with a word of the name that everybody has, without ids',
      rows: [
        seat({ email: 'eli@x', name: 'Eli Berg' }),
        before({ email: 'eli@x', name: 'Eli Berg' }),
        ...['Anna', 'Bo', 'Cy', 'Fay'].map((given) => now({ email: `${given}@x`, name: `${given} Berg` })),
      ],
      questions: [],
    },
    {
      says: 'is one of who came as they went, with two words that many have and nobody else has both, without ids',
      rows: [
        seat({ email: 'jiho@x', name: 'Ji-ho Kim' }),
        before({ email: 'jiho@x', name: 'Ji-ho Kim' }),
        ...['Ji-min An', 'Ji-won Bae', 'Ji-su Chu', 'Min-ho Do', 'Su-ho Eun', 'Won-ho Gil'].map((name) =>
          now({ email: `${name}@x`, name }),
        ),
        now({ email: 'jiho.cho@x', name: 'Ji-ho Cho' }),
      ],
      questions: ['0 in staff by 8'],
    },
    {
      says: 'is one of who came without an id as they went, with a given name that many have who were there',
      rows: [
        seat(dora),
        before(dora),
        ...['An', 'Bo', 'Cy', 'Du'].flatMap((family, at) => {
          const one = { email: `${family}@x`, name: `Dora ${family}` };
          return [before({ ...one, externalId: `200${String(at)}` }), now(one)];
        }),
        now({ email: 'dora.voss@x', name: 'Dora Voss' }),
      ],
      questions: ['0 in staff by 10'],
    },
    {
      says: 'is one of who came as they went, with the whole given name, of which many have a part who were there',
      rows: [
        seat({ email: 'ha@x', name: 'Ha Yoon', given: 'Ha' }),
        before({ email: 'ha@x', name: 'Ha Yoon', given: 'Ha' }),
        ...['Hyun', 'Seo', 'Min', 'Su'].flatMap((first) => {
          const one = { email: `${first}@x`, name: `${first}-ha Ko` };
          // One half of them is as it was.
          return first.length > 2 ? [before(one), now(one)] : [now({ ...one, span: [2, 0] })];
        }),
        now({ externalId: '2004', email: 'ha2@x', name: 'Ha Kim' }),
      ],
      questions: ['0 in staff by 9'],
    },
    {
      says: 'is none of who came without an id as they went, with a word that everybody has who came so',
      rows: [
        seat({ ...dora, name: 'Eli Berg' }),
        before({ ...dora, name: 'Eli Berg' }),
        ...['Anna', 'Bo', 'Cy', 'Fay'].map((given) => now({ email: `${given}@x`, name: `${given} Berg` })),
      ],
      questions: [],
    },
    {
      says: 'is one of who came into two lists as they went from both, with the given name and without ids',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash', list: 4, span: [4, 5] }),
        now({ email: 'dora.voss@x', name: 'Dora Voss' }),
        now({ email: 'dora.voss@x', name: 'Dora Voss', list: 4, span: [5, 0] }),
      ],
      questions: ['0 in staff by 3'],
    },
    {
      says: 'is one of who came as they went, with the given name, where only the newer list has ids',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash' }),
        now({ externalId: '1004', email: 'dora.voss@x', name: 'Dora Voss' }),
      ],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none of who came later than they went, with the given name, in lists that never had ids',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash' }),
        now({ email: 'otto@x', name: 'Otto Lind' }),
        now({ email: 'dora.voss@x', name: 'Dora Voss', span: [4, 0] }),
      ],
      questions: [],
    },
    {
      says: 'is one of who came as they went, with the given name, where everybody got another id',
      rows: [
        seat(dora),
        before(dora),
        before(anton),
        before(ada),
        now({ ...anton, externalId: '2002' }),
        now({ ...ada, externalId: '2001' }),
        now({ externalId: '2004', email: 'dora.voss@x', name: 'Dora Voss' }),
      ],
      questions: ['0 in staff by 6'],
    },
    {
      says: 'is one with the given name and the same id but for what was put before it',
      rows: [
        seat(dora),
        before(dora),
        now({ externalId: 'EMP-1004', email: 'dora.voss@x', name: 'Dora Voss' }),
      ],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none where another list of everybody has them as being here',
      rows: [
        seat(dora),
        now({ ...dora, list: 4 }),
        now({ externalId: '2004', email: 'd.nash@x', name: 'Dora Nash' }),
      ],
      questions: [],
    },
    {
      says: 'is none where no list ever had them, and the row has an id and an address of its own',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        now({ externalId: '2004', email: 'dora.nash2@x', name: 'Dora Nash' }),
      ],
      questions: [],
    },
    {
      says: 'is one with their name in another list than they were in',
      rows: [
        seat(dora),
        before(dora),
        now({ ...otto, span: [1, 0] }),
        now({ list: 4, externalId: 'AT77', name: 'Dora Nash' }),
      ],
      questions: ['0 in staff by 3'],
    },
    {
      says: 'is one with the given name, of who came as they went, in a list of a later day too that never had them',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash' }),
        now({ externalId: '2004', email: 'dora.voss@x', name: 'Dora Voss' }),
        now({ list: 4, externalId: '2004', email: 'dora.voss@x', name: 'Dora Voss' }),
      ],
      questions: ['0 in staff by 2'],
    },
    {
      says: 'is none with the given name where another list had the row before they came',
      rows: [
        seat({ email: 'dora.nash@x', name: 'Dora Nash' }),
        before({ email: 'dora.nash@x', name: 'Dora Nash' }),
        now({ externalId: '2004', email: 'dora.voss@x', name: 'Dora Voss' }),
        now({ list: 4, externalId: '2004', email: 'dora.voss@x', name: 'Dora Voss', span: [1, 0] }),
      ],
      questions: [],
    },
    {
      says: 'is none of who has no seat',
      rows: [before(dora), now({ externalId: '2004', email: 'd.nash@x', name: 'Dora Nash' })],
      questions: [],
    },
  ])('$says', ({ rows, questions }) => {
    expect(questionsOf(rows)).toEqual(questions);
  });
});

describe('[U8] a row of the user list in which somebody may be meant who lacks the seat that they had', () => {
  const app = (row: Row): Row => ({ list: 1, span: [1, 0], ...row });
  const had = (row: Row): Row => seat({ current: false, span: [2, 3], ...row });
  const has = (row: Row): Row => seat({ span: [3, 0], ...row });
  const dora2 = { email: 'dora.nash@x', name: 'Dora Nash', given: 'Dora' };
  it.each<{ says: string; rows: Row[]; questions: string[] }>([
    {
      says: 'is one with the given name, of who came as they went',
      rows: [app(dora2), had(dora2), has({ email: 'dora.voss@x', name: 'Dora Voss' }), has(anton)],
      questions: ['0 in users by 2'],
    },
    {
      says: 'is none with an id, which is a person of its own',
      rows: [
        app({ ...dora2, externalId: '1004' }),
        had(dora2),
        has({ ...dora, externalId: '2004', email: 'dv@x' }),
      ],
      questions: [],
    },
    {
      says: 'is none where nobody has a name like it',
      rows: [app(dora2), had(dora2), has({ email: 'otto@x', name: 'Otto Lind' })],
      questions: [],
    },
    {
      says: 'is none of who has no assignment either',
      rows: [had(dora2), app(anton), has({ email: 'dora.voss@x', name: 'Dora Voss' }), has(anton)],
      questions: [],
    },
  ])('$says', ({ rows, questions }) => {
    expect(questionsOf(rows)).toEqual(questions);
  });
});
