import Database from 'better-sqlite3';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { databasePath, openDatabase } from '../../../main/engine/database/open.ts';
import { insertInBulk } from '../../../main/engine/imports/merge/in-bulk.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { writeLargeUserList } from '../../support/large-user-list.ts';

const schemaSql = "SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'seat_record' ORDER BY name";
const rowsSql = 'SELECT * FROM seat_record ORDER BY id';

/** The table and its indexes in a database that holds nothing. */
function freshSchema(): unknown {
  const folder = join(testFolder(), 'data');
  openDatabase(folder).close();
  return read(folder, schemaSql);
}

function read(dataFolder: string, sql: string): readonly unknown[] {
  const database = new Database(databasePath(dataFolder), { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

async function people(engine: Engine): Promise<unknown> {
  const { rows } = await engine.ask('read-searchable', { after: 0, limit: 100_000 });
  return rows;
}

test('[Q58] a long list that was looked at goes in as one that was not, and leaves no file', async () => {
  const folder = testFolder();
  const path = join(folder, 'users.csv');
  writeLargeUserList({ path, rows: 12_000 });
  const [looked, straight] = [join(folder, 'looked'), join(folder, 'straight')];
  const looking = await testEngine(looked);
  const going = await testEngine(straight);
  const before = readdirSync(looked);
  expect(await looking.ask('preview-import', { path, at: atDay(1) })).toMatchObject({
    counts: { added: 12_000 },
  });
  expect(readdirSync(looked)).toEqual(before);
  for (const engine of [looking, going]) await engine.ask('commit-import', { path, at: atDay(1) });
  expect(await people(looking)).toEqual(await people(going));
  await looking.close();
  await going.close();
  expect(read(looked, rowsSql)).toEqual(read(straight, rowsSql));
});

test('[Q59] a long first list leaves the schema as it was, with everything that is worked out of its rows', async () => {
  const folder = testFolder();
  const path = join(folder, 'users.csv');
  writeLargeUserList({ path, rows: 9000 });
  expect(statSync(path).size).toBeGreaterThan(1024 * 1024);
  const dataFolder = join(folder, 'data');
  const engine = await testEngine(dataFolder);
  await engine.ask('commit-import', { path, at: atDay(1) });
  await engine.close();
  expect(read(dataFolder, schemaSql)).toEqual(freshSchema());
  expect(read(dataFolder, 'SELECT email_key, department FROM seat_record WHERE id = 9000')).toEqual([
    { email_key: 'person.0008999@halden.example', department: 'Customer Success' },
  ]);
  expect(read(dataFolder, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('[Q59] where work fails, the table is as it was, for this connection and for others', () => {
  const dataFolder = join(testFolder(), 'data');
  const handles = openDatabase(dataFolder);
  onTestFinished(() => {
    handles.close();
  });
  const { writable } = handles;
  const columns = "SELECT name FROM pragma_table_xinfo('seat_record')";
  const before = writable.prepare(columns).all();
  const during: unknown[] = [];
  const insert = (): void => {
    writable.transaction(() => {
      insertInBulk(writable, { table: 'seat_record', bytes: 2 * 1024 * 1024 }, () => {
        during.push(...writable.prepare(columns).all());
        throw new Error('cancelled');
      });
    })();
  };
  expect(insert).toThrow('cancelled');
  expect(during).toHaveLength(6);
  expect(writable.prepare(columns).all()).toEqual(before);
  expect(read(dataFolder, columns)).toEqual(before);
  expect(read(dataFolder, schemaSql)).toEqual(freshSchema());
  expect(writable.pragma('writable_schema', { simple: true })).toBe(0);
});
