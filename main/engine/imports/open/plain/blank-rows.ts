import { openBytes } from '../byte-source.ts';
import type { CsvShape } from '../csv-rows.ts';
import type { SourceFile } from '../source-file.ts';

const chunkBytes = 64 * 1024;
const quote = 0x22;
const lineFeed = 0x0a;
const space = 0x20;
const tilde = 0x7e;

/**
 * Whether a row behind another may be blank, with more behind it: told by the bytes behind each line feed, in a file of any form. What is
 * past ASCII may be a space as well.
 */
export function mayHaveBlankRow(
  { rows, descriptor, encoding }: Pick<SourceFile, 'rows' | 'descriptor' | 'encoding'>,
  { delimiter, lineBreak }: CsvShape,
): boolean {
  if (rows !== undefined || lineBreak !== '\n') return true;
  const source = openBytes(descriptor, encoding);
  const between = delimiter.charCodeAt(0);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  // Whether nothing that shows was seen behind the last line feed.
  let isBlank = false;
  for (let count = source.fill(buffer, 0); count > 0; count = source.fill(buffer, 0)) {
    const chunk = buffer.subarray(0, count);
    for (let at = 0; at < count;) {
      if (!isBlank) {
        const end = chunk.indexOf(lineFeed, at);
        if (end === -1) break;
        isBlank = true;
        at = end + 1;
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (byte === lineFeed) return true;
      if (byte > space && byte <= tilde && byte !== between && byte !== quote) isBlank = false;
      at += 1;
    }
  }
  return false;
}
