import Database from 'better-sqlite3';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type TypedStatement, typedStatements } from '../../../.dev/row-types.ts';
import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { migrate } from '../../../main/engine/database/safety/migrate.ts';
import { testFolder, writeFile } from '../../support/engine.ts';

/** Of so many the text is put together from parts at run time; it only falls. */
const untoldAtMost = 30;

let database: Database.Database;

beforeEach(() => {
  const path = join(testFolder(), 'purser.db');
  database = new Database(path);
  onTestFinished(() => void database.close());
  migrate(database, path, migrations);
});

/** `undefined` where the text does not compile without its parts. */
function columnsOf(sql: string): readonly string[] | undefined {
  try {
    const columns = database
      .prepare(sql)
      .columns()
      .map(({ name }) => name);
    return columns.includes('1') ? undefined : columns;
  } catch {
    return undefined;
  }
}

/** What a type says of rows and their statement does not give. */
function missing({ sql, row }: TypedStatement): readonly string[] {
  const columns = columnsOf(sql) ?? [];
  if ('fields' in row) return row.fields.filter((field) => !columns.includes(field));
  return row.values === columns.length ? [] : [`${String(row.values)} of ${String(columns.length)} values`];
}

describe('rows read from SQL', () => {
  it('have what their type says, in every statement whose text is written down', () => {
    const read = globSync('main/**/*.ts').map(typedStatements);
    const statements = read.flatMap((one) => one.statements);
    const told = statements.filter(({ sql }) => columnsOf(sql) !== undefined);
    const lies = told.filter((one) => missing(one).length > 0);
    expect(lies.map((one) => `${one.at}: ${missing(one).join(', ')}`)).toEqual([]);
    expect(told.length).toBeGreaterThan(140);
    const untold = read.flatMap((one) => one.untold).length + statements.length - told.length;
    expect(untold).toBeLessThanOrEqual(untoldAtMost);
  });

  it.each([
    ['a column by another name', '{ readonly id: number; readonly called: string }', ['called']],
    ['every column', '{ readonly id: number; readonly kind: string }', []],
    ['a list that is longer', '[number, string, string]', ['3 of 2 values']],
  ])('are held against %s', (_what, type, expected) => {
    const source = `type Row = ${type};\nconst columns = 'id, kind';\nexport const rows = (database: never) =>
      database.prepare<[], Row>(\`SELECT \${columns} FROM import WHERE \${condition()}\`).all();`;
    const { statements } = typedStatements(writeFile(testFolder(), 'rows.ts', source));
    expect(statements.map(missing)).toEqual([expected]);
  });
});
