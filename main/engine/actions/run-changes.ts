import type { ReadableDatabase } from '../database/handles.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';

// A failure says nothing of the account: what it was before is what was answered before that.
const changesSql = `
FROM look_up_answer a
JOIN look_up_answer b ON b.id = (
  SELECT max(e.id) FROM look_up_answer e
   WHERE e.person_id = a.person_id AND e.connection_id = a.connection_id AND e.id < a.id AND e.outcome <> 'failed')
LEFT JOIN person p ON p.id = a.person_id
WHERE a.run_id = ? AND a.outcome <> 'failed' AND (a.outcome <> b.outcome
  OR a.answer ->> '$.lookUp.account.id' IS NOT b.answer ->> '$.lookUp.account.id')`;

/** Whose answer in a run is another than the one before, by name. */
export function readRunChanges(
  database: ReadableDatabase,
  { runId, limit }: OperationInput<'run-changes'>,
): OperationOutput<'run-changes'> {
  const total = database.prepare<[number], number>(`SELECT count(*) ${changesSql}`).pluck().get(runId) ?? 0;
  const changes = database
    .prepare<[number, number], OperationOutput<'run-changes'>['changes'][number]>(
      `SELECT a.person_id AS personId, ifnull(p.display_name, 'Unknown') AS displayName, b.outcome AS before, a.outcome AS after,
         b.asked_at AS beforeAt ${changesSql} ORDER BY p.sort_name, a.person_id LIMIT ?`,
    )
    .all(runId, limit);
  return { changes, total };
}
