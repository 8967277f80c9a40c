import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { KeptStatements } from '../../../main/engine/database/kept-statements.ts';

const numbers = 'SELECT id, name FROM number WHERE id >= ? ORDER BY id';

describe('statements that are kept by their text', () => {
  let database: Database.Database;
  let statements: KeptStatements;

  beforeEach(() => {
    database = new Database(':memory:');
    onTestFinished(() => void database.close());
    database.exec(`CREATE TABLE number (id INTEGER PRIMARY KEY, name TEXT);
                   INSERT INTO number VALUES (1, 'one'), (2, 'two'), (3, 'three')`);
    statements = new KeptStatements(database);
  });

  it('compiles a text once', () => {
    const compile = vi.spyOn(database, 'prepare');
    for (let times = 0; times < 5; times += 1) {
      expect(statements.prepare(numbers).pluck().all(2)).toEqual([2, 3]);
    }
    expect(compile).toHaveBeenCalledTimes(1);
  });

  it('keeps what is set on one apart from all others with the same text', () => {
    const rows = statements.prepare(numbers);
    const values = statements.prepare(numbers).pluck();
    const lists = statements.prepare(numbers).raw();
    for (const order of [
      [rows, values, lists],
      [lists, values, rows],
      [values, rows, lists],
    ]) {
      for (const statement of order) statement.get(3);
      expect(rows.get(3)).toEqual({ id: 3, name: 'three' });
      expect(values.all(3)).toEqual([3]);
      expect([...lists.iterate(3)]).toEqual([[3, 'three']]);
    }
  });

  it('answers while the rows of the same text are being read', () => {
    const pairs = [];
    for (const outer of statements.prepare(numbers).pluck().iterate(1)) {
      for (const inner of statements.prepare(numbers).raw().iterate(3)) pairs.push([outer, inner]);
    }
    expect(pairs).toEqual([
      [1, [3, 'three']],
      [2, [3, 'three']],
      [3, [3, 'three']],
    ]);
  });

  it('is ready again after reading was given up', () => {
    const compile = vi.spyOn(database, 'prepare');
    for (const id of statements.prepare(numbers).pluck().iterate(1)) if (id === 1) break;
    expect(statements.prepare(numbers).pluck().all(1)).toEqual([1, 2, 3]);
    expect(compile).toHaveBeenCalledTimes(1);
  });

  it('is ready again after an error, and says at once what cannot be compiled', () => {
    const insert = statements.prepare('INSERT INTO number VALUES (?, ?)');
    expect(() => insert.run(1, 'again')).toThrow('UNIQUE');
    expect(insert.run(4, 'four')).toEqual({ changes: 1, lastInsertRowid: 4 });
    expect(() => statements.prepare('SELECT id FROM nowhere')).toThrow('no such table: nowhere');
  });

  it('follows a change of the schema', () => {
    const all = statements.prepare('SELECT * FROM number WHERE id = 1');
    expect(all.get()).toEqual({ id: 1, name: 'one' });
    database.exec("ALTER TABLE number ADD COLUMN more TEXT DEFAULT 'x'");
    expect(all.get()).toEqual({ id: 1, name: 'one', more: 'x' });
    database.exec('DROP TABLE number');
    expect(() => all.get()).toThrow('no such table: number');
  });

  it('lets the one go that was not asked for the longest, and whoever holds it goes on', () => {
    const held = statements.prepare('SELECT 0').pluck();
    const often = 'SELECT 1000';
    const compile = vi.spyOn(database, 'prepare');
    for (let at = 1; at <= 300; at += 1) {
      statements.prepare(`SELECT ${String(at)}`);
      statements.prepare(often);
    }
    expect(compile).toHaveBeenCalledTimes(301);
    expect(held.get()).toBe(0);
    statements.prepare('SELECT 0');
    expect(compile).toHaveBeenCalledTimes(302);
  });
});
