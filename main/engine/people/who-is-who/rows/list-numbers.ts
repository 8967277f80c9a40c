import { firstStaffList, listNumbers } from '../../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';

/** Which lists imports of people belong to, by the id of the import. */
export type ListNumbers = {
  readonly numbers: ReadonlyMap<number, number>;
  /** A number for kind and series of each. */
  readonly series: ReadonlyMap<number, number>;
  /** The series of lists of everybody, in the order of their numbers. */
  readonly systems: readonly string[];
  /** Of each import that was a further part of a list, the one that the list began with. */
  readonly partOf: ReadonlyMap<number, number>;
};

/** Number of the list that each import of people belongs to, and the series of those of everybody in the order of their numbers. */
export function readListNumbers(database: ReadableDatabase): ListNumbers {
  const imports = database
    .prepare<[], [id: number, kind: 'users' | 'directory' | 'staff', series: string, isPart: 0 | 1]>(
      `SELECT id, kind, series, mapping ->> 'adds' IS NOT NULL FROM import
        WHERE kind IN ('users', 'directory', 'staff') ORDER BY id`,
    )
    .raw()
    .all();
  const systems = [...new Set(imports.flatMap(([, kind, series]) => (kind === 'staff' ? [series] : [])))];
  const numbers = new Map(
    imports.map(([id, kind, series]) => [
      id,
      kind === 'staff' ? firstStaffList + systems.indexOf(series) : listNumbers[kind],
    ]),
  );
  const keys = imports.map(([, kind, series]) => `${kind}/${series}`);
  const series = new Map(imports.map(([id], at) => [id, keys.indexOf(keys[at] ?? '')]));
  const partOf = new Map<number, number>();
  const began = new Map<number, number>();
  for (const [id, , , isPart] of imports) {
    const list = numbers.get(id) ?? 0;
    const first = began.get(list);
    if (isPart === 1 && first !== undefined) partOf.set(id, first);
    else began.set(list, id);
  }
  return { numbers, series, systems, partOf };
}
