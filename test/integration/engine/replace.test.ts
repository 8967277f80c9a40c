import Database from 'better-sqlite3';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { migrations } from '../../../main/engine/database/migrations/all.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { openDesk } from '../../support/desk.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';

async function names(engine: Engine): Promise<readonly string[]> {
  return (await everybody(engine)).map(({ displayName }) => displayName);
}

/** A database with Ada, a copy of it, and Ben come since. */
async function withCopy(): Promise<{
  readonly engine: Engine;
  readonly folder: string;
  readonly copy: string;
}> {
  const folder = testFolder();
  const engine = await testEngine(join(folder, 'data'));
  await importAll(engine, [userList(folder, ['ada@x.example,Ada,Stone,E1,ID1,active'])]);
  const copy = join(folder, 'copy.db');
  await engine.ask('back-up', { path: copy });
  const both = ['ada@x.example,Ada,Stone,E1,ID1,active', 'ben@x.example,Ben,Reed,E2,ID2,active'];
  await importAll(engine, [userList(folder, both, 'later.csv')]);
  return { engine, folder, copy };
}

/** Puts what a database holds into one of an earlier version: whatever that version has a place for. */
function makeOlder(path: string, version: number): void {
  const olderPath = `${path}.older`;
  const older = new Database(olderPath);
  older.pragma('foreign_keys = OFF');
  for (const { sql } of migrations.slice(0, version)) older.exec(sql);
  older.prepare('ATTACH ? AS newer').run(path);
  const tables = older
    .prepare<[], string>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  for (const table of tables) {
    const columns = older
      .prepare<[string, string], string>(
        `SELECT name FROM pragma_table_info(?, 'main') WHERE name IN (SELECT name FROM pragma_table_info(?, 'newer'))`,
      )
      .pluck()
      .all(table, table);
    if (columns.length === 0) continue;
    const list = columns.join(', ');
    older.exec(`INSERT OR REPLACE INTO main.${table} (${list}) SELECT ${list} FROM newer.${table}`);
  }
  const applicationId = String(older.pragma('newer.application_id', { simple: true }));
  older.exec('DETACH newer');
  older.pragma(`application_id = ${applicationId}`);
  older.pragma(`user_version = ${String(version)}`);
  older.close();
  renameSync(olderPath, path);
}

