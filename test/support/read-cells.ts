import { rowsFrom } from '../../main/engine/imports/open/data-rows.ts';
import { fileRemarks } from '../../main/engine/imports/open/file-remarks.ts';
import { refuseOtherText } from '../../main/engine/imports/open/other-format.ts';
import { sniffShape } from '../../main/engine/imports/open/shape.ts';
import { closeSource, openSource } from '../../main/engine/imports/open/source-file.ts';
import { textStart } from '../../main/engine/imports/open/text/text-chunks.ts';
import { windowFromLines } from '../../main/engine/imports/recognize/days/usage-window.ts';
import { findHeader, rateRows } from '../../main/engine/imports/recognize/find-header.ts';
import { nameColumns } from '../../main/engine/imports/recognize/header.ts';
import { isKnownHeader } from '../../main/engine/imports/recognize/recognize.ts';
import { Refused } from '../../main/engine/imports/refused.ts';

/** What a file's bytes are read as, before anything is made of its columns. */
export type CellsOfFile =
  | {
      readonly encoding: string;
      readonly sheet?: string;
      /** From the header on, without blank rows. */
      readonly rows: readonly (readonly string[])[];
      readonly window?: { readonly start: string; readonly end: string };
      readonly remarks: readonly string[];
    }
  | { readonly refused: string; readonly says: string };

/** Reads every cell of a file as an import does. */
export async function readCells(path: string): Promise<CellsOfFile> {
  try {
    const source = await openSource(path, undefined, { onChunk: () => undefined, rateRows });
    try {
      const start = source.rows === undefined ? textStart(source, 64 * 1024) : '';
      refuseOtherText(start, source.fileName);
      const shape =
        source.rows === undefined
          ? sniffShape(start, isKnownHeader)
          : { delimiter: '', lineBreak: '\n' as const, skippedLines: 0 };
      const all = [...rowsFrom(source, shape, 1 + shape.skippedLines)].flat();
      const found = findHeader(all);
      if (found === undefined) throw new Refused('empty-file', `"${source.fileName}" has no rows.`);
      nameColumns(found.row.cells, source.fileName);
      const from = found.row.line;
      const window = windowFromLines(found.before);
      return {
        encoding: source.sheet === undefined ? source.encoding.name : 'xlsx',
        ...(source.sheet === undefined ? {} : { sheet: source.sheet.name }),
        rows: all
          .filter(({ line, cells }) => line >= from && cells.some((cell) => cell.trim() !== ''))
          .map(({ cells }) => cells),
        ...(window === undefined ? {} : { window }),
        remarks: fileRemarks(source, {
          header: found.row.cells,
          firstRows: all.filter(({ line }) => line > from),
        }),
      };
    } finally {
      closeSource(source);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refused: error.refusal, says: error.detail };
  }
}
