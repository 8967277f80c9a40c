import { words } from '../../../words/words.ts';
import { Refused } from '../refused.ts';

/** A list of more columns cannot be shown or mapped. */
const mostColumns = 2000;
/** So many columns without a name part a list from what stands far beside it. */
const widestGap = 20;

/**
 * The names of a file's columns from its header row. A column without a name is called by its place, one whose name was there before by
 * its number behind it. `doubled`: names that came more than once; whether that matters is a question of what they are read as.
 */
export function nameColumns(
  cells: readonly string[],
  fileName: string,
): {
  readonly names: readonly string[];
  readonly doubled: readonly string[];
} {
  const names = listCells(cells, fileName).map((cell, index) => {
    const name = cell.replace(/^\uFEFF/u, '').trim();
    return name === '' ? `(column ${String(index + 1)})` : name;
  });
  const seen = new Map<string, number>();
  const doubled = new Set<string>();
  const apart = names.map((name) => {
    const folded = name.toLowerCase();
    const times = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, times);
    if (times === 1) return name;
    doubled.add(name);
    return `${name} (${String(times)})`;
  });
  return { names: apart, doubled: [...doubled] };
}

/** Throws `Refused`: `doubled-header`, because which of two columns is meant would be a guess. */
export function refuseDoubled(doubled: readonly string[], fileName: string): void {
  if (doubled.length === 0) return;
  const list = doubled.map((name) => `"${name}"`).join(', ');
  throw new Refused('doubled-header', words().imports.moreThanOneColumn(fileName, list));
}

/** The cells of the list itself: a stray cell far beside it is none of its columns. */
function listCells(cells: readonly string[], fileName: string): readonly string[] {
  if (cells.length <= mostColumns) return cells;
  let last = 0;
  while (last < cells.length) {
    const next = cells.findIndex((cell, index) => index >= last && cell.trim() !== '');
    if (next === -1 || next - last > widestGap) break;
    last = next + 1;
  }
  if (last <= mostColumns && last > 0) return cells.slice(0, last);
  throw new Refused(
    'too-many-columns',
    words().imports.columnsListCanMost(fileName, cells.length, mostColumns),
  );
}
