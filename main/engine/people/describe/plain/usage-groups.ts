import type { CalendarDay } from '../../../../domain/ids.ts';
import { nobody } from '../../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import type { Survey } from '../../survey/survey.ts';
import type { LoadedRecords } from '../../who-is-who/rows/load-records.ts';
import type { PersonFigures } from '../facts/person-figures.ts';
import { heldSinceReader } from '../facts/seat-evidence.ts';
import { usageSaid } from '../facts/usage-said.ts';

type HeldRow = {
  readonly fromImport: number;
  readonly toImport: number;
  readonly salesLicense: string | null;
  readonly seatId: string | null;
};

/**
 * A number for all people of whom usage reports say the same (`usageSaid`), by the number of a person and the record of the one row that the
 * user list has of them.
 */
export function usageGroups(
  database: ReadableDatabase,
  records: Pick<LoadedRecords, 'alike' | 'rowIds'>,
  { figures, survey }: { readonly figures: PersonFigures; readonly survey: Survey },
): (person: number, seat: number) => number {
  const heldSinceOf = daysHeld(database, records);
  const numbers = new Map<string, number>();
  // Most people have the figures of somebody else.
  const known = new Map<CalendarDay | undefined, Map<number, number>>();
  return (person, seat) => {
    const heldSince = heldSinceOf(seat);
    const knownOf = known.get(heldSince) ?? new Map<number, number>();
    known.set(heldSince, knownOf);
    const sequence = figures.sequenceOf(person);
    const before = knownOf.get(sequence);
    if (before !== undefined && sequence !== nobody) return before;
    const said = JSON.stringify(usageSaid({ figures: figures.of(person), heldSince }, survey));
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    knownOf.set(sequence, number);
    return number;
  };
}

/** From when on the seat is held of whoever has one row: all rows of a group say the same. */
function daysHeld(
  database: ReadableDatabase,
  { alike, rowIds }: Pick<LoadedRecords, 'alike' | 'rowIds'>,
): (seat: number) => CalendarDay | undefined {
  const sinceOf = heldSinceReader(database);
  const rowOf = database.prepare<[number], HeldRow>(
    `SELECT from_import AS fromImport, 0 AS toImport, sales_license AS salesLicense, seat_id AS seatId
       FROM seat_record WHERE id = ?`,
  );
  const days = new Map<number, CalendarDay | undefined>();
  return (seat) => {
    const group = alike.groups[seat] ?? nobody;
    if (!days.has(group)) {
      const row = rowOf.get(rowIds[seat] ?? 0);
      // Of nobody, whom nothing was given.
      days.set(group, sinceOf(nobody, row === undefined ? [] : [row]));
    }
    return days.get(group);
  };
}
