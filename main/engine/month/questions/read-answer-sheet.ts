import { openSync, closeSync, readSync } from 'node:fs';
import Papa from 'papaparse';
import { words } from '../../../words/words.ts';
import { EngineError } from '../../errors.ts';
import { closeSource, openSource } from '../../imports/open/source-file.ts';
import { rateRows } from '../../imports/recognize/find-header.ts';
import { Refused } from '../../imports/refused.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';

/** How a zip begins, and so a workbook (PKWARE APPNOTE 4.3.7). */
const zipStart = 'PK\u0003\u0004';

/** The lines of a workbook's sheet as text, as they would be copied from it ([AQ20]); of any other file nothing. Throws `file-unreadable`. */
export async function readAnswerSheet({
  path,
}: OperationInput<'read-answer-sheet'>): Promise<OperationOutput<'read-answer-sheet'>> {
  try {
    if (!isZip(path)) return { text: undefined };
    const source = await openSource(path, undefined, { onChunk: () => undefined, rateRows });
    try {
      const rows = [...(source.rows?.from(0) ?? [])].map(({ cells }) => [...cells]);
      return { text: Papa.unparse(rows, { delimiter: '\t' }) };
    } finally {
      closeSource(source);
    }
  } catch (error) {
    if (error instanceof Refused) throw new EngineError('file-unreadable', error.detail, { cause: error });
    throw error instanceof EngineError
      ? error
      : new EngineError('file-unreadable', words().job.cannotRead, { cause: error });
  }
}

function isZip(path: string): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const start = Buffer.alloc(zipStart.length);
    return (
      readSync(descriptor, start, 0, start.length, 0) === start.length &&
      start.toString('latin1') === zipStart
    );
  } finally {
    closeSync(descriptor);
  }
}
