import { describe, expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

const texts = [
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
  'nobody at all',
];

/** By name upwards texts are read in memory, downwards the database is asked: both must find the same. */
async function bothWays(engine: Engine, text: string): Promise<readonly [string[], string[]]> {
  const found = async (descending: boolean): Promise<string[]> => {
    const { rows, total } = await engine.ask('page-people', {
      filter: { text },
      sort: { key: 'displayName', descending },
      offset: 0,
      limit: 500,
    });
    expect(rows).toHaveLength(total);
    return rows.map(({ id }) => String(id)).toSorted();
  };
  return [await found(false), await found(true)];
}

describe('the search', () => {
  test.each(texts)(
    'for "%s" finds the same in memory and in the database, also after names changed',
    async (text) => {
      const folder = testFolder();
      const engine = await testEngine();
      const rows = [
        "zoe@halden.example,Zoë,O'Brien,E1,ID1,active",
        'ann@halden.example,Ann,Lee,E2,ID2,active',
        'wei@x.example,伟,王,E10,,active',
        'max@y.example,Max,Leeds,E3,,inactive',
      ];
      await importAll(engine, [userList(folder, rows)]);
      const [memory, database] = await bothWays(engine, text);
      expect(memory).toEqual(database);
      const renamed = rows.map((row) => row.replace('Max', 'Axel').replace("O'Brien", 'Quinn'));
      await importAll(engine, [userList(folder, renamed, 'later.csv')]);
      const [after, asked] = await bothWays(engine, text);
      expect(after).toEqual(asked);
    },
  );

  test('pages through what it finds, in the order of names', async () => {
    const engine = await testEngine();
    const rows = Array.from(
      { length: 30 },
      (_, at) => `p${String(at)}@x.example,Given,Name${String(99 - at)},,,active`,
    );
    await importAll(engine, [userList(testFolder(), rows)]);
    const page = async (offset: number): Promise<readonly string[]> => {
      const sort = { key: 'displayName', descending: false } as const;
      const found = await engine.ask('page-people', { filter: { text: 'na' }, sort, offset, limit: 12 });
      expect(found.total).toBe(30);
      return found.rows.map(({ displayName }) => displayName);
    };
    const all = [...(await page(0)), ...(await page(12)), ...(await page(24))];
    expect(all).toEqual(Array.from({ length: 30 }, (_, at) => `Given Name${String(70 + at)}`));
  });
});
