import { logOddsOf } from '../measured/calibration.ts';
import type { Assignment } from './links.ts';

/** A candidate: indices of two records and the score of their comparison in bits. */
export type ScoredPair = {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** Whether it can be made a match without asking; it competes with others either way. */
  readonly isEnough: boolean;
};

/** A pair that won: its probability with every other candidate of both records taken into account. */
export type SettledPair = ScoredPair & { readonly probability: number };

/**
 * Which candidates are certain where every right record belongs to one left record at most, and with `one-to-one` the other way
 * round too. The odds of a pair are set against the odds of all other candidates of its two records: two people of one name leave
 * each other undecided. What is certain is taken out and the rest looked at again, until nothing more is.
 */
export function settlePairs(
  pairs: readonly ScoredPair[],
  { certainFrom, assignment }: { readonly certainFrom: number; readonly assignment: Assignment },
): readonly SettledPair[] {
  const settled: SettledPair[] = [];
  let open: readonly ScoredPair[] = pairs;
  for (;;) {
    const certain = withProbabilities(open, assignment).filter(
      ({ probability, isEnough }) => isEnough && probability >= certainFrom,
    );
    if (certain.length === 0) return settled;
    settled.push(...certain);
    const lefts = new Set(certain.map(({ left }) => left));
    const rights = new Set(assignment === 'one-to-one' ? certain.map(({ right }) => right) : []);
    open = open.filter(({ left, right }) => !lefts.has(left) && !rights.has(right));
  }
}

/** Each pair with its probability among all candidates given. */
export function withProbabilities(
  pairs: readonly ScoredPair[],
  assignment: Assignment,
): readonly SettledPair[] {
  const ofLeft = new Map<number, number>();
  const ofRight = new Map<number, number>();
  for (const { left, right, score } of pairs) {
    const odds = oddsOf(score);
    ofLeft.set(left, (ofLeft.get(left) ?? 0) + odds);
    ofRight.set(right, (ofRight.get(right) ?? 0) + odds);
  }
  return pairs.map((pair) => {
    const odds = oddsOf(pair.score);
    const others = assignment === 'one-to-one' ? (ofRight.get(pair.right) ?? 0) - odds : 0;
    return { ...pair, probability: odds / (1 + (ofLeft.get(pair.left) ?? 0) + others) };
  });
}

function oddsOf(score: number): number {
  return 2 ** Math.min(60, logOddsOf(score));
}
