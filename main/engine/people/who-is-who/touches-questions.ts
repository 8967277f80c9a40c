import { findMissing, LazySet } from '../../../domain/people/in-question/missing.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { Changes } from './changes.ts';
import type { LoadedRecords } from './load-records.ts';
import { rowReader } from './read-rows.ts';

/**
 * Whether changed rows may change whom a list may have by a name in it ([U6]), which depends on everybody: a seat holder they are about is
 * not in a list or gone by it; or they have another name, id or state than the rows before, while some holder is.
 */
export function touchesQuestions(
  database: ReadableDatabase,
  records: LoadedRecords,
  { who, changes }: { readonly who: WhoIsWho; readonly changes: Changes },
): boolean {
  // A report says of nobody that a list has or lacks them.
  if (changes.kind === 'usage') return false;
  const { table, rowIds } = records;
  const read = rowReader(database, table, (record) => rowIds[record] ?? 0);
  if (findMissing(table, who, new LazySet(read.goneRecords)).size > 0) return true;
  return changes.kind === 'directory' && hasMissing(database) && changesNames(database, changes);
}

function hasMissing(database: ReadableDatabase): boolean {
  return (
    database
      .prepare(
        `SELECT 1 FROM person WHERE in_latest_user_list = 1 AND (works <> 'yes' OR directory = 'not-assigned') LIMIT 1`,
      )
      .get() !== undefined
  );
}

function changesNames(database: ReadableDatabase, { fresh, closed }: Changes): boolean {
  const read = database
    .prepare<[string], string>(
      `SELECT json_array(external_id, first_name, last_name, display_name, assignment, state) AS said FROM assignment_record
        WHERE id IN (SELECT value FROM json_each(?)) ORDER BY said`,
    )
    .pluck();
  return read.all(JSON.stringify(fresh)).join('\n') !== read.all(JSON.stringify(closed)).join('\n');
}
