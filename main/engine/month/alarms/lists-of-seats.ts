import { localDayOf } from '../../../domain/time/calendar.ts';
import type { ImportMapping } from '../../../domain/files/import.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import { seatStateOf } from '../../../domain/seats/seat-state.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import type { SeatRow } from '../../people/describe/facts/seat-evidence.ts';

/** A user list that says who holds a seat and who activated it, with its further parts. */
export type ListOfSeats = {
  /** The last of its imports. */
  readonly id: number;
  readonly on: CalendarDay;
  /** Who is missing from it may stand in a row that could not be read. */
  readonly hasRejectedRows: boolean;
};

/** Two years of months. */
const mostLists = 24;

type ListRow = {
  readonly id: number;
  readonly madeAt: Instant;
  readonly mapping: string;
  readonly rejected: number;
  /** A further part of the list before. */
  readonly adds: 0 | 1;
};

/** The lists in their order, the latest of each day. */
export function readListsOfSeats(database: ReadableDatabase): readonly ListOfSeats[] {
  const rows = database
    .prepare<[], ListRow>(
      `SELECT id, coalesce(made_at, imported_at) AS madeAt, mapping, rejected_rows AS rejected,
         mapping ->> 'adds' IS NOT NULL AS adds
         FROM import WHERE kind = 'users' ORDER BY id`,
    )
    .all();
  const lists: (ListOfSeats & { readonly tells: boolean })[] = [];
  for (const { id, madeAt, mapping, rejected, adds } of rows) {
    const { columns } = readStored<ImportMapping>(mapping);
    const has = (wanted: string): boolean => columns.some(({ field }) => field === wanted);
    const tells = has('salesLicense') && has('seatId');
    const before = lists.at(-1);
    const list = { id, on: localDayOf(madeAt), hasRejectedRows: rejected > 0, tells };
    if (adds === 1 && before !== undefined) {
      lists[lists.length - 1] = {
        ...list,
        hasRejectedRows: list.hasRejectedRows || before.hasRejectedRows,
        tells: tells && before.tells,
      };
    } else if (before?.on === list.on) lists[lists.length - 1] = list;
    else lists.push(list);
  }
  // A list of an earlier day that came in later tells nothing of the time in between.
  return lists
    .filter(({ tells, on }, index) => tells && lists.slice(0, index).every((other) => other.on < on))
    .slice(-mostLists);
}

const order: readonly SeatState[] = ['activated', 'licensed', 'invited', 'unknown', 'deactivated', 'none'];

/** What each list says of somebody's seat, by all rows of theirs. */
export function seatsByList(rows: readonly SeatRow[], lists: readonly ListOfSeats[]): readonly SeatState[] {
  return lists.map(({ id, hasRejectedRows }) => {
    const said = rows
      .filter(({ fromImport, toImport }) => fromImport <= id && (toImport === 0 || toImport > id))
      .map(({ salesLicense, seatId }) =>
        seatStateOf({
          salesLicense: salesLicense ?? undefined,
          seatId: seatId ?? undefined,
          hasSeatIdColumn: true,
        }),
      );
    return order.find((state) => said.includes(state)) ?? (hasRejectedRows ? 'unknown' : 'none');
  });
}
