/** Writing systems as far as names in them are compared differently. `other` is everything whose letters are compared as they are. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'ideographic' | 'arabic' | 'other';

const tests: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  // Chinese, Japanese and Korean: one sign is a syllable or a word, so one other sign is another name.
  ['ideographic', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
];
const plainLatin = /^[a-z0-9]*$/u;

/** The writing system of a word; of a mixed one the first of Latin, East Asian, Cyrillic, Greek, Arabic. */
export function scriptOf(word: string): Script {
  if (plainLatin.test(word)) return 'latin';
  for (const [script, test] of tests) if (test.test(word)) return script;
  return 'other';
}

/** Whether a word is in a script without a spelling in Latin letters that follows from its own. */
export function isUnspelled(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(
    word,
  );
}

/** After folding: й, ё, ї and ў have lost their points already. */
const cyrillic: Readonly<Record<string, string>> = table(
  'а a б b в v г g ґ g д d ђ d е e є ie ж zh з z и i і i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ' +
    'ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю iu я ia',
);
const greek: Readonly<Record<string, string>> = table(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
);
const silent = /[ъь]/gu;

function table(pairs: string): Readonly<Record<string, string>> {
  const words = pairs.split(' ');
  return Object.fromEntries(
    words.flatMap((letter, at) => (at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : [])),
  );
}

/**
 * A folded Cyrillic or Greek word in Latin letters, about as passports spell it (ICAO Doc 9303 part 3, ISO 843). Other scripts
 * have no spelling that follows from their letters (Chinese needs readings, Arabic leaves vowels out): `undefined`.
 */
export function toLatin(word: string): string | undefined {
  const script = scriptOf(word);
  if (script !== 'cyrillic' && script !== 'greek') return undefined;
  const letters = script === 'cyrillic' ? cyrillic : greek;
  const text = script === 'greek' ? word.replaceAll('ου', 'ou').replaceAll('αυ', 'av') : word;
  return text.replace(silent, '').replaceAll(/./gu, (letter) => letters[letter] ?? letter);
}

const spellings: readonly (readonly [RegExp, string])[] = [
  // Umlauts written out, and the Nordic å.
  [/([aou])e/gu, '$1'],
  [/aa/gu, 'a'],
  [/ph/gu, 'f'],
  [/kh/gu, 'h'],
  [/x/gu, 'ks'],
  [/[yj]/gu, 'i'],
  [/ة/gu, 'ه'],
  [/[ىئ]/gu, 'ي'],
  [/ؤ/gu, 'و'],
];

/**
 * A folded word with the usual spellings of one sound made the same: "Mueller" and "Muller", "Aagaard" and "Agaard", "Sergey"
 * and "Сергей", ta marbuta and ha. Not a spelling anybody uses: only equality says something.
 */
export function soundOf(word: string): string {
  return scriptOf(word) === 'ideographic' ? word : fullSoundOf(word).replaceAll(/(\p{L})\1+/gu, '$1');
}

/** The same with doubled letters: Masen and Massen sound alike and are two names. */
export function fullSoundOf(word: string): string {
  if (scriptOf(word) === 'ideographic') return word;
  let sound = toLatin(word) ?? word;
  for (const [written, read] of spellings) sound = sound.replace(written, read);
  return sound;
}
