import { nicknameLines, shareLine } from './nicknames.ts';
import { consonantsMark, consonantsOf } from './readings.ts';
import { fullSoundOf, scriptOf, soundOf, toLatin, type Script } from './scripts.ts';
import { editDistance, jaroWinkler, letterOverlap } from './string-similarity.ts';

/**
 * How two words of names relate, best first. `spelled`: another spelling of the same name; `shared`: a double name has a part in
 * common; `close`: one or two letters off; `garbled`: letters left out and out of order, as no name is; `anagram`: the same letters as
 * another name has them; `similar`: alike otherwise, as other people's names are; `foreign`: in scripts that cannot be compared, which says nothing.
 */
export const nameLevels = [
  'same',
  'spelled',
  'nickname',
  'shared',
  'close',
  'garbled',
  'anagram',
  'similar',
  'initial',
  'foreign',
  'different',
] as const;
export type NameLevel = (typeof nameLevels)[number];

/** `similarity` is for the eye, 0 to 1; the level is what counts. Of what is different it is not measured, and 0. */
export type WordComparison = { readonly level: NameLevel; readonly similarity: number };

/** A folded word and what is asked of it in every comparison. */
export type Word = {
  readonly text: string;
  readonly script: Script;
  /** `soundOf` the text. */
  readonly sound: string;
  /** The same with doubled letters. */
  readonly fullSound: string;
  /** `consonantsOf` the text, and how many vowels stand together in it. */
  readonly consonants: string;
  readonly vowels: number;
  /** Which letters it has, one bit for each (letters of other alphabets share bits). */
  readonly letters: number;
  readonly nicknames: ReadonlySet<number> | undefined;
};

export function wordOf(text: string): Word {
  return {
    text,
    script: scriptOf(text),
    sound: soundOf(text),
    fullSound: fullSoundOf(text),
    consonants: text.startsWith(consonantsMark) ? text.slice(consonantsMark.length) : consonantsOf(text),
    vowels: text.match(/[aeiouy]+/gu)?.length ?? 0,
    letters: lettersOf(text),
    nicknames: nicknameLines(text),
  };
}

const same: WordComparison = { level: 'same', similarity: 1 };
const foreign: WordComparison = { level: 'foreign', similarity: 0 };
const different: WordComparison = { level: 'different', similarity: 0 };

/** Compares two words of names. The same both ways round. */
export function compareWords(one: Word, other: Word): WordComparison {
  if (one.text === other.text) return same;
  const isOneScript = one.script === other.script;
  // One sign more or less is another name: nothing is close to 王伟 but 王伟.
  if (one.script === 'ideographic' || other.script === 'ideographic')
    return isOneScript ? different : foreign;
  if (one.sound === other.sound) {
    // A letter doubled or not is another name in one script, and nothing between two.
    const isSpelled =
      one.fullSound === other.fullSound || !isOneScript || shareLine(one.nicknames, other.nicknames);
    return { level: isSpelled ? 'spelled' : 'close', similarity: 0.98 };
  }
  if (one.text.startsWith(consonantsMark) || other.text.startsWith(consonantsMark))
    return one.consonants === other.consonants ? { level: 'similar', similarity: 0.8 } : different;
  if (shareLine(one.nicknames, other.nicknames)) return { level: 'nickname', similarity: 0.9 };
  // Two well-known names, Alexander and Alexandra, John and Joan: not one of them mistyped.
  if (one.nicknames !== undefined && other.nicknames !== undefined) return different;
  if (isOneScript) {
    const comparison = isHopeless(one, other) ? different : compareLetters(one.text, other.text);
    return comparison.level === 'different' && isOtherSpelling(one, other)
      ? { level: 'similar', similarity: 0.8 }
      : comparison;
  }
  const [a, b] = [toLatin(one.text) ?? one.text, toLatin(other.text) ?? other.text];
  if (scriptOf(a) !== scriptOf(b)) return foreign;
  const comparison = compareLetters(a, b);
  // A transliteration has many spellings: what is close could as well be the same.
  return comparison.level === 'close' ? { ...comparison, level: 'spelled' } : comparison;
}

const leastSimilarity = 0.86;
const leastOverlap = 0.75;

function compareLetters(a: string, b: string): WordComparison {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter === 1) return a.charAt(0) === b.charAt(0) ? { level: 'initial', similarity: 0.7 } : different;
  if (isAnagram(a, b)) return { level: 'anagram', similarity: jaroWinkler(a, b) };
  const allowed = longer >= 8 ? 2 : longer >= 4 ? 1 : 0;
  if (allowed > 0 && longer - shorter <= allowed && editDistance(a, b) <= allowed)
    return { level: 'close', similarity: jaroWinkler(a, b) };
  const isBeginning = shorter >= 3 && (a.startsWith(b) || b.startsWith(a));
  if (!isBeginning && isGarbled(a, b)) return { level: 'garbled', similarity: jaroWinkler(a, b) };
  const overlap = longer >= 3 ? letterOverlap(a, b) : 0;
  const similarity = jaroWinkler(a, b);
  return similarity >= leastSimilarity || overlap >= leastOverlap || isBeginning
    ? { level: 'similar', similarity: Math.max(similarity, 0.9 * overlap) }
    : different;
}

