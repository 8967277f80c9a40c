import type { ReadableDatabase } from '../../database/handles.ts';
import { groupOf, mayNameGroups } from '../../imports/read/lists/group-row.ts';
import { rejectedInForce } from '../who-is-who/rows/rejected-in-force.ts';

/** Whether the list in force of who is assigned the app names a group: then its members have the app too, and stand in no row ([U9]). */
export function hasAssignedGroups(database: ReadableDatabase): boolean {
  for (const row of rejectedInForce(database, 'directory', mayNameGroups))
    if (groupOf(row, row.columns) !== undefined) return true;
  return false;
}
