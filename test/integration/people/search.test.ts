import Database from 'better-sqlite3';
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import { personSortKeys, type PeopleFilter, type PersonSummary } from '../../../main/domain/people/person.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

type Desk = { readonly engine: Engine; readonly database: Database.Database };

/** An engine with a list of people, and its database to be looked through by hand. */
async function openDesk(rows: readonly string[]): Promise<Desk> {
  const dataFolder = join(testFolder(), 'data');
  const engine = await testEngine(dataFolder);
  await importAll(engine, [userList(testFolder(), [...rows])]);
  const database = new Database(join(dataFolder, 'purser.db'), { readonly: true });
  onTestFinished(() => void database.close());
  return { engine, database };
}

async function found(engine: Engine, filter: PeopleFilter): Promise<readonly number[]> {
  const { rows, total } = await engine.ask('page-people', {
    filter,
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 500,
  });
  expect(rows).toHaveLength(total);
  return rows.map(({ id }) => id);
}

/** The same by looking at each person's text. */
function lookedThrough(database: Database.Database, text: string): readonly number[] {
  const words = foldText(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const condition = ['TRUE', ...words.map(() => 'instr(search_text, ?) > 0')].join(' AND ');
  return database
    .prepare<string[], number>(`SELECT id FROM person WHERE ${condition} ORDER BY sort_name, id`)
    .pluck()
    .all(...words);
}

const few = [
  "zoe@halden.example,Zoë,O'Brien,E1,ID1,active",
  'ann@halden.example,Ann,Lee,E2,ID2,active',
  'wei@x.example,伟,王,E10,,active',
  'max@y.example,Max,Leeds,E3,,inactive',
];

describe('the search', () => {
  test.each([
    'a',
    'zo',
    'ë',
    'x',
    'o brien',
    "o'b",
    'halden',
    'ann lee',
    'lee ann',
    'E1',
    '王',
    'q',
    'nobody',
  ])('for "%s" finds whose text has it, also after names changed', async (text) => {
    const { engine, database } = await openDesk(few);
    expect(await found(engine, { text })).toEqual(lookedThrough(database, text));
    const renamed = few.map((row) => row.replace('Max', 'Axel').replace("O'Brien", 'Quinn'));
    await importAll(engine, [userList(testFolder(), renamed, 'later.csv')]);
    expect(await found(engine, { text })).toEqual(lookedThrough(database, text));
  });

  test('finds the same however it was typed, with and without another filter', async () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'ba', 'ö', 'é'),
      minLength: 1,
      maxLength: 5,
    });
    const names = fc.sample(fc.tuple(name, name), { numRuns: 120, seed: 7 });
    const { engine, database } = await openDesk(
      names.map(
        ([given, family], at) =>
          `p${String(at)}@ab.example,${given},${family},,,${at % 3 === 0 ? 'inactive' : 'active'}`,
      ),
    );
    const key = fc.constantFrom('a', 'b', 'ab', 'p', '1', '@', ' ', 'ö', '', '<');
    let hits = 0;
    let filtered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 8 }), async (keys) => {
        let text = '';
        for (const pressed of keys) {
          text = pressed === '<' ? text.slice(0, -1) : text + pressed;
          const expected = lookedThrough(database, text);
          expect(await found(engine, { text })).toEqual(expected);
          const seatsOf = expected.map((id) => seatOf(database, id));
          const { total } = await engine.ask('page-people', {
            filter: { text, seat: ['none', 'deactivated'] },
            sort: { key: 'email', descending: true },
            offset: 0,
            limit: 1,
          });
          expect(total).toBe(seatsOf.filter((seat) => seat === 'none' || seat === 'deactivated').length);
          filtered += total;
          hits += expected.length;
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(filtered, hits - filtered)).toBeGreaterThan(500);
  }, 60_000);

  test('gives pages and counts with every filter and order as looking through the database does', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => {
      const state = ['active', 'inactive', ''][at % 3] ?? '';
      return `p${String(at)}@ab.example,Given${String(at % 7)},N${String((at * 31) % 97)},E${String(at)},,${state}`;
    });
    const { engine, database } = await openDesk(rows);
    const seats = fc.subarray(['none', 'activated', 'deactivated', 'unknown'] as const);
    const kinds = fc.subarray(['in-order', 'never-activated', 'unknown-to-service'] as const);
    let many = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          text: fc.constantFrom('p', 'n1', 'given3', 'e2 n', 'ab.example', 'zz'),
          seat: seats,
          findings: kinds,
        }),
        fc.constantFrom(...personSortKeys),
        fc.boolean(),
        fc.nat(40),
        async (filter, key, descending, offset) => {
          const page = { sort: { key, descending }, offset, limit: 25 };
          const searched = await engine.ask('page-people', { filter, ...page });
          // The same people, named by their ids in the words' stead: this goes through the database.
          const ids = new Set(lookedThrough(database, filter.text));
          const { text: _text, ...others } = filter;
          const all = await engine.ask('page-people', { filter: others, ...page, offset: 0, limit: 500 });
          const expected = all.rows.filter(({ id }) => ids.has(id)).map(({ id }) => id);
          expect(searched.rows.map(({ id }) => id)).toEqual(expected.slice(offset, offset + 25));
          expect(searched.total).toBe(expected.length);
          many += expected.length;
          const { seat, findings } = await engine.ask('count-facets', { filter });
          const anySeat = await engine.ask('page-people', {
            filter: { text: filter.text, findings: filter.findings },
            ...page,
            offset: 0,
            limit: 500,
          });
          const bySeat = Map.groupBy(anySeat.rows, (row) => row.seat);
          for (const [state, people] of Object.entries(seat))
            expect(people).toBe(bySeat.get(state as keyof typeof seat)?.length ?? 0);
          const anyFinding = await engine.ask('page-people', {
            filter: { text: filter.text, seat: filter.seat },
            ...page,
            offset: 0,
            limit: 500,
          });
          for (const [kind, people] of Object.entries(findings))
            expect(people).toBe(
              anyFinding.rows.filter((row) => row.findings.some((one) => one === kind)).length,
            );
        },
      ),
      { numRuns: 100 },
    );
    expect(many).toBeGreaterThan(1000);
  }, 60_000);

  test('finds by each letter there is, and the same again when letters are taken back', async () => {
    const { engine, database } = await openDesk(few);
    const texts = database.prepare<[], string>('SELECT search_text FROM person').pluck().all();
    const letters = new Set(`${texts.join('')}abcxyz09@.-_+'#é`.replaceAll(/\s/gu, ''));
    for (const letter of [
      ...letters,
      'zo',
      'zoe',
      'zoe@',
      'zoe',
      'zo',
      'z',
      'le',
      'lee',
      'leeds',
      'lee',
      'l',
    ])
      expect([letter, await found(engine, { text: letter })]).toEqual([
        letter,
        lookedThrough(database, letter),
      ]);
  });

  test('finds the same when it was made ready before, and whoever came after that', async () => {
    const { engine, database } = await openDesk(few);
    await engine.ask('prepare-search', {});
    expect(await found(engine, { text: 'lee' })).toEqual(lookedThrough(database, 'lee'));
    const more = [...few, 'lee@z.example,Lee,Newcomer,E11,,active'];
    await importAll(engine, [userList(testFolder(), more, 'later.csv')]);
    await engine.ask('prepare-search', {});
    const afterwards = await found(engine, { text: 'lee' });
    expect(afterwards).toEqual(lookedThrough(database, 'lee'));
    expect(afterwards).toHaveLength(3);
  });

  test('pages through what it finds, in the order of names', async () => {
    const { engine } = await openDesk(
      Array.from({ length: 30 }, (_, at) => `p${String(at)}@x.example,Given,Name${String(99 - at)},,,active`),
    );
    const page = async (offset: number): Promise<readonly string[]> => {
      const sort = { key: 'displayName', descending: false } as const;
      const answer = await engine.ask('page-people', { filter: { text: 'na' }, sort, offset, limit: 12 });
      expect(answer.total).toBe(30);
      return answer.rows.map(({ displayName }) => displayName);
    };
    const all = [...(await page(0)), ...(await page(12)), ...(await page(24))];
    expect(all).toEqual(Array.from({ length: 30 }, (_, at) => `Given Name${String(70 + at)}`));
  });
});

