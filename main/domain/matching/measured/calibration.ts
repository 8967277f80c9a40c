/**
 * How scores relate to how often pairs of that score are one person: log2 odds = slope × score + offset. Fitted on Febrl's tuning half with
 * one person in two missing from either list (1.13 and 5.98; with one in three missing, 1.30 and 9.18), and taken flatter than
 * both: other lists have other errors (`npm run bench -- match --tune`). Scores alone underrate, since the prior holds nothing of the
 * fact that most people are in both lists.
 */
const slope = 1;
const offset = 4.5;

/** The probability, 0 to 1, that a pair of this score (bits) is one person, before other candidates are looked at. */
export function probabilityOf(score: number): number {
  return 1 / (1 + 2 ** -logOddsOf(score));
}

/** The same as log2 odds. */
export function logOddsOf(score: number): number {
  return slope * score + offset;
}

/**
 * What is stated beside a pair, where others compete with it: less than what decides, since lists with namesakes and few people in
 * common are right that much less often (bits; the worst of lists made anew after Febrl 1 to 3, and 4; `npm run bench -- match`). What is
 * asked about is so because it is wrong more often.
 */
export function statedProbability(probability: number, { isMade }: { readonly isMade: boolean }): number {
  const bits = Math.min(60, logOddsOfProbability(Math.min(probability, 1 - 2 ** -50)));
  return 1 / (1 + 2 ** -(bits - (isMade ? flatterWhereMade : flatterWhereAsked)));
}

const flatterWhereMade = 3.3;
const flatterWhereAsked = 5;

/** Log2 odds of a probability. */
export function logOddsOfProbability(probability: number): number {
  return Math.log2(probability / (1 - probability));
}
