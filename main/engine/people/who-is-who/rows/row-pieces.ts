import type { RecordTable } from '../../../database/records.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { collectYoung } from '../../../thread/give-back.ts';
import { cellKinds, ContentCells, KnownTexts, type CellKinds } from './content-cells.ts';

/* All rows of a table in the order of their ids, a thousand with each statement: those of now by their contents, others cell by cell. */

/** `address`: the cell, where it is not the address in its comparable form and nothing else: several may stand in it. */
export type SeatRow = [
  id: number,
  emailKey: string | null,
  externalId: string | null,
  /** The seat id; of other lists of people the name to sign in with. */
  other: string | null,
  isCurrent: number,
  address: string | null,
  from?: number,
  until?: number | null,
  /** Of other lists of people what a row says of the app, and of the person. */
  license?: string | null,
  permission?: string | null,
  /** As `NameCells` has them, where names are asked for. */
  firstName?: string | null,
  lastName?: string | null,
  displayName?: string | null,
];

export type UsageRow = [
  id: number,
  emailKey: string | null,
  externalId: string | null,
  seatId: string | null,
  isCurrent: number,
  /** JSON, of rows that say nothing else of who they are about. */
  called: string | null,
  window: string | null,
  daysActive: number | null,
  firstName?: string | null,
  lastName?: string | null,
  displayName?: string | null,
];

export type PieceReading = {
  /** Reads the same cell by cell. */
  readonly sql: string;
  readonly pieceRows: number;
  /** Names are asked for. */
  readonly hasNames: boolean;
};

const seat = { emailKey: 0, email: 1, externalId: 2, seatId: 3, license: 6, permission: 8 } as const;
const seatNames = { first: 4, last: 5 } as const;
const assigned = { emailKey: 0, email: 1, userName: 2, externalId: 3, assignment: 10, state: 12 } as const;
const assignedNames = { first: 4, last: 5, display: 6 } as const;
const usage = { emailKey: 0, externalId: 2, seatId: 3, start: 8, end: 9 } as const;
const usageNames = { display: 4, first: 5, last: 6 } as const;
const daysActive = 7;

/** The user list. A row is the reader's only until the next, as of the others: a list of its own for each would take more than all that is kept. */
export function allSeats(database: ReadableDatabase, reading: PieceReading): Iterable<SeatRow> {
  const words = new KnownTexts();
  const row: SeatRow = [0, null, null, null, 1, null, 0, null, null, null, null, null];
  const names = reading.hasNames ? Object.values(seatNames) : [];
  return allRows(database, 'seat_record', {
    ...reading,
    kinds: cellKinds({ texts: [...Object.values(seat), ...names] }),
    rowOf: (cells, id, from) => {
      row[0] = id;
      row[1] = cells.text(seat.emailKey);
      row[2] = cells.text(seat.externalId);
      row[3] = cells.text(seat.seatId);
      row[5] = cells.areSame(seat.emailKey, seat.email) ? null : cells.text(seat.email);
      row[6] = from;
      row[8] = cells.known(seat.license, words);
      row[9] = cells.known(seat.permission, words);
      if (reading.hasNames) {
        row[10] = cells.lowered(seatNames.first);
        row[11] = cells.lowered(seatNames.last);
      }
      return row;
    },
  });
}

/** Lists of assignees, and of everybody. */
export function allAssigned(database: ReadableDatabase, reading: PieceReading): Iterable<SeatRow> {
  const words = new KnownTexts();
  const row: SeatRow = [0, null, null, null, 1, null, 0, null, null, null, null, null, null];
  const names = reading.hasNames ? Object.values(assignedNames) : [];
  return allRows(database, 'assignment_record', {
    ...reading,
    kinds: cellKinds({ texts: [...Object.values(assigned), ...names] }),
    rowOf: (cells, id, from) => {
      row[0] = id;
      row[1] = cells.text(assigned.emailKey);
      row[2] = cells.text(assigned.externalId);
      row[3] = cells.areSame(assigned.emailKey, assigned.userName) ? row[1] : cells.text(assigned.userName);
      row[5] = cells.areSame(assigned.emailKey, assigned.email) ? null : cells.text(assigned.email);
      row[6] = from;
      row[8] = cells.known(assigned.assignment, words);
      row[9] = cells.known(assigned.state, words);
      if (reading.hasNames) {
        row[10] = cells.lowered(assignedNames.first);
        row[11] = cells.lowered(assignedNames.last);
        row[12] = cells.lowered(assignedNames.display);
      }
      return row;
    },
  });
}

