import { findMissing, LazySet } from '../../../../domain/people/in-question/missing.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import type { Changes } from '../changes.ts';
import type { LoadedRecords } from '../rows/load-records.ts';
import { rowReader } from '../rows/read-rows.ts';

/**
 * Whether changed rows may change whom a list may have by a name in it ([U6]), which depends on everybody: a seat holder they are about is
 * not in a list or gone by it; or they have another name, id or state than the rows before, while some holder is.
 */
export function mayChangeQuestions(
  database: ReadableDatabase,
  records: LoadedRecords,
  { who, changes }: { readonly who: WhoIsWho; readonly changes: Changes },
): boolean {
  // A report says of nobody that a list has or lacks them.
  if (changes.kind === 'usage') return false;
  const { table, rowIds } = records;
  const read = rowReader(database, table, (record) => rowIds[record] ?? 0);
  if (findMissing(table, who, new LazySet(read.goneRecords)).size > 0) return true;
  if (changes.kind === 'users') return hasWithoutId(database, changes) && hasLostSeat(database);
  return hasMissing(database) && changesNames(database, changes);
}

/** Only such a row of the user list may be somebody else's. */
function hasWithoutId(database: ReadableDatabase, { fresh }: Changes): boolean {
  return (
    database
      .prepare<[string], number>(
        'SELECT 1 FROM seat_record WHERE external_id IS NULL AND id IN (SELECT value FROM json_each(?)) LIMIT 1',
      )
      .get(JSON.stringify(fresh)) !== undefined
  );
}

function hasLostSeat(database: ReadableDatabase): boolean {
  return (
    database
      .prepare(
        `SELECT 1 FROM person p WHERE in_latest_user_list = 0 AND directory = 'assigned'
           AND EXISTS (SELECT 1 FROM person_record pr WHERE pr.person_id = p.id AND pr.source = 0) LIMIT 1`,
      )
      .get() !== undefined
  );
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
