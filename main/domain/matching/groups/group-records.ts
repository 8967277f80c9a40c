import { leftOf, pairsWithin, rightOf } from '../pairs/blocking.ts';
import { logOddsOfProbability, probabilityOf } from '../measured/calibration.ts';
import { cluster, type ClusterJoin, type Tie } from './cluster.ts';
import type { MatchEvidence } from '../pairs/evidence.ts';
import { Groups } from './groups.ts';
import { joinByIdentifiers, type IdentifierJoin } from './join-identifiers.ts';
import type { ReviewReason } from '../pairs/links.ts';
import type { MatchRecord, MatchSettings } from '../records/match-record.ts';
import {
  compareIn,
  identifierEvidence,
  likenessEvidence,
  openSession,
  type Session,
} from './match-session.ts';
import type { Prepared } from '../records/prepare.ts';
import { contradictionOf, likenessRuleOf, type LikenessLead } from '../pairs/rules.ts';
import { defaultSettings } from '../records/settings.ts';

/** Two records whose match joined two groups, or would. */
export type Join = { readonly left: string; readonly right: string; readonly evidence: MatchEvidence };

/** Records of one person, by id, with what brought them together. A record that is alone is a group of its own. */
export type RecordGroup = { readonly records: readonly string[]; readonly joins: readonly Join[] };

/** Two groups that may be one person, with the pair of records that says so best. */
export type GroupsToReview = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly best: Join;
  readonly reason: ReviewReason;
};

export type GroupedRecords = {
  readonly groups: readonly RecordGroup[];
  /** Conflicts of identifiers first, then the most probable. */
  readonly review: readonly GroupsToReview[];
};

export type GroupRequest = {
  readonly records: readonly MatchRecord[];
  readonly settings?: Partial<MatchSettings>;
};

type Work = { readonly records: readonly Prepared[]; readonly session: Session; readonly groups: Groups };

/**
 * Brings the records of one list together into people: decisions first, then identifiers, then likeness. Two unique ids are never in
 * one group, and no chain of weak links makes one. The order of records does not matter.
 */
export function groupRecords(request: GroupRequest): GroupedRecords {
  const settings = { ...defaultSettings, ...request.settings };
  const { session, left: records } = openSession({ left: request.records, right: [] }, settings);
  const groups = new Groups(records, apartIndices(records, session));
  const work = { records, session, groups };
  const decided = joinDecided(work);
  const identified = joinByIdentifiers(records, work);
  const { ties, scoreOf } = tiesOf(work, identified.isContested);
  const clustered = cluster({
    groups,
    ties,
    scoreOf,
    idOf: (index) => idOf(records, index),
    from: logOddsOfProbability(settings.certainFrom),
    isEnough: ({ left, right }) => leadOf(work, left, right) === 'match',
  });
  const joins = [
    ...decided,
    ...identified.joins.map((join) => identifierJoin(work, join)),
    ...clustered.map((join) => likenessJoin(work, join)),
  ];
  const review = [...conflictsToReview(work, identified.conflicts), ...tiesToReview(work, { ties, scoreOf })];
  return { groups: groupsOf(work, joins), review };
}

function idOf(records: readonly Prepared[], index: number): string {
  return records[index]?.record.id ?? '';
}

function recordAt(records: readonly Prepared[], index: number): Prepared {
  const record = records[index];
  if (record === undefined) throw new RangeError('A record that is not there.');
  return record;
}

function indicesById(records: readonly Prepared[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ record }, index) => [record.id, index]));
}

function apartIndices(
  records: readonly Prepared[],
  { settings }: Session,
): ReadonlyMap<number, readonly number[]> {
  const indices = indicesById(records);
  const apart = new Map<number, number[]>();
  for (const { one, other, verdict } of settings.decisions) {
    const [a, b] = [indices.get(one), indices.get(other)];
    if (verdict !== 'different' || a === undefined || b === undefined) continue;
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }
  return apart;
}

/** What a person decided is joined, unless it contradicts a unique id or another decision. */
function joinDecided(work: Work): readonly Join[] {
  const { records, session, groups } = work;
  const indices = indicesById(records);
  return session.settings.decisions.flatMap(({ one, other, verdict }) => {
    const [a, b] = [indices.get(one), indices.get(other)];
    if (verdict !== 'same' || a === undefined || b === undefined || !groups.mayBeOne([a, b])) return [];
    groups.join([a, b]);
    const found = { rule: 'decided', identifier: undefined, contradiction: undefined } as const;
    const evidence = identifierEvidence(session, [recordAt(records, a), recordAt(records, b)], found);
    return [{ left: one, right: other, evidence }];
  });
}

