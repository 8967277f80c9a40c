import { words } from '../../../words/words.ts';
import { Refused } from '../refused.ts';
import { RowRefused } from './row-refusals.ts';

/** Rows as they come, and where one of them refuses the file, `Refused` in words. */
export function* refusalsInWords<Rows>(
  rows: Iterable<Rows>,
  fileName: string,
): Generator<Rows, void, undefined> {
  try {
    yield* rows;
  } catch (error) {
    throw error instanceof RowRefused ? new Refused(error.refusal, detailOf(error, fileName)) : error;
  }
}

function detailOf({ refusal, line, largestBytes }: RowRefused, fileName: string): string {
  const { quotationMarkOpenedLine, rowLineLargerThan } = words().imports;
  return refusal === 'unclosed-quote'
    ? quotationMarkOpenedLine(fileName, line)
    : rowLineLargerThan(fileName, line, largestBytes / 1024 / 1024);
}
