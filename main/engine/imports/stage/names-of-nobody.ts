import { nameKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { ReadyFile } from '../examined/file.ts';
import { rowsFrom } from '../open/data-rows.ts';
import { NoPeople } from '../read/no-people.ts';

/** So many rows of a report are looked through. */
const rowsRead = 20_000;
const identifiers: ReadonlySet<string> = new Set(['email', 'externalId', 'seatId']);

/** Names in a usage report that names people alone, which nobody in a user list or a list of people has, each once ([N33]). */
export function namesOfNobody(database: ReadableDatabase, file: ReadyFile): readonly string[] {
  const { columns } = file.mapping;
  if (file.declaration.kind !== 'usage') return [];
  if (columns.some(({ field }) => field !== undefined && identifiers.has(field))) return [];
  const places = ['firstName', 'lastName', 'displayName'].map((name) =>
    columns.findIndex(({ field }) => field === name),
  );
  const found = new Map<string, string>();
  const noPeople = new NoPeople(columns);
  let read = 0;
  for (const batch of rowsFrom(file.source, file.shape, file.dataLine)) {
    for (const row of batch) {
      // A sum, or the header once more, is left out, and said to be.
      if (noPeople.tell(row) !== undefined) continue;
      const { cells } = row;
      const [firstName, lastName, displayName] = places.map((at) => cells[at]);
      const name = personName({ firstName, lastName, displayName });
      const key = nameKey(name);
      if (name !== undefined && key !== undefined && !found.has(key)) found.set(key, name);
    }
    read += batch.length;
    if (read >= rowsRead) return [];
  }
  for (const key of knownNames(database)) found.delete(key);
  return [...found.values()];
}

const namesSql = `
SELECT first_name, last_name, NULL FROM seat_record
UNION ALL SELECT first_name, last_name, NULL FROM assignment_record
UNION ALL SELECT NULL, NULL, display_name FROM assignment_record`;

function* knownNames(database: ReadableDatabase): Generator<string, void, undefined> {
  const rows = database
    .prepare<[], [firstName: string | null, lastName: string | null, displayName: string | null]>(namesSql)
    .raw();
  for (const [firstName, lastName, displayName] of rows.iterate()) {
    const key = nameKey(
      personName({
        firstName: firstName ?? undefined,
        lastName: lastName ?? undefined,
        displayName: displayName ?? undefined,
      }),
    );
    if (key !== undefined) yield key;
  }
}
