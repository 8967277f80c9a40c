import { groupRecords, type GroupedRecords } from '../../../main/domain/matching/groups/group-records.ts';
import { linkPeople, type LinkedPeople } from '../../../main/domain/matching/groups/link-people.ts';
import type { MatchSettings } from '../../../main/domain/matching/records/match-record.ts';
import type { MatchRule } from '../../../main/domain/matching/pairs/rules.ts';
import type { GroupSet, LinkSet } from './sets.ts';

/** Shares from 0 to 1. */
export type Figures = {
  /** Of the pairs made certain, how many are right. */
  readonly precision: number;
  /** Of the true pairs, how many are certain. */
  readonly recall: number;
  /** The same with those that wait under review. */
  readonly reviewRecall: number;
  /** Questions asked, and how many of them are answered by "the same". */
  readonly questions: number;
  readonly rightQuestions: number;
  readonly truePairs: number;
  readonly wallMs: number;
};

/** Certain joins by rule, right ones and all. */
export type RuleCounts = ReadonlyMap<MatchRule, { readonly right: number; readonly all: number }>;

/** A match by likeness, made or under review: the probability that was stated, and whether it is right. */
export type Judged = { readonly probability: number; readonly isRight: boolean };

export type Measured = {
  readonly figures: Figures;
  readonly rules: RuleCounts;
  readonly judged: readonly Judged[];
};

/** Groups one list and compares pairs of records with the truth. */
export function measureGroups(set: GroupSet, settings: Partial<MatchSettings>): Measured {
  const entityOf = new Map(set.records.map(({ record, entity }) => [record.id, entity]));
  const startedAt = performance.now();
  const found = groupRecords({ records: set.records.map(({ record }) => record), settings });
  const wallMs = performance.now() - startedAt;
  const certain = found.groups.flatMap(({ records }) => pairsOf(records));
  const right = certain.filter(([one, other]) => entityOf.get(one) === entityOf.get(other)).length;
  const truePairs = countTruePairs([...entityOf.values()]);
  const review = reviewPairs(found, entityOf);
  const figures = {
    precision: right / certain.length,
    recall: right / truePairs,
    reviewRecall: (right + review.pairs) / truePairs,
    questions: found.review.length,
    rightQuestions: review.questions,
    truePairs,
    wallMs,
  };
  const joins = found.groups.flatMap((group) => group.joins);
  const isRight = (link: Ruled): boolean => entityOf.get(link.left) === entityOf.get(link.right);
  const judged = judge([...joins, ...found.review.map(({ best }) => best)], isRight);
  return { figures, rules: countRules(joins, isRight), judged };
}

/** Links two lists and compares the links with the truth. */
export function measureLinks(set: LinkSet, settings: Partial<MatchSettings>): Measured {
  const entityOf = new Map([...set.left, ...set.right].map(({ record, entity }) => [record.id, entity]));
  const startedAt = performance.now();
  const found: LinkedPeople = linkPeople({
    left: set.left.map(({ record }) => record),
    right: set.right.map(({ record }) => record),
    settings,
  });
  const wallMs = performance.now() - startedAt;
  const isRight = (link: { readonly left: string; readonly right: string }): boolean =>
    entityOf.get(link.left) === entityOf.get(link.right);
  const rights = new Set(set.right.map(({ entity }) => entity));
  const truePairs = set.left.filter(({ entity }) => rights.has(entity)).length;
  const right = found.certain.filter(isRight).length;
  const rightQuestions = found.review.filter(isRight).length;
  const figures = {
    precision: right / found.certain.length,
    recall: right / truePairs,
    reviewRecall: (right + rightQuestions) / truePairs,
    questions: found.review.length,
    rightQuestions,
    truePairs,
    wallMs,
  };
  const judged = judge([...found.certain, ...found.review], isRight);
  return { figures, rules: countRules(found.certain, isRight), judged };
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
}

export function countTruePairs(entities: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const entity of entities) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** A question shows two groups: answered with "the same", all pairs across them are found. */
function reviewPairs(
  { review }: GroupedRecords,
  entityOf: ReadonlyMap<string, string>,
): { readonly pairs: number; readonly questions: number } {
  const pairs = new Set<string>();
  let questions = 0;
  for (const { left, right } of review) {
    const before = pairs.size;
    for (const one of left)
      for (const other of right)
        if (entityOf.get(one) === entityOf.get(other)) pairs.add([one, other].toSorted().join(' '));
    if (pairs.size > before) questions += 1;
  }
  return { pairs: pairs.size, questions };
}

type Ruled = {
  readonly left: string;
  readonly right: string;
  readonly evidence: {
    readonly rule: MatchRule;
    readonly identifier: string | undefined;
    readonly probability: number;
  };
};

function judge(links: readonly Ruled[], isRight: (link: Ruled) => boolean): readonly Judged[] {
  return links
    .filter(({ evidence }) => evidence.identifier === undefined)
    .map((link) => ({ probability: link.evidence.probability, isRight: isRight(link) }));
}

function countRules(links: readonly Ruled[], isRight: (link: Ruled) => boolean): RuleCounts {
  const counts = new Map<MatchRule, { right: number; all: number }>();
  for (const link of links) {
    const count = counts.get(link.evidence.rule) ?? { right: 0, all: 0 };
    count.all += 1;
    if (isRight(link)) count.right += 1;
    counts.set(link.evidence.rule, count);
  }
  return counts;
}
