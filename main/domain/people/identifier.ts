/** Zero-width and other invisible characters that travel along when an address is copied from a page. */
const invisible = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

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

/**
 * The form in which e-mail addresses are compared: trimmed, NFC, lower case; `undefined` for what is blank or is no
 * address. Plus-tags and dots stay: whether a domain ignores them only its admin knows.
 */
export function emailKey(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const key = asciiOnly.test(text)
    ? text.trim().toLowerCase()
    : text.replace(invisible, '').trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = key.lastIndexOf('@');
  return at > 0 && at < key.length - 1 ? key : undefined;
}

/**
 * The form in which unique ids and seat ids are compared: trimmed and NFC. Case stays: LinkedIn calls them alphanumeric and
 * nowhere says that case is ignored (LinkedIn Help a7762565).
 */
export function idKey(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const key = asciiOnly.test(text) ? text.trim() : text.replace(invisible, '').trim().normalize('NFC');
  return key === '' ? undefined : key;
}

/** Text without the differences of case, width and optional accents, for searching and sorting. */
export function foldText(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(optionalMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(optionalMarks, '')
    .replace(specialLetters, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a name in folded form, in the order given. Apostrophes join, everything else that is no letter parts. */
export function nameWords(name: string): readonly string[] {
  return foldText(name)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The form in which whole names are compared: folded words in a fixed order, so that "Müller, Jörg" is "Jorg Muller". */
export function nameKey(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const words = nameWords(name);
  return words.length === 0 ? undefined : words.toSorted().join(' ');
}

/** The name of a person as shown, from what a record has; `undefined` where it has none. */
export function personName(parts: {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly displayName?: string | undefined;
}): string | undefined {
  const joined = [parts.firstName, parts.lastName]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '');
  const shown = parts.displayName?.trim() ?? '';
  if (joined.length === 2 || shown === '') return joined.length === 0 ? undefined : joined.join(' ');
  return shown;
}

/**
 * Whether a value can be asked for in a SCIM filter. Servers answer filters with an escaped `"` or `\` with errors or, worse,
 * with nothing although the user exists: such a value proves nothing and is not sent. Control characters neither.
 */
export function isAskable(value: string): boolean {
  return value.trim() !== '' && !/["\\\p{Cc}]/u.test(value);
}
