import Database from 'better-sqlite3';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';

import type { PersonId } from '../../../main/domain/ids.ts';
import type { PeopleSort } from '../../../main/domain/people/person.ts';
import { makeNextIndex, withoutIndexes } from '../../../main/engine/database/indexes.ts';
import { knownVersion, migrate } from '../../../main/engine/database/safety/migrate.ts';
import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { databasePath, openDatabase } from '../../../main/engine/database/open.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { writeLargeUserList } from '../../support/large-user-list.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';

const indexesSql =
  "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'person' ORDER BY name";

function indexesOf(path: string): readonly string[] {
  const database = new Database(path, { readonly: true });
  try {
    return database.prepare<[], string>(indexesSql).pluck().all();
  } finally {
    database.close();
  }
}

function allIndexes(): readonly string[] {
  const dataFolder = join(testFolder(), 'data');
  openDatabase(dataFolder).close();
  return indexesOf(databasePath(dataFolder));
}

/** Leaves the indexes of people but one due, as it is after very many people came. */
function leaveDue(dataFolder: string): void {
  const handles = openDatabase(dataFolder);
  const { writable } = handles;
  writable.transaction(() => {
    withoutIndexes(
      writable,
      'person',
      () => undefined,
      (name) => name === 'person_by_name',
    );
  })();
  handles.close();
}

async function pages(engine: Engine): Promise<readonly (readonly PersonId[])[]> {
  const keys = [
    'displayName',
    'department',
    'seat',
    'idleDays',
  ] as const satisfies readonly PeopleSort['key'][];
  return Promise.all(
    keys.map(async (key) => {
      const page = { filter: {}, sort: { key, descending: false }, offset: 40, limit: 20 };
      const { rows } = await engine.ask('page-people', page);
      return rows.map(({ id }) => id);
    }),
  );
}

it('very many people are listed in every order before the indexes for it are made, and the same after', async () => {
  const folder = testFolder();
  const path = join(folder, 'users.csv');
  writeLargeUserList({ path, rows: 5000 });
  const dataFolder = join(folder, 'data');
  const engine = await testEngine(dataFolder);
  // Asked together: as long as something waits, no index is made.
  const committed = engine.ask('commit-import', { path, at: atDay(1) });
  const before = await pages(engine);
  await committed;
  await vi.waitFor(
    () => {
      expect(indexesOf(databasePath(dataFolder))).toEqual(allIndexes());
    },
    { timeout: 60_000, interval: 100 },
  );
  expect(await pages(engine)).toEqual(before);
});

it('indexes that were still due when the app ended are made after the next start', async () => {
  const dataFolder = join(testFolder(), 'data');
  leaveDue(dataFolder);
  expect(indexesOf(databasePath(dataFolder))).toEqual(['person_by_name']);
  await testEngine(dataFolder);
  await vi.waitFor(
    () => {
      expect(indexesOf(databasePath(dataFolder))).toEqual(allIndexes());
    },
    { timeout: 60_000, interval: 100 },
  );
});

it('indexes that are due are made before a migration that may count on them', () => {
  const dataFolder = join(testFolder(), 'data');
  const path = databasePath(dataFolder);
  mkdirSync(dataFolder);
  const database = new Database(path);
  const known = migrations.filter(({ version }) => version < knownVersion(migrations));
  migrate(database, path, known);
  const sql = database
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'person_by_seat'")
    .pluck()
    .get();
  database.exec('DROP INDEX person_by_seat');
  database
    .prepare<[string]>("INSERT INTO setting (name, value) VALUES ('indexes_due', ?)")
    .run(JSON.stringify([{ name: 'person_by_seat', sql }]));
  database.close();
  openDatabase(dataFolder).close();
  expect(indexesOf(path)).toEqual(allIndexes());
});

it('an index that is there already is not made twice', () => {
  const dataFolder = join(testFolder(), 'data');
  const handles = openDatabase(dataFolder);
  onTestFinished(() => {
    handles.close();
  });
  const { writable } = handles;
  writable.exec(
    `INSERT INTO setting (name, value) VALUES ('indexes_due', '[{"name":"person_by_seat","sql":"CREATE INDEX person_by_seat ON person (seat, sort_name)"}]')`,
  );
  expect(makeNextIndex(writable)).toBe(false);
  expect(writable.prepare("SELECT 1 FROM setting WHERE name = 'indexes_due'").get()).toBeUndefined();
});

it('makes the index of a first long list of its rows at once, and finds the next ones by it', async () => {
  const folder = testFolder();
  const rows = 9000;
  const [first, next] = [join(folder, 'users.csv'), join(folder, 'next.csv')];
  writeLargeUserList({ path: first, rows, order: 'scattered' });
  writeLargeUserList({ path: next, rows, order: 'scattered', changedEvery: 100 });
  expect(statSync(first).size).toBeGreaterThan(1024 * 1024);
  const engine = await testEngine(folder);
  await engine.ask('commit-import', { path: first, at: atDay(1) });
  const again = await engine.ask('commit-import', { path: next, at: atDay(2) });
  await engine.close();
  expect(again).toMatchObject({
    kind: 'committed',
    import: { counts: { changed: 90, added: 0, missing: 0 } },
  });
  const database = new Database(databasePath(folder), { readonly: true });
  onTestFinished(() => {
    database.close();
  });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const sql = "SELECT sql FROM sqlite_schema WHERE name = 'seat_record_by_key'";
  expect(database.prepare(sql).pluck().get()).toContain('ON seat_record (key) WHERE to_import IS NULL');
});