describe('a long list', () => {
  test('is the same by pages from its beginning, from its end and after people changed', async () => {
    const row = (at: number, name: string): string =>
      `p${String(at)}@x.example,${name}${String(at % 50)},N,E${String(at)},,${at % 4 === 0 ? '' : 'active'}`;
    const list = (name: string): string[] => Array.from({ length: 2600 }, (_, at) => row(at, name));
    const { engine, database } = await openDesk(list('Given'));
    const pageAt = async (
      offset: number,
      key: (typeof personSortKeys)[number],
    ): Promise<readonly PersonSummary[]> => {
      const sort = { key, descending: true };
      const answer = await engine.ask('page-people', { filter: {}, sort, offset, limit: 500 });
      expect(answer.total).toBe(2600);
      return answer.rows;
    };
    for (const key of personSortKeys) {
      const last = await pageAt(2100, key);
      const all = [...(await pageAt(0, key)), ...(await pageAt(500, key)), ...(await pageAt(1000, key))];
      const rest = [...(await pageAt(1500, key)), ...(await pageAt(2000, key))];
      const ids = [...all, ...rest, ...(await pageAt(2500, key))].map(({ id }) => id);
      expect(new Set(ids).size).toBe(2600);
      expect(ids.slice(2100)).toEqual(last.map(({ id }) => id));
    }
    await importAll(engine, [userList(testFolder(), list('Other'), 'later.csv')]);
    const [first] = await pageAt(2500, 'displayName');
    expect(first?.displayName).toMatch(/^Other/u);
    expect(lookedThrough(database, 'other')).toHaveLength(2600);
  }, 60_000);
});

function seatOf(database: Database.Database, id: number): string {
  return database.prepare<[number], string>('SELECT seat FROM person WHERE id = ?').pluck().get(id) ?? '';
}
