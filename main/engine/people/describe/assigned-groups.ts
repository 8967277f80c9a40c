import type { ExportKind, ImportMapping } from '../../../domain/files/import.ts';
import type { Rejection } from '../../../domain/files/rejection.ts';
import { groupOf } from '../../imports/read/group-row.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';

type Row = {
  readonly column: string | null;
  readonly reason: string;
  readonly cells: string;
  readonly mapping: string;
};

const rejectedSql = `
SELECT r.column_name AS "column", r.reason, r.cells, i.mapping FROM rejected_row r JOIN import i ON i.id = r.import_id
 WHERE i.kind = ? AND i.id >= (SELECT max(id) FROM import WHERE kind = i.kind AND mapping ->> 'adds' IS NULL)`;

/** Whether the list in force of who is assigned the app names a group: then its members have the app too, and stand in no row ([U9]). */
export function hasAssignedGroups(database: ReadableDatabase): boolean {
  for (const row of database.prepare<[ExportKind], Row>(rejectedSql).iterate('directory')) {
    const group = groupOf(
      {
        column: row.column,
        reason: row.reason.startsWith('{') ? readStored<Rejection>(row.reason) : row.reason,
        cells: readStored<readonly string[]>(row.cells),
      },
      readStored<ImportMapping>(row.mapping).columns,
    );
    if (group !== undefined) return true;
  }
  return false;
}
