import type { Row } from '../open/csv-rows.ts';
import { foldHeader } from './header.ts';
import { isKnownHeader } from './recognize.ts';

const searchedRows = 20;

/**
 * The header row among a file's first rows: the first with a known header among at least as many cells as any row before it, or
 * else the first that is not blank. Reports come with lines about themselves in front.
 */
export function findHeader(rows: readonly Row[]): Row | undefined {
  const filled = rows.slice(0, searchedRows).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const known = filled.find((row) => {
    const hits = row.cells.filter((cell) => isKnownHeader(foldHeader(cell))).length;
    return hits > 0 && hits * 4 >= row.cells.length;
  });
  return known ?? filled[0];
}
