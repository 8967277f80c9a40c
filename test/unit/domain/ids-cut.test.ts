import { expect, test } from 'vitest';
import { questionCutIds } from '../../../main/domain/files/ids-cut.ts';

const long = (...ends: readonly string[]): readonly string[] =>
  ends.map((end, at) => `${String(123_456_789_012_340 + at)}${end}`);

test.each<[string, readonly string[], number]>([
  ['four that end in 0', long('0', '0', '0', '0'), 4],
  ['one that does not', long('0', '0', '0', '0', '7'), 0],
  ['three, which may be chance', long('0', '0', '0'), 0],
  ['one four times', long('0').concat(long('0'), long('0'), long('0')), 0],
  ['short ones that end in 0', ['100', '200', '300', '400'], 0],
  ['blanks and words beside four', [...long('0', '0', '0', '0'), '', 'n/a', 'HG12'], 4],
  ['nothing', [], 0],
])('[OF8] unique ids of sixteen digits, %s', (_what, cells, ids) => {
  expect(questionCutIds('Employee ID', cells)).toEqual(
    ids === 0 ? [] : [{ kind: 'ids-cut', column: 'Employee ID', ids, example: '1234567890123400' }],
  );
});