describe('restoring a copy', () => {
  test('puts it in the place of the database, which stays beside it and can be restored itself', async () => {
    const { engine, folder, copy } = await withCopy();
    expect(await names(engine)).toEqual(['Ada Stone', 'Ben Reed']);
    const before = readFileSync(copy);
    const { kept } = await engine.ask('restore-copy', { path: copy, at: atDay(24) });
    expect(kept).toBe('purser-before-restore-2026-11-24-09-00-00.db');
    expect(await names(engine)).toEqual(['Ada Stone']);
    expect(readFileSync(copy).equals(before)).toBe(true);
    // What was typed and paged before is not answered from memory.
    const filter = { text: 'ben' };
    const sort = { key: 'displayName', descending: false } as const;
    expect((await engine.ask('page-people', { filter, sort, offset: 0, limit: 9 })).total).toBe(0);
    await importAll(engine, [userList(folder, ['cy@x.example,Cy,Diaz,E3,ID3,active'], 'new.csv')]);
    await engine.ask('restore-copy', { path: join(folder, 'data', kept), at: atDay(25) });
    expect(await names(engine)).toEqual(['Ada Stone', 'Ben Reed']);
  });

  test('[Q92] that was never closed brings what stands in its log', async () => {
    const { engine, folder } = await withCopy();
    // As a machine that was switched off leaves it: the log beside the database has what was imported last.
    const left = join(folder, 'left');
    cpSync(join(folder, 'data'), left, { recursive: true });
    const three = ['ada', 'ben', 'cy'].map(
      (name, at) => `${name}@x.example,${name},Diaz,E${String(at + 1)},ID${String(at + 1)},active`,
    );
    await importAll(engine, [userList(folder, three, 'new.csv')]);
    expect(await names(engine)).toHaveLength(3);
    await engine.ask('restore-copy', { path: join(left, 'purser.db'), at: atDay(24) });
    expect(await names(engine)).toEqual(['Ada Stone', 'Ben Reed']);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test.each([
    [
      'no database',
      (path: string) => {
        writeFileSync(path, 'no database'.repeat(1000));
      },
      'not-a-copy',
    ],
    [
      'a database of something else',
      (path: string) => {
        otherDatabase(path);
      },
      'not-a-copy',
    ],
    [
      'cut in the middle',
      (path: string) => {
        writeFileSync(path, readFileSync(path).subarray(0, 40_000));
      },
      'not-a-copy',
    ],
    [
      'damaged',
      (path: string) => {
        damage(path);
      },
      'not-a-copy',
    ],
    ['not there', undefined, 'not-a-copy'],
    [
      'of a newer Purser',
      (path: string) => {
        setVersion(path);
      },
      'database-newer',
    ],
  ])('that is %s changes nothing', async (_what, spoil, kind) => {
    const { engine, folder, copy } = await withCopy();
    const path = spoil === undefined ? join(folder, 'nothing.db') : copy;
    spoil?.(path);
    await expect(engine.ask('restore-copy', { path, at: atDay(24) })).rejects.toMatchObject({ kind });
    expect(await names(engine)).toEqual(['Ada Stone', 'Ben Reed']);
    expect(readdirSync(join(folder, 'data')).filter((name) => /restor/u.test(name))).toEqual([]);
  });

  test('of an older version brings it to the version of now', async () => {
    const { engine, copy } = await withCopy();
    makeOlder(copy, 7);
    await engine.ask('restore-copy', { path: copy, at: atDay(24) });
    expect(await names(engine)).toEqual(['Ada Stone']);
    const { id } = await personByEmail(engine, 'ada@x.example');
    expect((await engine.ask('read-person', { id }))?.care.snoozedUntil).toBeUndefined();
  });
});

describe('a plan', () => {
  test('is confirmed only once a copy of the database was made', async () => {
    const { engine, folder } = await withCopy();
    const connectionId = await connect(engine);
    const ada = await personByEmail(engine, 'ada@x.example');
    await record(engine, connectionId, [[ada.id, { kind: 'found', account: account('u1') }]]);
    const copies = (): readonly string[] =>
      readdirSync(join(folder, 'data'))
        .filter((name) => name.includes('before-plan'))
        .toSorted();
    for (let plan = 1; plan <= 5; plan += 1) {
      const at = atDay(24);
      const selection = { kind: 'ids', ids: [ada.id] } as const;
      const { id } = await engine.ask('create-plan', { connectionId, act: 'deprovision', selection, at });
      expect(copies()).toHaveLength(Math.min(plan - 1, 3));
      await engine.ask('confirm-plan', { id, typedNumber: 1, at });
    }
    expect(copies()).toEqual([3, 4, 5].map((plan) => `purser-before-plan-${String(plan)}.db`));
    const copy = new Database(join(folder, 'data', 'purser-before-plan-5.db'), { readonly: true });
    expect(copy.prepare('SELECT state FROM plan WHERE id = 5').pluck().get()).toBe('draft');
    copy.close();
  });
});

test('erasing leaves nothing of what was there, and an empty desk that works', async () => {
  const { engine: first, folder } = await withCopy();
  await first.close();
  const dataFolder = join(folder, 'data');
  writeFileSync(join(dataFolder, 'purser-before-update-from-3.db'), 'ada@x.example');
  writeFileSync(join(dataFolder, 'letter.txt'), 'not ours');
  const desk = openDesk({ dataFolder });
  await desk.get('connections.save', {
    name: 'LinkedIn',
    kind: 'service',
    baseUrl: 'https://service.example/scim',
    instance: '',
    licenseType: '',
    mayProvision: false,
    mayDeprovision: false,
    token: 'secret',
    tokenPlace: 'session',
  });
  expect(await desk.ask('app.erase', { typed: 'erase' } as never)).toMatchObject({ ok: false });
  expect((await desk.get('people.page', page)).total).toBe(2);
  const { files, tokens } = await desk.get('app.erase', { typed: 'ERASE' });
  expect(tokens).toBe(1);
  expect(files).toContain('purser.db');
  expect(files).toContain('purser-before-update-from-3.db');
  expect(files).toContain('logs/purser.log');
  const left = readdirSync(dataFolder).filter((name) =>
    readFileSync(join(dataFolder, name)).includes('ada@x.example'),
  );
  expect(left).toEqual([]);
  expect(existsSync(join(dataFolder, 'letter.txt'))).toBe(true);
  expect(await desk.get('app.status', {})).toMatchObject({ firstStart: true, people: 0 });
  expect(desk.told.join('')).toContain('"people"');
  await desk.close();
});

const page = {
  filter: {},
  sort: { key: 'displayName', descending: false },
  offset: 0,
  limit: 1,
} as const;

function otherDatabase(path: string): void {
  writeFileSync(path, '');
  const database = new Database(path);
  database.exec('CREATE TABLE song (title TEXT)');
  database.close();
}

/** Overwrites a page in the middle, not the first. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xaa, 4096 * 3, 4096 * 12);
  writeFileSync(path, bytes);
}

function setVersion(path: string): void {
  const database = new Database(path);
  database.pragma('user_version = 999');
  database.close();
}
