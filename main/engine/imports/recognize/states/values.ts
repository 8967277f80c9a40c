import { isNothing } from '../../../../domain/states/words.ts';

/** What stands in a column, each once, without what says nothing. */
export function valuesOf(
  rows: readonly { readonly cells: readonly string[] }[],
  at: number,
): readonly string[] {
  const values = new Set(rows.map(({ cells }) => (cells[at] ?? '').trim()));
  return [...values].filter((value) => value !== '' && !isNothing(value));
}
