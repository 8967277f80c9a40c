import type { EngineContext } from '../../thread/context.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { writeCsv } from '../../reports/write-csv.ts';
import { journalColumns, type JournalRow } from './journal.ts';

const header = ['sequence', 'at', 'kind', 'plan', 'action', 'person', 'name', 'act', 'body', 'hash'];

/** The whole journal as CSV, the first entry first, with what `verify` needs; written beside the target, synced, renamed. */
export function writeJournal(
  { readable }: EngineContext,
  { path }: OperationInput<'write-journal'>,
): OperationOutput<'write-journal'> {
  const all = readable.prepare<[], JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY sequence`);
  return writeCsv({
    path,
    header,
    rows: all.iterate(),
    toCells: ({ sequence, at, kind, planId, actionId, personId, displayName, act, body, hash }) => [
      sequence,
      at,
      kind,
      planId,
      actionId,
      personId,
      displayName,
      act,
      body,
      hash,
    ],
  });
}
