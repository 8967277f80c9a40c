import { KeyMaker, strengthOf, type BlockKey, type KeyStrength } from './block-keys.ts';
import type { Prepared, Vocabularies } from '../records/prepare.ts';

/**
 * Only records that share a key are compared. A key that more pairs than this share says too little and is left out: who belongs
 * together has others.
 */
const largestBlock: Readonly<Record<KeyStrength, number>> = { single: 100, double: 250, whole: 1000 };

/** More records than this in one list cannot be numbered in pairs. */
const recordLimit = 2 ** 21;

/** Number of a pair: left index × 2²¹ + right index. */
export type PairNumber = number;

export function leftOf(pair: PairNumber): number {
  return Math.floor(pair / recordLimit);
}

export function rightOf(pair: PairNumber): number {
  return pair % recordLimit;
}

/** Pairs of a left and a right record that share a key, each once, in ascending order. */
export function pairsAcross(
  left: readonly Prepared[],
  right: readonly Prepared[],
  vocabularies: Vocabularies,
): Float64Array {
  const keys = new KeyMaker(vocabularies);
  const lefts = sortedEntries(left, keys);
  const rights = sortedEntries(right, keys);
  const pairs = new Numbers();
  let from = 0;
  forEachBlock(lefts, (key, start, end) => {
    while (from < rights.length && keyOf(rights[from] ?? 0) < key) from += 1;
    let to = from;
    while (to < rights.length && keyOf(rights[to] ?? 0) === key) to += 1;
    if ((end - start) * (to - from) <= largestBlock[strengthOf(key)]) {
      for (let one = start; one < end; one += 1)
        for (let other = from; other < to; other += 1)
          pairs.push(recordOf(lefts[one] ?? 0) * recordLimit + recordOf(rights[other] ?? 0));
    }
    from = to;
  });
  return pairs.sortedOnce();
}

/** Pairs within one list that share a key, each once, the smaller index on the left. */
export function pairsWithin(records: readonly Prepared[], vocabularies: Vocabularies): Float64Array {
  const entries = sortedEntries(records, new KeyMaker(vocabularies));
  const pairs = new Numbers();
  forEachBlock(entries, (key, start, end) => {
    if (((end - start) * (end - start - 1)) / 2 > largestBlock[strengthOf(key)]) return;
    for (let one = start; one < end; one += 1)
      for (let other = one + 1; other < end; other += 1)
        pairs.push(recordOf(entries[one] ?? 0) * recordLimit + recordOf(entries[other] ?? 0));
  });
  return pairs.sortedOnce();
}

/** An entry is a key and the record that has it, in one number, so that sorting brings blocks together. */
const keyOf = (entry: number): BlockKey => Math.floor(entry / recordLimit);
const recordOf = (entry: number): number => entry % recordLimit;

/** Ascending by key, then by record; each once. */
function sortedEntries(records: readonly Prepared[], keys: KeyMaker): Float64Array {
  if (records.length > recordLimit) throw new RangeError('More records than can be matched at once.');
  const entries = new Numbers();
  records.forEach((record, index) => {
    keys.forEachKey(record, (key) => {
      entries.push(key * recordLimit + index);
    });
  });
  return entries.sortedOnce();
}

function forEachBlock(
  entries: Float64Array,
  visit: (key: BlockKey, start: number, end: number) => void,
): void {
  let start = 0;
  while (start < entries.length) {
    const key = keyOf(entries[start] ?? 0);
    let end = start + 1;
    while (end < entries.length && keyOf(entries[end] ?? 0) === key) end += 1;
    visit(key, start, end);
    start = end;
  }
}

/** Numbers without a box around each: there are millions of them. */
class Numbers {
  #values = new Float64Array(1 << 12);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** All of them, ascending, each once. */
  sortedOnce(): Float64Array {
    const sorted = this.#values.subarray(0, this.#length).toSorted();
    let kept = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      if (at > 0 && sorted[at] === sorted[kept - 1]) continue;
      sorted[kept] = sorted[at] ?? 0;
      kept += 1;
    }
    return sorted.subarray(0, kept);
  }
}
