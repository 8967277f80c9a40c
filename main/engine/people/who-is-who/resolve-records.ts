import { findShared, findSharedBefore } from '../../../domain/people/one-file.ts';
import { findSharedInReports } from '../../../domain/people/one-report.ts';
import { recordsApart } from '../../../domain/people/records-apart.ts';
import { resolvePeople, type WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from './rows/load-records.ts';
import { nameReader } from './rows/read-rows.ts';
import { windowReader } from './rows/window-reader.ts';

/** Who is who by identifiers, without those that stand beside different people within one file, or in reports. */
export function resolveRecords(database: ReadableDatabase, records: LoadedRecords): WhoIsWho {
  const { table, rowIds } = records;
  const nameOf = nameReader(database, table, (record) => rowIds[record] ?? 0);
  const apart = recordsApart(table);
  const inLists = findShared(table, nameOf, apart);
  const inReports = findSharedInReports(table, { nameOf, reportOf: windowReader(records) });
  const known = new Set(inLists.map(({ node }) => node));
  return resolvePeople(
    table,
    [...inLists, ...inReports.shared.filter(({ node }) => !known.has(node))],
    new Set([...findSharedBefore(table, nameOf), ...inReports.before]),
    apart,
  );
}
