import { Refused } from '../refused.ts';

/** Everything from such a quotation mark on would be one cell, so nothing of the file is taken. */
export function unclosedQuote(fileName: string, line: number): Refused {
  return new Refused(
    'unclosed-quote',
    `"${fileName}": a quotation mark opened on line ${String(line)} is never closed. Close it or remove it, then drop the file again.`,
  );
}

/** A row of more bytes than any list has, of which no quotation mark is open: memory is not spent on it. */
export function rowTooLarge(fileName: string, line: number, largestBytes: number): Refused {
  return new Refused(
    'row-too-large',
    `"${fileName}": the row on line ${String(line)} is larger than the ${String(largestBytes / 1024 / 1024)} MiB that a row may have. Shorten its cells, then drop the file again.`,
  );
}
