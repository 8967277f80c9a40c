import { words } from '../../../../words/words.ts';
import type { Archive } from './archive.ts';
import { partOf } from './book.ts';
import { pastLimit, workbookLimits } from './limits.ts';
import { builtInFormat, type NumberFormat, readFormat } from './number-format.ts';
import { readXml } from './xml.ts';

/** The number format of each cell format, by its place (ECMA-376 part 1 §18.8.10, §18.8.30). A format that a workbook gives a number goes before the built-in one. */
export function readStyles(archive: Archive, part: string | undefined): readonly NumberFormat[] {
  if (part === undefined) return [];
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  let isWithin = false;
  readXml(partOf(archive, part), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), readFormat(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') isWithin = true;
      else if (name === 'xf' && isWithin) ids.push(Number(attributes['numFmtId'] ?? '0'));
      if (ids.length > workbookLimits.cellFormats || codes.size > workbookLimits.cellFormats)
        throw pastLimit(archive.fileName, words().imports.moreThanCellFormats(workbookLimits.cellFormats));
    },
    close: (name) => {
      if (name === 'cellXfs') isWithin = false;
    },
  });
  return ids.map((id) => codes.get(id) ?? builtInFormat(id));
}
