import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** How many of some unique ids the user list has, in its last version. */
export function countKnownIds(database: ReadableDatabase, ids: readonly string[]): number {
  const keys = [...new Set(ids.flatMap((id) => idKey(id) ?? []))];
  const count = database
    .prepare<[string], number>(
      `SELECT count(DISTINCT external_id) FROM seat_record
        WHERE to_import IS NULL AND external_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .get(JSON.stringify(keys));
  return count ?? 0;
}
