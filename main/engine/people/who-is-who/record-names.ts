import { nameKey, personName } from '../../../domain/people/identifier.ts';
import type { NameOf } from '../../../domain/people/one-file.ts';
import type { RecordTable } from '../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

type NameRow = readonly [
  id: number,
  firstName: string | null,
  lastName: string | null,
  displayName: string | null,
];

const namesSql = {
  users:
    'SELECT id, first_name, last_name, NULL FROM seat_record WHERE id IN (SELECT value FROM json_each(?))',
  directory:
    'SELECT id, first_name, last_name, display_name FROM assignment_record WHERE id IN (SELECT value FROM json_each(?))',
} as const;

/** Reads the names of rows of the user list and of lists of people, comparable (`nameKey`), where somebody asks for them. */
export function nameReader(
  database: ReadableDatabase,
  table: RecordTable,
  rowIdOf: (record: number) => number,
): NameOf {
  return (records) => {
    const names = new Map<number, string | undefined>();
    for (const source of ['users', 'directory'] as const) {
      const wanted = new Map(
        records.flatMap((record) => (table.sources[record] === source ? [[rowIdOf(record), record]] : [])),
      );
      if (wanted.size === 0) continue;
      const rows = database.prepare<[string], NameRow>(namesSql[source]).raw();
      for (const [id, firstName, lastName, displayName] of rows.iterate(JSON.stringify([...wanted.keys()]))) {
        const record = wanted.get(id);
        if (record === undefined) continue;
        const parts = {
          firstName: firstName ?? undefined,
          lastName: lastName ?? undefined,
          displayName: displayName ?? undefined,
        };
        names.set(record, nameKey(personName(parts)));
      }
    }
    return names;
  };
}
