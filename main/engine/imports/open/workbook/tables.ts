import type { Archive } from './archive.ts';
import { type BookSheet, partOf, relations } from './book.ts';
import { readXml } from './xml.ts';

/** The row in which a sheet's table sums up (ECMA-376 part 1 §18.5.1.2), where it has one. */
export function totalsLine(archive: Archive, sheet: BookSheet): number | undefined {
  let line: number | undefined;
  for (const { type, target } of relations(archive, sheet.part)) {
    if (type !== 'table') continue;
    readXml(partOf(archive, target), {
      open: (name, attributes) => {
        if (name !== 'table' || Number(attributes['totalsRowCount'] ?? '0') < 1) return;
        const last = /:[A-Z]+(\d+)$/u.exec(attributes['ref'] ?? '')?.[1];
        if (last !== undefined) line = Number(last);
      },
    });
  }
  return line;
}
