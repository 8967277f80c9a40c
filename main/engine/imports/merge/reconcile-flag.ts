import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';

/**
 * Says, in the transaction that changes records, that people are to be brought up to date; reconciling takes it away. So a crash between
 * the two is seen at the next start.
 */
export function needReconcile(database: WritableDatabase): void {
  database.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('reconcile_needed', '1')").run();
}

export function isReconcileNeeded(database: ReadableDatabase): boolean {
  return database.prepare("SELECT 1 FROM setting WHERE name = 'reconcile_needed'").get() !== undefined;
}
