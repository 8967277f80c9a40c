import { words } from '../../../words/words.ts';
import { Refused } from '../refused.ts';

/** Everything from such a quotation mark on would be one cell, so nothing of the file is taken. */
export function unclosedQuote(fileName: string, line: number): Refused {
  return new Refused('unclosed-quote', words().imports.quotationMarkOpenedLine(fileName, line));
}

/** A row of more bytes than any list has, of which no quotation mark is open: memory is not spent on it. */
export function rowTooLarge(fileName: string, line: number, largestBytes: number): Refused {
  return new Refused(
    'row-too-large',
    words().imports.rowLineLargerThan(fileName, line, largestBytes / 1024 / 1024),
  );
}
