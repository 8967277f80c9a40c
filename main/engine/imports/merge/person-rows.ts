import { contentColumns, type CellValue, type RecordTable } from '../../database/records.ts';
import type { PersonRow } from '../../../domain/people/further-part.ts';
import { personName } from '../../../domain/people/identifiers/identifier.ts';

/** The columns by which people are told, whatever the key of their rows. */
export const identifyingColumns: Readonly<Record<RecordTable, readonly string[]>> = {
  seat_record: ['email_key', 'external_id', 'seat_id'],
  assignment_record: ['email_key', 'external_id', 'user_name'],
  usage_record: ['email_key', 'external_id', 'seat_id', 'display_name'],
  learning_record: ['email_key', 'external_id'],
  upload_result_record: ['email_key', 'external_id', 'seat_id'],
};

function columnsOf(table: RecordTable): readonly string[] {
  return contentColumns[table];
}

export const namingColumns = ['first_name', 'last_name', 'display_name'];

/** Where columns stand in the content of a table's rows; those that it has not are left out. */
export function placesOf(table: RecordTable, columns: readonly string[]): readonly number[] {
  return columns.map((column) => columnsOf(table).indexOf(column)).filter((at) => at !== -1);
}

/** What rows of a table say of whom they are about. */
export function rowReader(table: RecordTable): (key: string, values: readonly CellValue[]) => PersonRow {
  const identifiers = placesOf(
    table,
    identifyingColumns[table].filter((column) => column !== 'display_name'),
  );
  const [first, last, shown] = namingColumns.map((name) => columnsOf(table).indexOf(name));
  return (key, values) => {
    const text = (at: number | undefined): string | undefined => values[at ?? -1]?.toString();
    const names = { firstName: text(first), lastName: text(last), displayName: text(shown) };
    return {
      name: personName(names),
      identifiers: identifiers
        .flatMap((at) => text(at) ?? [])
        .filter((value) => key !== value && !key.endsWith(`:${value}`)),
    };
  };
}
