import type { Instant } from '../../domain/ids.ts';
import type {
  DateOrder,
  ExportKind,
  ImportMapping,
  ListReading,
  RememberedMapping,
} from '../../domain/files/import.ts';
import { readStored } from '../thread/stored-json.ts';
import type { ReadableDatabase, WritableDatabase } from './handles.ts';

type MappingRow = {
  header: string;
  kind: ExportKind;
  columns: string;
  dates: DateOrder | null;
  list: string | null;
  saved_at: Instant;
};

/** The mapping that is kept for a header row. */
export function readMapping(
  database: ReadableDatabase,
  header: readonly string[],
): RememberedMapping | undefined {
  const row = database
    .prepare<[string], MappingRow>(
      'SELECT header, kind, columns, dates, list, saved_at FROM remembered_mapping WHERE header = ?',
    )
    .get(JSON.stringify(header));
  return row === undefined ? undefined : toMapping(row);
}

/** All mappings that are kept, the latest first. */
export function listMappings(database: ReadableDatabase): readonly RememberedMapping[] {
  return database
    .prepare<[], MappingRow>(
      'SELECT header, kind, columns, dates, list, saved_at FROM remembered_mapping ORDER BY saved_at DESC',
    )
    .all()
    .map(toMapping);
}

/** Keeps a mapping for its header row, in place of the one before. The window of a report belongs to one file and is not kept. */
export function rememberMapping(
  database: WritableDatabase,
  header: readonly string[],
  mapping: ImportMapping,
  at: Instant,
): void {
  database
    .prepare(
      'INSERT OR REPLACE INTO remembered_mapping (header, kind, columns, dates, list, saved_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      JSON.stringify(header),
      mapping.kind,
      JSON.stringify(mapping.columns),
      mapping.readAs?.dates ?? null,
      mapping.list === undefined ? null : JSON.stringify(mapping.list),
      at,
    );
}

/** Answers whether there was one. */
export function forgetMapping(database: WritableDatabase, header: readonly string[]): boolean {
  return (
    database.prepare('DELETE FROM remembered_mapping WHERE header = ?').run(JSON.stringify(header)).changes >
    0
  );
}

function toMapping(row: MappingRow): RememberedMapping {
  return {
    header: readStored<readonly string[]>(row.header),
    kind: row.kind,
    columns: readStored<readonly { readonly column: string; readonly field?: string }[]>(row.columns).map(
      ({ column, field }) => ({ column, field }),
    ),
    dates: row.dates ?? undefined,
    ...(row.list === null ? {} : { list: readStored<ListReading>(row.list) }),
    savedAt: row.saved_at,
  };
}
