import { allMarks, keepMarked, mark, noMarks } from './people-set.ts';

/**
 * Whose text has which of the commonest letters, and which two of them side by side: one or two letters are answered by this alone, and
 * more of them are looked for only where all pairs of them are. It only says where to look; pairs of which little is kept take longer.
 */
export type LetterPairs = {
  readonly people: number;
  /** Marks of people, by letter. */
  readonly letters: readonly Int32Array[];
  /** By pair, of the pairs that many people have: marks of people. */
  readonly common: ReadonlyMap<number, Int32Array>;
  /** Where the pairs that very many have stand. */
  readonly first: ReadonlyMap<number, FirstPlaces>;
  /** Of every pair, one after the other: a bit for each number of marks, set where somebody of it has the pair. */
  readonly blocks: Int32Array | undefined;
};

/** Where some letters stand first in each text that has them. */
export type FirstPlaces = {
  /** How far into the text, `farthest` where it is so far or farther. */
  readonly offsets: Uint8Array;
  /** Marks of whose text may have them once more behind that. */
  readonly again: Int32Array;
};

const known = "abcdefghijklmnopqrstuvwxyz.@-'_+0123456789";
/** What is no letter of these is 0; the letters begin with 1. */
const kinds = known.length + 1;
const kindOf = new Uint8Array(128);
for (let place = 0; place < known.length; place += 1) kindOf[known.charCodeAt(place)] = place + 1;

/** Pairs that one in so many people has are kept person by person, the commonest first; at a million people each takes 125 kB. */
const commonIn = 32;
const mostCommon = 192;
/** And where they stand, which takes a byte of each person. */
const veryCommonIn = 4;
const mostVeryCommon = 24;
/** How common a pair is is told by so many people. */
const asked = 2048;
export const farthest = 255;

/** Of few people: to read all their texts takes no longer. Anybody may have any word. */
export function noLetterPairs(people: number): LetterPairs {
  return { people, letters: [], common: new Map(), first: new Map(), blocks: undefined };
}

