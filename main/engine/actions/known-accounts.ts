import type { ConnectionId } from '../../domain/ids.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { KnownAccount } from '../operations/plans.ts';
import { readStored } from '../thread/stored-json.ts';

/** Every account that is the latest answer of this connection for somebody, each once. */
export function listKnownAccounts(
  database: ReadableDatabase,
  connectionId: ConnectionId,
): readonly KnownAccount[] {
  const rows = database
    .prepare<[number, number], string>(
      `SELECT json_remove(answer -> '$.lookUp.account', '$.raw') FROM look_up_answer
        WHERE connection_id = ? AND answer ->> '$.lookUp.account.id' IS NOT NULL AND id IN (
          SELECT max(id) FROM look_up_answer WHERE connection_id = ? AND outcome <> 'failed' GROUP BY person_id)
        ORDER BY id`,
    )
    .pluck()
    .all(connectionId, connectionId);
  const accounts = rows.map((row) => readStored<KnownAccount>(row));
  return [...new Map(accounts.map((account) => [account.id, account])).values()];
}
