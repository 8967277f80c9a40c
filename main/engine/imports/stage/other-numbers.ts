import type { ImportAlarm } from '../../../domain/files/import-alarm.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import { type IdPair, questionNumbers } from '../../../domain/files/other-numbers.ts';
import { emailKey } from '../../../domain/people/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { ReadyFile } from '../examined/file.ts';
import { rowsFrom } from '../open/data-rows.ts';

/** So many rows tell how a list is numbered. */
const rowsRead = 20_000;

/** Whether a list of everybody has other unique ids than the lists before; where somebody said what its columns are, it is not asked. */
export function otherNumbers(database: ReadableDatabase, file: ReadyFile): readonly ImportAlarm[] {
  const { columns } = file.mapping;
  const placeOf = (field: string): number => columns.findIndex((column) => column.field === field);
  const [id, email] = [placeOf('externalId'), placeOf('email')];
  const column = columns[id]?.column;
  if (file.declaration.kind !== 'staff' || file.isMapped || column === undefined || email === -1) return [];
  const known = knownIds(database);
  if (known.size === 0) return [];
  const pairs: IdPair[] = [];
  let read = 0;
  for (const rows of rowsFrom(file.source, file.shape, file.dataLine)) {
    for (const { cells } of rows) {
      const other = known.get(emailKey(cells[email]) ?? '');
      if (other !== undefined) pairs.push({ here: cells[id] ?? '', known: other });
    }
    read += rows.length;
    if (read >= rowsRead) break;
  }
  return questionNumbers(column, pairs);
}

/** The mapping with unique ids kept beside. */
export function withoutUniqueIds(mapping: ImportMapping): ImportMapping {
  const columns = mapping.columns.map(({ column, field }) => ({
    column,
    field: field === 'externalId' ? undefined : field,
  }));
  return { ...mapping, columns };
}

/** The unique id of each address in the user list and in the list of who has the app. */
function knownIds(database: ReadableDatabase): ReadonlyMap<string, string> {
  const rows = database
    .prepare<[], [email: string, id: string]>(
      `SELECT email_key, external_id FROM assignment_record JOIN import ON import.id = from_import
        WHERE to_import IS NULL AND kind = 'directory' AND email_key IS NOT NULL AND external_id IS NOT NULL
       UNION ALL SELECT email_key, external_id FROM seat_record
        WHERE to_import IS NULL AND email_key IS NOT NULL AND external_id IS NOT NULL`,
    )
    .raw()
    .all();
  return new Map(rows);
}
