import type { Row } from '../open/csv-rows.ts';
import { foldHeader } from './columns/fold-header.ts';
import { isKnownHeader } from './recognize.ts';

const searchedRows = 30;

/** The header row of a file, and the lines in front of it. */
export type FoundHeader = { readonly row: Row; readonly before: readonly Row[] };

/**
 * The header row among a file's first rows: the one with the most known headers, of those of which at least a quarter are known; or else the first
 * that is as wide as the rows below it. Reports come with lines about themselves in front, and those may hold a known word.
 */
export function findHeader(rows: readonly Row[]): FoundHeader | undefined {
  const filled = rows.slice(0, searchedRows).filter((row) => filledCells(row) > 0);
  const known = filled.map(knownCells);
  const best = Math.max(0, ...known);
  const at = known.indexOf(best);
  const isBelow = isHeaderToo(known[at + 1] ?? 0, best);
  const row = best > 0 ? filled[isBelow ? at + 1 : at] : (widest(filled) ?? filled[0]);
  return row === undefined ? undefined : { row, before: filled.slice(0, filled.indexOf(row)) };
}

const headersAtLeast = 5;
const share = 2 / 3;

/** Whether the row below a header is one as well, with what its columns are called for people ([N102]); no row of a person knows so many. */
function isHeaderToo(below: number, above: number): boolean {
  return below >= headersAtLeast && below >= above * share;
}

/** How many known headers the likeliest header row among some rows has. */
export function rateRows(rows: readonly Row[]): number {
  return Math.max(0, ...rows.slice(0, searchedRows).map(knownCells));
}

/** A row with somebody's address is a row of people, whatever else stands in it. */
const address = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u;

export function isAddress(cell: string): boolean {
  return address.test(cell.trim());
}

function knownCells({ cells }: Row): number {
  if (cells.some(isAddress)) return 0;
  const hits = cells.filter((cell) => isKnownHeader(foldHeader(cell))).length;
  return hits * 4 >= cells.filter((cell) => cell.trim() !== '').length ? hits : 0;
}

/** PowerShell writes a line `#TYPE …` in front, other programs a title: neither has the columns of the rows below. */
function widest(filled: readonly Row[]): Row | undefined {
  const usual = usualWidth(filled.map(filledCells));
  return filled.find((row) => !/^\s*#type\b/iu.test(row.cells[0] ?? '') && filledCells(row) * 2 > usual);
}

/** The width that rows with half of all cells have at most: many short lines in front are few cells. */
function usualWidth(widths: readonly number[]): number {
  const sorted = widths.toSorted((one, other) => one - other);
  const half = sorted.reduce((sum, width) => sum + width, 0) / 2;
  let cells = 0;
  for (const width of sorted) {
    cells += width;
    if (cells >= half) return width;
  }
  return 0;
}

function filledCells({ cells }: Row): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
