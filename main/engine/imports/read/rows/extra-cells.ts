import type { RowPlan, Step } from './row-plan.ts';

/** The cells of a row that are kept beside the record, as JSON; with the ids that a spreadsheet damaged. */
export function extraCells(
  cells: readonly string[],
  extras: RowPlan['extras'],
  damaged: readonly Step[],
): string | null {
  let json = '';
  for (const { index, name } of extras) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    json += `${json === '' ? '' : ','}${name}:${JSON.stringify(cell)}`;
  }
  for (const { index, header } of damaged)
    json += `${json === '' ? '' : ','}${JSON.stringify(header)}:${JSON.stringify((cells[index] ?? '').trim())}`;
  return json === '' ? null : `{${json}}`;
}
