import type { ExportKind, ImportMapping } from '../../../../domain/files/import.ts';
import type { KeptRejection } from '../../../../domain/files/rejection.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { readRejection } from '../../../database/imports.ts';
import { inUseSql } from '../../survey/out-of-use.ts';
import { readStored } from '../../../thread/stored-json.ts';

/** A rejected row of a list in force, and how its file was mapped. */
export type RejectedInForce = {
  readonly line: number;
  readonly column: string | undefined;
  readonly reason: KeptRejection;
  readonly cells: readonly string[];
  readonly columns: ImportMapping['columns'];
};

/** An import of a list in force: the latest of its kind, and of lists of people of its series, that is no further part, and the parts since. */
const inForceSql = `
SELECT id, mapping FROM import WHERE kind = :kind AND ${inUseSql}
  AND id >= (SELECT max(whole.id) FROM import whole WHERE whole.kind = :kind AND whole.mapping ->> 'adds' IS NULL
    AND (whole.series = import.series OR :kind NOT IN ('directory', 'staff')))
  AND EXISTS (SELECT 1 FROM rejected_row r WHERE r.import_id = import.id) ORDER BY id`;

/** The rejected rows of the lists of a kind in force, of those whose columns are asked for. */
export function* rejectedInForce(
  database: ReadableDatabase,
  kind: ExportKind,
  isWanted: (columns: ImportMapping['columns']) => boolean = () => true,
): Generator<RejectedInForce, void, undefined> {
  const imports = database
    .prepare<[{ readonly kind: ExportKind }], { id: number; mapping: string }>(inForceSql)
    .all({ kind });
  const rows = database.prepare<
    [number],
    { line: number; column: string | null; reason: string; cells: string }
  >(
    'SELECT line, column_name AS "column", reason, cells FROM rejected_row WHERE import_id = ? ORDER BY line',
  );
  for (const { id, mapping } of imports) {
    const { columns } = readStored<ImportMapping>(mapping);
    if (!isWanted(columns)) continue;
    for (const { line, column, reason, cells } of rows.iterate(id))
      yield {
        line,
        column: column ?? undefined,
        reason: readRejection(reason),
        cells: readStored<readonly string[]>(cells),
        columns,
      };
  }
}

/** Whether a list of a kind in force has rejected rows. */
export function hasRejectedInForce(database: ReadableDatabase, kind: ExportKind): boolean {
  return database.prepare<[{ readonly kind: ExportKind }]>(inForceSql).get({ kind }) !== undefined;
}
