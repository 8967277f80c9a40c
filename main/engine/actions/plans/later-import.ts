import type { Instant } from '../../../domain/ids.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import type { LaterImport } from '../../../domain/plans/guard-facts.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** Clocks that are put right by themselves go back by less. */
const slackMs = 24 * 60 * 60 * 1000;

/** The latest of the lists in force, which are those in use, that were imported more than a day after `at`, by the clock of then ([CL2]). */
export function findLaterImport(database: ReadableDatabase, at: Instant): LaterImport | undefined {
  const latest = new Date(Date.parse(at) + slackMs).toISOString();
  const found = database
    .prepare<[string], { readonly fileName: string; readonly importedAt: Instant }>(
      `SELECT file_name AS fileName, imported_at AS importedAt FROM import AS one WHERE imported_at > ? AND is_used = 1
          AND NOT EXISTS (SELECT 1 FROM import other WHERE other.kind = one.kind AND other.series = one.series AND other.id > one.id)
        ORDER BY imported_at DESC LIMIT 1`,
    )
    .get(latest);
  return found === undefined
    ? undefined
    : { fileName: found.fileName, importedOn: localDayOf(found.importedAt) };
}
