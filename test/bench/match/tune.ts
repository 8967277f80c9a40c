import { leftOf, pairsAcross, rightOf } from '../../../main/domain/matching/pairs/blocking.ts';
import type { PairComparison } from '../../../main/domain/matching/pairs/compare-pair.ts';
import { compareIn, openSession, type Session } from '../../../main/domain/matching/groups/match-session.ts';
import type { Prepared } from '../../../main/domain/matching/records/prepare.ts';
import { defaultSettings } from '../../../main/domain/matching/records/settings.ts';
import { withGaps, type GroupSet, type Labeled, type LinkSet } from './sets.ts';

/** A score and whether its pair is one person. */
type Judged = { readonly score: number; readonly isMatch: boolean };

type TuningPairs = {
  /** All true pairs. */
  readonly matches: readonly PairComparison[];
  /** A fixed sample of pairs of different people. */
  readonly strangers: readonly PairComparison[];
};

/** Prints, for the tuning halves, the numbers that weights.ts and calibration.ts are rounded from. */
export function printTuning(group: GroupSet, link: LinkSet): void {
  const sets = [tuningPairsOf(group.records, []), tuningPairsOf(link.left, link.right)] as const;
  console.log('Share of each level between records of one person (m) and of two (u), tuning halves:');
  for (const field of ['given', 'family', 'order', 'email', 'location', 'postcode'] as const) {
    [group.name, link.name].forEach((name, at) => {
      const { matches, strangers } = sets[at === 0 ? 0 : 1];
      const m = sharesOf(matches, field);
      const u = sharesOf(strangers, field);
      if (m.size === 0) return;
      const levels = [...new Set([...m.keys(), ...u.keys()])].map(
        (level) => `${level} ${digits(m.get(level))}/${digits(u.get(level))}`,
      );
      console.log(`  ${field.padEnd(9)} ${name.padEnd(10)} ${levels.join('  ')}`);
    });
  }
  for (const gaps of [withGaps(link, 3), withGaps(link, 2)]) {
    const fit = fitLogistic(bestPairs(gaps));
    console.log(
      `Calibration on ${gaps.name}: log2 odds = ${fit.slope.toFixed(2)} × score + ${fit.offset.toFixed(2)}`,
    );
  }
}

const digits = (share: number | undefined): string => (share ?? 0).toPrecision(2);

function tuningPairsOf(left: readonly Labeled[], right: readonly Labeled[]): TuningPairs {
  const session = openSession(
    { left: left.map(({ record }) => record), right: right.map(({ record }) => record) },
    defaultSettings,
  );
  const isOneList = right.length === 0;
  const others = isOneList ? session.left : session.right;
  const otherEntities = (isOneList ? left : right).map(({ entity }) => entity);
  const matches: PairComparison[] = [];
  const strangers: PairComparison[] = [];
  left.forEach(({ entity }, one) => {
    otherEntities.forEach((otherEntity, other) => {
      if (isOneList && other <= one) return;
      const isMatch = entity === otherEntity;
      // One stranger in fifty, spread evenly.
      if (!isMatch && (one * 31 + other * 17) % 50 !== 0) return;
      const pair = compareAt(session.session, [session.left[one], others[other]]);
      (isMatch ? matches : strangers).push(pair);
    });
  });
  return { matches, strangers };
}

/** Pairs that are each other's best candidate: what a decision is about. */
function bestPairs({ left, right }: LinkSet): readonly Judged[] {
  const opened = openSession(
    { left: left.map(({ record }) => record), right: right.map(({ record }) => record) },
    defaultSettings,
  );
  const scored = [...pairsAcross(opened.left, opened.right, opened.session.vocabularies)].map((number) => {
    const [one, other] = [leftOf(number), rightOf(number)];
    const { score } = compareAt(opened.session, [opened.left[one], opened.right[other]]);
    return { one, other, score, isMatch: left[one]?.entity === right[other]?.entity };
  });
  const bestOf = (sideOf: (pair: (typeof scored)[number]) => number): ReadonlyMap<number, number> => {
    const best = new Map<number, number>();
    for (const pair of scored)
      best.set(sideOf(pair), Math.max(pair.score, best.get(sideOf(pair)) ?? -Infinity));
    return best;
  };
  const bestOfLeft = bestOf(({ one }) => one);
  const bestOfRight = bestOf(({ other }) => other);
  return scored.filter(
    ({ one, other, score }) => bestOfLeft.get(one) === score && bestOfRight.get(other) === score,
  );
}

function compareAt(
  session: Session,
  [one, other]: readonly [Prepared | undefined, Prepared | undefined],
): PairComparison {
  if (one === undefined || other === undefined) throw new RangeError('A record that is not there.');
  return compareIn(session, one, other);
}

type Field = 'given' | 'family' | 'order' | 'email' | 'location' | 'postcode';

function levelOf({ names, email, location, postcode }: PairComparison, field: Field): string | undefined {
  switch (field) {
    case 'given':
      return names.given?.level;
    case 'family':
      return names.family?.level;
    case 'order':
      return names.given !== undefined && names.family !== undefined ? names.order : undefined;
    case 'email':
      return email?.level;
    case 'location':
      return location?.level;
    case 'postcode':
      return postcode?.level;
  }
}

function sharesOf(pairs: readonly PairComparison[], field: Field): ReadonlyMap<string, number> {
  const levels = pairs.map((pair) => levelOf(pair, field)).filter((level) => level !== undefined);
  const shares = new Map<string, number>();
  for (const level of levels) shares.set(level, (shares.get(level) ?? 0) + 1 / levels.length);
  return shares;
}

/** Slope and offset that make the labels most probable (Newton's method on the logistic likelihood), in bits. */
function fitLogistic(judged: readonly Judged[]): { readonly slope: number; readonly offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 200; step += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isMatch } of judged) {
      const x = score * Math.LN2;
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = (isMatch ? 1 : 0) - p;
      const weight = p * (1 - p);
      gs += error * x;
      go += error;
      ss += weight * x * x;
      so += weight * x;
      oo += weight;
    }
    const determinant = ss * oo - so * so;
    slope += small((oo * gs - so * go) / determinant);
    offset += small((ss * go - so * gs) / determinant);
  }
  return { slope, offset: offset / Math.LN2 };
}

/** Newton's first steps can be far too long. */
function small(step: number): number {
  return Math.max(-0.3, Math.min(0.3, step));
}
