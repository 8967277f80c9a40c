import { nameKey, personName } from '../../../domain/people/identifier.ts';
import { findShared, findSharedBefore, type NameOf } from '../../../domain/people/one-file.ts';
import { resolvePeople, type WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from './load-records.ts';

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

/** Who is who by identifiers, without those that stand beside different people within one file. */
export function resolveRecords(database: ReadableDatabase, { table, rowIds }: LoadedRecords): WhoIsWho {
  const nameOf: NameOf = (records) => {
    const names = new Map<number, string | undefined>();
    for (const source of ['users', 'directory'] as const) {
      const wanted = new Map(
        records.flatMap((record) =>
          table.sources[record] === source ? [[rowIds[record] ?? 0, record]] : [],
        ),
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
  return resolvePeople(table, findShared(table, nameOf), findSharedBefore(table, nameOf));
}
