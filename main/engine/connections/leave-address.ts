import type { ConnectionId, Instant, PersonId, PlanId } from '../../domain/ids.ts';
import type { Connection } from '../../domain/service/connection.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { discardPlan } from '../actions/plans/plans.ts';
import { describeAnswered, refreshAnswered } from './refresh-answered.ts';

/**
 * Parts a connection that has moved from what was at its address before ([G31] of plans): runs and plans stay with a connection that is
 * removed and has that address, drafts and unfinished look-ups end, and answers from there are forgotten.
 */
export function leaveAddress(
  database: WritableDatabase,
  {
    id,
    before,
    at,
  }: {
    readonly id: ConnectionId;
    readonly before: Pick<Connection, 'kind' | 'baseUrl'>;
    readonly at: Instant;
  },
): { readonly forgotten: number } {
  const drafts = database
    .prepare<[number], PlanId>("SELECT id FROM plan WHERE connection_id = ? AND state = 'draft'")
    .pluck()
    .all(id);
  for (const draft of drafts) discardPlan(database, draft);
  database
    .prepare<[string, number]>(
      `UPDATE run SET state = 'cancelled', finished_at = ?
        WHERE connection_id = ? AND kind = 'look-up' AND state IN ('paused', 'interrupted', 'waiting')`,
    )
    .run(at, id);
  const { lastInsertRowid: left } = database
    .prepare<[kind: string, baseUrl: string, id: number]>(
      `INSERT INTO connection (name, kind, base_url, instance, license_type, may_provision, may_deprovision, dialect_json, created_at, is_removed)
       SELECT name, ?, ?, instance, license_type, 0, 0, dialect_json, created_at, 1 FROM connection WHERE id = ?`,
    )
    .run(before.kind, before.baseUrl, id);
  database
    .prepare<[number | bigint, number]>('UPDATE run SET connection_id = ? WHERE connection_id = ?')
    .run(left, id);
  database
    .prepare<[number | bigint, number]>('UPDATE plan SET connection_id = ? WHERE connection_id = ?')
    .run(left, id);
  const answered = database
    .prepare<[number], PersonId>('SELECT DISTINCT person_id FROM look_up_answer WHERE connection_id = ?')
    .pluck()
    .all(id);
  database.prepare<[number]>('DELETE FROM look_up_answer WHERE connection_id = ?').run(id);
  describeAnswered(database, answered);
  refreshAnswered(database, id);
  return { forgotten: answered.length };
}
