import { compareEmails, type EmailComparison, type EmailContext } from './compare-emails.ts';
import { compareNames, nameContext, type NameComparison, type NameContext } from '../names/compare-names.ts';
import { compareTexts, type TextComparison, type TextContext } from './compare-texts.ts';
import type { Prepared, Vocabularies } from '../records/prepare.ts';
import { haveOtherMarks } from '../names/marks.ts';
import { saysOrder } from '../names/named-after.ts';
import {
  bitsOf,
  departmentOdds,
  locationOdds,
  otherGeneration,
  otherSeat,
  postcodeOdds,
  titleOdds,
} from '../measured/weights.ts';

/** Everything two records say of being one person. Weights in bits. */
export type PairComparison = {
  readonly names: NameComparison;
  /** One of the names was read out of a mailbox. */
  readonly isNameFromEmail: boolean;
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
  /** A generation stands on one side alone, or another one on each. */
  readonly hasOtherGeneration: boolean;
  /** Both write marks, and they differ. */
  readonly hasOtherMarks: boolean;
  /** The names stand the other way round, and nothing says that one of them was merely written so. */
  readonly isTurned: boolean;
  /** What place, postcode, department and title say together, where nothing of it speaks against. */
  readonly supportWeight: number;
  /** Sum of the weights and of the odds before anything is known. */
  readonly score: number;
};

/** What comparing needs to know of all records, made once for millions of pairs. */
export type PairContext = {
  readonly names: NameContext;
  readonly emails: EmailContext;
  readonly location: TextContext;
  readonly postcode: TextContext;
  readonly department: TextContext;
  readonly title: TextContext;
  /** Log2 odds that two records taken at random are one person: one in `population` is. */
  readonly prior: number;
};

export function pairContext(
  vocabularies: Vocabularies,
  { population, team }: { readonly population: number; readonly team: number },
): PairContext {
  const { names, places, postcodes, departments, titles } = vocabularies;
  return {
    names: nameContext(names, population),
    emails: { vocabularies, population },
    location: { words: places, population: team, odds: locationOdds, isCode: false },
    postcode: { words: postcodes, population: team, odds: postcodeOdds, isCode: true },
    department: { words: departments, population: team, odds: departmentOdds, isCode: false },
    title: { words: titles, population: team, odds: titleOdds, isCode: false },
    prior: -Math.log2(population),
  };
}

/** Compares two records field by field. The same both ways round. */
export function comparePair(left: Prepared, right: Prepared, context: PairContext): PairComparison {
  const names = compareNames(left, right, context.names);
  const email = compareEmails(left, right, context.emails);
  const location = compareTexts(left.location, right.location, context.location);
  const postcode = compareTexts(left.postcode, right.postcode, context.postcode);
  const department = compareTexts(left.department, right.department, context.department);
  const title = compareTexts(left.title, right.title, context.title);
  const emailWeight = emailBeyondNames(email, names);
  const seatWeight = differ(left.seatId, right.seatId) ? bitsOf(otherSeat, 0) : 0;
  const generationWeight = differ(left.generation, right.generation) ? bitsOf(otherGeneration, 0) : 0;
  const supports = [location, postcode, department, title].map((support) => support?.weight ?? 0);
  const supportWeight = supports.reduce((sum, weight) => sum + weight, 0);
  const weights = names.weight + emailWeight + supportWeight;
  const score = weights + seatWeight + generationWeight + context.prior;
  return {
    names,
    isNameFromEmail: left.isNameFromEmail || right.isNameFromEmail,
    email,
    emailWeight,
    location,
    postcode,
    department,
    title,
    seatWeight,
    generationWeight,
    hasOtherGeneration: left.generation !== right.generation,
    hasOtherMarks: haveOtherMarks(left.marks, right.marks),
    isTurned: names.order === 'swapped' && !(names.isOrderOpen && isOrderSaid(left, right)),
    supportWeight,
    score,
  };
}

/** A mailbox says which name is the given one, and so that a turned name is the same: `mkim@` of Kim Minjun. */
function isOrderSaid(left: Prepared, right: Prepared): boolean {
  const isSaid = (open: Prepared, other: Prepared): boolean =>
    other.names.some(
      ({ spelled, isOrderOpen }) =>
        !isOrderOpen &&
        spelled !== undefined &&
        open.addresses.some(({ local }) => saysOrder(local, spelled.given, spelled.family)),
    );
  return isSaid(left, right) || isSaid(right, left);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function emailBeyondNames(email: EmailComparison | undefined, names: NameComparison): number {
  if (email === undefined) return 0;
  if (!email.isNamedAfter || email.level === 'same' || email.weight <= 0) return email.weight;
  // Whoever is called alike has an address that is alike: it is no second witness.
  return names.given === undefined && names.family === undefined ? email.weight : 0;
}

/**
 * How many people to reckon with for names and addresses, from the number of records: 1,024, then doubled, rounded down. In steps, so that
 * a record more or less does not move every score.
 */
export function populationOf(records: number): number {
  return 1024 * 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, records) / 1024)));
}

/**
 * The same for places, departments and titles. A name is as rare in a company of twenty as in one of thousands, but twenty people share
 * one office: here the steps begin at 16 and go by four.
 */
export function teamOf(records: number): number {
  return 16 * 4 ** Math.max(0, Math.floor(Math.log2(Math.max(1, records) / 16) / 2));
}
