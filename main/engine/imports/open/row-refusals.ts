import type { RefusalKind } from '../../../domain/files/import.ts';
import { Refused } from '../refused.ts';

/** A file refused for one of its rows. Without words: whoever reads rows in a thread of its own holds none (`refusalsInWords`). */
export class RowRefused extends Refused {
  readonly line: number;
  /** Of a row that is larger than any: the most bytes. */
  readonly largestBytes: number;

  constructor(refusal: RefusalKind, line: number, largestBytes = 0) {
    super(refusal, '');
    this.name = 'RowRefused';
    this.line = line;
    this.largestBytes = largestBytes;
  }
}

/** Everything from such a quotation mark on would be one cell, so nothing of the file is taken. */
export function unclosedQuote(line: number): RowRefused {
  return new RowRefused('unclosed-quote', line);
}

/** A row of more bytes than any list has, of which no quotation mark is open: memory is not spent on it. */
export function rowTooLarge(line: number, largestBytes: number): RowRefused {
  return new RowRefused('row-too-large', line, largestBytes);
}
