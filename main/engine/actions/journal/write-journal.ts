import { csvLine } from '../../../domain/list/report/csv-cell.ts';
import type { EngineContext } from '../../thread/context.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { FileWriter } from '../../reports/file-writer.ts';
import { journalColumns, type JournalRow } from './journal.ts';

const header = ['sequence', 'at', 'kind', 'plan', 'action', 'person', 'name', 'act', 'body', 'hash'];

/** The whole journal as CSV, the first entry first, with what `verify` needs; written beside the target, synced, renamed. */
export function writeJournal(
  { readable }: EngineContext,
  { path }: OperationInput<'write-journal'>,
): OperationOutput<'write-journal'> {
  const writer = new FileWriter(path);
  let rows = 0;
  try {
    writer.write(`\uFEFF${csvLine(header)}`);
    const all = readable.prepare<[], JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY sequence`);
    for (const row of all.iterate()) {
      const { sequence, at, kind, planId, actionId, personId, displayName, act, body, hash } = row;
      writer.write(csvLine([sequence, at, kind, planId, actionId, personId, displayName, act, body, hash]));
      rows += 1;
    }
    writer.finish();
  } catch (error) {
    writer.discard();
    throw error;
  }
  return { rows };
}
