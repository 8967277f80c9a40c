import type { NameForm } from './name-forms.ts';
import { nameInMailbox } from './name-forms.ts';
import { scriptOf, soundOf } from './scripts.ts';

/**
 * Whether a mailbox is made of the name of its holder: it has the given or family name in it, in any usual spelling, or their initials. Of
 * a record without a name, or with one that cannot be compared with Latin letters, a mailbox that looks like a name is taken for one.
 */
export function isNamedAfter(local: string, forms: readonly NameForm[]): boolean {
  const comparable = forms.filter(({ given, family, undivided }) =>
    [...given, ...family, undivided ?? ''].some((word) => word !== '' && isComparable(word)),
  );
  if (comparable.length === 0) return nameInMailbox(local) !== undefined;
  const letters = local.replaceAll(/[^\p{L}]+/gu, '');
  const sound = soundOf(letters);
  const tokens = new Set(local.split(/[^\p{L}]+/u).filter((token) => token.length > 1));
  return comparable.some((form) => {
    const words = wordsOf(form);
    return (
      words.some((word) => word.length >= 3 && (letters.includes(word) || sound.includes(soundOf(word)))) ||
      words.some((word) => word.length >= 2 && tokens.has(word)) ||
      isMadeOfInitials(letters, form)
    );
  });
}

function isComparable(word: string): boolean {
  return ['latin', 'cyrillic', 'greek'].includes(scriptOf(word));
}

function wordsOf({ given, family }: NameForm): readonly string[] {
  return [...given, ...family, given.join(''), family.join('')].filter((word) => word !== '');
}

/** `lw@` and `wl@` of Wei Li, `wli@`, `liw@`. */
function isMadeOfInitials(letters: string, { given, family }: NameForm): boolean {
  const first = given.map((word) => word.charAt(0)).join('');
  const last = family.join('');
  const initial = last.charAt(0);
  if (first === '' || last === '') return false;
  return [first + initial, initial + first, first + last, last + first, first.charAt(0) + last].includes(
    letters,
  );
}

/**
 * Whether a mailbox says in which order the names of its holder stand: `mkim@` and `minjun.kim@` do for Kim Minjun, whose given name is
 * then Minjun.
 */
export function saysOrder(local: string, given: string, family: string): boolean {
  const letters = local.replaceAll(/[^\p{L}]+/gu, '');
  const initial = given.charAt(0);
  return initial !== family.charAt(0)
    ? [initial + family, given + family, given + family.charAt(0)].some(
        (form) => soundOf(form) === soundOf(letters),
      )
    : soundOf(given + family) === soundOf(letters);
}
