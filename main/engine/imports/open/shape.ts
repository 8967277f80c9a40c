import Papa from 'papaparse';

import type { CsvShape } from './csv-rows.ts';
import { foldHeader } from '../recognize/columns/fold-header.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const sniffedRows = 50;

/** How the file parts its cells and rows; `skippedLines`: lines in front of the header that belong to Excel. */
export type SniffedShape = CsvShape & { readonly skippedLines: number };

/**
 * Tells delimiter and line ending from the whole start of a file rather than from its first line. The delimiter is the one under
 * which the most rows have the same number of cells, with more weight for known headers.
 */
export function sniffShape(start: string, isKnownHeader: (folded: string) => boolean): SniffedShape {
  const lineBreak = start.includes('\n') || !start.includes('\r') ? '\n' : '\r';
  // Excel writes and reads this line to name the delimiter.
  const named = /^sep=(.)\r?[\n\r]/iu.exec(start);
  if (named?.[1] !== undefined) return { delimiter: named[1], lineBreak, skippedLines: 1 };
  // Under delimiters that are none, the cells are the same whole lines.
  const seen = new Map<string, boolean>();
  const isKnown = (cell: string): boolean => {
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const is = isKnownHeader(foldHeader(cell));
    seen.set(cell, is);
    return is;
  };
  let best = { delimiter: ',', score: -1 };
  for (const delimiter of delimiters) {
    const score = scoreDelimiter(start, { delimiter, lineBreak }, isKnown);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, lineBreak, skippedLines: 0 };
}

function scoreDelimiter(start: string, shape: CsvShape, isKnown: (cell: string) => boolean): number {
  const rows = Papa.parse<string[]>(start, {
    delimiter: shape.delimiter,
    newline: shape.lineBreak,
    preview: sniffedRows,
    skipEmptyLines: true,
  }).data;
  const rowsByWidth = Map.groupBy(rows, (row) => row.length);
  const known = Math.max(0, ...rows.map((row) => row.filter(isKnown).length));
  let best = 0;
  for (const [width, alike] of rowsByWidth) {
    if (width < 2) continue;
    best = Math.max(best, (alike.length / rows.length) * Math.min(width, 20) + known * 10);
  }
  return best;
}
