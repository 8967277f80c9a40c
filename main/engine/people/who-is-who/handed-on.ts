import { partHandedOn } from '../../../domain/people/holders/handed-on.ts';
import { usageOfOtherSeats } from '../../../domain/people/holders/other-seats.ts';
import { nobody } from '../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from './rows/load-records.ts';
import { nameReader, readDaysMade } from './rows/read-rows.ts';
import { findNameSuspects, mayHaveFormerHolders } from './rows/record-names.ts';
import { windowReader } from './rows/window-reader.ts';

/**
 * Parts the rows of whoever had an address or a seat id before from those of whoever has it now ([HO1] to [HO4] of people). Answers how
 * many rows were changed. `isWhole`: the records are all there are.
 */
export function partFormerHolders(
  database: ReadableDatabase,
  records: LoadedRecords,
  { isWhole }: { readonly isWhole: boolean },
): number {
  const { table, names } = records;
  if (table.furtherAliases.size === 0 && !mayHaveFormerHolders(database)) return 0;
  const windowOf = windowReader(records);
  const days = readDaysMade(database);
  return partHandedOn(table, {
    suspects: isWhole
      ? findNameSuspects(table, names)
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
