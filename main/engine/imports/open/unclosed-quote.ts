import { Refused } from '../refused.ts';

/** Everything from such a quotation mark on would be one cell, so nothing of the file is taken. */
export function unclosedQuote(fileName: string, line: number): Refused {
  return new Refused(
    'unclosed-quote',
    `"${fileName}": a quotation mark opened on line ${String(line)} is never closed. Close it or remove it, then drop the file again.`,
  );
}
