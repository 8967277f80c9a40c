import type { EncodingName } from '../../../../domain/files/import.ts';

/*
 * How likely a word is one of a language with letters of its own, from 0 to 1. The bytes of one of these are letters in the encodings of the
 * others: what tells them apart is where in a word its letters may stand, and which of them are capitals.
 */

/** Names begin with a capital; a word without one, one of capitals alone, and one without a vowel, are less likely. */
export function cyrillic(word: string): number {
  if (!/^[А-ЯЁІЇЄҐЎЂ-Џ]?(?:[а-яёіїєґўђ-џ’ʼ-]+|[А-ЯЁІЇЄҐЎЂ-Џ’ʼ-]+)$/u.test(word)) return 0;
  const lower = word.toLowerCase();
  const isPlausible =
    /[аеёиоуыэюяіїє]/u.test(lower) && !/^[ьъы]/u.test(lower) && !/[бвгджзйклмнпрстфхцчшщ]{5}/u.test(lower);
  const likely = isPlausible ? 1 : 0.4;
  return /^\p{Lu}\P{Lu}/u.test(word) ? likely : likely - (/^\p{Lu}/u.test(word) ? 0.1 : 0.2);
}

/** One sigma ends words and the other does not; a word of two syllables has one accent. */
function greek(word: string): number {
  if (!/^[Α-ΩΆΈΉΊΌΎΏΪΫ]?(?:[α-ωάέήίόύώϊϋΐΰ]+|[Α-ΩΆΈΉΊΌΎΏΪΫ]+)$/u.test(word)) return 0;
  if (/ς./u.test(word) || /.σ$/u.test(word)) return 0.2;
  const isLower = /[α-ωά-ώ]$/u.test(word);
  const accents = word.match(/[άέήίόύώΐΰΆΈΉΊΌΎΏ]/gu)?.length ?? 0;
  const vowels = word.match(/[αεηιουωάέήίόύώϊϋΐΰ]/giu)?.length ?? 0;
  if (vowels === 0 || accents > 1) return 0.4;
  return (isLower && vowels > 2 && accents === 0 ? 0.7 : 1) - (/^\p{Lu}/u.test(word) ? 0 : 0.2);
}

/** Five letters have a form that ends words, and stand nowhere else. */
function hebrew(word: string): number {
  if (!/^(?:[\u05d0-\u05ea\u05f3\u05f4"'-]|\p{Mn})+$/u.test(word)) return 0;
  return /[ךםןףץ][\u05d0-\u05ea]/u.test(word) || /[\u05d0-\u05ea][כמנצ]$/u.test(word) ? 0.3 : 1;
}

function arabic(word: string): number {
  return /^[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]+$/u.test(word) ? 1 : 0;
}

/**
 * A vowel that is written in front has a consonant behind it, and what is written over or under one has it before it. Two letters are half a
 * character of Chinese or Japanese as easily; two consonants (ฃ, ฅ) are in no word any more.
 */
function thai(word: string): number {
  const syllables =
    /^(?:[\u0e40-\u0e44]?[\u0e01\u0e02\u0e04\u0e06-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47]?[\u0e48-\u0e4e]*[\u0e30\u0e32\u0e33\u0e45\u0e46\u0e2f]*)+$/u;
  if (!syllables.test(word)) return 0;
  return word.length > 2 ? 1 : 0.5;
}

export const scripts: readonly (readonly [EncodingName, (word: string) => number])[] = [
  ['windows-1251', cyrillic],
  ['koi8-r', cyrillic],
  ['ibm866', cyrillic],
  ['windows-1253', greek],
  ['windows-1255', hebrew],
  ['windows-1256', arabic],
  ['windows-874', thai],
];
