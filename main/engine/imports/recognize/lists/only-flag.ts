import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { isKindOfWork, readBoolean } from '../../../../domain/states/words.ts';
import { namesGone, namesHere } from '../states/state-names.ts';
import { valuesOf } from '../states/values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** Flags of something that people have or are, and no state of their work. */
const ofOther =
  /remote|home_?office|manager|leader|lead$|union|exempt|car(?:_|$)|parking|student|extern|contractor|temp|full_?time|part_?time|vollzeit|teilzeit|befristet|newsletter|gdpr|dsgvo|lock|expire|expiring|complete|quota|leave|urlaub|sick|guest|group|delegat|shared|owner|sponsor|synced|bonus|commission|telefon|laptop|away|availab|seat/u;

/** Of something else, or known to be of who is here or gone, and left out. */
function isKnown(name: string): boolean {
  return ofOther.test(name) || namesHere(name) || namesGone(name);
}

/**
 * The place of the only column with both yes and no, as spreadsheets write them in any language ("PRAWDA", "NEPRAVDA"), under a name that nobody
 * knows: it may be of who is here, or of who is gone.
 */
export function onlyFlag(
  columns: readonly ColumnMapping[],
  names: readonly string[],
  rows: Rows,
): number | undefined {
  const flags = columns.flatMap(({ field }, at) => {
    const values = valuesOf(rows, at);
    const answers = new Set(values.map((value) => (value.length > 2 ? readBoolean(value) : undefined)));
    return field === undefined && answers.has(true) && answers.has(false) && !answers.has(undefined)
      ? [at]
      : [];
  });
  const [only] = flags;
  return flags.length === 1 && only !== undefined && !isKnown(names[only] ?? '') ? only : undefined;
}

const fewWords = 6;

/** A few words that nobody knows, as a state has them. */
export function areFewWords(words: readonly string[]): boolean {
  const isWord = (word: string): boolean =>
    readBoolean(word) === undefined && /^\p{L}{3,}(?:[ -]\p{L}+){0,3}$/u.test(word);
  return (
    words.length > 1 && words.length <= fewWords && words.every((word) => isWord(word) && !isKindOfWork(word))
  );
}
