import { findingKinds } from '../../../domain/findings/finding.ts';
import { seatStates } from '../../../domain/seats/seat.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';

/**
 * The kinds of findings that there are: a person is kept with a bit for each, so that another list of them is no bits of these. And the
 * states of seats, so that nobody keeps one that means another now.
 */
const kinds = [...findingKinds, ...seatStates].join(' ');

/**
 * Says, in the transaction that changes records, that people are to be brought up to date; reconciling takes it away. So a crash between
 * the two is seen at the next start.
 */
export function needReconcile(database: WritableDatabase): void {
  database.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1')").run();
}

/** Records changed since, or people were described under other kinds of findings than there are now. */
export function isReconcileNeeded(database: ReadableDatabase): boolean {
  return (
    database
      .prepare<[string]>(
        `SELECT 1 WHERE EXISTS (SELECT 1 FROM setting WHERE name = 'reconcile_needed')
          OR EXISTS (SELECT 1 FROM person) AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'finding_kinds' AND value = ?)`,
      )
      .get(kinds) !== undefined
  );
}

/** People are up to date with the records, and described under the kinds of findings that there are. */
export function noteReconciled(database: WritableDatabase): void {
  database.exec("DELETE FROM setting WHERE name = 'reconcile_needed'");
  database.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('finding_kinds', ?)").run(kinds);
}
