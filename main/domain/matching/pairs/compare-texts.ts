import type { PreparedText } from '../records/prepare.ts';
import { editDistance, jaroWinkler, letterOverlap } from '../names/string-similarity.ts';
import { bitsOf, type LevelOdds, type TextLevel } from '../measured/weights.ts';
import { isHopeless, type Vocabulary } from '../names/words.ts';

/** A place, postcode, department or title beside another; weight in bits. */
export type TextComparison = {
  readonly level: TextLevel;
  readonly similarity: number;
  readonly weight: number;
};

export type TextContext = {
  readonly words: Vocabulary;
  readonly population: number;
  readonly odds: Readonly<Record<TextLevel, LevelOdds>>;
  readonly isCode: boolean;
};

/** `undefined` where one side is blank. */
export function compareTexts(
  left: PreparedText | undefined,
  right: PreparedText | undefined,
  { words, population, odds, isCode }: TextContext,
): TextComparison | undefined {
  if (left === undefined || right === undefined) return undefined;
  const { level, similarity } = levelOf(left, right, { words, isCode });
  const count = Math.max(words.countOf(left.whole), words.countOf(right.whole));
  return { level, similarity, weight: bitsOf(odds[level], Math.min(1, count / population)) };
}

type Level = { readonly level: TextLevel; readonly similarity: number };

function levelOf(
  left: PreparedText,
  right: PreparedText,
  { words, isCode }: { readonly words: Vocabulary; readonly isCode: boolean },
): Level {
  if (left.whole === right.whole) return { level: 'same', similarity: 1 };
  const one = words.textOf(left.whole).replaceAll(' ', '');
  const other = words.textOf(right.whole).replaceAll(' ', '');
  if (one === other) return { level: 'same', similarity: 1 };
  if (isCode) return levelOfCodes(one, other);
  if (!isHopeless(words.wordOf(left.whole), words.wordOf(right.whole))) {
    const longer = Math.max(one.length, other.length);
    const isClose = editDistance(one, other) <= (longer >= 8 ? 2 : longer >= 4 ? 1 : 0);
    if (isClose || (longer >= 4 && letterOverlap(one, other) >= 0.8))
      return { level: 'close', similarity: jaroWinkler(one, other) };
  }
  const rights = right.words.length === 0 ? [right.whole] : right.words;
  const lefts = left.words.length === 0 ? [left.whole] : left.words;
  return lefts.some((word) => rights.includes(word))
    ? { level: 'shared', similarity: jaroWinkler(one, other) }
    : { level: 'different', similarity: 0 };
}

/** One sign of a code wrong or left out, or its signs in another order. */
function levelOfCodes(one: string, other: string): Level {
  const distance = editDistance(one, other);
  const longer = Math.max(one.length, other.length);
  const isClose = longer >= 3 && (distance === 1 || letterOverlap(one, other) === 1);
  return { level: isClose ? 'close' : 'different', similarity: 1 - distance / longer };
}
