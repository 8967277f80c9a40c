import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { contentColumns } from '../../../main/engine/database/records.ts';
import { JsonbRows } from '../../../main/engine/imports/read/jsonb-rows.ts';

test('every column of a record reads its own place of the content', () => {
  const database = new Database(':memory:');
  for (const migration of migrations) database.exec(migration.sql);
  for (const [table, columns] of Object.entries(contentColumns)) {
    const content = JSON.stringify(columns.map((column) => (column === 'days_active' ? 7 : `in ${column}`)));
    database.pragma('foreign_keys = OFF');
    database
      .prepare(`INSERT INTO ${table} (key, from_import, line, content) VALUES ('k', 1, 2, jsonb(?))`)
      .run(content);
    const row = database.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).get();
    expect(row).toEqual(
      Object.fromEntries(columns.map((column) => [column, column === 'days_active' ? 7 : `in ${column}`])),
    );
  }
  database.close();
});

test('rows written as binary JSON are read by SQLite as they were', () => {
  const texts = [
    '',
    'a',
    'eleven char',
    'twelve chars',
    'x'.repeat(255),
    'x'.repeat(256),
    'ü'.repeat(40),
    '你好"\\\n\u0000',
    'y'.repeat(300_000),
    '😀'.repeat(50),
  ];
  const numbers = [0, 9, 10, 12, 99, 100, 1_234_567_890, 2 ** 31 - 1, 2 ** 31, -1];
  const rows = new JsonbRows();
  rows.add('u:1', 1, [...texts, null, ...numbers]);
  rows.add('', 1_000_000, [null]);
  const database = new Database(':memory:');
  const read = database.prepare<[Uint8Array], string>('SELECT json(?)').pluck();
  expect(JSON.parse(read.get(rows.take(undefined)) ?? '')).toEqual([
    ['u:1', 1, [...texts, null, ...numbers]],
    ['', 1_000_000, [null]],
  ]);
  expect(read.get(rows.take(undefined))).toBe('[]');
  database.close();
});
