import type { EncodingName } from '../../../domain/files/import.ts';

/** How well bytes can be read in an encoding: from 0, not at all, to 1. `sample` has some of the words that differ between encodings. */
export type RatedEncoding = {
  readonly name: EncodingName;
  readonly rating: number;
  readonly sample: readonly string[];
};

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

/** Encodings of letters of their own, and what a likely word is made of. */
const scripts: readonly (readonly [EncodingName, RegExp])[] = [
  ['windows-1251', /^[А-ЯЁІЇЄҐЎ]?(?:[а-яёіїєґў’ʼ-]+|[А-ЯЁІЇЄҐЎ-]+)$/u],
  ['windows-1253', /^[Α-ΩΆ-Ώ]?(?:[α-ωά-ώ]+|[Α-ΩΆ-Ώ]+)$/u],
  ['windows-1255', /^[\u05d0-\u05ea]+$/u],
  ['windows-1256', /^[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]+$/u],
];

/** Encodings of characters of two bytes, and which lead bytes the characters have that are in daily use. */
const wide: readonly (readonly [EncodingName, RegExp, (lead: number) => boolean])[] = [
  [
    'shift_jis',
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・]+$/u,
    (lead) => lead >= 0x82 && lead <= 0x98,
  ],
  ['euc-kr', /^\p{sc=Hangul}+$/u, (lead) => lead >= 0xb0 && lead <= 0xc8],
  ['gb18030', /^[\p{sc=Han}·]+$/u, (lead) => lead >= 0xb0 && lead <= 0xd7],
  ['big5', /^\p{sc=Han}+$/u, (lead) => lead >= 0xa4 && lead <= 0xc6],
];

const wordsLookedAt = 400;
const sampleWords = 5;

/**
 * Rates the encodings in which text that is not UTF-8 may be written, the likeliest first. A word counts as likely where its letters go together
 * in one language; between encodings that read the same words, the more common one is first.
 */
export function guessEncoding(bytes: Uint8Array): readonly RatedEncoding[] {
  const words = wordsBeyondAscii(bytes);
  const rated = [
    ...languages.map(([name, alphabets]) => rateLanguages(name, words, alphabets)),
    ...scripts.map(([name, likely]) => rateWords(name, words, (word) => likelyInScript(word, likely))),
    ...wide.map(([name, likely, isDaily]) =>
      rateWords(name, words, (word, raw) => (likely.test(word) ? dailyShare(raw, isDaily) : 0)),
    ),
  ];
  return rated.toSorted((one, other) => other.rating - one.rating);
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

function rateWords(
  name: EncodingName,
  words: readonly Uint8Array[],
  rate: (word: string, raw: Uint8Array) => number,
): RatedEncoding {
  const decoder = new TextDecoder(name);
  const sample = new Set<string>();
  let sum = 0;
  for (const raw of words) {
    const text = decoder.decode(raw);
    if (sample.size < sampleWords) sample.add(text.slice(0, 40));
    // An address is words parted by signs; signs past ASCII within a word are letters of another encoding.
    const parts = text.split(/[^A-Za-z\u0080-\uffff-]+/u).filter((part) => /[^ -~]/u.test(part));
    const ratings = parts.map((part) => rate(part, raw));
    sum += ratings.length === 0 ? 0 : ratings.reduce((total, rating) => total + rating, 0) / ratings.length;
  }
  return { name, rating: words.length === 0 ? 0 : sum / words.length, sample: [...sample] };
}

/** Files of one language are likelier than files of several: both how many words are of any, and how many are of the same one, count. */
function rateLanguages(
  name: EncodingName,
  words: readonly Uint8Array[],
  alphabets: readonly string[],
): RatedEncoding {
  const any = rateWords(name, words, (word) =>
    Math.max(...alphabets.map((alphabet) => isOfLanguage(word, alphabet))),
  );
  const single = alphabets.map(
    (alphabet) => rateWords(name, words, (word) => isOfLanguage(word, alphabet)).rating,
  );
  return { ...any, rating: (any.rating + Math.max(...single)) / 2 };
}

function isOfLanguage(word: string, alphabet: string): number {
  // Capitals within a word are two words run together, or letters that are none.
  if (/\p{Ll}\p{Lu}/u.test(word) || /[^\p{L}\p{M}’-]/u.test(word)) return 0;
  const lower = word.toLowerCase().normalize('NFC');
  const beyond = Array.from(lower).filter((letter) => letter > '~' && letter !== '’');
  if (beyond.length * 2 > lower.length + 2) return 0;
  if (!beyond.every((letter) => alphabet.includes(letter))) return 0;
  const hasVowel = /[aeiouyæøœıə]/u.test(lower.normalize('NFD'));
  return hasVowel || lower.length < 3 ? 1 : 0.5;
}

function likelyInScript(word: string, likely: RegExp): number {
  return word.length > 1 && likely.test(word) ? 1 : 0;
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
