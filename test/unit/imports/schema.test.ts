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
