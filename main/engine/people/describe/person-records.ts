import { personSources, type ImportMapping, type PersonSource } from '../../../domain/files/import.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { PersonDetail } from '../../operations/people.ts';
import { readStored } from '../../thread/stored-json.ts';
import { identifierCodes, sourceCodes } from '../bring-together/codes.ts';

type DetailRecord = PersonDetail['records'][number];
type Values = Readonly<Record<string, string | number | null>>;
type ImportRow = Pick<DetailRecord, 'importId' | 'exportKind' | 'fileName' | 'importedAt'> & {
  readonly header: string;
  readonly mapping: string;
};

/** More rows of one person than this are history that nobody scrolls to. */
const recordLimit = 60;

const tables: Readonly<Record<PersonSource, string>> = {
  users: 'seat_record',
  directory: 'assignment_record',
  usage: 'usage_record',
};

/** The rows of a person as their files had them, current ones first. */
export function readPersonRecords(database: ReadableDatabase, person: number): PersonDetail['records'] {
  const importRow = database.prepare<[number], ImportRow>(
    `SELECT id AS importId, kind AS exportKind, file_name AS fileName, imported_at AS importedAt, header, mapping
       FROM import WHERE id = ?`,
  );
  const owned = personSources.flatMap((kind) =>
    database
      .prepare<[number, number, number], Values>(
        `SELECT r.* FROM person_record pr JOIN ${tables[kind]} r ON r.id = pr.record_id
          WHERE pr.person_id = ? AND pr.source = ?
          ORDER BY r.to_import IS NOT NULL, r.from_import DESC, r.line LIMIT ?`,
      )
      .all(person, sourceCodes[kind], recordLimit),
  );
  // These name people and make nobody a person: they belong to whoever has their address.
  const about = (['learning_record', 'upload_result_record'] as const).flatMap((table) =>
    database
      .prepare<[number, number, number], Values>(
        `SELECT r.* FROM person_identifier pi JOIN ${table} r ON r.email_key = pi.value
          WHERE pi.person_id = ? AND pi.kind = ? AND r.to_import IS NULL ORDER BY r.from_import DESC, r.line LIMIT ?`,
      )
      .all(person, identifierCodes.email, recordLimit),
  );
  return [...owned, ...about].flatMap((values) => {
    const found = importRow.get(Number(values['from_import']));
    return found === undefined ? [] : [toRecord(found, values)];
  });
}

function toRecord(importRow: ImportRow, values: Values): DetailRecord {
  const { importId, exportKind, fileName, importedAt } = importRow;
  return {
    importId,
    exportKind,
    fileName,
    importedAt,
    line: Number(values['line']),
    current: values['to_import'] === null,
    cells: cellsOf(importRow, values),
  };
}

/** Mapped columns are in columns of their own, metrics and unmapped ones in JSON; together they are the row. */
function cellsOf(importRow: ImportRow, values: Values): DetailRecord['cells'] {
  const mapping = readStored<ImportMapping>(importRow.mapping);
  const fieldOf = new Map(mapping.columns.map(({ column, field }) => [column, field]));
  const loose = { ...looseCells(values['metrics']), ...looseCells(values['extra']) };
  return readStored<readonly string[]>(importRow.header).flatMap((column) => {
    const field = fieldOf.get(column);
    const stored = field === undefined ? undefined : values[columnOf(field)];
    const value = loose[column] ?? stored;
    return value === undefined || value === null ? [] : [{ column, value: String(value) }];
  });
}

function looseCells(json: string | number | null | undefined): Readonly<Record<string, string>> {
  return typeof json === 'string' ? readStored<Readonly<Record<string, string>>>(json) : {};
}

/** `salesLicense` is stored in `sales_license`. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
