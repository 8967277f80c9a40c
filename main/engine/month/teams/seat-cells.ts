import type { ReadableDatabase } from '../../database/handles.ts';
import { readColumns } from '../../database/read-columns.ts';

/** By id of the person: of everybody, an array is filled in a third of the time of a map. Of most ids past the last there is nothing. */
export type ByPerson<Value> = readonly (Value | undefined)[];

type Columns = readonly [people: readonly number[], texts: readonly (string | null)[]];

const rowsSql = (column: 'extra' | 'groups', condition: string): string => `
SELECT pr.person_id AS person, s.${column} AS text FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
WHERE ${condition} AND pr.source = 0 AND s.to_import IS NULL`;

const allSql = (column: 'extra' | 'groups'): string => `
SELECT json_group_array(person), json_group_array(text)
FROM (${rowsSql(column, 'pr.person_id > ? AND pr.person_id <= ?')})`;

const severalSql = (column: 'extra' | 'groups'): string => `
${rowsSql(column, 'pr.person_id IN (SELECT value FROM json_each(?))')} ORDER BY pr.person_id, s.from_import DESC, s.line`;

/**
 * What a column of the user list in force says of everybody, the latest row of a person first. Rows are put in order only of the few who
 * have several: that takes as long as the reading. `only`: of this person alone.
 */
export function readSeatCells(
  database: ReadableDatabase,
  column: 'extra' | 'groups',
  only?: number,
): ByPerson<string | readonly string[]> {
  const cells: (string | readonly string[] | undefined)[] = [];
  const several = new Set<number>();
  let before = 0;
  for (const [people, texts] of readColumns<Columns>(database, allSql(column), only))
    for (const [index, person] of people.entries()) {
      if (person === before) several.add(person);
      before = person;
      const text = texts[index];
      if (text !== undefined && text !== null) cells[person] = text;
    }
  if (several.size === 0) return cells;
  const rows = database
    .prepare<[string], [person: number, text: string | null]>(severalSql(column))
    .raw()
    .all(JSON.stringify([...several]));
  for (const [person, own] of Map.groupBy(rows, ([owner]) => owner))
    cells[person] = own.flatMap(([, text]) => text ?? []);
  return cells;
}