/** Pairs of records in different groups that may be one person, and a score for any pair that remembers. */
function tiesOf(
  work: Work,
  isContested: (left: number, right: number) => boolean,
): { readonly ties: readonly Tie[]; readonly scoreOf: (left: number, right: number) => number } {
  const { records, session, groups } = work;
  const scores = new Map<number, number>();
  const scoreOf = (left: number, right: number): number => {
    const key = Math.min(left, right) * 2 ** 21 + Math.max(left, right);
    const known = scores.get(key);
    if (known !== undefined) return known;
    const { score } = compareIn(session, recordAt(records, left), recordAt(records, right));
    scores.set(key, score);
    return score;
  };
  const ties: Tie[] = [];
  for (const pair of pairsWithin(records, session.vocabularies)) {
    const tie = { left: leftOf(pair), right: rightOf(pair) };
    if (groups.root(tie.left) === groups.root(tie.right) || isContested(tie.left, tie.right)) continue;
    if (contradictionOf(recordAt(records, tie.left), recordAt(records, tie.right)) !== undefined) continue;
    if (probabilityOf(scoreOf(tie.left, tie.right)) < session.settings.reviewFrom) continue;
    if (leadOf(work, tie.left, tie.right) !== 'nothing') ties.push(tie);
  }
  return { ties, scoreOf };
}

/** What the likeness of two records can lead to. */
function leadOf({ records, session }: Work, left: number, right: number): LikenessLead {
  return likenessRuleOf(compareIn(session, recordAt(records, left), recordAt(records, right))).leadsTo;
}

function identifierJoin({ records, session }: Work, join: IdentifierJoin): Join {
  const sides = [recordAt(records, join.left), recordAt(records, join.right)] as const;
  const { rule, identifier, contradiction } = join;
  const evidence = identifierEvidence(session, sides, { rule, identifier, contradiction });
  return { left: idOf(records, join.left), right: idOf(records, join.right), evidence };
}

function likenessJoin({ records, session }: Work, { best, logOdds }: ClusterJoin): Join {
  const sides = [recordAt(records, best.left), recordAt(records, best.right)] as const;
  const evidence = likenessEvidence(session, sides, 1 / (1 + 2 ** -logOdds));
  return { left: idOf(records, best.left), right: idOf(records, best.right), evidence };
}

function membersOf({ records, groups }: Work, index: number): readonly string[] {
  return groups
    .membersOf(groups.root(index))
    .map((member) => idOf(records, member))
    .toSorted();
}

function conflictsToReview(work: Work, conflicts: readonly IdentifierJoin[]): readonly GroupsToReview[] {
  const { groups } = work;
  const shown = new Set<string>();
  return conflicts.flatMap((conflict) => {
    const roots = [groups.root(conflict.left), groups.root(conflict.right)];
    const key = roots.toSorted((a, b) => a - b).join(' ');
    if (roots[0] === roots[1] || shown.has(key)) return [];
    shown.add(key);
    const [left, right] = [membersOf(work, conflict.left), membersOf(work, conflict.right)];
    return [{ left, right, best: identifierJoin(work, conflict), reason: 'contradiction' as const }];
  });
}

/** For each two groups their best pair of records; for each group its best candidates. */
function tiesToReview(
  work: Work,
  {
    ties,
    scoreOf,
  }: { readonly ties: readonly Tie[]; readonly scoreOf: (left: number, right: number) => number },
): readonly GroupsToReview[] {
  const { groups, records, session } = work;
  const nameOf = ({ left, right }: Tie): string =>
    [idOf(records, left), idOf(records, right)].toSorted().join('\u0000');
  const sorted = ties.toSorted(
    (a, b) => scoreOf(b.left, b.right) - scoreOf(a.left, a.right) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  const shown = new Map<number, number>();
  const pairs = new Set<string>();
  return sorted.flatMap((tie) => {
    const roots = [groups.root(tie.left), groups.root(tie.right)].toSorted((a, b) => a - b);
    const [one = 0, other = 0] = roots;
    const key = roots.join(' ');
    if (one === other || pairs.has(key) || !groups.mayBeOne([one, other])) return [];
    if (roots.every((root) => (shown.get(root) ?? 0) >= session.settings.candidates)) return [];
    pairs.add(key);
    for (const root of roots) shown.set(root, (shown.get(root) ?? 0) + 1);
    const sides = [recordAt(records, tie.left), recordAt(records, tie.right)] as const;
    const evidence = likenessEvidence(session, sides);
    const best = { left: idOf(records, tie.left), right: idOf(records, tie.right), evidence };
    return [
      {
        left: membersOf(work, tie.left),
        right: membersOf(work, tie.right),
        best,
        reason: 'not-sure' as const,
      },
    ];
  });
}

function groupsOf(work: Work, joins: readonly Join[]): readonly RecordGroup[] {
  const { records, groups } = work;
  const indices = indicesById(records);
  const joinsOf = new Map<number, Join[]>();
  for (const join of joins) {
    const root = groups.root(indices.get(join.left) ?? 0);
    joinsOf.set(root, [...(joinsOf.get(root) ?? []), join]);
  }
  return groups
    .roots()
    .map((root) => ({ records: membersOf(work, root), joins: joinsOf.get(root) ?? [] }))
    .toSorted((a, b) => ((a.records[0] ?? '') < (b.records[0] ?? '') ? -1 : 1));
}
