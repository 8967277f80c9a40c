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
    ids === 0 ? [] : [{ kind: 'ids-cut', column: 'Employee ID', ids, example: '1234567890123400', kept: 15 }],
  );
});

test.each<[string, readonly string[], boolean]>([
  ['four of six digits and zeros', ['123457000000', '123458000000', '123457000000', '123459000000'], true],
  ['one with its digits', ['123457000000', '123458000000', '123457000000', '123457123456'], false],
  ['three, which may be chance', ['123457000000', '123458000000', '123459000000'], false],
  [
    'short ones beside them',
    ['123457000000', '123458000000', '123459000000', '123460000000', 'E17', '400'],
    true,
  ],
  ['numbers of eleven digits', ['12345700000', '12345800000', '12345900000', '12346000000'], false],
])('[N123] long unique ids of which six digits are left, %s', (_what, cells, isAsked) => {
  expect(questionCutIds('Employee ID', cells)).toEqual(
    isAsked ? [{ kind: 'ids-cut', column: 'Employee ID', ids: 4, example: '123457000000', kept: 6 }] : [],
  );
});
