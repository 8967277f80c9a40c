import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import type { ImportId } from '../../../main/domain/ids.ts';
import { readRejectedRows, rejectedRowWriter } from '../../../main/engine/database/imports.ts';
import type { WritableDatabase } from '../../../main/engine/database/handles.ts';

test('what was kept as a sentence by a build before is read beside what is kept as facts', () => {
  const database = new Database(':memory:') as unknown as WritableDatabase;
  database.exec(
    'CREATE TABLE rejected_row (import_id INTEGER, line INTEGER, column_name TEXT, value TEXT, reason TEXT, cells TEXT)',
  );
  const write = rejectedRowWriter(database, 1 as ImportId);
  const row = { column: undefined, value: undefined, cells: ['a'] };
  write({ ...row, line: 3, reason: 'The row has no name, e-mail address or id.' });
  write({ ...row, line: 4, reason: { kind: 'stray-quote' } });
  expect(readRejectedRows(database, 1 as ImportId, -1).map(({ reason }) => reason)).toEqual([
    'The row has no name, e-mail address or id.',
    { kind: 'stray-quote' },
  ]);
});
