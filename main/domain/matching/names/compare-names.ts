import type { Prepared, PreparedName, PreparedPart } from '../records/prepare.ts';
import { bitsOf, familyOdds, givenOdds, orderOdds, type LevelOdds } from '../measured/weights.ts';
import { nameLevels, type NameLevel, type Vocabulary } from './words.ts';

/** One name part of one record beside one of the other; weight in bits. */
export type PartComparison = {
  readonly level: NameLevel;
  readonly similarity: number;
  readonly weight: number;
};

export type NameComparison = {
  /** `undefined` where one side has none. `given` compares the left given name with whatever it stands against. */
  readonly given: PartComparison | undefined;
  readonly family: PartComparison | undefined;
  readonly order: 'straight' | 'swapped';
  /** One of the names is a usual reading of what is written in another script. */
  readonly isRead: boolean;
  /** One stood in a text that does not say which name comes first: turned, it may be the same. */
  readonly isOrderOpen: boolean;
  /** A given name is the beginning of the other but for its end, and much shorter: Kate of Katherine, not Marc of Marco. */
  readonly isShortForm: boolean;
  /** Of both parts and the order together, in bits. */
  readonly weight: number;
};

export type PartContext = {
  readonly words: Vocabulary;
  readonly population: number;
  readonly odds: Readonly<Record<NameLevel, LevelOdds>>;
};

export type NameContext = {
  readonly words: Vocabulary;
  readonly population: number;
  readonly given: PartContext;
  readonly family: PartContext;
};

export function nameContext(words: Vocabulary, population: number): NameContext {
  return {
    words,
    population,
    given: { words, population, odds: givenOdds },
    family: { words, population, odds: familyOdds },
  };
}

const silent: NameComparison = {
  given: undefined,
  family: undefined,
  order: 'straight',
  isRead: false,
  isOrderOpen: false,
  isShortForm: false,
  weight: 0,
};

/** The best comparison of any two ways in which two records name somebody; silent where one of them has no name. */
export function compareNames(left: Prepared, right: Prepared, context: NameContext): NameComparison {
  // Two names that are read out of mailboxes say what comparing the mailboxes says.
  if (left.isNameFromEmail && right.isNameFromEmail) return silent;
  let best: NameComparison | undefined;
  for (const one of left.names) {
    for (const other of right.names) {
      // Two readings say less than what they are readings of.
      if (one.isReading && other.isReading) continue;
      const comparison = {
        ...compareForms(one, other, context),
        isRead: one.isReading || other.isReading,
        isOrderOpen: one.isOrderOpen || other.isOrderOpen,
        isShortForm: isShortForm(one.spelled?.given, other.spelled?.given),
      };
      if (best === undefined || comparison.weight > best.weight) best = comparison;
    }
  }
  return best ?? silent;
}

function isShortForm(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.length - other.length) >= 3 && one.slice(0, 3) === other.slice(0, 3);
}

function compareForms(one: PreparedName, other: PreparedName, context: NameContext): NameComparison {
  const straight = together(
    comparePart(one.given, other.given, context.given),
    comparePart(one.family, other.family, context.family),
    'straight',
  );
  if (straight.given?.level === 'same' && straight.family?.level === 'same') return straight;
  const whole = compareWholes(one, other, context);
  if (whole !== undefined) return whole;
  if (one.undivided || other.undivided) return undividedComparison(one, other, context);
  if (straight.weight > 0 && straight.given !== undefined && straight.family !== undefined) return straight;
  // One table for both, so that it does not matter which record is called left.
  const swapped = together(
    comparePart(one.given, other.family, context.given),
    comparePart(one.family, other.given, context.given),
    'swapped',
  );
  return swapped.weight > straight.weight ? swapped : straight;
}

function together(
  given: PartComparison | undefined,
  family: PartComparison | undefined,
  order: 'straight' | 'swapped',
): NameComparison {
  const weight = (given?.weight ?? 0) + (family?.weight ?? 0) + bitsOf(orderOdds[order], 0);
  return { given, family, order, isRead: false, isOrderOpen: false, isShortForm: false, weight };
}

function comparePart(
  one: PreparedPart | undefined,
  other: PreparedPart | undefined,
  context: PartContext,
): PartComparison | undefined {
  if (one === undefined || other === undefined) return undefined;
  const { words, population, odds } = context;
  const { level, similarity } = levelOfParts(one, other, words);
  // The more usual of the two: the typo of a common name is as rare as typos are.
  let count = Math.max(words.countOf(one.joined), words.countOf(other.joined));
  if (level === 'shared')
    for (const word of [...one.words, ...other.words]) count = Math.max(count, words.countOf(word));
  return { level, similarity, weight: bitsOf(odds[level], Math.min(1, count / population)) };
}

type Level = { readonly level: NameLevel; readonly similarity: number };

function levelOfParts(one: PreparedPart, other: PreparedPart, words: Vocabulary): Level {
  const joined = words.compare(one.joined, other.joined);
  if (joined.level === 'same' || (one.words.length === 0 && other.words.length === 0)) return joined;
  if (one.core === other.core) return { level: 'spelled', similarity: 0.98 };
  if (joined.level === 'spelled' || joined.level === 'close') return joined;
  return sharedWords(one, other, words) ?? joined;
}