/** Usage reports. */
export function allUsage(database: ReadableDatabase, reading: PieceReading): Iterable<UsageRow> {
  const days = new KnownTexts();
  const windowOf = rememberWindow();
  const row: UsageRow = [0, null, null, null, 1, null, null, null, null, null, null];
  return allRows(database, 'usage_record', {
    ...reading,
    kinds: cellKinds({
      texts: [...Object.values(usage), ...Object.values(usageNames)],
      numbers: [daysActive],
    }),
    rowOf: (cells, id) => {
      row[0] = id;
      row[1] = cells.text(usage.emailKey);
      row[2] = cells.text(usage.externalId);
      row[3] = cells.text(usage.seatId);
      row[5] = row[1] === null && row[2] === null && row[3] === null ? calledIn(cells) : null;
      row[6] = windowOf(cells.known(usage.start, days), cells.known(usage.end, days));
      row[7] = cells.number(daysActive);
      if (reading.hasNames) {
        row[8] = cells.lowered(usageNames.first);
        row[9] = cells.lowered(usageNames.last);
        row[10] = cells.lowered(usageNames.display);
      }
      return row;
    },
  });
}

function calledIn(cells: ContentCells): string {
  const { first, last, display } = usageNames;
  return JSON.stringify([cells.text(first), cells.text(last), cells.text(display)]);
}

/** Both days as one text: most rows have those of the row before. */
function rememberWindow(): (start: string | null, end: string | null) => string | null {
  let [lastStart, lastEnd, window] = ['', '', ''];
  return (start, end) => {
    if (start === null || end === null) return null;
    if (start !== lastStart || end !== lastEnd)
      [lastStart, lastEnd, window] = [start, end, `${start}/${end}`];
    return window;
  };
}

function* allRows<Row extends readonly [id: number, ...unknown[]]>(
  database: ReadableDatabase,
  table: RecordTable,
  {
    sql,
    pieceRows,
    kinds,
    rowOf,
  }: PieceReading & {
    readonly kinds: CellKinds;
    readonly rowOf: (cells: ContentCells, id: number, from: number) => Row;
  },
): Generator<Row, void, undefined> {
  const cellByCell = database.prepare<[number, number], Row>(`${sql} WHERE id > ? ORDER BY id LIMIT ?`).raw();
  const readPiece = pieceReader(database, table);
  for (let after = 0, pieces = 1; ; pieces += 1) {
    const piece = readPiece(after, pieceRows);
    // Their contents are outside of V8's heap, which by itself sees no reason to collect them.
    if (pieces % piecesKept === 0) collectYoung();
    if (piece !== undefined) {
      const cells = new ContentCells(piece.contents, kinds);
      const last = piece.firstId + piece.rows - 1;
      for (after = piece.firstId - 1; after < last && cells.next(); after += 1)
        yield rowOf(cells, after + 1, piece.fromImport);
      if (after === last) {
        if (piece.rows < pieceRows) return;
        continue;
      }
    }
    const rows = cellByCell.all(after, pieceRows);
    yield* rows;
    if (rows.length < pieceRows) return;
    after = rows.at(-1)?.[0] ?? after;
  }
}

/** So many are together some MB. */
const piecesKept = 32;

/** Some rows one after the other, of one import and still in force. */
type Piece = {
  readonly firstId: number;
  readonly rows: number;
  readonly fromImport: number;
  /** One array after the other. */
  readonly contents: Buffer;
};

type PieceRow = [
  firstId: number,
  lastId: number,
  rows: number,
  ended: number,
  firstFrom: number,
  lastFrom: number,
  contents: Buffer,
];

/** Reads the next rows; `undefined` where they are not of one import, one after the other and still in force. */
function pieceReader(
  database: ReadableDatabase,
  table: RecordTable,
): (after: number, pieceRows: number) => Piece | undefined {
  const statement = database
    .prepare<[number, number], PieceRow>(
      `SELECT min(id), max(id), count(*), count(to_import), min(from_import), max(from_import), CAST(group_concat(content, '') AS BLOB)
         FROM (SELECT id, to_import, from_import, content FROM ${table} WHERE id > ? ORDER BY id LIMIT ?)`,
    )
    .raw();
  return (after, pieceRows) => {
    const [firstId, lastId, rows, ended, firstFrom, lastFrom, contents] =
      statement.get(after, pieceRows) ?? [];
    if (firstId === undefined || lastId === undefined || contents === undefined) return undefined;
    if (lastId - firstId + 1 !== rows || ended !== 0 || firstFrom === undefined || firstFrom !== lastFrom)
      return undefined;
    return { firstId, rows, fromImport: firstFrom, contents };
  };
}
