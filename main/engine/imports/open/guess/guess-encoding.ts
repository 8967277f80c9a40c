import type { EncodingName } from '../../../../domain/files/import.ts';
import type { NamesUnder } from '../../examined/known-people.ts';
import { encodingByAddresses } from './by-addresses.ts';
import { encodingOfHeader } from './header-language.ts';
import { commonCharacters } from './common-characters.ts';
import { cyrillic, scripts } from './scripts.ts';

/** How well bytes can be read in an encoding: from 0, not at all, to 1. `sample` has some of its words: those that rivals read otherwise, where there are any. */
export type RatedEncoding = {
  readonly name: EncodingName;
  readonly rating: number;
  readonly sample: readonly string[];
  /** Its words are others in the likeliest encoding, and it is nearly as likely. */
  readonly isRival: boolean;
};

type Rated = Omit<RatedEncoding, 'isRival'> & { readonly words: readonly string[] };

/** Letters beyond ASCII that are in use together, by encoding: a word is likely where one language has all of them. */
const languages: readonly (readonly [EncodingName, readonly string[]])[] = [
  [
    'windows-1252',
    [
      'äöüß',
      'àâæçéèêëîïôœùûüÿ',
      'áéíñóúü',
      'ãáàâçéêíóôõúü',
      'àèéìíîòóùú',
      'åäöæøéüð',
      'áðéíóúýþæö',
      'éëïöüáèêíó',
    ],
  ],
  ['windows-1250', ['ąćęłńóśźż', 'áčďéěíňóřšťúůýžĺľŕôä', 'áéíóöőúüű', 'ăâîșțşţ', 'čćđšž', 'äöüß']],
  ['macintosh', ['äöüßéèàç', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúü', 'ãáàâçéêíóôõúü', 'àèéìòù', 'åäöæøé', 'éëïöü']],
  ['windows-1254', ['çğıiöşüâîû']],
  ['windows-1257', ['āčēģīķļņōŗšūž', 'ąčęėįšųūž', 'äõöüšž', 'äöüß']],
  ['windows-1258', ['ăâđêôơự̀́̉̃àáèéìíòóùúý']],
];

/** Encodings of characters of two bytes, and which lead bytes the characters have that are in daily use. */
const wide: readonly (readonly [EncodingName, RegExp, (lead: number) => boolean])[] = [
  [
    'shift_jis',
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・]+$/u,
    (lead) => lead >= 0x82 && lead <= 0x98,
  ],
  ['euc-jp', /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・]+$/u, (lead) => lead >= 0xa4 && lead <= 0xcf],
  ['euc-kr', /^\p{sc=Hangul}+$/u, (lead) => lead >= 0xb0 && lead <= 0xc8],
  ['gb18030', /^[\p{sc=Han}·]+$/u, (lead) => lead >= 0xb0 && lead <= 0xd7],
  ['big5', /^\p{sc=Han}+$/u, (lead) => lead >= 0xa4 && lead <= 0xc6],
];

/** Letters that hardly any word of their language has, and that stand where others have common ones (à, å). */
const seldom: ReadonlySet<string> = new Set('ŕĺ');
const seldomFactor = 0.4;

const wordsLookedAt = 400;
/** By so much a word of characters that are in few names is less likely. */
const uncommon = 0.5;
/** How near to the likeliest an encoding is that may be the right one as well. */
const rivalNear = 0.06;
const rivalAtLeast = 0.5;
const headerBytes = 2048;
const spokenBonus = 0.1;
/** Hardly any file is in one of these: its letters have to speak for it more than for others. */
const rare: ReadonlyMap<EncodingName, number> = new Map([['windows-1258', 0.9]]);
const sampleWords = 5;
const wordLength = 40;

/**
 * Rates the encodings in which text that is not UTF-8 may be written, the likeliest first. A word counts as likely where its letters go together
 * in one language; between encodings that read the same words, the more common one is first. `start`: of the file, with its header, whose language
 * speaks for an encoding as well. Between likely ones, an address beside a name decides where it can, and what is known under it.
 */
export function guessEncoding(
  bytes: Uint8Array,
  start: Uint8Array = bytes,
  namesUnder?: NamesUnder,
): readonly RatedEncoding[] {
  const words = wordsBeyondAscii(bytes);
  const rated = [
    ...languages.map(([name, alphabets]) => rateLanguages(name, words, alphabets)),
    ...wide.map(([name, likely, isDaily]) =>
      rateWords(name, words, (word, raw) => {
        if (!likely.test(word)) return rateForeign(word);
        return dailyShare(raw, isDaily) * (1 - uncommon * (1 - commonShare(name, word)));
      }),
    ),
    ...scripts.map(([name, rate]) => rateWords(name, words, (word) => (word.length > 1 ? rate(word) : 0))),
  ];
  const spoken = encodingOfHeader(start.subarray(0, headerBytes));
  const weighed = rated.map((one) =>
    one.name === spoken && one.rating > 0 ? { ...one, rating: one.rating + spokenBonus } : one,
  );
  const sorted = weighed.toSorted((one, other) => other.rating - one.rating);
  const [best] = sorted;
  if (best === undefined) return [];
  const rivals = sorted.filter((one) => one !== best && isRival(one, best));
  const told =
    rivals.length === 0
      ? undefined
      : encodingByAddresses(
          bytes,
          [best, ...rivals].map(({ name }) => name),
          namesUnder,
        );
  if (told !== undefined)
    return sorted
      .toSorted((one, other) => Number(other.name === told) - Number(one.name === told))
      .map((one) => ({ ...shown(one), isRival: false }));
  const differing = differingPlaces([best, ...rivals]);
  return sorted.map((one) => ({ ...shown(one, differing), isRival: rivals.includes(one) }));
}

