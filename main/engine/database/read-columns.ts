import { readStored } from '../thread/stored-json.ts';
import type { ReadableDatabase } from './handles.ts';

/** So many ids at once: a slice of rows that carry much takes some MB. */
const sliceOfIds = 20_000;

/**
 * Rows of everybody, or of one person, as columns: each comes as one text of JSON, which takes a third of the time of as many rows. `sql`
 * selects `json_group_array` of each column and has an id above its first and up to its second parameter; slice by slice.
 */
export function* readColumns<Columns extends readonly (readonly unknown[])[]>(
  database: ReadableDatabase,
  sql: string,
  only?: number,
): Generator<Columns> {
  const last = only ?? database.prepare<[], number | null>('SELECT max(id) FROM person').pluck().get() ?? 0;
  const read = database.prepare<[number, number], string[]>(sql).raw();
  for (let from = only === undefined ? 0 : only - 1; from < last; from += sliceOfIds) {
    const texts = read.get(from, Math.min(last, from + sliceOfIds)) ?? [];
    yield readStored<Columns>(`[${texts.join(',')}]`);
  }
}
