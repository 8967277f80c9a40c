import { words } from '../../../words/words.ts';
import type { CellRemark } from '../../../domain/files/cell-remark.ts';
import type { EncodingName } from '../../../domain/files/import.ts';
import { hasLostLetter } from '../recognize/names/lost-letters.ts';
import type { Row } from './csv-rows.ts';
import { findBadLines } from './text/mend-utf8.ts';
import { byteChunks } from './byte-source.ts';
import type { SourceFile } from './source-file.ts';

const linesNamed = 5;
const sheetsNamed = 5;

/** What is to be said of how a file's bytes became rows, as sentences. `header`: the names of its columns; `firstRows`: some rows below. */
export function fileRemarks(
  source: SourceFile,
  { header, firstRows }: { readonly header: readonly string[]; readonly firstRows: readonly Row[] },
): readonly string[] {
  const [lost] = [header, ...firstRows.map(({ cells }) => cells)].flatMap((cells) =>
    cells.filter(hasLostLetter),
  );
  return [
    ...encodingRemarks(source),
    ...(lost === undefined ? [] : [words().imports.lettersLost(lost)]),
    ...sheetRemarks(source, header),
  ];
}

function encodingRemarks({ descriptor, encoding }: SourceFile): readonly string[] {
  if (encoding.isMended === true) {
    const { lines, count } = findBadLines(byteChunks(descriptor, 0), linesNamed);
    return [words().imports.mojibake(lines, count)];
  }
  if (encoding.certain) return [];
  if (encoding.name.startsWith('utf-16'))
    return [words().imports.fileNoByteOrder(encoding.name.toUpperCase())];
  const sample = encoding.readings?.find(({ name }) => name === encoding.name)?.sample ?? [];
  return [words().imports.readAsEncoding(encodingCalled(encoding.name), sample)];
}

function encodingCalled(name: EncodingName): string {
  return name.startsWith('windows') ? name.replace('windows', 'Windows') : name.toUpperCase();
}

function sheetRemarks({ sheet }: SourceFile, header: readonly string[]): readonly string[] {
  if (sheet === undefined) return [];
  const { name, hidden, alike, hiddenRows } = sheet;
  return [
    ...sheet.remarks.map((remark) => sayCells(remark, header[remark.column])),
    ...(hiddenRows === 0 ? [] : [words().imports.rowsHidden(hiddenRows, name)]),
    ...(hidden.includes(name) ? [words().imports.sheetHiddenWorkbook(name)] : []),
    ...(alike.length === 0
      ? []
      : [
          words().imports.sheetsAlike(
            name,
            alike.slice(0, sheetsNamed),
            Math.max(0, alike.length - sheetsNamed),
          ),
        ]),
  ];
}

function sayCells({ kind, column, cells, firstLine, example }: CellRemark, name: string | undefined): string {
  const { columnNumbered, columnNamed, cells: many, cellRemarks } = words().imports;
  const where = name === undefined ? columnNumbered(column + 1) : columnNamed(name);
  return cellRemarks[kind](many(cells, where, firstLine), cells === 1, example);
}
