import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { dayFields } from '../../kinds/day-fields.ts';
import type { Row } from '../../open/csv-rows.ts';

const dayMs = 86_400_000;
/** Midnights of Europe, Africa and the Near East, as a clock of Greenwich has them; those of further east are hours of work as well. */
const evening =
  /^(\d{4}-\d{2}-\d{2})[ T](?:2[123]:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?|(?:1[3-7]:00|18:30):00(?:\.0+)?(?:Z|[+-]00:?00))$/u;

/** The day that begins with the midnight in a cell; `undefined` for any other cell. */
export function dayAfterEvening(cell: string): string | undefined {
  const day = evening.exec(cell.trim())?.[1];
  const moment = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? undefined : new Date(moment + dayMs).toISOString().slice(0, 10);
}

/** A column of days that were written as midnights of another zone ([Y11]), with the first of them. */
export type EveningColumn = { readonly at: number; readonly column: string; readonly example: string };

/**
 * Columns of days in which every cell is the same hour of an evening, or one of two of them, as programs east of Greenwich write midnights, in summer and in
 * winter.
 */
export function eveningColumns(
  columns: readonly ColumnMapping[],
  rows: readonly Pick<Row, 'cells'>[],
): readonly EveningColumn[] {
  return columns.flatMap(({ column, field }, at) => {
    if (field === undefined || !dayFields.has(field)) return [];
    const cells = rows.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => /\d/u.test(cell));
    const hours = new Set(cells.map((cell) => Number(cell.slice(11, 13))));
    const areClose = Math.max(...hours) - Math.min(...hours) <= 1;
    const [example] = cells;
    return example !== undefined && areClose && cells.every((cell) => dayAfterEvening(cell) !== undefined)
      ? [{ at, column, example }]
      : [];
  });
}

/** Rows with the days that such columns stand for. */
export function withMornings<R extends Pick<Row, 'cells'>>(row: R, places: readonly number[]): R {
  if (places.length === 0) return row;
  const at = new Set(places);
  return {
    ...row,
    cells: row.cells.map((cell, place) => (at.has(place) ? (dayAfterEvening(cell) ?? cell) : cell)),
  };
}
