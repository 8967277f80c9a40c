import { openBytes } from '../byte-source.ts';
import type { CsvShape, Row } from '../csv-rows.ts';
import { rowsFrom } from '../data-rows.ts';
import { RowScanner } from './row-scanner.ts';
import type { SourceFile } from '../source-file.ts';

/** Which rows: from the line `from` on, at most `most`. */
type FirstRows = { readonly from: number; readonly most: number };

/**
 * The first rows of the file: by the scanner, which is at hand and warm, where they are well formed. Of cells in other places than `wanted`
 * nothing need be there.
 */
export function firstRowsFrom(
  source: SourceFile,
  shape: CsvShape,
  { from, most, wanted }: FirstRows & { readonly wanted?: ReadonlySet<number> },
): readonly Row[] {
  const scanned =
    source.rows === undefined && shape.lineBreak === '\n'
      ? scannedRows(source, shape, { from, most, wanted })
      : undefined;
  if (scanned !== undefined) return scanned;
  const rows: Row[] = [];
  for (const batch of rowsFrom(source, shape, from)) {
    for (const row of batch) {
      rows.push(row);
      if (rows.length === most) return rows;
    }
  }
  return rows;
}

/** `undefined` where a row breaks the rules of RFC 4180, and is for the general parser. */
function scannedRows(
  { descriptor, encoding }: SourceFile,
  { delimiter }: CsvShape,
  { from, most, wanted }: FirstRows & { readonly wanted: ReadonlySet<number> | undefined },
): readonly Row[] | undefined {
  const scanner = new RowScanner(openBytes(descriptor, encoding), delimiter);
  const rows: Row[] = [];
  while (rows.length < most) {
    const scanned = scanner.next();
    if (scanned === 'end') return rows;
    if (scanned !== 'row') return undefined;
    if (scanner.line >= from) rows.push({ line: scanner.line, cells: scanner.cells(wanted) });
  }
  return rows;
}