/**
 * The same letters in another order, with another one in front or more than two neighbors swapped: Leon and Noel, Arnold and Ronald. Whoever
 * mistypes a name swaps two letters and seldom begins with the wrong one.
 */
function isAnagram(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    a.length >= 3 &&
    b.includes(a.charAt(0)) &&
    leftOver(a, b) === 0 &&
    (a.charAt(0) !== b.charAt(0) || editDistance(a, b) > 1)
  );
}

/** Three letters and more of which the shorter word has none that the longer has not, and few are left out. */
function isGarbled(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 3 || longer.length - shorter.length > 3 || shorter.length * 2 < longer.length)
    return false;
  return leftOver(shorter, longer) === 0;
}

/** How many letters of one word the other has not. */
function leftOver(word: string, other: string): number {
  let rest = other;
  let left = 0;
  for (const letter of word) {
    if (rest.includes(letter)) rest = rest.replace(letter, '');
    else left += 1;
  }
  return left;
}

/** Jung and Jeong, Yusuf and Youssef, Laxmi and Lakshmi: the same consonants and about as many vowels. */
function isOtherSpelling(one: Word, other: Word): boolean {
  return (
    one.consonants === other.consonants &&
    one.consonants.length >= 2 &&
    Math.abs(one.vowels - other.vowels) <= 1 &&
    one.sound.charAt(0) === other.sound.charAt(0)
  );
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** Whether two words lack so many of each other's letters that no measure can find them similar. A shortcut, no other answer. */
export function isHopeless(one: Word, other: Word): boolean {
  const matches = Math.min(
    one.text.length - bitCount(one.letters & ~other.letters),
    other.text.length - bitCount(other.letters & ~one.letters),
  );
  const shorter = Math.min(one.text.length, other.text.length);
  const longer = Math.max(one.text.length, other.text.length);
  if (shorter < 4 || matches >= leastOverlap * longer || matches === shorter) return false;
  const jaro = (matches / shorter + matches / longer + 1) / 3;
  return jaro + 0.4 * (1 - jaro) < leastSimilarity;
}

/** Most pairs end here, without being remembered. */
function isSurelyDifferent(one: Word, other: Word): boolean {
  return (
    one.script === other.script &&
    one.sound !== other.sound &&
    isHopeless(one, other) &&
    !isOtherSpelling(one, other) &&
    !shareLine(one.nicknames, other.nicknames)
  );
}

function bitCount(bits: number): number {
  let value = bits - ((bits >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Number of a word in a vocabulary. */
export type WordNumber = number;

/** Words as numbers, how many records have each, and what comparing two that have something in common came to. */
export class Vocabulary {
  readonly #numbers = new Map<string, WordNumber>();
  readonly #texts: string[] = [];
  readonly #counts: number[] = [];
  /** The record that counted a word last. */
  readonly #lastRecord: number[] = [];
  #record = 0;
  /** Filled on demand: many words are never compared. */
  readonly #words: (Word | undefined)[] = [];
  readonly #compared = new Map<number, WordComparison>();

  add(text: string): WordNumber {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    this.#counts.push(0);
    this.#lastRecord.push(-1);
    return number;
  }

  /** Says that the current record has the word. However often it is said, it counts once. */
  count(number: WordNumber): void {
    if (this.#lastRecord[number] === this.#record) return;
    this.#lastRecord[number] = this.#record;
    this.#counts[number] = this.countOf(number) + 1;
  }

  nextRecord(): void {
    this.#record += 1;
  }

  countOf(number: WordNumber): number {
    return this.#counts[number] ?? 0;
  }

  textOf(number: WordNumber): string {
    return this.#texts[number] ?? '';
  }

  wordOf(number: WordNumber): Word {
    const known = this.#words[number];
    if (known !== undefined) return known;
    const word = wordOf(this.textOf(number));
    this.#words[number] = word;
    return word;
  }

  compare(one: WordNumber, other: WordNumber): WordComparison {
    if (one === other) return same;
    const a = this.wordOf(one);
    const b = this.wordOf(other);
    if (isSurelyDifferent(a, b)) return different;
    const key = Math.min(one, other) * 2 ** 26 + Math.max(one, other);
    const known = this.#compared.get(key);
    if (known !== undefined) return known;
    const comparison = compareWords(a, b);
    this.#compared.set(key, comparison);
    return comparison;
  }
}
