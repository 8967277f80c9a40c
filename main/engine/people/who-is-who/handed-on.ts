import { partHandedOn } from '../../../domain/people/holders/handed-on.ts';
import { partRecycledIds } from '../../../domain/people/holders/recycled-ids.ts';
import { isRenamedName, renamedName } from '../../../domain/people/names/renamed.ts';
import { usageOfOtherSeats } from '../../../domain/people/holders/other-seats.ts';
import { nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readDecisions } from './decisions.ts';
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
  const facts = {
    nameOf: nameReader(database, table, (record) => records.rowIds[record] ?? 0),
    beganOn: (record: number) => records.figures.windows[windowOf(record) ?? nobody]?.start,
    madeOn: (importId: number) => days.get(importId),
  };
  const recycled = partRecycledIds(table, { ...facts, ...saidTwo(database, table) });
  const handed = partHandedOn(table, {
    suspects: isWhole
      ? findNameSuspects(table, names)
      : Array.from({ length: table.nodeCount }, (_, node) => node),
    ...facts,
  });
  return recycled + handed;
}

/** Of which unique ids somebody said that two people had them ([NN11]). */
function saidTwo(
  database: ReadableDatabase,
  table: RecordTable,
): Pick<Parameters<typeof partRecycledIds>[1], 'ids' | 'areTwo'> {
  const prefix = 'external-id:';
  const said = readDecisions(database)
    .filter(
      ({ one, other, verdict }) => verdict === 'different' && isRenamedName(one) && other.startsWith(prefix),
    )
    .map(({ one, other }) => ({ one, id: table.nodeOf('external-id', other.slice(prefix.length)) }));
  return {
    ids: new Set(said.flatMap(({ id }) => (id === nobody ? [] : [id]))),
    areTwo: (node, name, other) =>
      said.some(({ one, id }) => id === node && one === renamedName(name, other)),
  };
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
