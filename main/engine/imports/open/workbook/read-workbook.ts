import { words } from '../../../../words/words.ts';
import type { CellRemark } from '../../../../domain/files/cell-remark.ts';
import type { SheetChoice } from '../../../../domain/files/import.ts';
import type { Row } from '../csv-rows.ts';
import type { HeldRows } from '../held-rows.ts';
import { Refused } from '../../refused.ts';
import type { Archive } from './archive.ts';
import { type BookSheet, readBook } from './book.ts';
import type { CellSources } from './cell-reader.ts';
import { unreadable, workbookLimits } from './limits.ts';
import { readSharedTexts } from './shared-texts.ts';
import { readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { totalsLine } from './tables.ts';

/** One sheet of a workbook as rows of text; a row's line is its number in the sheet. */
export type Sheet = SheetChoice & {
  /** Other sheets that look like a list as well. */
  readonly alike: readonly string[];
  readonly remarks: readonly CellRemark[];
  readonly hiddenRows: number;
  readonly rows: HeldRows;
};

/** Rows in which a header is looked for. */
const rowsLookedAt = 30;
/** A sheet looks like a list as well that knows a third as many columns as the one that is read: notes have a word of a header, too. */
const alikeShare = 3;
/** One name by itself is a word of a note: a cover explains what the columns mean. */
const alikeAtLeast = 2;

/** So many names of columns, and half of those of the sheet that is read, stand in no row of another list by chance. */
const sharedAtLeast = 3;
const sharedShare = 0.5;

/** How much the first rows of a sheet look like a list: 0 where they do not. */
export type RateRows = (rows: readonly Row[]) => number;

/**
 * Reads one sheet of an XLSX workbook: the one that is asked for, or else of those that are shown the one whose headers are known best, or the
 * first with anything in it. Values become the text that a CSV file would have: days as `2026-03-04`, numbers with a point. Throws
 * `Refused`: `workbook-unreadable`, `workbook-too-large`, `sheet-unknown`.
 */
export function readWorkbook(archive: Archive, wanted: string | undefined, rate: RateRows): Sheet {
  const book = readBook(archive);
  if (book.sheets.length === 0) throw unreadable(archive.fileName, words().imports.noSheetCells);
  const sources: CellSources = {
    book,
    texts: readSharedTexts(archive, book.textsPart),
    formats: readStyles(archive, book.stylesPart),
  };
  const { chosen, alike } =
    wanted === undefined
      ? chooseSheet(archive, sources, rate)
      : { chosen: named(book.sheets, wanted, archive.fileName), alike: [] };
  const choice: SheetChoice = {
    name: chosen.name,
    among: book.sheets.map(({ name }) => name),
    hidden: book.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
  try {
    const { rows, remarks, hiddenRows } = readSheet(archive, chosen, sources);
    const totals = totalsLine(archive, chosen);
    const all = totals === undefined ? rows : withTotals(rows, totals);
    return { ...choice, alike, remarks, hiddenRows, rows: all };
  } catch (error) {
    // Another sheet may be within the limits.
    if (error instanceof Refused) error.sheet = choice;
    throw error;
  }
}

function named(sheets: readonly BookSheet[], wanted: string, fileName: string): BookSheet {
  const found = sheets.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new Refused('sheet-unknown', words().imports.noSheetSheetsChoose(fileName, wanted, names));
}

function chooseSheet(
  archive: Archive,
  sources: CellSources,
  rate: RateRows,
): { readonly chosen: BookSheet; readonly alike: readonly string[] } {
  const { sheets } = sources.book;
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const looked = (shown.length > 0 ? shown : sheets).slice(0, workbookLimits.sheetsLookedAt);
  const rated = looked.map((sheet) => {
    if (looked.length === 1) return { sheet, rows: [], rating: 0 };
    const rows = [...(firstRows(archive, sheet, sources)?.from(1) ?? [])];
    return { sheet, rows, rating: rows.length === 0 ? 0 : rate(rows) };
  });
  const best = Math.max(0, ...rated.map(({ rating }) => rating));
  const known =
    (best > 0 ? rated.find(({ rating }) => rating === best) : rated.find(({ rows }) => rows.length > 0)) ??
    rated[0];
  const chosen = known === undefined || best === 0 ? known : (largerThan(known, rated) ?? known);
  if (chosen === undefined) throw unreadable(archive.fileName, words().imports.noSheetCells);
  const header = best > 0 ? chosen.rows.find((row) => rate([row]) === chosen.rating) : undefined;
  const alike = rated
    .filter(
      ({ sheet, rating, rows }) =>
        sheet === known?.sheet ||
        (rating > 0 && rating * alikeShare >= best && rating >= Math.min(best, alikeAtLeast)) ||
        (header !== undefined && sharesNames(rows, header)),
    )
    .filter(({ sheet }) => sheet !== chosen.sheet)
    .map(({ sheet }) => sheet.name);
  return { chosen: chosen.sheet, alike };
}

const fewPeople = 4;
const manyTimes = 3;

/**
 * The sheet with the list, where the one whose headers are known best names whom to ask alone: a few people, as covers do, beside another
 * with many times as many, each with an address.
 */
function largerThan<Rated extends { readonly rows: readonly Row[] }>(
  known: Rated,
  rated: readonly Rated[],
): Rated | undefined {
  const few = addressed(known.rows);
  if (few === 0 || few > fewPeople) return undefined;
  return rated.find(({ rows }) => addressed(rows) > fewPeople && addressed(rows) >= few * manyTimes);
}

/** How many rows have the address of somebody. */
function addressed(rows: readonly Row[]): number {
  return rows.filter(({ cells }) => cells.some((cell) => address.test(cell.trim()))).length;
}

const address = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u;

/** Whether the names of a sheet's columns stand above the rows of another, too: who works here and who left are kept like that. */
function sharesNames(rows: readonly Row[], header: Row): boolean {
  const names = new Set(header.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const at = rows.findIndex(({ cells }) => {
    const shared = new Set(cells.map((cell) => cell.trim()).filter((cell) => names.has(cell))).size;
    return shared >= sharedAtLeast && shared >= names.size * sharedShare;
  });
  return at !== -1 && at < rows.length - 1;
}

/** A sheet that cannot be read is no reason to refuse the others. */
function firstRows(archive: Archive, sheet: BookSheet, sources: CellSources): HeldRows | undefined {
  try {
    return readSheet(archive, sheet, sources, rowsLookedAt).rows;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function withTotals(rows: HeldRows, totals: number): HeldRows {
  return {
    count: rows.count,
    *from(line) {
      for (const row of rows.from(line)) yield row.line === totals ? { ...row, isTotals: true } : row;
    },
  };
}
