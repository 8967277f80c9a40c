import type { Prepared } from './prepare.ts';
import { scriptOf, soundOf } from './scripts.ts';
import type { Vocabularies } from './prepare.ts';
import type { WordNumber } from './words.ts';

/**
 * Which records are worth comparing: those that have two things in common (a name and a postcode, two names, a mailbox and …), each
 * thing also in a rough form that survives a typo. A key that more than `largestBlock` pairs have says too little and is
 * left out: who belongs together has others.
 */
const largestBlock = 4000;

/** The same for keys of one thing alone: a rare name, a rare place. */
const largestSingleBlock = 1000;
const singleBit = 2 ** 30;
const limitOf = (key: number): number => (key >= singleBit ? largestSingleBlock : largestBlock);

/** Up to so many records in one list. */
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
  const pairs = new PairList();
  let from = 0;
  forEachBlock(lefts, (start, end) => {
    const key = keyOf(lefts[start] ?? 0);
    while (from < rights.length && keyOf(rights[from] ?? 0) < key) from += 1;
    let to = from;
    while (to < rights.length && keyOf(rights[to] ?? 0) === key) to += 1;
    if ((end - start) * (to - from) <= limitOf(key)) {
      for (let one = start; one < end; one += 1)
        for (let other = from; other < to; other += 1)
          pairs.push(recordOf(lefts[one] ?? 0) * recordLimit + recordOf(rights[other] ?? 0));
    }
    from = to;
  });
  return pairs.distinct();
}

/** Pairs within one list that share a key, each once, the smaller index on the left. */
export function pairsWithin(records: readonly Prepared[], vocabularies: Vocabularies): Float64Array {
  const entries = sortedEntries(records, new KeyMaker(vocabularies));
  const pairs = new PairList();
  forEachBlock(entries, (start, end) => {
    const limit = limitOf(keyOf(entries[start] ?? 0));
    if (((end - start) * (end - start - 1)) / 2 > limit) return;
    for (let one = start; one < end; one += 1) {
      for (let other = one + 1; other < end; other += 1) {
        const a = recordOf(entries[one] ?? 0);
        const b = recordOf(entries[other] ?? 0);
        if (a !== b) pairs.push(Math.min(a, b) * recordLimit + Math.max(a, b));
      }
    }
  });
  return pairs.distinct();
}

/** One entry is a key of 30 bits and the record that has it, in one number so that sorting brings blocks together. */
const keyOf = (entry: number): number => Math.floor(entry / recordLimit);
const recordOf = (entry: number): number => entry % recordLimit;

function sortedEntries(records: readonly Prepared[], keys: KeyMaker): Float64Array {
  const entries: number[] = [];
  records.forEach((record, index) => {
    for (const key of keys.keysOf(record)) entries.push(key * recordLimit + index);
  });
  return Float64Array.from(entries).toSorted();
}

function forEachBlock(entries: Float64Array, visit: (start: number, end: number) => void): void {
  let start = 0;
  while (start < entries.length) {
    const key = keyOf(entries[start] ?? 0);
    let end = start + 1;
    while (end < entries.length && keyOf(entries[end] ?? 0) === key) end += 1;
    visit(start, end);
    start = end;
  }
}

class PairList {
  #pairs = new Float64Array(1 << 16);
  #length = 0;

  push(pair: PairNumber): void {
    if (this.#length === this.#pairs.length) {
      const grown = new Float64Array(this.#length * 2);
      grown.set(this.#pairs);
      this.#pairs = grown;
    }
    this.#pairs[this.#length] = pair;
    this.#length += 1;
  }

  distinct(): Float64Array {
    const sorted = this.#pairs.subarray(0, this.#length).toSorted();
    let kept = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      if (at > 0 && sorted[at] === sorted[kept - 1]) continue;
      sorted[kept] = sorted[at] ?? 0;
      kept += 1;
    }
    return sorted.slice(0, kept);
  }
}

/** Makes the keys of records; remembers the rough forms of words. */
class KeyMaker {
  readonly #vocabularies: Vocabularies;
  readonly #rough = new Map<WordNumber, number>();

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
  }

  /** Hashes of 30 bits, each once. */
  keysOf(record: Prepared): ReadonlySet<number> {
    const keys = new Set<number>();
    const names = this.#nameThings(record);
    const places = this.#placeThings(record);
    for (const place of places) keys.add(single(place));
    for (const { exact, rough } of names) {
      keys.add(single(exact));
      keys.add(single(rough));
      for (const other of names) {
        if (other === undefined || exact === other.exact) continue;
        keys.add(mixBoth(rough, other.rough));
        keys.add(mixBoth(exact, other.rough));
      }
      for (const place of places) {
        keys.add(mix(exact, place));
        keys.add(mix(rough, place));
      }
    }
    places.forEach((place, at) => {
      for (const other of places.slice(at + 1)) keys.add(mixBoth(place, other));
    });
    this.#addWholes(record, keys);
    this.#addMailboxes(record, keys);
    return keys;
  }

  #nameThings(record: Prepared): readonly { readonly exact: number; readonly rough: number }[] {
    const words = new Set<WordNumber>();
    for (const { given, family } of record.names) {
      for (const part of [given, family]) {
        if (part === undefined) continue;
        words.add(part.joined);
        words.add(part.core);
        for (const word of part.words) words.add(word);
      }
    }
    return [...words].map((word) => ({
      exact: hash(this.#vocabularies.names.textOf(word)),
      rough: this.#roughOf(word),
    }));
  }

  #roughOf(word: WordNumber): number {
    const known = this.#rough.get(word);
    if (known !== undefined) return known;
    const rough = hash(`~${skeletonOf(this.#vocabularies.names.textOf(word))}`);
    this.#rough.set(word, rough);
    return rough;
  }

  #placeThings(record: Prepared): readonly number[] {
    const { places, postcodes } = this.#vocabularies;
    const things: number[] = [];
    if (record.location !== undefined)
      things.push(hash(`l${skeletonOf(places.textOf(record.location.whole))}`));
    if (record.postcode !== undefined) {
      const code = postcodes.textOf(record.postcode.whole);
      things.push(hash(`p${code.split('').toSorted().join('')}`));
    }
    return things;
  }

  #addWholes(record: Prepared, keys: Set<number>): void {
    const { names } = this.#vocabularies;
    for (const { wholes } of record.names)
      for (const whole of wholes) keys.add(hash(`w${names.textOf(whole)}`));
  }

  #addMailboxes(record: Prepared, keys: Set<number>): void {
    for (const { text, local } of record.addresses) {
      keys.add(hash(`e${text}`));
      keys.add(hash(`m${local}`));
      keys.add(hash(`b${text.slice(0, 5)}`));
      keys.add(hash(`z${text.slice(-9)}`));
    }
  }
}

/** A word's first letter and the consonants of its sound, each once and by alphabet: most typos leave it as it is. */
export function skeletonOf(word: string): string {
  if (scriptOf(word) === 'ideographic') return word;
  const sound = soundOf(word).replaceAll(' ', '');
  const consonants = new Set(sound.replaceAll(/[aeiouh]/gu, ''));
  return `${sound.charAt(0)}${[...consonants].toSorted().join('')}`.slice(0, 5);
}

const single = (key: number): number => key + singleBit;

/** FNV-1a, 30 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & 0x3fffffff;
}

function mix(one: number, other: number): number {
  let value = Math.imul(one ^ 0x9e3779b1, 0x85ebca6b) ^ other;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) & 0x3fffffff;
}

/** The same whichever comes first. */
function mixBoth(one: number, other: number): number {
  return one < other ? mix(one, other) : mix(other, one);
}
