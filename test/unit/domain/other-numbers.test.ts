import { expect, it } from 'vitest';
import {
  isSurelyNumberedOtherwise,
  questionNumbers,
  type IdPair,
} from '../../../main/domain/files/other-numbers.ts';
import { sayAlarm } from '../../../main/words/en/files/say-alarm.ts';

const differing = (count: number): readonly IdPair[] =>
  Array.from({ length: count }, (_, at) => ({ here: `7700${String(at)}`, known: `E100${String(at)}` }));
const alike = (count: number): readonly IdPair[] =>
  Array.from({ length: count }, (_, at) => ({ here: `E2${String(at)}`, known: `E2${String(at)}` }));

it.each<readonly [string, readonly IdPair[], boolean]>([
  ['all of them differ', differing(4), true],
  ['all but one in twenty', [...differing(20), ...alike(1)], true],
  ['one alone differs', differing(1), false],
  ['some differ among many that agree', [...differing(3), ...alike(30)], false],
  ['half of them', [...differing(10), ...alike(10)], false],
  [
    'zeros in front alone',
    [
      { here: '42', known: '00042' },
      { here: '43', known: '00043' },
    ],
    false,
  ],
  [
    'words for nothing',
    [
      { here: 'n/a', known: 'E1' },
      { here: '-', known: 'E2' },
    ],
    false,
  ],
  ['nobody in common', [], false],
])('[I8] a list of everybody is asked about its numbers where %s: %j', (_, pairs, isAsked) => {
  expect(questionNumbers('Employee ID', pairs).map(({ kind }) => kind)).toEqual(
    isAsked ? ['other-numbers'] : [],
  );
});

it('[I8] says how many, one of them and what follows', () => {
  const [says] = questionNumbers('Employee ID', [...differing(20), ...alike(1)]).map(sayAlarm);
  expect(says).toContain('20 of the 21 people');
  expect(says).toContain('"Employee ID" (77000 where it was E1000)');
  expect(says).toContain('told by their addresses');
});

it.each<readonly [string, readonly IdPair[], readonly string[], boolean]>([
  ['none of many is anybody’s', differing(12), [], true],
  ['they are too few', differing(9), [], false],
  ['one agrees', [...differing(20), ...alike(1)], [], false],
  ['one is somebody else’s, as where a column was moved alone', differing(12), ['0077003'], false],
  ['all are the same with the same letter in front', numbered(12, (at) => [at, `E${at}`]), [], true],
  ['some are the same with other letters', numbered(12, (at) => [at, `${at.slice(2)}${at}`]), [], false],
  ['they are the same with letters in front', numbered(12, (at) => [`0${at}`, `E${at}`]), [], false],
  [
    'a few have the same digits by chance',
    [...differing(12), ...numbered(1, () => ['1001', 'E1001'])],
    [],
    true,
  ],
])('[I8] another system’s numbers need no question where %s', (_, pairs, others, isSure) => {
  const here = pairs.map((pair) => pair.here);
  const known = [...pairs.map((pair) => pair.known), ...others];
  expect(isSurelyNumberedOtherwise(pairs, { here, known })).toBe(isSure);
});

function numbered(count: number, ids: (at: string) => readonly [string, string]): readonly IdPair[] {
  return Array.from({ length: count }, (_, at) => {
    const [here, known] = ids(String(at + 100));
    return { here, known };
  });
}
