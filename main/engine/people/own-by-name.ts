import { nameKey, personName } from '../../domain/identifier.ts';
import { nobody } from '../../domain/record-table.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { LoadedRecords, NameOnlyRow } from './load-records.ts';

const severalPeople = -2;

const namesSql = [
  'SELECT first_name, last_name, NULL FROM seat_record ORDER BY id',
  'SELECT first_name, last_name, display_name FROM assignment_record ORDER BY id',
];

type NameRow = [firstName: string | null, lastName: string | null, displayName: string | null];

/**
 * Gives usage rows that carry a name alone to the person of that name, where exactly one person of the user list and the
 * directory has it and the report has it once. `personOfRecord` is changed in place; rows that stay nobody's stay unowned.
 */
export function ownByName(
  database: ReadableDatabase,
  records: LoadedRecords,
  personOfRecord: Int32Array,
): void {
  if (records.nameOnly.length === 0) return;
  const owners = ownersByName(database, personOfRecord);
  const seen = countByReport(records.nameOnly);
  for (const row of records.nameOnly) {
    const owner = owners.get(row.nameKey);
    if (owner === undefined || owner === severalPeople) continue;
    if ((seen.get(reportKey(row)) ?? 0) > 1) continue;
    personOfRecord[row.record] = owner;
  }
}

/** Records of the user list come first in `personOfRecord`, then those of the directory, both by row id. */
function ownersByName(database: ReadableDatabase, personOfRecord: Int32Array): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  let record = 0;
  for (const sql of namesSql) {
    for (const [firstName, lastName, displayName] of database.prepare<[], NameRow>(sql).raw().iterate()) {
      const person = personOfRecord[record] ?? nobody;
      record += 1;
      if (person === nobody) continue;
      for (const key of nameKeys({ firstName, lastName, displayName })) {
        const known = owners.get(key);
        owners.set(key, known === undefined || known === person ? person : severalPeople);
      }
    }
  }
  return owners;
}

function nameKeys(row: {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
}): readonly string[] {
  const joined = nameKey(
    personName({ firstName: row.firstName ?? undefined, lastName: row.lastName ?? undefined }),
  );
  const shown = nameKey(row.displayName ?? undefined);
  return [joined, shown === joined ? undefined : shown].filter((key) => key !== undefined);
}

function countByReport(rows: readonly NameOnlyRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(reportKey(row), (counts.get(reportKey(row)) ?? 0) + 1);
  return counts;
}

function reportKey(row: NameOnlyRow): string {
  return `${row.report} ${row.nameKey}`;
}
