import type { CellRemark, CellRemarkKind } from '../../../domain/files/cell-remark.ts';
import type { EncodingName } from '../../../domain/files/import.ts';
import { findBadLines } from './text/mend-utf8.ts';
import { byteChunks } from './byte-source.ts';
import type { SourceFile } from './source-file.ts';

const linesNamed = 5;
const sheetsNamed = 5;

/** What is to be said of how a file's bytes became rows, as sentences. `header`: the names of its columns. */
export function fileRemarks(source: SourceFile, header: readonly string[]): readonly string[] {
  return [...encodingRemarks(source), ...sheetRemarks(source, header)];
}

function encodingRemarks({ descriptor, encoding }: SourceFile): readonly string[] {
  if (encoding.isMended === true) {
    const { lines, count } = findBadLines(byteChunks(descriptor, 0), linesNamed);
    const named = `${lines.map(String).join(', ')}${count > lines.length ? ` and ${String(count - lines.length)} more` : ''}`;
    return [
      `${count === 1 ? 'Line' : 'Lines'} ${named} of the file ${count === 1 ? 'has' : 'have'} letters that are not UTF-8, as the rest is; they are read as Windows-1252 there. Check that they look right.`,
    ];
  }
  if (encoding.certain) return [];
  if (encoding.name.startsWith('utf-16'))
    return [
      `The file has no byte order mark; it is read as ${encoding.name.toUpperCase()}. Check that letters look right.`,
    ];
  const words = encoding.readings?.find(({ name }) => name === encoding.name)?.sample ?? [];
  const shown =
    words.length === 0 ? '' : `, with words such as ${words.map((word) => `"${word}"`).join(', ')}`;
  return [
    `The file is not UTF-8; it is read as ${encodingCalled(encoding.name)}${shown}. Check that letters look right.`,
  ];
}

function encodingCalled(name: EncodingName): string {
  return name.startsWith('windows') ? name.replace('windows', 'Windows') : name.toUpperCase();
}

function sheetRemarks({ sheet }: SourceFile, header: readonly string[]): readonly string[] {
  if (sheet === undefined) return [];
  const { name, hidden, alike, hiddenRows } = sheet;
  return [
    ...sheet.remarks.map((remark) => sayCells(remark, header[remark.column])),
    ...(hiddenRows === 0
      ? []
      : [
          `${hiddenRows === 1 ? '1 row' : `${String(hiddenRows)} rows`} of the sheet "${name}" ${hiddenRows === 1 ? 'is' : 'are'} hidden or filtered out there; ${hiddenRows === 1 ? 'it is' : 'they are'} read like the others.`,
        ]),
    ...(hidden.includes(name) ? [`The sheet "${name}" is hidden in the workbook.`] : []),
    ...(alike.length === 0
      ? []
      : [
          `The sheet "${name}" was read. ${listOf(alike)} ${alike.length === 1 ? 'looks' : 'look'} like a list as well.`,
        ]),
  ];
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, sheetsNamed).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

const cellWords: Readonly<Record<CellRemarkKind, (cells: string, has: string, example: string) => string>> = {
  error: (cells, has, example) =>
    `${cells} ${has} a formula that failed (${example}); read as blank. Correct the formula, or export the values again.`,
  'no-value': (cells, has) =>
    `${cells} ${has} a formula without a result, because no spreadsheet program worked it out; read as blank. Open the file in one, save it and import it again.`,
  'missing-text': (cells, has, example) =>
    `${cells} ${has} a text that is not in the file (${example}); read as blank.`,
  'unknown-format': (cells, has, example) =>
    `${cells} ${has} a format that is not in the file, so a number such as ${example} may be a day; read as a number.`,
  rounded: (cells, has, example) =>
    `${cells} ${has} a number of more digits than spreadsheets keep (${example}): its last digits are gone. Export the column as text.`,
};

function sayCells({ kind, column, cells, firstLine, example }: CellRemark, name: string | undefined): string {
  const where = name === undefined ? `column ${String(column + 1)}` : `column "${name}"`;
  const counted =
    cells === 1
      ? `1 cell of ${where} (row ${String(firstLine)})`
      : `${String(cells)} cells of ${where} (the first in row ${String(firstLine)})`;
  return cellWords[kind](counted, cells === 1 ? 'has' : 'have', example);
}