/** Double names: "Anna Maria" and "Anna", "Berg-Müller" and "Berg", "J. R." and "John Ronald". */
function sharedWords(one: PreparedPart, other: PreparedPart, words: Vocabulary): Level | undefined {
  const left = one.words.length === 0 ? [one.joined] : one.words;
  const right = other.words.length === 0 ? [other.joined] : other.words;
  let best: Level | undefined;
  for (const word of left) {
    for (const candidate of right) {
      const compared = words.compare(word, candidate);
      const level = sharedLevel(compared.level);
      if (level === undefined) continue;
      const found = { level, similarity: 0.95 * compared.similarity };
      if (best === undefined || isBetter(found, best)) best = found;
    }
  }
  return best;
}

function isBetter(one: Level, other: Level): boolean {
  const rank = nameLevels.indexOf(one.level) - nameLevels.indexOf(other.level);
  return rank < 0 || (rank === 0 && one.similarity > other.similarity);
}

function sharedLevel(level: NameLevel): NameLevel | undefined {
  switch (level) {
    case 'same':
    case 'spelled':
    case 'nickname':
      return 'shared';
    case 'close':
    case 'garbled':
    case 'anagram':
    case 'similar':
      return 'similar';
    case 'initial':
      return 'initial';
    case 'shared':
    case 'foreign':
    case 'different':
      return undefined;
  }
}

/** The same letters divided otherwise or in another order: "王 伟" and "王伟", "Abd Allah Salem" and "Salem, Abdallah". */
function compareWholes(
  one: PreparedName,
  other: PreparedName,
  { words, population }: NameContext,
): NameComparison | undefined {
  if (one.letterSum !== other.letterSum || !isSameWhole(one, other, words)) return undefined;
  const comparisons = [one, other]
    .filter(({ undivided }) => !undivided || (one.undivided && other.undivided))
    .map((named) => sameWhole(named, { one, other, words, population }));
  return comparisons.reduce((least, next) => (next.weight < least.weight ? next : least));
}

/** The whole is the same: weighed as the parts of `named`. */
function sameWhole(
  { given, family }: PreparedName,
  {
    one,
    other,
    words,
    population,
  }: Pick<NameContext, 'words' | 'population'> & { readonly one: PreparedName; readonly other: PreparedName },
): NameComparison {
  const part = (prepared: PreparedPart | undefined, odds: LevelOdds): PartComparison | undefined =>
    prepared === undefined
      ? undefined
      : {
          level: 'same',
          similarity: 1,
          weight: bitsOf(odds, Math.min(1, words.countOf(prepared.joined) / population)),
        };
  const isSwapped = !isSameOrder(one, other, words);
  return together(
    part(given, givenOdds.same),
    part(family, familyOdds.same),
    isSwapped ? 'swapped' : 'straight',
  );
}

/** Both begin with the same name. One of several words and another whose words stand otherwise are turned. */
function isSameOrder(one: PreparedName, other: PreparedName, words: Vocabulary): boolean {
  const [left, right] = [wholesOf(one, words), wholesOf(other, words)];
  if (one.undivided || other.undivided) return left[0] === right[0];
  return left[0] === right[0] || left[1] === right[1];
}

function isSameWhole(one: PreparedName, other: PreparedName, words: Vocabulary): boolean {
  const left = wholesOf(one, words);
  return wholesOf(other, words).some((whole) => left.includes(whole));
}

/** The whole name as one word: family first, given first, and by alphabet; none for half a name. */
function wholesOf({ given, family, undivided }: PreparedName, words: Vocabulary): readonly string[] {
  if (family === undefined || (given === undefined && !undivided)) return [];
  const textsOf = (part: PreparedPart | undefined): readonly string[] =>
    part === undefined ? [] : [words.textOf(part.joined)];
  const wordsOf = (part: PreparedPart): readonly string[] =>
    part.words.length === 0 ? textsOf(part) : part.words.map((word) => words.textOf(word));
  const sorted = given === undefined ? [] : [...wordsOf(given), ...wordsOf(family)].toSorted();
  return [
    [...textsOf(family), ...textsOf(given)].join(''),
    [...textsOf(given), ...textsOf(family)].join(''),
    ...(sorted.length > 2 ? [sorted.join('')] : []),
  ];
}

/** A name that is not divided, and another that is not the same: its parts cannot be told apart. */
function undividedComparison(one: PreparedName, other: PreparedName, context: NameContext): NameComparison {
  const left = one.family ?? one.given;
  const right = other.family ?? other.given;
  const family = comparePart(left, right, context.family);
  const isBothUndivided = one.undivided && other.undivided;
  if (family === undefined) return silent;
  if (isBothUndivided || family.level === 'foreign') return together(undefined, family, 'straight');
  // 王伟 against 王 + 薇: that the family name alone is not the whole name says nothing; that the whole differs does.
  return together(
    undefined,
    { level: 'different', similarity: 0, weight: bitsOf(familyOdds.different, 0) },
    'straight',
  );
}
