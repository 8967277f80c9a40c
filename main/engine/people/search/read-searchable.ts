import type { PersonSummary } from '../../../domain/people/person.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readSummaries } from '../describe/summary.ts';

export type Searchable = PersonSummary & { readonly searchText: string };

/** People by id, from after the one named on, with the text that words are looked for in; and how many there are in all. */
export function readSearchable(
  database: ReadableDatabase,
  { after, limit }: { readonly after: number; readonly limit: number },
): { readonly rows: readonly Searchable[]; readonly people: number } {
  const texts = new Map(
    database
      .prepare<[number, number], [id: number, text: string]>(
        'SELECT id, search_text FROM person WHERE id > ? ORDER BY id LIMIT ?',
      )
      .raw()
      .all(after, limit),
  );
  return {
    rows: readSummaries(database, [...texts.keys()]).map((summary) => ({
      ...summary,
      searchText: texts.get(summary.id) ?? '',
    })),
    people: database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0,
  };
}
