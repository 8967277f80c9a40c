import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { startEngine } from '../../../main/engine/client.ts';
import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { knownVersion, migrate } from '../../../main/engine/database/safety/migrate.ts';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { isReconcileNeeded } from '../../../main/engine/imports/merge/reconcile-flag.ts';
import { engineThread, testEngine, testFolder } from '../../support/engine.ts';

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

async function openFailure(dataFolder: string): Promise<unknown> {
  return startEngine({ thread: engineThread, dataFolder }).then(
    async (engine) => {
      await engine.close();
      return 'it opened';
    },
    (error: unknown) => error,
  );
}

describe('opening the database', () => {
  test('makes a private folder and a private file', async () => {
    const folder = join(testFolder(), 'deep', 'data');
    const engine = await testEngine(folder);
    await engine.ask('list-imports', {});
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'purser.db')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'purser.db-wal')).mode & 0o777).toBe(0o600);
  });

  test('syncs every commit, keeps a write-ahead log and enforces foreign keys', () => {
    const handles = openDatabase(join(testFolder(), 'data'));
    const setting = (name: string): unknown => handles.writable.pragma(name, { simple: true });
    expect([
      setting('journal_mode'),
      setting('synchronous'),
      setting('foreign_keys'),
      setting('busy_timeout'),
    ]).toEqual(['wal', 2, 1, 5000]);
    handles.close();
  });

  test('asks of a new one for nobody to be brought up to date', () => {
    const handles = openDatabase(join(testFolder(), 'data'));
    expect(isReconcileNeeded(handles.readable)).toBe(false);
    handles.close();
  });

  test('holds as much of the file as ever once it was checked with little', () => {
    const other = new Database(':memory:');
    const handles = openDatabase(join(testFolder(), 'data'));
    expect(handles.writable.pragma('cache_size')).toEqual(other.pragma('cache_size'));
    handles.close();
    other.close();
  });

  test('refuses a database of a newer version by name and leaves it untouched', async () => {
    const folder = join(testFolder(), 'data');
    openDatabase(folder).close();
    const path = join(folder, 'purser.db');
    const database = new Database(path);
    database.pragma('user_version = 999');
    database.close();
    const before = sha256(path);
    expect(await openFailure(folder)).toMatchObject({
      name: 'EngineError',
      kind: 'database-newer',
      message: expect.stringMatching(/purser\.db .*newer Purser.*999.*untouched/su) as string,
    });
    expect(sha256(path)).toBe(before);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  test('refuses a newer version that is still in the write-ahead log', async () => {
    const folder = join(testFolder(), 'data');
    openDatabase(folder).close();
    const path = join(folder, 'purser.db');
    const writer = new Database(path);
    writer.pragma('wal_autocheckpoint = 0');
    writer.pragma('user_version = 999');
    const kept = { database: readFileSync(path), log: readFileSync(`${path}-wal`) };
    writer.close();
    writeFileSync(path, kept.database);
    writeFileSync(`${path}-wal`, kept.log);
    expect(await openFailure(folder)).toMatchObject({ kind: 'database-newer' });
    expect(readFileSync(path).equals(kept.database)).toBe(true);
  });

  test.each([
    [
      'a text in place of the database',
      (path: string) => {
        writeFileSync(path, 'these are not the pages of a database'.repeat(20));
      },
    ],
    [
      'a database that lost its end',
      (path: string) => {
        truncateSync(path, Math.floor(statSync(path).size / 2));
      },
    ],
    [
      'a database with a page overwritten',
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.fill(0xa5, 4096, 4096 * 6);
        writeFileSync(path, bytes);
      },
    ],
  ])('says that the database is damaged: %s', async (_name, damage) => {
    const folder = join(testFolder(), 'data');
    openDatabase(folder).close();
    const path = join(folder, 'purser.db');
    damage(path);
    const before = sha256(path);
    expect(await openFailure(folder)).toMatchObject({
      kind: 'database-damaged',
      message: expect.stringContaining(path) as string,
    });
    expect(sha256(path)).toBe(before);
  });

  test('says which data folder cannot be written', async () => {
    const parent = testFolder();
    const folder = join(parent, 'data');
    // A file in the folder's place holds for root too, whom permissions do not stop.
    writeFileSync(folder, '');
    chmodSync(folder, 0o400);
    expect(await openFailure(folder)).toMatchObject({
      kind: 'data-folder-unwritable',
      message: expect.stringContaining(folder) as string,
    });
  });

  test('keeps the lists of people and the remembered columns of the version before', () => {
    const path = join(testFolder(), 'purser.db');
    const database = new Database(path);
    migrate(
      database,
      path,
      migrations.filter(({ name }) => name !== 'works-here').filter(({ version }) => version < 11),
    );
    const row = JSON.stringify([
      'a@b.example',
      'a@b.example',
      null,
      null,
      null,
      null,
      'Ann',
      null,
      null,
      null,
      'assigned',
      null,
    ]);
    database.exec(`
      INSERT INTO import VALUES (1, 'directory', '', 'kept.csv', 'h', 1, '2026-11-01T00:00:00.000Z', NULL, NULL, 'utf-8', ',', '[]', '{}', 1, 1, 0, 0, 1, 0, 0, 0, NULL);
      INSERT INTO assignment_record (key, from_import, line, content) VALUES ('e:a@b.example', 1, 2, jsonb('${row}'));
      INSERT INTO remembered_mapping (header, kind, columns, saved_at) VALUES ('["mail"]', 'directory', '[]', '2026-11-01T00:00:00.000Z');`);
    migrate(database, path, migrations);
    expect(database.prepare('SELECT assignment, state FROM assignment_record').get()).toEqual({
      assignment: 'assigned',
      state: null,
    });
    expect(database.prepare('SELECT kind, list FROM remembered_mapping').get()).toEqual({
      kind: 'directory',
      list: null,
    });
    expect(database.prepare("SELECT value FROM setting WHERE name = 'reconcile_needed'").pluck().get()).toBe(
      '1',
    );
    database.close();
  });

  test('finds whose account it is by an index, over the answers of the version before', () => {
    const path = join(testFolder(), 'purser.db');
    const database = new Database(path);
    migrate(
      database,
      path,
      migrations.filter(({ version }) => version < 12),
    );
    const found = JSON.stringify({ lookUp: { kind: 'found', account: { id: 'u1' } }, attempts: [] });
    database.exec(`
      INSERT INTO connection (id, name, kind, base_url, instance, license_type, may_provision, may_deprovision, dialect_json, created_at)
        VALUES (1, 'Europe', 'service', 'https://x.example', '', '', 1, 1, '{}', '2026-11-01T00:00:00.000Z');
      INSERT INTO look_up_answer (person_id, connection_id, asked_at, outcome, answer)
        VALUES (7, 1, '2026-11-01T00:00:00.000Z', 'active', '${found}');`);
    migrate(database, path, migrations);
    const sql = "SELECT person_id FROM look_up_answer WHERE answer ->> '$.lookUp.account.id' = ?";
    expect(database.prepare<[string], number>(sql).pluck().all('u1')).toEqual([7]);
    const [step] = database
      .prepare<[string], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all('u1');
    expect(step?.detail).toContain('look_up_answer_by_account');
    database.close();
  });

  test('copies a database that holds something beside itself before migrating it', () => {
    const folder = testFolder();
    const path = join(folder, 'purser.db');
    const database = new Database(path);
    const [first] = migrations;
    if (first === undefined) throw new Error('there are no migrations');
    migrate(database, path, [first]);
    database.exec(
      "INSERT INTO import VALUES (1, 'users', '', 'kept.csv', 'h', 1, '2026-11-01T00:00:00.000Z', NULL, NULL, 'utf-8', ',', '[]', '{}', 1, 1, 0, 0, 1, 0, 0, 0)",
    );
    migrate(database, path, migrations);
    expect(database.pragma('user_version', { simple: true })).toBe(knownVersion(migrations));
    expect(database.prepare('SELECT file_name FROM import').pluck().get()).toBe('kept.csv');
    database.close();
    const copy = join(folder, 'purser-before-update-from-1.db');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const old = new Database(copy, { readonly: true });
    expect(old.pragma('user_version', { simple: true })).toBe(1);
    expect(old.prepare('SELECT file_name FROM import').pluck().get()).toBe('kept.csv');
    old.close();
  });

  test('makes rows of the prices of a contract, and imports of before count as made when they were imported', () => {
    const path = join(testFolder(), 'purser.db');
    const database = new Database(path);
    migrate(
      database,
      path,
      migrations.filter(({ version }) => version < 14),
    );
    const contract = {
      prices: [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 36_500 }],
      renewsOn: '2027-01-01',
    };
    database.prepare("INSERT INTO setting VALUES ('contract', ?)").run(JSON.stringify(contract));
    migrate(database, path, migrations);
    const price = {
      license_type: 'Advanced',
      currency: 'EUR',
      yearly_minor: 36_500,
      holds_from: '',
      position: 0,
    };
    expect(database.prepare('SELECT * FROM price').all()).toEqual([price]);
    const setting = database.prepare("SELECT value FROM setting WHERE name = 'contract'").pluck();
    expect(setting.get()).toBe('{"renewsOn":"2027-01-01"}');
    expect(database.prepare('SELECT count(made_at) FROM import').pluck().get()).toBe(0);
    database.close();
  });

  test('takes a migration that fails back as a whole', () => {
    const folder = testFolder();
    mkdirSync(folder, { recursive: true });
    const database = new Database(join(folder, 'purser.db'));
    const broken = {
      version: 1,
      name: 'broken',
      sql: 'CREATE TABLE one (id INTEGER); CREATE TABLE one (id INTEGER);',
    };
    expect(() => {
      migrate(database, join(folder, 'purser.db'), [broken]);
    }).toThrow('already exists');
    expect(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
    expect(database.pragma('user_version', { simple: true })).toBe(0);
    database.close();
  });
});
