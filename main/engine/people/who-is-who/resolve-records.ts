import { findShared, findSharedBefore } from '../../../domain/people/one-file.ts';
import { resolvePeople, type WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from './load-records.ts';
import { nameReader } from './read-rows.ts';

/** Who is who by identifiers, without those that stand beside different people within one file. */
export function resolveRecords(database: ReadableDatabase, { table, rowIds }: LoadedRecords): WhoIsWho {
  const nameOf = nameReader(database, table, (record) => rowIds[record] ?? 0);
  return resolvePeople(table, findShared(table, nameOf), findSharedBefore(table, nameOf));
}
