import { isNumberedOtherwise } from '../../../domain/files/other-numbers.ts';
import { firstStaffList, nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import { readSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';

/** Row of `setting`: series of the lists of everybody that were found to be numbered by another system. */
const otherNumberingName = 'other_numbering';

/** Lists of everybody whose unique ids are another system's ([I8]), by their series, as found when everybody was brought up to date. */
export function readOtherNumbering(database: ReadableDatabase): ReadonlySet<string> {
  const stored = readSetting(database, otherNumberingName);
  return new Set(stored === undefined ? [] : readStored<readonly string[]>(stored));
}

export function storeOtherNumbering(database: WritableDatabase, series: readonly string[]): void {
  if (series.length === 0) database.prepare('DELETE FROM setting WHERE name = ?').run(otherNumberingName);
  else
    database
      .prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
      .run(otherNumberingName, JSON.stringify(series));
}

/**
 * The numbers of lists of everybody that have another unique id for nearly all whom the user list or the directory of now has under the
 * same address, whichever of them came first.
 */
export function findOtherNumbering(table: RecordTable): readonly number[] {
  const { email, externalId, lists, current } = table;
  if (!lists.some((list) => list >= firstStaffList)) return [];
  const known = new Map<number, number>();
  const numbered: number[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] === 'usage' || email[record] === nobody || externalId[record] === nobody)
      continue;
    if ((lists[record] ?? 0) >= firstStaffList) numbered.push(record);
    else if (current[record] === true) known.set(email[record] ?? nobody, externalId[record] ?? nobody);
  }
  if (known.size === 0) return [];
  return [...Map.groupBy(numbered, (record) => lists[record] ?? 0)].flatMap(([list, records]) => {
    const pairs = records.flatMap((record) => {
      const id = known.get(email[record] ?? nobody);
      const here = table.valueOf(externalId[record] ?? nobody);
      return id === undefined ? [] : [{ here, known: table.valueOf(id) }];
    });
    return isNumberedOtherwise(pairs) ? [list] : [];
  });
}

/** Takes the unique ids of such lists out of their rows, and answers the number of each row, by row id. */
export function keepBeside(
  table: RecordTable,
  rowIds: Int32Array,
  others: readonly number[],
): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  if (others.length === 0) return numbers;
  const { externalId, lists } = table;
  for (let record = 0; record < table.recordCount; record += 1) {
    const id = externalId[record] ?? nobody;
    if (id === nobody || !others.includes(lists[record] ?? 0)) continue;
    numbers.set(rowIds[record] ?? 0, table.valueOf(id));
    externalId[record] = nobody;
  }
  return numbers;
}
