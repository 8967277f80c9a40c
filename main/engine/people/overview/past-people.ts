import { isCalendarDay } from '../../../domain/time/calendar.ts';
import type { UsageFigure } from '../../../domain/usage/idle.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sourceCodes } from '../bring-together/codes.ts';
import { measuredFigure, type MeasuredWindows } from '../survey/measured-windows.ts';
import type { SeatRow } from '../describe/facts/seat-evidence.ts';
import { listKey } from '../survey/survey.ts';
import type { RowSaid } from '../describe/facts/works-here.ts';

export type SeatThen = SeatRow;

/** A row of a list of people; `toImport` is 0 where no import ended it. */
export type AssignmentThen = Omit<RowSaid, 'isCurrent'> & {
  readonly fromImport: number;
  readonly toImport: number;
};

/** All rows of now and of before of one person who stands in a user list. */
export type PastPerson = {
  readonly id: number;
  readonly seats: readonly SeatThen[];
  readonly assignments: readonly AssignmentThen[];
  readonly figures: readonly UsageFigure[];
};

type SeatCells = [
  person: number,
  from: number,
  to: number | null,
  license: string | null,
  seatId: string | null,
];
type AssignmentCells = [
  person: number,
  from: number,
  to: number | null,
  assignment: AssignmentThen['assignment'],
  state: AssignmentThen['state'],
];
type UsageCells = [person: number, start: string, end: string, days: number | null];

/** One person after the other, so that memory does not grow with their number. */
export function* readPastPeople(
  database: ReadableDatabase,
  measured: MeasuredWindows,
): Generator<PastPerson> {
  const lists = readListKeys(database);
  const assignments = inStep<AssignmentCells>(
    database
      .prepare<[number], AssignmentCells>(
        rowsOf('assignment_record', 't.from_import, t.to_import, t.assignment, t.state'),
      )
      .raw()
      .iterate(sourceCodes.directory),
  );
  const figures = inStep<UsageCells>(
    database
      .prepare<[number], UsageCells>(
        rowsOf('usage_record', 't.window_start, t.window_end, t.days_active', 'AND t.to_import IS NULL'),
      )
      .raw()
      .iterate(sourceCodes.usage),
  );
  const seats = database
    .prepare<[number], SeatCells>(
      rowsOf('seat_record', 't.from_import, t.to_import, t.sales_license, t.seat_id'),
    )
    .raw()
    .iterate(sourceCodes.users);
  try {
    for (const [id, own] of grouped(seats)) {
      yield {
        id,
        seats: own.map(([, fromImport, toImport, salesLicense, seatId]) => ({
          fromImport,
          toImport: toImport ?? 0,
          salesLicense,
          seatId,
        })),
        assignments: assignments.of(id).flatMap(([, fromImport, toImport, assignment, state]) => {
          const list = lists.get(fromImport);
          return list === undefined ? [] : [{ fromImport, toImport: toImport ?? 0, assignment, state, list }];
        }),
        figures: figures
          .of(id)
          .flatMap(([, start, end, days]) =>
            isCalendarDay(start) && isCalendarDay(end)
              ? [measuredFigure({ start, end }, days ?? undefined, measured)]
              : [],
          ),
      };
    }
  } finally {
    // A statement that is not read to its end keeps the connection from writing.
    assignments.close();
    figures.close();
  }
}

function rowsOf(table: string, columns: string, condition = ''): string {
  return `SELECT r.person_id, ${columns} FROM person_record r JOIN ${table} t ON t.id = r.record_id
    WHERE r.source = ? AND r.person_id <> 0 ${condition} ORDER BY r.person_id`;
}

type Cells = readonly [person: number, ...unknown[]];

function* grouped<Row extends Cells>(rows: Iterable<Row>): Generator<readonly [number, readonly Row[]]> {
  let own: Row[] = [];
  let person = 0;
  for (const row of rows) {
    if (row[0] !== person && own.length > 0) {
      yield [person, own];
      own = [];
    }
    person = row[0];
    own.push(row);
  }
  if (own.length > 0) yield [person, own];
}

type InStep<Row> = { readonly of: (person: number) => readonly Row[]; readonly close: () => void };

/** The rows of whoever is asked for; asked for in the order of their ids. */
function inStep<Row extends Cells>(rows: Iterable<Row>): InStep<Row> {
  const groups = grouped(rows);
  let current = groups.next();
  return {
    of: (person) => {
      while (current.done !== true && current.value[0] < person) current = groups.next();
      return current.done !== true && current.value[0] === person ? current.value[1] : [];
    },
    close: () => {
      groups.return(undefined);
    },
  };
}

function readListKeys(database: ReadableDatabase): ReadonlyMap<number, string> {
  const rows = database
    .prepare<[], [id: number, kind: 'directory' | 'staff', series: string]>(
      "SELECT id, kind, series FROM import WHERE kind IN ('directory', 'staff')",
    )
    .raw()
    .all();
  return new Map(rows.map(([id, kind, series]) => [id, listKey({ kind, series })]));
}
