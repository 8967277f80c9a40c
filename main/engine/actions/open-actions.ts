import type { ConnectionId, Instant } from '../../domain/ids.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { ActionTask } from '../operations/plans.ts';
import { readStored } from '../thread/stored-json.ts';
import { actionSql, connectionOfPlan, toAction, type ActionRow } from './plans/read-plans.ts';

/** Actions that were begun and whose answer was never written, in the order they were begun. */
export function openIntents(
  database: ReadableDatabase,
): readonly (ActionTask & { connectionId: ConnectionId })[] {
  return database
    .prepare<[], ActionRow>(`${actionSql} WHERE state IN ('intended', 'unsettled') ORDER BY id`)
    .all()
    .map((row) => ({ ...toTask(row), connectionId: connectionOfPlan(database, row.planId) }));
}

/** Actions that were answered well and not seen by a read yet: changes may take up to an hour to show. */
export function unseenActions(
  database: ReadableDatabase,
): readonly (ActionTask & { connectionId: ConnectionId; answeredAt: Instant })[] {
  return database
    .prepare<[], ActionRow & { readonly answeredAt: Instant }>(
      `SELECT a.*, (SELECT max(at) FROM journal WHERE action_id = a.id AND kind = 'answer') AS answeredAt
         FROM (${actionSql} WHERE state = 'requested') AS a ORDER BY a.id`,
    )
    .all()
    .map((row) => ({
      ...toTask(row),
      connectionId: connectionOfPlan(database, row.planId),
      answeredAt: row.answeredAt,
    }));
}

/** An action as it was planned, with what its order to the service needs. */
export function toTask(row: ActionRow): ActionTask {
  return { action: toAction(row), ...readStored<Omit<ActionTask, 'action'>>(row.task) };
}
