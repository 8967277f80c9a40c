import type { ImportCounts } from '../../domain/import.ts';
import { EngineError } from '../errors.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { WorkHooks } from '../context.ts';
import { rowsFrom } from './data-rows.ts';
import type { ReadyFile } from './examine.ts';
import { Merge, type MergeTarget } from './merge.ts';
import { RecordReader, type RejectedWithCells } from './read-record.ts';
import { Refused } from './refused.ts';
import { Remarks } from './remarks.ts';
import { assertUnchanged } from './source-file.ts';

export type Staged = { readonly counts: ImportCounts; readonly warnings: readonly string[] };

/**
 * Reads every row of the file and merges it; without a target nothing is written and the counts are the same. Throws `Refused`
 * and, when cancelled, `EngineError`.
 */
export function stage(options: {
  readonly database: ReadableDatabase;
  readonly file: ReadyFile;
  readonly target: MergeTarget | undefined;
  readonly onRejected: (row: RejectedWithCells) => void;
  readonly hooks: WorkHooks;
}): Staged {
  const { file, hooks, onRejected } = options;
  const merge = new Merge(options.database, file.scope, options.target);
  const reader = new RecordReader(file.declaration, file.mapping);
  const remarks = new Remarks(file);
  const tally = { read: 0, accepted: 0, rejected: 0, blank: 0 };
  for (const batch of rowsFrom(file.source, file.shape, file.dataLine)) {
    if (hooks.isCancelled())
      throw new EngineError('cancelled', 'The import was cancelled. Nothing was changed.');
    for (const row of batch) {
      const reading = reader.read(row);
      tally.read += 1;
      if (reading.kind === 'blank') tally.blank += 1;
      else if (reading.kind === 'rejected') {
        tally.rejected += 1;
        remarks.seeRejected(reading.rejected);
        onRejected(reading.rejected);
      } else {
        tally.accepted += 1;
        remarks.see(reading.record, row, merge.take(reading.record));
      }
    }
    hooks.onProgress({ stage: 'merging', done: tally.read, total: undefined });
  }
  assertUnchanged(file.source);
  if (tally.accepted === 0) throw nothingReadable(file, tally.rejected);
  const merged = merge.finish();
  return {
    counts: { ...tally, ...merged },
    warnings: [...file.warnings, ...remarks.warnings(merged.missing)],
  };
}

function nothingReadable(file: ReadyFile, rejected: number): Refused {
  const { fileName } = file.source;
  return rejected === 0
    ? new Refused(
        'header-only',
        `"${fileName}" has a header row and nothing below it. Export it again with its people.`,
      )
    : new Refused(
        'nothing-readable',
        `Not one of the ${String(rejected)} rows of "${fileName}" can be read. Check which column is which.`,
      );
}
