import { partHandedOn } from '../../../domain/people/holders/handed-on.ts';
import { usageOfOtherSeats } from '../../../domain/people/holders/other-seats.ts';
import { nobody, type IdentifierKind } from '../../../domain/people/record-table.ts';
import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from './rows/load-records.ts';
import { nameReader, readDaysMade } from './rows/read-rows.ts';
import { windowReader } from './rows/window-reader.ts';

/** As `personName` makes it of the cells, but for blanks around them. */
const joined = "ifnull(first_name, '') || ' ' || ifnull(last_name, '')";
const shown = `iif(display_name IS NULL OR (first_name IS NOT NULL AND last_name IS NOT NULL), ${joined}, display_name)`;
const assignedTo = 'ifnull(email_key, lower(trim(user_name)))';

/** Looked for row by row among those that may be other people's: all of them put side by side are 200 MB of 400,000 rows of usage. */
const suspectsSql = `
WITH named(address, name) AS MATERIALIZED (
    SELECT email_key, ${joined} FROM seat_record WHERE ${joined} <> ' '
    UNION ALL SELECT ${assignedTo}, ${shown} FROM assignment_record WHERE ${shown} <> ' ' AND ${assignedTo} NOT IN (
      SELECT email_key FROM seat_record WHERE to_import IS NULL AND email_key IS NOT NULL)),
  named_seat(seat, name) AS MATERIALIZED (SELECT seat_id, ${joined} FROM seat_record WHERE ${joined} <> ' '),
  other(address, name) AS NOT MATERIALIZED (
    SELECT email_key, nullif(${shown}, ' ') FROM usage_record WHERE external_id IS NULL
    UNION ALL SELECT email_key, ${joined} FROM seat_record WHERE to_import IS NOT NULL
    UNION ALL SELECT ${assignedTo}, ${shown} FROM assignment_record WHERE to_import IS NOT NULL),
  other_seat(seat, name) AS NOT MATERIALIZED (
    SELECT seat_id, nullif(${shown}, ' ') FROM usage_record WHERE external_id IS NULL AND seat_id IS NOT NULL
    UNION ALL SELECT seat_id, ${joined} FROM seat_record WHERE to_import IS NOT NULL)
SELECT 'email', o.address FROM other o CROSS JOIN named n ON n.address = o.address
  WHERE n.name <> o.name COLLATE NOCASE
UNION SELECT 'seat-id', o.seat FROM other_seat o CROSS JOIN named_seat n ON n.seat = o.seat
  WHERE n.name <> o.name COLLATE NOCASE`;

const pastSql = `
SELECT 1 FROM usage_record UNION ALL SELECT 1 FROM seat_record WHERE to_import IS NOT NULL
UNION ALL SELECT 1 FROM assignment_record WHERE to_import IS NOT NULL LIMIT 1`;

/**
 * Parts the rows of whoever had an address or a seat id before from those of whoever has it now ([HO1] to [HO4] of people). Answers how
 * many rows were changed. `isWhole`: the records are all there are.
 */
export function partFormerHolders(
  database: ReadableDatabase,
  records: LoadedRecords,
  { isWhole }: { readonly isWhole: boolean },
): number {
  const { table } = records;
  // Where everything is of now, nothing was handed on.
  if (table.furtherAliases.size === 0 && database.prepare(pastSql).get() === undefined) return 0;
  const windowOf = windowReader(records);
  const days = readDaysMade(database);
  return partHandedOn(table, {
    suspects: isWhole
      ? readSuspects(database, records)
      : Array.from({ length: table.nodeCount }, (_, node) => node),
    nameOf: nameReader(database, table, (record) => records.rowIds[record] ?? 0),
    beganOn: (record) => records.figures.windows[windowOf(record) ?? nobody]?.start,
    madeOn: (importId) => days.get(importId),
  });
}

/** Whose each record is, without usage rows of seats that their people do not have now ([HO5]). */
export function withoutOtherSeats(
  records: LoadedRecords,
  whose: Pick<WhoIsWho, 'personOfRecord' | 'shared'>,
): Int32Array {
  const { personOfRecord } = whose;
  const others = usageOfOtherSeats(records.table, whose, windowReader(records));
  if (others.length === 0) return personOfRecord;
  const owners = personOfRecord.slice();
  for (const record of others) owners[record] = nobody;
  return owners;
}

function readSuspects(database: ReadableDatabase, { table }: LoadedRecords): readonly number[] {
  return database
    .prepare<[], [kind: IdentifierKind, value: string]>(suspectsSql)
    .raw()
    .all()
    .map(([kind, value]) => table.nodeOf(kind, kind === 'email' ? value : (idKey(value) ?? '')))
    .filter((node) => node !== nobody);
}
