import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { migrations } from '../../../main/engine/database/migrations/all.ts';

const snapshot = new URL('../../fixtures/schema.sql', import.meta.url);

test('the schema is the one in test/fixtures/schema.sql (UPDATE_SCHEMA=1 writes it anew)', () => {
  const database = new Database(':memory:');
  for (const migration of migrations) database.exec(migration.sql);
  const schema = database
    .prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
    .pluck()
    .all()
    .map((sql) => `${sql};\n`)
    .join('\n');
  database.close();
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(snapshot, schema);
  expect(schema).toBe(readFileSync(snapshot, 'utf8'));
});

test('migrations are numbered from one without a gap', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(
    migrations.map((_migration, index) => index + 1),
  );
});

test('a connection of the version before has no evidence of its filters, and keeps what it had', () => {
  const database = new Database(':memory:');
  const before = migrations.findIndex(({ name }) => name === 'filter-evidence');
  for (const migration of migrations.slice(0, before)) database.exec(migration.sql);
  database.exec(`INSERT INTO connection (name, kind, base_url, instance, license_type, may_provision, may_deprovision, dialect_json,
    created_at) VALUES ('C', 'service', 'https://x.example/scim', '', '', 0, 1, '{}', '2026-11-23T10:00:00.000Z')`);
  for (const migration of migrations.slice(before)) database.exec(migration.sql);
  expect(
    database.prepare('SELECT name, may_deprovision AS may, filters_json AS filters FROM connection').get(),
  ).toEqual({ name: 'C', may: 1, filters: null });
  database.close();
});
