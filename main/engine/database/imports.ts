import type { KeptRejection, Rejection } from '../../domain/files/rejection.ts';
import { isCalendarDay, localDayOf } from '../../domain/time/calendar.ts';
import type { ImportId, Instant } from '../../domain/ids.ts';
import {
  exportKinds,
  type ExportKind,
  type Import,
  type ImportCounts,
  type ImportMapping,
  type ListSubject,
  type RejectedRow,
} from '../../domain/files/import.ts';
import type { FileOutline } from '../../domain/files/import-alarm.ts';
import type { UsageWindow } from '../../domain/usage/usage.ts';
import { readStored } from '../thread/stored-json.ts';
import type { ReadableDatabase, WritableDatabase } from './handles.ts';

/** What an import is begun with; its counts follow when it ends. */
export type NewImport = {
  readonly kind: ExportKind;
  /** Imports of one kind follow each other within a series: the usage window, otherwise empty. */
  readonly series: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly fileBytes: number;
  readonly importedAt: Instant;
  /** When the file was made, as far as it says. */
  readonly madeAt: Instant;
  readonly window: UsageWindow | undefined;
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** `ImportMapping` as JSON. */
  readonly mappingJson: string;
};

type ImportRow = {
  id: ImportId;
  kind: string;
  file_name: string;
  file_hash: string;
  imported_at: Instant;
  made_at: Instant;
  window_start: string | null;
  window_end: string | null;
  source: string | null;
  subject: ListSubject | null;
  read_rows: number;
  accepted_rows: number;
  rejected_rows: number;
  blank_rows: number;
  added: number;
  changed: number;
  unchanged: number;
  missing: number;
  undoable: number;
};

const selectImport = `
SELECT id, kind, file_name, file_hash, imported_at, coalesce(made_at, imported_at) AS made_at, window_start, window_end,
  mapping ->> '$.list.source' AS source, mapping ->> '$.list.subject' AS subject,
  read_rows, accepted_rows, rejected_rows, blank_rows, added, changed, unchanged, missing,
  id = (SELECT max(latest.id) FROM import AS latest
    WHERE latest.kind = import.kind AND (import.kind <> 'staff' OR latest.series = import.series)) AS undoable
FROM import`;

/** All imports, the latest first. */
export function listImports(database: ReadableDatabase): readonly Import[] {
  return database.prepare<[], ImportRow>(`${selectImport} ORDER BY id DESC`).all().map(toImport);
}

export function readImport(database: ReadableDatabase, id: ImportId): Import | undefined {
  const row = database.prepare<[number], ImportRow>(`${selectImport} WHERE id = ?`).get(id);
  return row === undefined ? undefined : toImport(row);
}

export function hasImportOfKind(database: ReadableDatabase, kind: ExportKind): boolean {
  return database.prepare<[string]>('SELECT 1 FROM import WHERE kind = ? LIMIT 1').get(kind) !== undefined;
}

/** What the latest import of a kind is to be compared by, of staff lists the one of the same system; `undefined` where there is none. */
export function readOutline(
  database: ReadableDatabase,
  kind: ExportKind,
  series: string,
): FileOutline | undefined {
  const row = database
    .prepare<[string, string], { mapping: string; accepted: number; filled: string | null; madeAt: Instant }>(
      `SELECT mapping, accepted_rows AS accepted, filled_fields AS filled,
          coalesce(made_at, imported_at) AS madeAt FROM import
       WHERE kind = ? AND (kind <> 'staff' OR series = ?) AND mapping ->> 'adds' IS NULL ORDER BY id DESC LIMIT 1`,
    )
    .get(kind, series);
  if (row === undefined) return undefined;
  const { columns, readAs, list } = readStored<ImportMapping>(row.mapping);
  return {
    source: list?.source,
    columns,
    acceptedRows: row.accepted,
    filledFields: row.filled === null ? [] : readStored<readonly string[]>(row.filled),
    dates: readAs?.dates,
    madeOn: localDayOf(row.madeAt),
  };
}

/** An import of a file that comes again. */
export type EarlierImport = {
  readonly import: Import;
  readonly mappingJson: string;
  /** It is the latest of its series. */
  readonly inForce: boolean;
};

/** The imports of a file with these bytes, the latest first, with their mapping and whether they are the latest of their series. */
export function findImportsOfFile(database: ReadableDatabase, fileHash: string): readonly EarlierImport[] {
  return database
    .prepare<[string], { id: ImportId; mapping: string; in_force: number }>(
      `SELECT id, mapping,
         id = (SELECT max(latest.id) FROM import AS latest
               WHERE latest.kind = import.kind AND latest.series = import.series) AS in_force
       FROM import WHERE file_hash = ? ORDER BY id DESC`,
    )
    .all(fileHash)
    .flatMap(({ id, mapping, in_force }) => {
      const found = readImport(database, id);
      return found === undefined ? [] : [{ import: found, mappingJson: mapping, inForce: in_force === 1 }];
    });
}

/** The window of the latest usage report with these columns that has rejected rows: what a file of corrected ones is about. */
export function windowOfRejected(
  database: ReadableDatabase,
  header: readonly string[],
): UsageWindow | undefined {
  const row = database
    .prepare<[string], { start: string | null; end: string | null }>(
      `SELECT window_start AS "start", window_end AS "end" FROM import
        WHERE kind = 'usage' AND header = ? AND rejected_rows > 0 ORDER BY id DESC LIMIT 1`,
    )
    .get(JSON.stringify(header));
  return row === undefined ? undefined : toWindow(row.start, row.end);
}

