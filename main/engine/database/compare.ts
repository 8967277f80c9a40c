import type { ImportId } from '../../domain/ids.ts';
import type { UsageWindow } from '../../domain/usage/usage.ts';
import type { ReadableDatabase } from './handles.ts';
import type { CellValue, RecordTable } from './records.ts';

/** The records that were current after an import, of a usage table within its window. */
export type Snapshot = { readonly importId: ImportId; readonly window: UsageWindow | undefined };

/** A row that two snapshots do not have alike: its content in each, as JSON, `null` where it is not there. */
export type DifferentRow = { readonly before: string | null; readonly after: string | null };

/**
 * Rows of which the content differs: what changed first, then what is new, then what the later one has not; each in the order of their
 * keys. Nothing is read of those that are alike.
 */
export function* differentRows(
  database: ReadableDatabase,
  table: RecordTable,
  before: Snapshot,
  after: Snapshot,
): Generator<DifferentRow, void, undefined> {
  const statement = database.prepare<CellValue[], DifferentRow>(
    `WITH earlier AS (${snapshotSql(table)}), later AS (${snapshotSql(table)})
     SELECT json(earlier.content) AS before, json(later.content) AS after
     FROM earlier FULL JOIN later ON later.key = earlier.key
     WHERE earlier.content IS NOT later.content
     ORDER BY (earlier.key IS NULL) + 2 * (later.key IS NULL), coalesce(later.key, earlier.key)`,
  );
  yield* statement.iterate(...snapshotValues(table, before), ...snapshotValues(table, after));
}

/**
 * Reports of two windows may call the same person by address in one and by name in the other: rows that a person owns are compared by
 * the person.
 */
function snapshotSql(table: RecordTable): string {
  const inForce = 'from_import <= ? AND (to_import IS NULL OR to_import > ?)';
  if (table === 'assignment_record')
    return `SELECT key, content FROM ${table} WHERE ${inForce} AND from_import IN (${ofSameList})`;
  if (table !== 'usage_record') return `SELECT key, content FROM ${table} WHERE ${inForce}`;
  return `SELECT CASE WHEN owner.person_id > 0 AND count(*) OVER (PARTITION BY owner.person_id) = 1 THEN 'person ' || owner.person_id ELSE key END AS key, content
    FROM usage_record LEFT JOIN person_record AS owner ON owner.source = 2 AND owner.record_id = usage_record.id
    WHERE ${inForce} AND window_end = ? AND window_start = ?`;
}

/** Lists of people stand side by side in one table. */
const ofSameList = `SELECT other.id FROM import AS other JOIN import AS this
  ON this.kind = other.kind AND this.series = other.series WHERE this.id = ?`;

function snapshotValues(table: RecordTable, { importId, window }: Snapshot): readonly CellValue[] {
  if (table === 'assignment_record') return [importId, importId, importId];
  return window === undefined ? [importId, importId] : [importId, importId, window.end, window.start];
}
