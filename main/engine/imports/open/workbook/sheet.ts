import { words } from '../../../../words/words.ts';
import type { CellRemark } from '../../../../domain/files/cell-remark.ts';
import type { Refused } from '../../refused.ts';
import { PackedRows } from '../held-rows.ts';
import type { Archive } from './archive.ts';
import type { BookSheet } from './book.ts';
import { type CellSources, readCell } from './cell-reader.ts';
import { CellRemarks } from './cell-remarks.ts';
import { inMebibytes, pastLimit, workbookLimits } from './limits.ts';
import { TextPieces } from './shared-texts.ts';
import { isTrue, readXml } from './xml.ts';

export type SheetRows = {
  readonly rows: PackedRows;
  readonly remarks: readonly CellRemark[];
  /** Rows that the sheet does not show. */
  readonly hiddenRows: number;
};

/**
 * Reads the rows of a sheet (ECMA-376 part 1 §18.3.1.73), at most so many. Cells and rows without a reference stand behind the one before.
 * Rows in which nothing stands are left out. Throws `Refused`: `workbook-too-large` with the limit that was passed, `workbook-unreadable`.
 */
export function readSheet(
  archive: Archive,
  sheet: BookSheet,
  sources: CellSources,
  mostRows: number = workbookLimits.rows,
): SheetRows {
  const { fileName } = archive;
  const reader = new SheetReader({ fileName, sheet: sheet.name, sources, mostRows });
  const pieces = archive.pieces(sheet.part, workbookLimits.sheetBytes);
  readXml({ fileName, part: sheet.part, pieces }, reader);
  return reader.result();
}

type Options = {
  readonly fileName: string;
  readonly sheet: string;
  readonly sources: CellSources;
  readonly mostRows: number;
};

class SheetReader {
  readonly #options: Options;
  readonly #rows = new PackedRows();
  readonly #remarks = new CellRemarks();
  readonly #inline: TextPieces;
  #isDone = false;
  #hiddenRows = 0;
  #places = 0;
  #line = 0;
  #column = -1;
  #isHiddenRow = false;
  #cells: string[] = [];
  #type = 'n';
  #style: string | undefined;
  #hasFormula = false;
  #value: string | undefined;
  #isValue = false;

  constructor(options: Options) {
    this.#options = options;
    this.#inline = new TextPieces(options.fileName);
  }

  readonly isDone = (): boolean => this.#isDone;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (this.#isDone) return;
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') {
      this.#isValue = true;
      this.#value = '';
    } else if (name === 'f') this.#hasFormula = true;
    else if (name === 'row') this.#openRow(attributes);
    else this.#inline.open(name);
  };

  readonly close = (name: string): void => {
    if (this.#isDone) return;
    if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#isValue = false;
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#isDone = true;
    else this.#inline.close(name);
  };

  readonly text = (piece: string): void => {
    if (!this.#isValue) {
      this.#inline.text(piece);
      return;
    }
    this.#value = (this.#value ?? '') + piece;
    if (this.#value.length > workbookLimits.cellCharacters)
      throw this.#past(words().imports.cellMoreThanCharacters(workbookLimits.cellCharacters));
  };

  result(): SheetRows {
    const { isWorkedOutAtOpening } = this.#options.sources.book;
    const remarks = [...this.#remarks.list(), ...(isWorkedOutAtOpening ? this.#remarks.zeroColumns() : [])];
    return { rows: this.#rows, remarks, hiddenRows: this.#hiddenRows };
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    this.#line = reference === undefined ? this.#line + 1 : Number(reference);
    if (!Number.isInteger(this.#line) || this.#line < 1 || this.#line > workbookLimits.rows) {
      const row = (reference ?? String(this.#line)).slice(0, 30);
      throw this.#past(words().imports.rowSheetMostRows(row, workbookLimits.rows));
    }
    this.#column = -1;
    this.#cells = [];
    this.#isHiddenRow = isTrue(attributes['hidden']);
  }

  #closeRow(): void {
    const cells = Array.from(this.#cells, (cell: string | undefined) => cell ?? '');
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    if (this.#isHiddenRow) this.#hiddenRows += 1;
    this.#places += cells.length;
    if (this.#places > workbookLimits.places)
      throw this.#past(words().imports.moreThanPlacesCells(workbookLimits.places));
    this.#rows.add(this.#line, cells);
    if (this.#rows.bytes > workbookLimits.heldBytes)
      throw this.#past(words().imports.moreThanText(inMebibytes(workbookLimits.heldBytes)));
    if (this.#rows.count >= this.#options.mostRows) this.#isDone = true;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#column < 0 || this.#column >= workbookLimits.columns) {
      const cell = (reference ?? String(this.#column + 1)).slice(0, 30);
      throw this.#past(words().imports.cellSheetMostColumns(cell, workbookLimits.columns));
    }
    this.#type = attributes['t'] ?? 'n';
    this.#style = attributes['s'];
    this.#hasFormula = false;
    this.#value = undefined;
  }

  #closeCell(): void {
    const text = readCell(
      {
        column: this.#column,
        line: this.#line,
        type: this.#type,
        style: this.#style,
        hasFormula: this.#hasFormula,
        value: this.#value,
        inline: this.#inline.take(),
      },
      this.#options.sources,
      this.#remarks,
    );
    // The character that parts cells where rows are held.
    if (text !== '')
      this.#cells[this.#column] = text.includes('\u0000') ? text.replaceAll('\u0000', ' ') : text;
  }

  #past(what: string): Refused {
    return pastLimit(this.#options.fileName, words().imports.onSheet(what, this.#options.sheet));
  }
}

/** The column of a reference such as `AB12`, from 0; -1 where it is none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 8; at += 1) {
    const code = reference.charCodeAt(at);
    const letter = code >= 0x61 ? code - 0x60 : code - 0x40;
    if (code >= 0x30 && code <= 0x39) return column - 1;
    if (letter < 1 || letter > 26) return -1;
    column = column * 26 + letter;
  }
  return workbookLimits.columns;
}
