import { withoutInvisible } from '../../people/identifiers/invisible.ts';

/**
 * Accents and points of scripts in which leaving them out is an everyday spelling (Latin, Greek, Cyrillic, Hebrew,
 * Arabic). Marks of other scripts are letters of their own (か and が, the vowel signs of Devanagari) and stay.
 */
const optionalMarks = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670]/gu;

/** Letters that NFKD does not take apart, as people type them without the special key. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  // The tatweel only stretches an Arabic word.
  ـ: '',
};
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');
const asciiOnly = /^[\0-\x7F]*$/u;

/** Letters of Western languages with what each becomes by itself: none of them changes what is beside it. */
const latinEnd = 0x180;
let latin: readonly string[] | undefined;

/** Text without the differences of case, width and optional accents, for searching and sorting. */
export function foldText(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  latin ??= Array.from({ length: latinEnd }, (_, code) => foldLetters(String.fromCharCode(code)));
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = latin[text.charCodeAt(at)];
    if (letter === undefined) return foldLetters(text);
    folded += letter;
  }
  return folded;
}

function foldLetters(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKD')
    .replace(optionalMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(optionalMarks, '')
    .replace(specialLetters, (letter) => plainLetters[letter] ?? letter);
}
