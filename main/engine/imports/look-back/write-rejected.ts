import { say } from '../../../words/say.ts';
import { words } from '../../../words/words.ts';
import type { EngineContext } from '../../thread/context.ts';
import { readHeader, rejectedRowsWithCells } from '../../database/imports.ts';
import { EngineError } from '../../errors.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { lineColumn, reasonColumn } from '../recognize/rejected-rows.ts';
import { writeWhole } from '../../reports/file-writer.ts';

/**
 * Writes the rejected rows of an import as CSV with their own columns, the reason and the line behind them: corrected, the file can be
 * dropped again, and those two columns are kept beside the record like any other. Cells stay as they came, so that nothing but what
 * is corrected changes.
 */
export function writeRejectedRows(
  { readable }: EngineContext,
  { id, path }: OperationInput<'write-rejected-rows'>,
): OperationOutput<'write-rejected-rows'> {
  const header = readHeader(readable, id);
  if (header === undefined) throw new EngineError('not-found', words().imports.importNotAnyMore);
  let rows = 0;
  writeWhole(path, (file) => {
    // With a byte order mark, because spreadsheets take a file without one for another encoding.
    file.write(`\uFEFF${toLine([...header, reasonColumn, lineColumn])}`);
    for (const { cells, reason, line } of rejectedRowsWithCells(readable, id)) {
      const padded = [
        ...cells.slice(0, header.length),
        ...Array.from({ length: Math.max(0, header.length - cells.length) }, () => ''),
      ];
      file.write(toLine([...padded, say().rejection(reason), String(line)]));
      rows += 1;
    }
  });
  return { rows };
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
