import { probabilityOf } from '../measured/calibration.ts';
import { leftOf, pairsAcross, rightOf } from '../pairs/blocking.ts';
import { linkByIdentifiers, type LinkedByIdentifiers } from './link-identifiers.ts';
import { compareIn, likenessEvidence, openSession, type Session } from './match-session.ts';
import type { Assignment, Link, LinkToReview } from '../pairs/links.ts';
import type { MatchRecord, MatchSettings } from '../records/match-record.ts';
import type { Prepared } from '../records/prepare.ts';
import { contradictionOf, likenessRuleOf } from '../pairs/rules.ts';
import { defaultSettings } from '../records/settings.ts';
import { settlePairs, withProbabilities, type ScoredPair } from '../pairs/settle-pairs.ts';

export type LinkedPeople = {
  readonly certain: readonly Link[];
  /** Best first for each left record. */
  readonly review: readonly LinkToReview[];
  /** Ids of records that are in neither. */
  readonly unmatched: { readonly left: readonly string[]; readonly right: readonly string[] };
};

export type LinkRequest = {
  readonly left: readonly MatchRecord[];
  readonly right: readonly MatchRecord[];
  /** `many-to-one`: several left records (rows of several windows) can be one right record. Default: one to one. */
  readonly assignment?: Assignment;
  readonly settings?: Partial<MatchSettings>;
};

/**
 * Finds who in one list is who in another. Decisions come first, then identifiers in the order of `identifierRules`, then likeness for
 * what is left. The same whichever list is called left (one to one), and whatever order the records come in.
 */
export function linkPeople(request: LinkRequest): LinkedPeople {
  const assignment = request.assignment ?? 'one-to-one';
  const settings = { ...defaultSettings, ...request.settings };
  const { session, left, right } = openSession(request, settings);
  const linked = linkByIdentifiers(left, right, { session, assignment });
  const candidates = candidatePairs({ left, right, session, linked });
  const settled = settlePairs(candidates, { certainFrom: settings.certainFrom, assignment });
  const certain = [
    ...linked.certain,
    ...settled.map((pair) => linkOf({ left, right, session }, pair, pair.probability)),
  ];
  const takenLeft = new Set(certain.map((link) => link.left));
  const takenRight = new Set(assignment === 'one-to-one' ? certain.map((link) => link.right) : []);
  const isOpen = (link: { readonly left: string; readonly right: string }): boolean =>
    !takenLeft.has(link.left) && !takenRight.has(link.right);
  const asked = linked.review.filter(isOpen);
  const pairs = new Set(asked.map((link) => `${link.left}\u0000${link.right}`));
  const alike = reviewLinks({ left, right, session }, candidates, { isOpen, assignment });
  const review = [...asked, ...alike.filter((link) => !pairs.has(`${link.left}\u0000${link.right}`))];
  return { certain, review, unmatched: unmatchedOf(request, [...certain, ...review]) };
}

type Sides = {
  readonly left: readonly Prepared[];
  readonly right: readonly Prepared[];
  readonly session: Session;
};

function candidatePairs({
  left,
  right,
  session,
  linked: { free, held },
}: Sides & { readonly linked: LinkedByIdentifiers }): readonly ScoredPair[] {
  const lefts = numbered(left, free.isFreeLeft);
  const rights = numbered(right, free.isFreeRight);
  const scored: ScoredPair[] = [];
  for (const number of pairsAcross(lefts.records, rights.records, session.vocabularies)) {
    const one = lefts.records[leftOf(number)];
    const other = rights.records[rightOf(number)];
    if (one === undefined || other === undefined) continue;
    const pair = compareIn(session, one, other);
    if (probabilityOf(pair.score) < session.settings.reviewFrom) continue;
    if (contradictionOf(one, other) !== undefined || free.isApart(one.record.id, other.record.id)) continue;
    const { leadsTo } = likenessRuleOf(pair);
    if (leadsTo === 'nothing') continue;
    const indices = { left: lefts.indices[leftOf(number)] ?? 0, right: rights.indices[rightOf(number)] ?? 0 };
    const isHeld = held.left.has(indices.left) || held.right.has(indices.right);
    scored.push({ ...indices, score: pair.score, isEnough: !isHeld && leadsTo === 'match' });
  }
  return scored;
}

/** The records that are free, with their places in the whole list. */
function numbered(
  records: readonly Prepared[],
  isFree: (index: number) => boolean,
): { readonly records: readonly Prepared[]; readonly indices: readonly number[] } {
  const indices = [...records.keys()].filter(isFree);
  return { records: records.filter((_, index) => isFree(index)), indices };
}

function linkOf({ left, right, session }: Sides, pair: ScoredPair, probability: number): Link {
  const one = left[pair.left];
  const other = right[pair.right];
  if (one === undefined || other === undefined) throw new RangeError('A pair of records that are not there.');
  const evidence = likenessEvidence(session, [one, other], probability);
  return { left: one.record.id, right: other.record.id, evidence };
}

/** The best candidates of each open record, of either side. */
function reviewLinks(
  sides: Sides,
  candidates: readonly ScoredPair[],
  {
    isOpen,
    assignment,
  }: {
    readonly isOpen: (link: { readonly left: string; readonly right: string }) => boolean;
    readonly assignment: Assignment;
  },
): readonly LinkToReview[] {
  const { settings } = sides.session;
  const idsOf = ({ left, right }: ScoredPair): { readonly left: string; readonly right: string } => ({
    left: sides.left[left]?.record.id ?? '',
    right: sides.right[right]?.record.id ?? '',
  });
  // The same whichever list is called left.
  const nameOf = (pair: ScoredPair): string => Object.values(idsOf(pair)).toSorted().join('\u0000');
  const open = withProbabilities(
    candidates.filter((pair) => isOpen(idsOf(pair))),
    assignment,
  ).toSorted((a, b) => b.score - a.score || (nameOf(a) < nameOf(b) ? -1 : 1));
  const shown = new Map<string, number>();
  return open.flatMap((pair) => {
    const keys = [`l${pair.left}`, `r${pair.right}`];
    const isFitting = probabilityOf(pair.score) >= settings.certainFrom;
    if (!isFitting && pair.probability < settings.reviewFrom) return [];
    if (keys.every((key) => (shown.get(key) ?? 0) >= settings.candidates)) return [];
    for (const key of keys) shown.set(key, (shown.get(key) ?? 0) + 1);
    const reason = isFitting && pair.probability < settings.certainFrom ? 'several-fit' : 'not-sure';
    return [{ ...linkOf(sides, pair, pair.probability), reason }];
  });
}

function unmatchedOf(request: LinkRequest, links: readonly Link[]): LinkedPeople['unmatched'] {
  const lefts = new Set(links.map(({ left }) => left));
  const rights = new Set(links.map(({ right }) => right));
  return {
    left: request.left.map(({ id }) => id).filter((id) => !lefts.has(id)),
    right: request.right.map(({ id }) => id).filter((id) => !rights.has(id)),
  };
}
