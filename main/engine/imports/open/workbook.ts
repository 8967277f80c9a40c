import type { default as ReadExcelFile } from 'read-excel-file/universal';

import type { Row } from './csv-rows.ts';
import { Refused } from '../refused.ts';
import { guardWorkbook } from './workbook-guard.ts';

/** One sheet of a workbook as rows of text; a row's line is its number in the sheet. */
export type Sheet = {
  readonly name: string;
  /** All sheets of the workbook, in its order. */
  readonly among: readonly string[];
  readonly rows: readonly Row[];
};

/** A larger file is not read into memory. */
export const largestWorkbookBytes = 128 * 1024 * 1024;

/** Whether a file begins like a zip archive, which every workbook of today is. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03 && start[3] === 0x04;
}

/**
 * Reads one sheet of an XLSX workbook, the first with anything in it unless one is named. Values become the text that a CSV file would
 * have: days as `2026-03-04`, numbers with a point. Throws `Refused`: `workbook-unreadable`, `workbook-too-large`, `sheet-unknown`,
 * `empty-file`.
 */
export async function readWorkbook(
  bytes: Buffer<ArrayBuffer>,
  fileName: string,
  wanted: string | undefined,
): Promise<Sheet> {
  guardWorkbook(bytes, fileName);
  const sheets = await parse(bytes, fileName);
  const among = sheets.map(({ sheet }) => sheet);
  const chosen =
    wanted === undefined
      ? (sheets.find(({ data }) => data.length > 0) ?? sheets[0])
      : sheets.find(({ sheet }) => sheet === wanted);
  if (chosen === undefined) {
    const names = among.map((name) => `"${name}"`).join(', ');
    throw new Refused(
      'sheet-unknown',
      `"${fileName}" has no sheet "${wanted ?? ''}"; its sheets are ${names}. Choose one of them.`,
    );
  }
  const rows = chosen.data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
  return { name: chosen.sheet, among, rows };
}

async function parse(
  bytes: Buffer<ArrayBuffer>,
  fileName: string,
): Promise<Awaited<ReturnType<typeof ReadExcelFile>>> {
  try {
    // Loaded with the first workbook: most starts meet none.
    const { default: readExcelFile } = await import('read-excel-file/universal');
    return await readExcelFile(new Blob([bytes]), { trim: false });
  } catch (error) {
    throw new Refused(
      'workbook-unreadable',
      `"${fileName}" is not a workbook that can be read (${error instanceof Error ? error.message : 'unknown'}). Save the sheet as CSV and import that.`,
    );
  }
}

type Cell = Awaited<ReturnType<typeof ReadExcelFile>>[number]['data'][number][number];

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
  }
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '';
}
