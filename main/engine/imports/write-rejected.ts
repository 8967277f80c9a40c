import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

import type { EngineContext } from '../context.ts';
import { readHeader, rejectedRowsWithCells } from '../database/imports.ts';
import { EngineError } from '../errors.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';

const reasonColumn = 'why it was rejected';
const lineColumn = 'line in the file';

/**
 * Writes the rejected rows of an import as CSV with their own columns, the reason and the line behind them: corrected, the file can be
 * dropped again, and those two columns are kept beside the record like any other.
 */
export function writeRejectedRows(
  { readable }: EngineContext,
  { id, path }: OperationInput<'write-rejected-rows'>,
): OperationOutput<'write-rejected-rows'> {
  const header = readHeader(readable, id);
  if (header === undefined) throw new EngineError('not-found', 'The import is not there any more.');
  const beside = `${path}.part`;
  let rows = 0;
  try {
    const file = openSync(beside, 'w', 0o600);
    try {
      // With a byte order mark, because spreadsheets take a file without one for another encoding.
      writeSync(file, `\uFEFF${toLine([...header, reasonColumn, lineColumn])}`);
      for (const { cells, reason, line } of rejectedRowsWithCells(readable, id)) {
        const padded = [
          ...cells.slice(0, header.length),
          ...Array.from({ length: Math.max(0, header.length - cells.length) }, () => ''),
        ];
        writeSync(file, toLine([...padded, reason, String(line)]));
        rows += 1;
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new EngineError(
      'report-unwritable',
      `The rejected rows cannot be written to ${path}. Choose another place.`,
      { cause: error },
    );
  }
  return { rows };
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
