import type { ReadableDatabase } from '../../../database/handles.ts';

/*
 * Rows of the user list of now, a thousand with each statement: the contents of all as they stand, in SQLite's binary JSON
 * (https://www.sqlite.org/jsonb.html §3), and only those cells made a text that are needed. Half the time of reading cell by cell.
 */

/** `address`: the cell, where it is not the address in its comparable form and nothing else: several may stand in it. */
export type SeatRow = [
  id: number,
  emailKey: string | null,
  externalId: string | null,
  other: string | null,
  isCurrent: number,
  address: string | null,
  from?: number,
  until?: number | null,
  license?: string | null,
  permission?: string | null,
  /** As `NameCells` has them, where names are asked for. */
  firstName?: string | null,
  lastName?: string | null,
  displayName?: string | null,
];

/**
 * All rows of the user list in the order of their ids: those of now by their contents, others cell by cell, with `sql`. A row is the
 * reader's only until the next: a list of its own for each of a million would take more than all that is kept of them.
 */
export function* allSeats(
  database: ReadableDatabase,
  {
    sql,
    pieceRows,
    hasNames,
  }: { readonly sql: string; readonly pieceRows: number; readonly hasNames: boolean },
): Generator<SeatRow, void, undefined> {
  const known = new KnownTexts();
  const cellByCell = database
    .prepare<[number, number], SeatRow>(`${sql} WHERE id > ? ORDER BY id LIMIT ?`)
    .raw();
  for (let after = 0; ;) {
    const piece = readSeatPiece(database, after, pieceRows);
    if (piece !== undefined) {
      after = yield* rowsOf(piece, known, hasNames);
      if (after === piece.firstId + piece.rows - 1) {
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

/** Answers the id of the last row that could be read. */
function* rowsOf(
  piece: SeatPiece,
  known: KnownTexts,
  hasNames: boolean,
): Generator<SeatRow, number, undefined> {
  const cells = new SeatCells(piece.contents, hasNames);
  const row: SeatRow = [0, null, null, null, 1, null, piece.fromImport, null, null, null, null, null];
  for (let at = 0; at < piece.rows; at += 1) {
    if (!cells.next(known)) return piece.firstId + at - 1;
    row[0] = piece.firstId + at;
    row[1] = cells.emailKey;
    row[2] = cells.externalId;
    row[3] = cells.seatId;
    row[5] = cells.address;
    row[8] = cells.license;
    row[9] = cells.permission;
    row[10] = cells.firstName;
    row[11] = cells.lastName;
    yield row;
  }
  return piece.firstId + piece.rows - 1;
}

/** Some rows one after the other, of one import and still in force. */
type SeatPiece = {
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

const pieceSql = `
SELECT min(id), max(id), count(*), count(to_import), min(from_import), max(from_import), CAST(group_concat(content, '') AS BLOB)
  FROM (SELECT id, to_import, from_import, content FROM seat_record WHERE id > ? ORDER BY id LIMIT ?)`;

/** The next rows; `undefined` where they are not of one import, one after the other and still in force. */
function readSeatPiece(database: ReadableDatabase, after: number, pieceRows: number): SeatPiece | undefined {
  const [firstId, lastId, rows, ended, firstFrom, lastFrom, contents] =
    database.prepare<[number, number], PieceRow>(pieceSql).raw().get(after, pieceRows) ?? [];
  if (firstId === undefined || lastId === undefined || contents === undefined) return undefined;
  if (lastId - firstId + 1 !== rows || ended !== 0 || firstFrom === undefined || firstFrom !== lastFrom)
    return undefined;
  return { firstId, rows, fromImport: firstFrom, contents };
}

const nullType = 0;
const textType = 7;
const rawTextType = 10;
const arrayType = 11;

/** Places of the cells in a row's content, as `contentColumns` has them. */
const places = { emailKey: 0, email: 1, externalId: 2, seatId: 3, license: 6, permission: 8 } as const;
const namePlaces = { firstName: 4, lastName: 5 } as const;
const lastPlace = places.permission;

/** Reads the cells of row after row. A cell that is no plain text, as one with escapes, ends it: the piece is to be read otherwise. */
class SeatCells {
  emailKey: string | null = null;
  /** The address, where it is another text than its key. */
  address: string | null = null;
  externalId: string | null = null;
  seatId: string | null = null;
  license: string | null = null;
  permission: string | null = null;
  /** In lower case as far as they are ASCII, where they are asked for. */
  firstName: string | null = null;
  lastName: string | null = null;
  readonly #hasNames: boolean;
  readonly #isNeeded: Uint8Array;
  readonly #bytes: Buffer;
  #at = 0;
  /** Of the cells up to the last that is needed: where each begins and ends; -1 where there is none. */
  readonly #from = new Int32Array(lastPlace + 1);
  readonly #to = new Int32Array(lastPlace + 1);
  #bodyAt = 0;
  #bodyEnd = 0;

  constructor(bytes: Buffer, hasNames: boolean) {
    this.#bytes = bytes;
    this.#hasNames = hasNames;
    this.#isNeeded = hasNames ? isNeededWithNames : isNeeded;
  }

  /** Goes to the next row; answers false where it cannot be read. */
  next(known: KnownTexts): boolean {
    if (this.#header() !== arrayType) return false;
    const end = this.#bodyEnd;
    this.#at = this.#bodyAt;
    for (let place = 0; place <= lastPlace; place += 1) {
      this.#from[place] = -1;
      if (this.#at >= end) continue;
      const type = this.#header();
      this.#at = this.#bodyEnd;
      if (type === nullType) continue;
      if (type !== textType && type !== rawTextType) {
        if (this.#isNeeded[place] === 1) return false;
        continue;
      }
      this.#from[place] = this.#bodyAt;
      this.#to[place] = this.#bodyEnd;
    }
    this.#at = end;
    this.emailKey = this.#text(places.emailKey);
    this.address = this.#areSame(places.emailKey, places.email) ? null : this.#text(places.email);
    this.externalId = this.#text(places.externalId);
    this.seatId = this.#text(places.seatId);
    this.license = this.#known(places.license, known);
    this.permission = this.#known(places.permission, known);
    if (this.#hasNames) {
      this.firstName = this.#lowered(namePlaces.firstName);
      this.lastName = this.#lowered(namePlaces.lastName);
    }
    return true;
  }

  /** Reads the header of an element; answers its type, -1 where there is none. */
  #header(): number {
    const bytes = this.#bytes;
    const first = bytes[this.#at];
    if (first === undefined) return -1;
    const size = first >>> 4;
    const at = this.#at + 1;
    let [length, body] = [size, at];
    if (size === 12) [length, body] = [bytes[at] ?? 0, at + 1];
    else if (size === 13) [length, body] = [bytes.readUInt16BE(at), at + 2];
    else if (size === 14) [length, body] = [bytes.readUInt32BE(at), at + 4];
    else if (size === 15) return -1;
    this.#bodyAt = body;
    this.#bodyEnd = body + length;
    return first & 15;
  }

  #text(place: number): string | null {
    const from = this.#from[place] ?? -1;
    return from === -1 ? null : this.#bytes.toString('utf8', from, this.#to[place]);
  }

  /** As SQLite's `lower` has it. */
  #lowered(place: number): string | null {
    const bytes = this.#bytes;
    const [from = -1, end = 0] = [this.#from[place], this.#to[place]];
    if (from === -1) return null;
    for (let at = from; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= 65 && byte <= 90) bytes[at] = byte + 32;
    }
    return this.#text(place);
  }

  #known(place: number, known: KnownTexts): string | null {
    const from = this.#from[place] ?? -1;
    return from === -1 ? null : known.textOf(this.#bytes, from, this.#to[place] ?? from);
  }

  #areSame(one: number, other: number): boolean {
    const [from = -1, at = -1] = [this.#from[one], this.#from[other]];
    const length = (this.#to[one] ?? 0) - from;
    if (from === -1 || at === -1) return from === at;
    if ((this.#to[other] ?? 0) - at !== length) return false;
    for (let byte = 0; byte < length; byte += 1)
      if (this.#bytes[from + byte] !== this.#bytes[at + byte]) return false;
    return true;
  }
}

const isNeeded = neededAt(Object.values(places));
const isNeededWithNames = neededAt([...Object.values(places), ...Object.values(namePlaces)]);

function neededAt(wanted: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: lastPlace + 1 }, (_, place) => (wanted.includes(place) ? 1 : 0));
}

/** Texts that very many rows have: each is made once. */
class KnownTexts {
  readonly #texts: { readonly text: string; readonly bytes: Buffer }[] = [];

  textOf(bytes: Buffer, from: number, to: number): string {
    for (const known of this.#texts) {
      if (known.bytes.length === to - from && known.bytes.compare(bytes, from, to) === 0) return known.text;
    }
    const text = bytes.toString('utf8', from, to);
    if (this.#texts.length < mostKnown)
      this.#texts.push({ text, bytes: Buffer.from(bytes.subarray(from, to)) });
    return text;
  }
}

const mostKnown = 16;
