import { nobody, type RecordTable } from '../../domain/record-table.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { identifierCodes, nobodyId, sourceCodes } from './codes.ts';
import type { PersonNodes } from './person-ids.ts';

/** Writes anew which records are whose. */
export function storePersonRecords(
  database: WritableDatabase,
  records: { readonly table: RecordTable; readonly rowIds: readonly number[] },
  personOfRecord: Int32Array,
  ids: Int32Array,
): void {
  database.exec('DELETE FROM person_record');
  const insert = database.prepare<[number, number, number]>(
    'INSERT INTO person_record (person_id, source, record_id) VALUES (?, ?, ?)',
  );
  // In the order of the key, so that pages of the table are filled one after the other.
  const idOf = (record: number): number => {
    const person = personOfRecord[record] ?? nobody;
    return person === nobody ? nobodyId : (ids[person] ?? nobodyId);
  };
  const count = records.table.recordCount;
  const order = Float64Array.from({ length: count }, (_, record) => idOf(record) * count + record).toSorted();
  for (const key of order) {
    const record = key % count;
    const source = records.table.sources[record];
    const rowId = records.rowIds[record];
    if (source !== undefined && rowId !== undefined) insert.run(idOf(record), sourceCodes[source], rowId);
  }
}

/**
 * Writes anew which identifiers lead to whom. Identifiers of people whose records are all gone stay, so that they come back under the
 * same id, unless somebody else owns one of them now: then the two were one, and what is known of the old goes to the new.
 */
export function storeIdentifiers(
  database: WritableDatabase,
  table: RecordTable,
  nodes: PersonNodes,
  ids: Int32Array,
): void {
  const living = JSON.stringify([...ids]);
  database
    .prepare<[string]>('DELETE FROM person_identifier WHERE person_id IN (SELECT value FROM json_each(?))')
    .run(living);
  const insert = database.prepare<[number, string, number, number]>(
    'INSERT INTO person_identifier (kind, value, person_id, owned) VALUES (?, ?, ?, ?)',
  );
  const store = (lists: readonly (readonly number[])[], owned: number): void => {
    lists.forEach((list, person) => {
      const id = ids[person];
      if (id === undefined) return;
      for (const node of list)
        insert.run(identifierCodes[table.kindOf(node)], table.valueOf(node), id, owned);
    });
  };
  store(nodes.owned, 1);
  store(nodes.mentioned, 0);
  followSuccessors(database, living);
}

/** People of before whose identifiers somebody living owns now: answers, open runs and plans follow. */
function followSuccessors(database: WritableDatabase, living: string): void {
  const pairs = database
    .prepare<[string], { readonly old: number; readonly successor: number }>(
      `SELECT gone.person_id AS old, living.person_id AS successor, min(gone.kind)
         FROM person_identifier gone
         JOIN person_identifier living
           ON living.kind = gone.kind AND living.value = gone.value AND living.person_id <> gone.person_id
        WHERE gone.person_id NOT IN (SELECT value FROM json_each(?)) AND living.owned = 1
        GROUP BY gone.person_id`,
    )
    .all(living);
  for (const { old, successor } of pairs) {
    database.prepare('UPDATE look_up_answer SET person_id = ? WHERE person_id = ?').run(successor, old);
    database.prepare('UPDATE OR IGNORE run_person SET person_id = ? WHERE person_id = ?').run(successor, old);
    database.prepare('UPDATE action SET person_id = ? WHERE person_id = ?').run(successor, old);
    database
      .prepare('INSERT OR REPLACE INTO person_successor (old_id, person_id) VALUES (?, ?)')
      .run(old, successor);
    database.prepare('DELETE FROM person_identifier WHERE person_id = ?').run(old);
  }
}
