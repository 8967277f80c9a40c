import { refuseOtherArchive } from '../other-format.ts';
import { Archive } from './archive.ts';
import { type RateRows, readWorkbook, type Sheet } from './read-workbook.ts';

/**
 * Reads the sheet of a workbook that was asked for, or else the likeliest. In a module of its own, with what unpacks and parses it, because most
 * files are text: it is loaded with the first workbook. Throws `Refused`: those of `Archive` and `readWorkbook`.
 */
export function openWorkbook(of: {
  readonly descriptor: number;
  readonly bytes: number;
  readonly fileName: string;
  readonly sheet: string | undefined;
  readonly rateRows: RateRows;
}): Sheet {
  const archive = new Archive(of.descriptor, of.bytes, of.fileName);
  refuseOtherArchive(archive);
  return readWorkbook(archive, of.sheet, of.rateRows);
}
