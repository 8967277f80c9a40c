import type { RecordTable } from '../../../database/records.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { collectYoung } from '../../../thread/give-back.ts';
import { ContentCells, type CellKinds } from './content-cells.ts';

/** How rows are read that are not read by their contents: all cells by a statement, the id first. */
export type CellByCell = readonly [id: number, ...unknown[]];

/** How the rows of a table are taken. */
export type RowTaking<Row extends CellByCell> = {
  readonly table: RecordTable;
  /** The cells of `Row`, as SQL. */
  readonly columns: string;
  /** The cells that are read of the contents. */
  readonly kinds: CellKinds;
  /** Of a row of now. The cells are the taker's only until the next row. `from`: the import that brought the row. */
  readonly takeCells: (cells: ContentCells, id: number, from: number) => void;
  readonly takeRow: (row: Row) => void;
};

/** All rows of a table in the order of their ids, some with each statement: those of now by their contents, others cell by cell. */
export function readAllRows<Row extends CellByCell>(
  database: ReadableDatabase,
  { table, columns, kinds, takeCells, takeRow }: RowTaking<Row>,
  pieceRows: number,
): void {
  const cellByCell = database
    .prepare<[number, number], Row>(`SELECT ${columns} FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`)
    .raw();
  const readPiece = pieceReader(database, table);
  for (let after = 0, pieces = 1; ; pieces += 1) {
    const piece = readPiece(after, pieceRows);
    // Their contents are outside of V8's heap, which by itself sees no reason to collect them.
    if (pieces % piecesKept === 0) collectYoung();
    if (piece !== undefined) {
      const cells = new ContentCells(piece.contents, kinds);
      const last = piece.firstId + piece.rows - 1;
      for (after = piece.firstId - 1; after < last && cells.next(); after += 1)
        takeCells(cells, after + 1, piece.fromImport);
      if (after === last) continue;
    }
    const rows = cellByCell.all(after, pieceRows);
    for (const row of rows) takeRow(row);
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

/**
 * Reads the rows of the next ids, in the order in which they lie there; `undefined` where they are not of one import, one after the other and
 * still in force.
 */
function pieceReader(
  database: ReadableDatabase,
  table: RecordTable,
): (after: number, pieceRows: number) => Piece | undefined {
  const statement = database
    .prepare<[number, number], PieceRow>(
      `SELECT min(id), max(id), count(*), count(to_import), min(from_import), max(from_import), CAST(group_concat(content, '') AS BLOB)
         FROM ${table} NOT INDEXED WHERE id > ? AND id <= ?`,
    )
    .raw();
  return (after, pieceRows) => {
    const [firstId, lastId, rows, ended, firstFrom, lastFrom, contents] =
      statement.get(after, after + pieceRows) ?? [];
    if (firstId === undefined || lastId === undefined || contents === undefined) return undefined;
    if (lastId - firstId + 1 !== rows || ended !== 0 || firstFrom === undefined || firstFrom !== lastFrom)
      return undefined;
    return { firstId, rows, fromImport: firstFrom, contents };
  };
}