/** Reads all texts once; `starts` has where each begins, and one more. */
export function readLetterPairs(all: string, starts: Int32Array): LetterPairs {
  const people = starts.length - 1;
  const shares = sharesOfPairs(all, starts);
  const commonest = [...shares.keys()].toSorted((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  const common = new Map(
    commonest
      .slice(0, mostCommon)
      .filter((pair) => (shares[pair] ?? 0) * commonIn >= 1)
      .map((pair) => [pair, noMarks(people)]),
  );
  const first = new Map(
    commonest
      .slice(0, mostVeryCommon)
      .filter((pair) => (shares[pair] ?? 0) * veryCommonIn >= 1)
      .map((pair): [number, FirstPlaces] => [
        pair,
        { offsets: new Uint8Array(people), again: noMarks(people) },
      ]),
  );
  const letters = Array.from({ length: kinds }, () => noMarks(people));
  const perPair = blocksOf(people);
  const blocks = new Int32Array(kinds * kinds * perPair);
  // By pair: in a list, as each letter of all texts asks for it.
  const commonOf = Array.from({ length: kinds * kinds }, (_, pair) => common.get(pair));
  const firstOf = Array.from({ length: kinds * kinds }, (_, pair) => first.get(pair));
  const seenBy = new Int32Array(kinds * kinds).fill(-1);
  const letterSeenBy = new Int32Array(kinds).fill(-1);
  for (let person = 0; person < people; person += 1) {
    const start = starts[person] ?? 0;
    const end = starts[person + 1] ?? 0;
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const kind = kindOf[all.charCodeAt(at)] ?? 0;
      const pair = before * kinds + kind;
      const isPair = before !== 0 && kind !== 0;
      before = kind;
      if (kind !== 0 && letterSeenBy[kind] !== person) {
        letterSeenBy[kind] = person;
        const marks = letters[kind];
        if (marks !== undefined) mark(marks, person);
      }
      if (!isPair) continue;
      const places = firstOf[pair];
      if (seenBy[pair] === person) {
        if (places !== undefined) mark(places.again, person);
        continue;
      }
      seenBy[pair] = person;
      const block = pair * perPair + (person >>> 10);
      blocks[block] = (blocks[block] ?? 0) | (1 << ((person >>> 5) & 31));
      const marks = commonOf[pair];
      if (marks !== undefined) mark(marks, person);
      if (places !== undefined) places.offsets[person] = Math.min(farthest, at - 1 - start);
    }
  }
  return { people, letters, common, first, blocks };
}

/** How many numbers have a bit for every number of marks. */
function blocksOf(people: number): number {
  return Math.ceil(people / 1024);
}

/** Of each pair, what part of some of the people has it. */
function sharesOfPairs(all: string, starts: Int32Array): Float64Array {
  const people = starts.length - 1;
  const step = Math.max(1, Math.floor(people / asked));
  const shares = new Float64Array(kinds * kinds);
  const seenBy = new Int32Array(kinds * kinds).fill(-1);
  let seen = 0;
  for (let person = 0; person < people; person += step) {
    const end = starts[person + 1] ?? 0;
    let before = 0;
    seen += 1;
    for (let at = starts[person] ?? 0; at < end; at += 1) {
      const kind = kindOf[all.charCodeAt(at)] ?? 0;
      const pair = before * kinds + kind;
      if (before !== 0 && kind !== 0 && seenBy[pair] !== person) {
        seenBy[pair] = person;
        shares[pair] = (shares[pair] ?? 0) + 1;
      }
      before = kind;
    }
  }
  for (let pair = 0; pair < shares.length; pair += 1) shares[pair] = (shares[pair] ?? 0) / Math.max(1, seen);
  return shares;
}

/** Whether all whom `whoMayHave` names have the word. */
export function isToldByPairs({ letters, common }: LetterPairs, word: string): boolean {
  if (word.length === 1) return kindAt(word, 0) !== 0 && letters.length > 0;
  return word.length === 2 && common.has(pairAt(word, 0) ?? -1);
}

/** Marks of whoever may have the word, no others have it; the marks may be changed. */
export function whoMayHave(pairs: LetterPairs, word: string): Int32Array {
  const marks = allMarks(pairs.people);
  leaveWhoMayHave(pairs, marks, word);
  return marks;
}

/** Leaves the marks of those who may have the word. */
export function leaveWhoMayHave(pairs: LetterPairs, marks: Int32Array, word: string): void {
  if (word.length === 1) {
    const letter = pairs.letters[kindAt(word, 0)];
    if (letter !== undefined && kindAt(word, 0) !== 0) keepMarked(marks, letter);
  }
  for (let at = 0; at + 1 < word.length; at += 1) {
    const pair = pairAt(word, at);
    if (pair === undefined) continue;
    const common = pairs.common.get(pair);
    if (common === undefined) leaveBlocks(pairs, marks, pair);
    else keepMarked(marks, common);
  }
}

function leaveBlocks({ people, blocks }: LetterPairs, marks: Int32Array, pair: number): void {
  if (blocks === undefined) return;
  const from = pair * blocksOf(people);
  for (let number = 0; number < marks.length; number += 1)
    if (((blocks[from + (number >>> 5)] ?? 0) & (1 << (number & 31))) === 0) marks[number] = 0;
}

/** Where the first two letters of the word stand first; `undefined` where that is not kept. */
export function whereItMayBegin({ first }: LetterPairs, word: string): FirstPlaces | undefined {
  return first.get(pairAt(word, 0) ?? -1);
}

function pairAt(word: string, at: number): number | undefined {
  const [one, other] = [kindAt(word, at), kindAt(word, at + 1)];
  return one === 0 || other === 0 ? undefined : one * kinds + other;
}

function kindAt(word: string, at: number): number {
  return kindOf[word.charCodeAt(at)] ?? 0;
}