/** Places of words that are not the same in all of them, first one for each that is another there; none where there is only one. */
function differingPlaces([best, ...rivals]: readonly Rated[]): readonly number[] {
  const words = best?.words ?? [];
  const places = rivals.map((rival) => [...words.keys()].filter((at) => rival.words[at] !== words[at]));
  return [...new Set([...places.flatMap(([first = 0]) => first), ...places.flat()])];
}

function shown(
  { name, rating, sample, words }: Rated,
  differing: readonly number[] = [],
): Omit<RatedEncoding, 'isRival'> {
  if (differing.length === 0) return { name, rating, sample };
  const unlike = new Set(differing.map((at) => (words[at] ?? '').slice(0, wordLength)));
  return { name, rating, sample: [...unlike].slice(0, sampleWords) };
}

function isRival({ rating, words }: Rated, best: Rated): boolean {
  return (
    rating >= rivalAtLeast &&
    rating >= best.rating - rivalNear &&
    words.some((word, at) => word !== best.words[at])
  );
}

/**
 * Runs of letters with a byte past ASCII in them. Bytes of ASCII stay, because they are the second halves of some characters; a byte alone is a
 * letter in nearly every encoding, and tells nothing.
 */
function wordsBeyondAscii(bytes: Uint8Array): readonly Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = -1;
  let isBeyond = false;
  for (let at = 0; at <= bytes.length && words.length < wordsLookedAt; at += 1) {
    const byte = bytes[at] ?? 0;
    // A byte below 0x40 is never the second half of a character, but for digits in four-byte characters.
    if (byte >= 0x40) {
      if (start === -1) start = at;
      isBeyond ||= byte >= 0x80;
    } else if (start !== -1) {
      if (isBeyond && at - start > 1) words.push(bytes.subarray(start, at));
      start = -1;
      isBeyond = false;
    }
  }
  return words;
}

/** Marks of direction and blanks that do not break are no letters in any encoding that has them: lists in Hebrew and Arabic are full of both. */
const betweenWords = /[^A-Za-z\u0080-\uffff-]+|[\u00a0\u200e\u200f]+/u;

function rateWords(
  name: EncodingName,
  words: readonly Uint8Array[],
  rate: (word: string, raw: Uint8Array) => number,
): Rated {
  const decoder = new TextDecoder(name);
  const sample = new Set<string>();
  const read: string[] = [];
  let sum = 0;
  for (const raw of words) {
    const text = decoder.decode(raw);
    read.push(text);
    if (sample.size < sampleWords) sample.add(text.slice(0, wordLength));
    // An address is words parted by signs; signs past ASCII within a word are letters of another encoding.
    const parts = text.split(betweenWords).filter((part) => /[^ -~]/u.test(part));
    const ratings = parts.map((part) => rate(part, raw));
    sum += ratings.length === 0 ? 0 : ratings.reduce((total, rating) => total + rating, 0) / ratings.length;
  }
  return { name, rating: words.length === 0 ? 0 : sum / words.length, sample: [...sample], words: read };
}

/** Files of one language are likelier than files of several: both how many words are of any, and how many are of the same one, count. */
function rateLanguages(
  name: EncodingName,
  words: readonly Uint8Array[],
  alphabets: readonly string[],
): Rated {
  const any = rateWords(name, words, (word) =>
    Math.max(...alphabets.map((alphabet) => isOfLanguage(word, alphabet))),
  );
  const single = alphabets.map(
    (alphabet) => rateWords(name, words, (word) => isOfLanguage(word, alphabet)).rating,
  );
  const rating = (any.rating + Math.max(...single)) / 2;
  return { ...any, rating: rating * (rare.get(name) ?? 1) };
}

function isOfLanguage(word: string, alphabet: string): number {
  // Capitals within a word are two words run together, or letters that are none.
  if (/\p{Ll}\p{Lu}/u.test(word) || /[^\p{L}\p{M}’-]/u.test(word)) return 0;
  // The dotted capital of Turkish comes apart where it is made small.
  const lower = word.replaceAll('İ', 'i').toLowerCase().normalize('NFC');
  const beyond = Array.from(lower).filter((letter) => letter > '~' && letter !== '’');
  if (beyond.length * 2 > lower.length + 2) return 0;
  if (!beyond.every((letter) => alphabet.includes(letter))) return 0;
  const hasVowel = /[aeiouyæøœıə]/u.test(lower.normalize('NFD'));
  const likely = hasVowel || lower.length < 3 ? 1 : 0.5;
  return beyond.some((letter) => seldom.has(letter)) ? likely * seldomFactor : likely;
}

const ofFullWidth = /^[０-９Ａ-Ｚａ-ｚ－]+$/u;

/** The encodings of East Asia have Cyrillic letters and broad digits too, each as two bytes that hardly any other text has. */
function rateForeign(word: string): number {
  return ofFullWidth.test(word) ? 1 : cyrillic(word);
}

function commonShare(name: EncodingName, word: string): number {
  const common = commonCharacters[name];
  const letters = Array.from(word);
  return letters.filter((letter) => common?.has(letter) === true).length / letters.length;
}

function dailyShare(raw: Uint8Array, isDaily: (lead: number) => boolean): number {
  let leads = 0;
  let daily = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0;
    if (byte < 0x80) continue;
    leads += 1;
    if (isDaily(byte)) daily += 1;
    at += 1;
  }
  return leads === 0 ? 0 : daily / leads;
}
