import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { migrate } from '../../../main/engine/database/safety/migrate.ts';
import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { writeLargeUserList } from '../../support/large-user-list.ts';
import { engineThread } from './stage.ts';

const at = '2026-11-25T09:00:00.000Z' as Instant;

/** A data folder with a list of people in it, closed, and with one copy beside the database. */
export async function fill(folder: string, rows: number): Promise<string> {
  const path = join(folder, 'users.csv');
  writeLargeUserList({ path, rows });
  const dataFolder = join(folder, 'data');
  const engine = await startEngine({ thread: engineThread, dataFolder });
  const outcome = await engine.ask('commit-import', {
    path,
    at,
    accepted: alarmKinds.filter((kind) => kind !== 'add-to-list'),
  });
  if (outcome.kind !== 'committed') throw new Error(`The list was not imported: ${outcome.kind}`);
  await engine.ask('back-up', { path: join(dataFolder, 'purser-before-plan-1.db') });
  await engine.close();
  return dataFolder;
}

/** What nothing can make anew: every record, and what was imported when. */
export function recordsOf(path: string): string {
  const database = new Database(path, { readonly: true });
  try {
    const hash = createHash('sha256');
    for (const sql of [
      'SELECT id, kind, series, file_hash, accepted_rows FROM import ORDER BY id',
      'SELECT id, key, from_import, to_import, line, content FROM seat_record ORDER BY id',
    ])
      for (const row of database.prepare(sql).raw().iterate()) hash.update(JSON.stringify(row));
    return hash.digest('hex');
  } finally {
    database.close();
  }
}

/** The same records in a database as an earlier version made it. */
export function asOfVersion(from: string, to: string, version: number): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${to}${end}`, { force: true });
  const old = new Database(to);
  try {
    old.pragma('journal_mode = WAL');
    migrate(
      old,
      to,
      migrations.filter((migration) => migration.version <= version),
    );
    old.pragma('foreign_keys = OFF');
    old.prepare('ATTACH ? AS now').run(from);
    const columns = (schema: string, table: string): readonly string[] =>
      old
        .prepare<[string, string], string>('SELECT name FROM pragma_table_info(?, ?)')
        .pluck()
        .all(table, schema);
    for (const table of ['import', 'seat_record', 'setting']) {
      const known = new Set(columns('now', table));
      const shared = columns('main', table).filter((name) => known.has(name));
      if (shared.length === 0) continue;
      old.exec(
        `INSERT INTO main.${table} (${shared.join(', ')}) SELECT ${shared.join(', ')} FROM now.${table}`,
      );
    }
    old.exec('DETACH now');
    old.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    old.close();
  }
}
