import { nameWords } from '../../people/identifiers/identifier.ts';
import { scriptOf } from './scripts.ts';

/** One way somebody is called, in folded words. */
export type NameForm = {
  /** Words of the given name; empty where unknown. */
  readonly given: readonly string[];
  /** Words of the family name; empty where unknown. */
  readonly family: readonly string[];
  /** The whole name in one word, not divided (as East Asian names are often written); given and family are empty then. */
  readonly undivided: string | undefined;
  /** The order of a display name is a guess; absent where fields or a comma say it. */
  readonly isOrderOpen?: boolean;
};

export type NameParts = {
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly displayName?: string | undefined;
};

const honorifics = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady herr frau mag ing dipl phd md mba cpa esq'.split(
    ' ',
  ),
);
const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);
const particles = new Set(
  'van von der den de het ten ter te zu zur af av di da do dos das du del della dello degli dei la le les lo los las el al ul bin ibn bint abu'.split(
    ' ',
  ),
);

/** Words that stand before family names and come and go: "van der Berg" is also listed as "Berg". */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/**
 * The ways a record names somebody, most exact first: given and family name, then the display name where it says something else, then
 * what a display name has in brackets ("王伟 (Wei Wang)", "Anna Berg (Meyer)").
 */
export function nameForms({ givenName, familyName, displayName }: NameParts): readonly NameForm[] {
  const forms: NameForm[] = [];
  const given = withoutTitles(nameWords(outsideBrackets(givenName ?? '')));
  const family = withoutTitles(nameWords(outsideBrackets(familyName ?? '')));
  if (given.length > 0 || family.length > 0) forms.push({ given, family, undivided: undefined });
  const shown = displayName ?? '';
  if (shown === '') return forms;
  for (const text of [outsideBrackets(shown), ...insideBrackets(shown)]) {
    const form = divide(text);
    if (form !== undefined) forms.push(form);
  }
  return forms.filter((form, at) => forms.findIndex((other) => sameForm(form, other)) === at);
}

/**
 * The name that a mailbox is made of, as in `anna.berg@` or `a_berg@`: two or three words without a digit. Which of them is the family name
 * nobody says. `undefined` for other mailboxes.
 */
export function nameInMailbox(local: string): NameForm | undefined {
  const words = /^\p{L}+(?:[._-]\p{L}+){1,2}$/u.test(local) ? local.split(/[._-]/u).flatMap(nameWords) : [];
  const family = words.at(-1);
  if (family === undefined || words.length < 2 || words.every((word) => word.length < 2)) return undefined;
  return { given: words.slice(0, -1), family: [family], undivided: undefined };
}

/** "jr", "sr" or the number of a generation where the name ends in one: the son is not the father. */
export function generationOf({ familyName, displayName }: NameParts): string | undefined {
  for (const text of [familyName, displayName]) {
    if (text === undefined) continue;
    const words = nameWords(text);
    const last = words.at(-1);
    if (words.length > 1 && last !== undefined && generations.has(last)) return generations.get(last);
  }
  return undefined;
}

function divide(text: string): NameForm | undefined {
  const [beforeComma = '', afterComma] = text.split(/[,،、，]/u);
  const isSuffix = generations.has(nameWords(afterComma ?? '').join(' '));
  if (afterComma !== undefined && !isSuffix) {
    const family = withoutTitles(nameWords(beforeComma));
    const given = withoutTitles(nameWords(afterComma));
    if (family.length > 0 && given.length > 0) return { given, family, undivided: undefined };
  }
  // Hyphens bind: "Anna Berg-Meyer" has one given name.
  const names = beforeComma
    .split(/\s+/u)
    .map(nameWords)
    .filter((words) => words.length > 0);
  const kept = withoutTitles(names.map((words) => words.join('-')));
  const [only] = kept;
  if (only === undefined) return undefined;
  if (kept.length === 1) {
    return scriptOf(only) === 'ideographic' && !only.includes('-')
      ? { given: [], family: [], undivided: only }
      : { given: only.split('-'), family: [], undivided: undefined };
  }
  const particle = kept.findIndex((name, at) => at > 0 && at < kept.length - 1 && particles.has(name));
  const cut = particle > 0 ? particle : kept.length - 1;
  const wordsOf = (part: readonly string[]): readonly string[] => part.flatMap((name) => name.split('-'));
  return {
    given: wordsOf(kept.slice(0, cut)),
    family: wordsOf(kept.slice(cut)),
    undivided: undefined,
    isOrderOpen: true,
  };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let start = 0;
  while (start < words.length - 1 && honorifics.has(words[start] ?? '')) start += 1;
  let end = words.length;
  while (end > start + 1 && (generations.has(words[end - 1] ?? '') || honorifics.has(words[end - 1] ?? '')))
    end -= 1;
  return words.slice(start, end);
}

const hasBrackets = /[([（]/u;

function outsideBrackets(text: string): string {
  return hasBrackets.test(text) ? text.replaceAll(/[([（].*?[)\]）]/gu, ' ') : text;
}

function insideBrackets(text: string): readonly string[] {
  if (!hasBrackets.test(text)) return [];
  return [...text.matchAll(/[([（](.*?)[)\]）]/gu)].map((found) => found[1] ?? '');
}

function sameForm(one: NameForm, other: NameForm): boolean {
  return (
    one.undivided === other.undivided &&
    one.given.join(' ') === other.given.join(' ') &&
    one.family.join(' ') === other.family.join(' ')
  );
}
