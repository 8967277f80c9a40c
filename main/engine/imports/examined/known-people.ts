import { emailKey, idKey } from '../../../domain/people/identifiers/identifier.ts';
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

/** How the people under an address are called in the lists that are in, where there are letters past ASCII in it. */
export type NamesUnder = (address: string) => readonly string[];

/** Reads the names once, when the first address is asked for. */
export function namesUnder(database: ReadableDatabase): NamesUnder {
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  return (address) => {
    names ??= readNames(database);
    return names.get(emailKey(address) ?? '') ?? [];
  };
}

function readNames(database: ReadableDatabase): ReadonlyMap<string, readonly string[]> {
  const rows = database
    .prepare<[], [key: string, name: string]>(
      `SELECT email_key, name FROM (
        SELECT email_key, concat_ws(' ', first_name, last_name) AS name FROM seat_record
         WHERE to_import IS NULL
        UNION ALL SELECT email_key, concat_ws(' ', first_name, last_name, display_name) FROM assignment_record
         WHERE to_import IS NULL)
       WHERE email_key IS NOT NULL AND length(name) < octet_length(name)`,
    )
    .raw();
  const names = new Map<string, readonly string[]>();
  for (const [key, name] of rows.iterate()) names.set(key, [...(names.get(key) ?? []), name]);
  return names;
}
