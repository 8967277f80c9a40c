import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** Of some unique ids those that the user list has in its last version, each with the address and the whole name of whom it is of. */
export function peopleOfIds(
  database: ReadableDatabase,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  // A row with a unique id is found by it (`kinds/users.ts`), however long the list is.
  const keys = [...new Set(ids.flatMap((id) => idKey(id) ?? []))].map((id) => `u:${id}`);
  const rows = database
    .prepare<[string], [id: string, address: string | null, first: string | null, last: string | null]>(
      `SELECT external_id, email_key, first_name, last_name FROM seat_record
        WHERE to_import IS NULL AND key IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  const people = new Map<string, readonly string[]>();
  for (const [id, address, first, last] of rows.iterate(JSON.stringify(keys))) {
    // A last name alone, or a first, is other people's as well.
    const name = first === null || last === null ? [] : [`${first} ${last}`];
    people.set(id, [...(people.get(id) ?? []), ...(address === null ? [] : [address]), ...name]);
  }
  return people;
}
