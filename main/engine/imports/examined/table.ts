import { words } from '../../../words/words.ts';
import type { CsvShape, Row } from '../open/csv-rows.ts';
import { rowsFrom } from '../open/data-rows.ts';
import { mayHaveBlankRow } from '../open/plain/blank-rows.ts';
import { firstRowsFrom } from '../open/plain/first-rows.ts';
import { heldRows, type HeldRows } from '../open/held-rows.ts';
import { refuseOtherText } from '../open/other-format.ts';
import { sniffShape, type SniffedShape } from '../open/shape.ts';
import type { SourceFile } from '../open/source-file.ts';
import { textStart } from '../open/text/text-chunks.ts';
import { isActivityHeader, sumActivities } from '../read/activities.ts';
import { findHeader, isAddress, type FoundHeader } from '../recognize/find-header.ts';
import { findTables, type FoundTables } from '../recognize/find-tables.ts';
import { nameColumns } from '../recognize/header.ts';
import { listsBeside } from '../recognize/lists-beside.ts';
import { isKnownHeader, recognize } from '../recognize/recognize.ts';
import { Refused } from '../refused.ts';

const sniffedCharacters = 64 * 1024;
/** A header is looked for among the first of them. */
const rowsLookedAt = 40;

/** The start of a file as a table: its header, and some rows below it. */
export type Table = {
  readonly shape: CsvShape;
  readonly header: readonly string[];
  /** Names of columns that came more than once. */
  readonly doubled: readonly string[];
  readonly dataLine: number;
  readonly firstRows: readonly Row[];
  /** Lines in front of the header. */
  readonly before: readonly Row[];
  /** All rows, where they are in memory; and what was made of them, as a sentence. */
  readonly rows: HeldRows | undefined;
  readonly says?: string;
};

/** Rows of a sheet need no parting. */
const sheetShape: SniffedShape = { delimiter: '', lineBreak: '\n', skippedLines: 0 };

function sniffText(source: SourceFile): SniffedShape {
  const { fileName } = source;
  const start = textStart(source, sniffedCharacters);
  if (start.trim() === '') throw new Refused('empty-file', words().imports.emptyExportAgain(fileName));
  refuseOtherText(start, fileName);
  return sniffShape(start, isKnownHeader);
}

/** Who imports a file has looked at it: the starts of the last files are kept, a megabyte each at most, but for rows of workbooks. */
const mostHeld = 4;
const heldMs = 10 * 60_000;
const held = new Map<string, Table>();
let expiry: NodeJS.Timeout | undefined;

/** Finds the header of a file and its first rows. Throws `Refused` for what is no table with rows. */
export function readTable(source: SourceFile): Table {
  const key = JSON.stringify([source.hash, source.fileName, source.encoding]);
  const before = source.rows === undefined ? held.get(key) : undefined;
  if (before !== undefined) return before;
  const table = findTable(source);
  if (table.rows === undefined) hold(key, table);
  return table;
}

function hold(key: string, table: Table): void {
  held.set(key, table);
  const [oldest] = held.keys();
  if (oldest !== undefined && held.size > mostHeld) held.delete(oldest);
  clearTimeout(expiry);
  expiry = setTimeout(() => {
    held.clear();
  }, heldMs).unref();
}

function findTable(source: SourceFile): Table {
  const { fileName } = source;
  const sniffed = source.rows === undefined ? sniffText(source) : sheetShape;
  const rows: Row[] = [];
  for (const batch of rowsFrom(source, sniffed, 1 + sniffed.skippedLines)) {
    rows.push(...batch.slice(0, 1000));
    if (rows.filter(isFilled).length > rowsLookedAt) break;
  }
  const tables = tablesOf(source, sniffed);
  if (tables.kind === 'several')
    throw new Refused('not-a-table', words().imports.severalLists(fileName, tables.lines));
  const found = tables.kind === 'list' ? tables.header : findHeader(rows);
  if (found === undefined) throw new Refused('empty-file', words().imports.noRowsExportAgain(fileName));
  const { row: headerRow, before } = found;
  const { names: header, doubled } = nameColumns(headerRow.cells, fileName);
  if (header.length === 1 && recognize(header).kind === 'none') {
    throw new Refused('not-a-table', words().imports.notTableRowsNo(fileName));
  }
  if (headerRow.cells.some(isAddress))
    throw new Refused('not-a-table', words().imports.noHeaderRow(fileName));
  const firstRows = rows.filter((row) => row.line > headerRow.line && isFilled(row));
  if (firstRows.length > 0 && isActivityHeader(header)) {
    return activityTable(source, sniffed, found);
  }
  if (firstRows.length === 0) {
    throw new Refused('header-only', words().imports.headerRowNothingBelow(fileName));
  }
  const beside = listsBeside(headerRow.cells, firstRows);
  if (beside !== undefined) throw new Refused('not-a-table', words().imports.listsBeside(fileName, beside));
  if (tables.kind === 'list') return listOf(tables, { header, doubled });
  const dataLine = rows.find((row) => row.line > headerRow.line)?.line ?? headerRow.line + 1;
  return {
    shape: { delimiter: sniffed.delimiter, lineBreak: sniffed.lineBreak },
    header,
    doubled,
    dataLine,
    firstRows,
    before,
    rows: source.rows,
  };
}

/** Larger files come from systems, which write one table each. */
const lookedThroughBytes = 2 * 1024 * 1024;
const lookedThroughRows = 20_000;

function tablesOf(source: SourceFile, shape: SniffedShape): FoundTables {
  if (source.rows === undefined && source.bytes > lookedThroughBytes) return { kind: 'one' };
  // A table begins behind a blank line: most files have none.
  if (!mayHaveBlankRow(source, shape)) return { kind: 'one' };
  const rows = firstRowsFrom(source, shape, { from: 1 + shape.skippedLines, most: lookedThroughRows });
  if (rows.length === lookedThroughRows) return { kind: 'one' };
  return findTables(rows, { gaps: source.rows !== undefined });
}

/** The list alone of a file with other tables. */
function listOf(
  { header: found, rows, others }: Extract<FoundTables, { kind: 'list' }>,
  { header, doubled }: Pick<Table, 'header' | 'doubled'>,
): Table {
  return {
    shape: sheetShape,
    header,
    doubled,
    dataLine: found.row.line + 1,
    firstRows: rows.filter(isFilled).slice(0, 1000),
    before: found.before,
    rows: heldRows(rows),
    says: words().imports.otherTables(others),
  };
}

function activityTable(source: SourceFile, shape: CsvShape, found: FoundHeader): Table {
  const { row: headerRow, before } = found;
  const batches = rowsFrom(source, shape, headerRow.line + 1);
  const { header, rows, says } = sumActivities(headerRow.cells, flat(batches));
  return {
    shape: sheetShape,
    header,
    doubled: [],
    dataLine: headerRow.line + 1,
    firstRows: rows,
    before,
    rows: heldRows(rows),
    says,
  };
}

function* flat(batches: Iterable<readonly Row[]>): Generator<Row, void, undefined> {
  for (const batch of batches) yield* batch;
}

function isFilled(row: Row): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}
