import type { ReadableDatabase } from '../../database/handles.ts';

/** Whether a row of `import` is of a list that is in use: the latest one of its system was not taken out of it ([U20] of people). */
export const inUseSql = `(SELECT latest.is_used FROM import latest
  WHERE latest.kind = import.kind AND latest.series = import.series ORDER BY latest.id DESC LIMIT 1) = 1`;

/** The lists of people out of use, as `listKey` has them. */
export function readOutOfUse(database: ReadableDatabase): readonly string[] {
  return database
    .prepare<[], string>(
      `SELECT DISTINCT kind || '/' || series FROM import
        WHERE kind IN ('directory', 'staff') AND NOT ${inUseSql} ORDER BY 1`,
    )
    .pluck()
    .all();
}

/** Rows of lists that are in use. */
export function inUse<Row extends { readonly list: string }>(
  rows: readonly Row[],
  outOfUse: readonly string[],
): readonly Row[] {
  return outOfUse.length === 0 ? rows : rows.filter(({ list }) => !outOfUse.includes(list));
}
