import type { PairComparison } from './compare-pair.ts';
import type { Prepared } from './prepare.ts';
import type { NameLevel } from './words.ts';

/** Rules by identifiers, in the order in which they are tried: the first that two records meet decides. */
export const identifierRules = [
  { rule: 'same-unique-id', keysOf: ({ uniqueId }: Prepared) => present([uniqueId]) },
  { rule: 'same-email', keysOf: ({ addresses }: Prepared) => present([addresses[0]?.key]) },
  { rule: 'same-alias', keysOf: ({ addresses }: Prepared) => present(addresses.map(({ key }) => key)) },
  { rule: 'same-seat', keysOf: ({ seatId }: Prepared) => present([seatId]) },
  { rule: 'same-member-key', keysOf: ({ memberKey }: Prepared) => present([memberKey]) },
] as const;
export type IdentifierRule = (typeof identifierRules)[number]['rule'];

function present(keys: readonly (string | undefined)[]): readonly string[] {
  return keys.filter((key) => key !== undefined);
}

/** What rules by likeness look at. */
export type LikenessFacts = {
  /** One side has no name; what is compared is read out of its mailbox. */
  readonly isNameFromEmail: boolean;
  /** Both given and family name are there and are the same, if spelled otherwise. */
  readonly isSameName: boolean;
  /** Both given and family name are there and are the same or nearly so. */
  readonly isFullName: boolean;
  /** At least one name is the same or nearly so. */
  readonly isSomeName: boolean;
  /** One of the names is another one. */
  readonly isOtherPart: boolean;
  /** Addresses that look alike. */
  readonly isLikeEmail: boolean;
  /** A place, postcode, department or title speaks for the pair. */
  readonly isSupported: boolean;
  /** A postcode does: fewer people share one than share a city or a department. */
  readonly isAddressed: boolean;
};

/**
 * Rules by likeness, in order: the first whose test holds names the match. How sure it is the score says, but some rules never make a
 * match without asking, however rare the name, and one is not worth asking.
 */
export const likenessRules = [
  {
    rule: 'name-in-email',
    leadsTo: 'review',
    holds: ({ isNameFromEmail, isFullName }: LikenessFacts) => isNameFromEmail && isFullName,
  },
  {
    rule: 'names-and-email',
    leadsTo: 'match',
    holds: ({ isFullName, isLikeEmail }: LikenessFacts) => isFullName && isLikeEmail,
  },
  {
    rule: 'names-and-support',
    leadsTo: 'match',
    holds: ({ isFullName, isSupported }: LikenessFacts) => isFullName && isSupported,
  },
  { rule: 'same-names-alone', leadsTo: 'match', holds: ({ isSameName }: LikenessFacts) => isSameName },
  { rule: 'like-names-alone', leadsTo: 'review', holds: ({ isFullName }: LikenessFacts) => isFullName },
  {
    rule: 'one-name-and-email',
    leadsTo: 'match',
    holds: ({ isSomeName, isLikeEmail }: LikenessFacts) => isSomeName && isLikeEmail,
  },
  {
    rule: 'one-name-and-address',
    leadsTo: 'match',
    holds: ({ isSomeName, isAddressed }: LikenessFacts) => isSomeName && isAddressed,
  },
  // Colleagues of one team with one name in common are not rare; a name changed by marriage looks the same.
  {
    rule: 'one-name-and-support',
    leadsTo: 'review',
    holds: ({ isSomeName, isSupported }: LikenessFacts) => isSomeName && isSupported,
  },
  { rule: 'email-alone', leadsTo: 'match', holds: ({ isLikeEmail }: LikenessFacts) => isLikeEmail },
  {
    rule: 'one-of-two-names',
    leadsTo: 'nothing',
    holds: ({ isSomeName, isOtherPart }: LikenessFacts) => isSomeName && isOtherPart,
  },
  { rule: 'weak-likeness', leadsTo: 'review', holds: () => true },
] as const;
const weakest = likenessRules[likenessRules.length - 1] ?? likenessRules[0];
export type LikenessRule = (typeof likenessRules)[number]['rule'];
export type LikenessLead = (typeof likenessRules)[number]['leadsTo'];

/** Every rule that a match can rest on; `decided` is what a person decided. */
export type MatchRule = 'decided' | IdentifierRule | LikenessRule;

const likeNames: ReadonlySet<NameLevel> = new Set([
  'same',
  'spelled',
  'nickname',
  'shared',
  'close',
  'similar',
]);

const isSame = (level: NameLevel | undefined): boolean => level === 'same' || level === 'spelled';

function likenessFacts(pair: PairComparison): LikenessFacts {
  const { given, family } = pair.names;
  const isLikeGiven = given !== undefined && likeNames.has(given.level);
  const isLikeFamily = family !== undefined && likeNames.has(family.level);
  const supports = [pair.location, pair.postcode, pair.department, pair.title];
  const likeEmails: readonly (string | undefined)[] = ['same', 'domain-close', 'moved', 'close', 'similar'];
  return {
    isNameFromEmail: pair.isNameFromEmail,
    isSameName: isSame(given?.level) && isSame(family?.level),
    isFullName: isLikeGiven && isLikeFamily,
    isSomeName: isLikeGiven || isLikeFamily,
    isOtherPart: given?.level === 'different' || family?.level === 'different',
    isLikeEmail: likeEmails.includes(pair.email?.level),
    isSupported: supports.some((support) => (support?.weight ?? 0) > 0),
    isAddressed: (pair.postcode?.weight ?? 0) > 0,
  };
}

/** The rule that a pair meets, and what it can lead to. */
export function likenessRuleOf(pair: PairComparison): (typeof likenessRules)[number] {
  const facts = likenessFacts(pair);
  return likenessRules.find(({ holds }) => holds(facts)) ?? weakest;
}

/** What forbids that two records are one person, whatever else agrees. */
const contradictions = [
  {
    contradiction: 'other-unique-id',
    holds: (left: Prepared, right: Prepared) => differ(left.uniqueId, right.uniqueId),
  },
  {
    contradiction: 'other-member-key',
    holds: (left: Prepared, right: Prepared) => differ(left.memberKey, right.memberKey),
  },
] as const;
export type Contradiction =
  (typeof contradictions)[number]['contradiction'] | 'other-names' | 'decided-apart';

export function contradictionOf(left: Prepared, right: Prepared): Contradiction | undefined {
  return contradictions.find(({ holds }) => holds(left, right))?.contradiction;
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** A mailbox that two people share or that was handed on: both records have a full name, and nothing in them is alike. */
export function isOtherName({ names, isNameFromEmail }: PairComparison): boolean {
  return !isNameFromEmail && names.given?.level === 'different' && names.family?.level === 'different';
}
