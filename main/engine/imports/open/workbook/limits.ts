import { words } from '../../../../words/words.ts';
import { Refused } from '../../refused.ts';

const mebibyte = 1024 * 1024;

/**
 * What a workbook may hold at most. Rows, columns, formats and sheets' names are the format's own (ECMA-376 part 1 §18.3.1.73, §18.3.1.4; Microsoft,
 * "Excel specifications and limits"); the others keep the reading of any file within 300 MB of memory and 20 seconds.
 */
export const workbookLimits = {
  rows: 1_048_576,
  columns: 16_384,
  cellFormats: 65_536,
  parts: 10_000,
  sheets: 1_000,
  /** Sheets whose first rows are looked at to find the list among them. */
  sheetsLookedAt: 64,
  fileBytes: 128 * mebibyte,
  /** A sheet of a hundred thousand people is about 60 MiB of XML. */
  sheetBytes: 256 * mebibyte,
  textsBytes: 128 * mebibyte,
  otherPartBytes: 32 * mebibyte,
  texts: 8_000_000,
  /** Places between the first cell of a row and its last, all rows together. */
  places: 24_000_000,
  heldBytes: 128 * mebibyte,
  cellCharacters: mebibyte,
  depth: 64,
  attributes: 128,
} as const;

/** A workbook of which something is past a limit; `what` names the limit that was passed. */
export function pastLimit(fileName: string, what: string): Refused {
  return new Refused('workbook-too-large', words().imports.notReadSaveSheet(fileName, what));
}

/** A workbook that is damaged or not made as workbooks are. */
export function unreadable(fileName: string, why: string): Refused {
  return new Refused('workbook-unreadable', words().imports.notWorkbookCanRead(fileName, why));
}

/** Bytes for a sentence. */
export function inMebibytes(bytes: number): string {
  return `${String(Math.ceil(bytes / mebibyte))} MiB`;
}
