import { expect, test } from 'vitest';
import { settlePairs, type ScoredPair } from '../../../main/domain/matching/pairs/settle-pairs.ts';

const pair = (left: number, right: number, score: number, isEnough = true): ScoredPair => ({
  left,
  right,
  score,
  isEnough,
});
const settledOf = (
  pairs: readonly ScoredPair[],
  assignment: 'one-to-one' | 'many-to-one' = 'one-to-one',
): readonly string[] =>
  settlePairs(pairs, { certainFrom: 0.9, assignment })
    .map(({ left, right }) => `${left}-${right}`)
    .toSorted();

test.each<readonly [string, readonly ScoredPair[], readonly string[]]>([
  ['a pair without rivals is settled', [pair(0, 0, 8)], ['0-0']],
  ['a weak one is not', [pair(0, 0, -4)], []],
  ['rivals of equal strength leave each other undecided', [pair(0, 0, 8), pair(0, 1, 8)], []],
  ['rivals on the right do too', [pair(0, 0, 8), pair(1, 0, 8)], []],
  ['a much weaker rival does not', [pair(0, 0, 12), pair(0, 1, 2)], ['0-0']],
  ['what is settled is no rival any more', [pair(0, 0, 12), pair(1, 0, 2), pair(1, 1, 2)], ['0-0', '1-1']],
  ['a pair that is not enough is not settled', [pair(0, 0, 12, false)], []],
  ['and is a rival all the same', [pair(0, 0, 8, false), pair(0, 1, 8)], []],
])('%s', (_, pairs, settled) => {
  expect(settledOf(pairs)).toEqual(settled);
  expect(settledOf(pairs.toReversed())).toEqual(settled);
});

test('many to one, left records are no rivals', () => {
  expect(settledOf([pair(0, 0, 8), pair(1, 0, 8)], 'many-to-one')).toEqual(['0-0', '1-0']);
  expect(settledOf([pair(0, 0, 8), pair(0, 1, 8)], 'many-to-one')).toEqual([]);
});