export function insertImport(database: WritableDatabase, fresh: NewImport): ImportId {
  const id = database
    .prepare<(string | number | null)[], ImportId>(
      `INSERT INTO import (kind, series, file_name, file_hash, file_bytes, imported_at, made_at, window_start, window_end,
         encoding, delimiter, header, mapping,
         read_rows, accepted_rows, rejected_rows, blank_rows, added, changed, unchanged, missing)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)
       RETURNING id`,
    )
    .pluck()
    .get(
      fresh.kind,
      fresh.series,
      fresh.fileName,
      fresh.fileHash,
      fresh.fileBytes,
      fresh.importedAt,
      fresh.madeAt,
      fresh.window?.start ?? null,
      fresh.window?.end ?? null,
      fresh.encoding,
      fresh.delimiter,
      JSON.stringify(fresh.header),
      fresh.mappingJson,
    );
  if (id === undefined) throw new Error('SQLite answered an insert without its row.');
  return id;
}

export function writeImportCounts(
  database: WritableDatabase,
  id: ImportId,
  {
    counts,
    filledFields,
    adds,
  }: { readonly counts: ImportCounts; readonly filledFields: readonly string[]; readonly adds: boolean },
): void {
  database
    .prepare(
      `UPDATE import SET read_rows = ?, accepted_rows = ?, rejected_rows = ?, blank_rows = ?,
         added = ?, changed = ?, unchanged = ?, missing = ?, filled_fields = ?,
         mapping = iif(?, json_set(mapping, '$.adds', json('true')), mapping) WHERE id = ?`,
    )
    .run(
      counts.read,
      counts.accepted,
      counts.rejected,
      counts.blank,
      counts.added,
      counts.changed,
      counts.unchanged,
      counts.missing,
      JSON.stringify(filledFields),
      adds ? 1 : 0,
      id,
    );
}

/** A function that keeps one rejected row of an import. */
export function rejectedRowWriter(
  database: WritableDatabase,
  id: ImportId,
): (row: RejectedRow & { readonly cells: readonly string[] }) => void {
  const statement = database.prepare(
    'INSERT INTO rejected_row (import_id, line, column_name, value, reason, cells) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return (row) => {
    const reason = typeof row.reason === 'string' ? row.reason : JSON.stringify(row.reason);
    statement.run(id, row.line, row.column ?? null, row.value ?? null, reason, JSON.stringify(row.cells));
  };
}

/** As facts; a build before kept the sentence alone, which begins with no brace. */
export function readRejection(kept: string): KeptRejection {
  return kept.startsWith('{') ? readStored<Rejection>(kept) : kept;
}

export function readRejectedRows(
  database: ReadableDatabase,
  id: ImportId,
  limit: number,
): readonly RejectedRow[] {
  return database
    .prepare<
      [number, number],
      { line: number; column_name: string | null; value: string | null; reason: string }
    >('SELECT line, column_name, value, reason FROM rejected_row WHERE import_id = ? ORDER BY line LIMIT ?')
    .all(id, limit)
    .map((row) => ({
      line: row.line,
      column: row.column_name ?? undefined,
      value: row.value ?? undefined,
      reason: readRejection(row.reason),
    }));
}

export function deleteImport(database: WritableDatabase, id: ImportId): void {
  database.prepare('DELETE FROM import WHERE id = ?').run(id);
}

function toImport(row: ImportRow): Import {
  const kind = exportKinds.find((known) => known === row.kind);
  if (kind === undefined) throw new Error('The import table holds a kind that is not known.');
  return {
    id: row.id,
    kind,
    fileName: row.file_name,
    fileHash: row.file_hash,
    importedAt: row.imported_at,
    madeAt: row.made_at,
    window: toWindow(row.window_start, row.window_end),
    source: row.source ?? undefined,
    ...(row.subject === null ? {} : { subject: row.subject }),
    counts: {
      read: row.read_rows,
      accepted: row.accepted_rows,
      rejected: row.rejected_rows,
      blank: row.blank_rows,
      added: row.added,
      changed: row.changed,
      unchanged: row.unchanged,
      missing: row.missing,
    },
    undoable: row.undoable === 1,
  };
}

function toWindow(start: string | null, end: string | null): UsageWindow | undefined {
  if (start === null || end === null || !isCalendarDay(start) || !isCalendarDay(end)) return undefined;
  return { start, end };
}

/** The columns of an import's file. */
export function readHeader(database: ReadableDatabase, id: ImportId): readonly string[] | undefined {
  const header = database.prepare<[number], string>('SELECT header FROM import WHERE id = ?').pluck().get(id);
  return header === undefined ? undefined : readStored<readonly string[]>(header);
}

/** The rejected rows of an import as they were in the file. */
export function* rejectedRowsWithCells(
  database: ReadableDatabase,
  id: ImportId,
): Generator<
  { readonly line: number; readonly reason: KeptRejection; readonly cells: readonly string[] },
  void,
  undefined
> {
  const statement = database.prepare<[number], { line: number; reason: string; cells: string }>(
    'SELECT line, reason, cells FROM rejected_row WHERE import_id = ? ORDER BY line',
  );
  for (const { line, reason, cells } of statement.iterate(id)) {
    yield { line, reason: readRejection(reason), cells: readStored<readonly string[]>(cells) };
  }
}
