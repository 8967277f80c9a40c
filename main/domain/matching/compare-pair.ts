import { compareEmails, type EmailComparison } from './compare-emails.ts';
import { compareNames, type NameComparison } from './compare-names.ts';
import { compareTexts, type TextComparison } from './compare-texts.ts';
import type { Prepared, PreparedText, Vocabularies } from './prepare.ts';
import {
  bitsOf,
  departmentOdds,
  locationOdds,
  otherGeneration,
  otherSeat,
  postcodeOdds,
  titleOdds,
  type LevelOdds,
  type TextLevel,
} from './weights.ts';
import type { Vocabulary } from './words.ts';

/** Everything two records say of being one person. Weights in bits. */
export type PairComparison = {
  readonly names: NameComparison;
  readonly email: EmailComparison | undefined;
  /** What the e-mail adds to the names: less than its own weight where both addresses are made of the name. */
  readonly emailWeight: number;
  readonly location: TextComparison | undefined;
  readonly postcode: TextComparison | undefined;
  readonly department: TextComparison | undefined;
  readonly title: TextComparison | undefined;
  /** 0, or below where both have a seat and it is not the same. */
  readonly seatWeight: number;
  /** 0, or below where one is senior and the other junior. */
  readonly generationWeight: number;
  /** Sum of the weights and of the odds before anything is known. */
  readonly score: number;
};

export type PairContext = { readonly vocabularies: Vocabularies; readonly population: number };

/** Compares two records field by field. The same both ways round. */
export function comparePair(left: Prepared, right: Prepared, context: PairContext): PairComparison {
  const { vocabularies, population } = context;
  const { places, postcodes, departments, titles } = vocabularies;
  const names = compareNames(left, right, { words: vocabularies.names, population });
  const email = compareEmails(left, right, context);
  const text = (
    field: 'location' | 'postcode' | 'department' | 'title',
    words: Vocabulary,
    odds: Readonly<Record<TextLevel, LevelOdds>>,
  ): TextComparison | undefined =>
    compareField(left[field], right[field], { words, population, odds, isCode: field === 'postcode' });
  const location = text('location', places, locationOdds);
  const postcode = text('postcode', postcodes, postcodeOdds);
  const department = text('department', departments, departmentOdds);
  const title = text('title', titles, titleOdds);
  const emailWeight = emailBeyondNames(email, names);
  const seatWeight = differ(left.seatId, right.seatId) ? bitsOf(otherSeat, 0) : 0;
  const generationWeight = differ(left.generation, right.generation) ? bitsOf(otherGeneration, 0) : 0;
  const weights =
    names.weight +
    emailWeight +
    (location?.weight ?? 0) +
    (postcode?.weight ?? 0) +
    (department?.weight ?? 0) +
    (title?.weight ?? 0);
  const score = weights + seatWeight + generationWeight + priorBits(population);
  return {
    names,
    email,
    emailWeight,
    location,
    postcode,
    department,
    title,
    seatWeight,
    generationWeight,
    score,
  };
}

function compareField(
  left: PreparedText | undefined,
  right: PreparedText | undefined,
  context: Parameters<typeof compareTexts>[2],
): TextComparison | undefined {
  return compareTexts(left, right, context);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function emailBeyondNames(email: EmailComparison | undefined, names: NameComparison): number {
  if (email === undefined) return 0;
  if (!email.isNamedAfter || email.level === 'same' || email.weight <= 0) return email.weight;
  return Math.max(0, email.weight - Math.max(0, names.weight));
}

/** Of two records taken at random, one in `population` is the other's. */
function priorBits(population: number): number {
  return -Math.log2(population);
}

/**
 * How many people to reckon with, from the number of records: 1,024, then in steps of four times as many, rounded down. Coarse, so that a
 * record more or less does not move every score.
 */
export function populationOf(records: number): number {
  const steps = Math.max(0, Math.floor(Math.log2(Math.max(1, records) / 1024) / 2));
  return 1024 * 4 ** steps;
}
