/**
 * How scores relate to how often pairs of that score are one person: log2 odds = slope × score + offset, fitted on the tuning
 * halves of the benchmark (`npm run bench -- match --tune`). Sums of weights exaggerate, since fields are not independent; and
 * the coarse population underrates.
 */
const slope = 0.9;
const offset = 4;

/** The probability, 0 to 1, that a pair of this score (bits) is one person, before other candidates are looked at. */
export function probabilityOf(score: number): number {
  return 1 / (1 + 2 ** -logOddsOf(score));
}

/** The same as log2 odds. */
export function logOddsOf(score: number): number {
  return slope * score + offset;
}

/** Log2 odds of a probability. */
export function logOddsOfProbability(probability: number): number {
  return Math.log2(probability / (1 - probability));
}
