import { csvLine } from '../../domain/csv-cell.ts';
import type { EngineContext, WorkHooks } from '../context.ts';
import { EngineError } from '../errors.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { FileWriter } from './file-writer.ts';
import { countReportRows, reportColumns, reportRows } from './report-rows.ts';

/** Excel takes a CSV file for UTF-8 only when it begins so. */
const byteOrderMark = '\uFEFF';
const rowsBetweenLooks = 500;

/** Writes the matched report; on failure or cancel nothing is left behind, and a file that was there stays as it was. */
export function writeReport(
  { readable }: EngineContext,
  { path, filter, sort }: OperationInput<'write-report'>,
  hooks: WorkHooks,
): OperationOutput<'write-report'> {
  const total = countReportRows(readable, filter);
  const file = new FileWriter(path);
  try {
    file.write(byteOrderMark + csvLine(reportColumns.map(([heading]) => heading)));
    let rows = 0;
    for (const row of reportRows(readable, { filter, sort })) {
      if (rows % rowsBetweenLooks === 0) {
        if (hooks.isCancelled()) throw new EngineError('cancelled', 'Cancelled; no report was written.');
        hooks.onProgress({ stage: 'writing', done: rows, total });
      }
      file.write(csvLine(row));
      rows += 1;
    }
    return { rows, bytes: file.finish() };
  } catch (error) {
    file.discard();
    throw error;
  }
}
