import { idKey } from '../people/identifiers/identifier.ts';
import type { AlarmFact } from './import-alarm.ts';

/** So many that end alike are no chance: one list in ten thousand has them by itself. */
const fewest = 4;

/** A number of sixteen digits of which a spreadsheet kept fifteen: with more digits one cell alone tells, with these the column does. */
const maybeCut = /^\d{15}0$/u;
const asLong = /^\d{16}$/u;

/** So a spreadsheet shows and saves a number of twelve digits or more ("1.23457E+11"), and so another reads it again. */
const asShown = /^\d{6}0{6,10}$/u;
const manyDigits = /^\d{12,16}$/u;

/** The same of ids of which six digits are left and zeros behind: several people may have the same one by it. */
function questionShownIds(column: string, cells: readonly string[]): readonly AlarmFact[] {
  const ids = cells.flatMap((cell) => idKey(cell) ?? []).filter((id) => manyDigits.test(id));
  const [example] = ids;
  return example !== undefined && ids.length >= fewest && ids.every((id) => asShown.test(id))
    ? [{ kind: 'ids-cut', column, ids: ids.length, example, kept: 6 }]
    : [];
}

/**
 * Unique ids of sixteen digits that all end in 0: a spreadsheet keeps fifteen digits of a number and writes 0 for the last ([OF8]).
 * `cells`: of one column, from as many rows as are looked at.
 */
export function questionCutIds(column: string, cells: readonly string[]): readonly AlarmFact[] {
  const ids = new Set(cells.flatMap((cell) => idKey(cell) ?? []).filter((id) => asLong.test(id)));
  const [example] = ids;
  const shown = questionShownIds(column, cells);
  if (shown.length > 0) return shown;
  if (example === undefined || ids.size < fewest) return [];
  return [...ids].every((id) => maybeCut.test(id))
    ? [{ kind: 'ids-cut', column, ids: ids.size, example, kept: 15 }]
    : [];
}
