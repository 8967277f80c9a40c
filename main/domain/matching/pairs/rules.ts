import type { PairComparison } from './compare-pair.ts';
import type { Prepared } from '../records/prepare.ts';
import type { NameLevel } from '../names/words.ts';

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
  /** One name is a usual reading of what is written in another script. */
  readonly isRead: boolean;
  /** Both given and family name are there and are the same, if spelled otherwise. */
  readonly isSameName: boolean;
  /** Both are there; one is the same, and the other a short form, a part, or one or two letters apart at most. */
  readonly isLikeName: boolean;
  /** Both are the same, a short form of one another aside. */
  readonly isNickname: boolean;
  /** Both given and family name are there and are the same or somehow alike. */
  readonly isFullName: boolean;
  /** One of the names has the letters of the other in another order: another name. */
  readonly isAnagram: boolean;
  /** None of the names that are alike is no more than similar, which another person's may be. */
  readonly isNearName: boolean;
  /** At least one name is the same or somehow alike. */
  readonly isSomeName: boolean;
  /** At least one is more than similar. */
  readonly isSomeNear: boolean;
  /** One of the names is another one. */
  readonly isOtherPart: boolean;
  /** Why a full name may be another person's: see `Doubt`. */
  readonly doubt: Doubt | undefined;
  /** Addresses that look alike, and are not made of the names: a second witness. */
  readonly isLikeEmail: boolean;
  /** Addresses of one domain that look alike because both are made of the names. */
  readonly isNamedEmail: boolean;
  /** A place, postcode, department or title speaks for the pair. */
  readonly isSupported: boolean;
  /** They do so together that not one in thirty others would have the same. */
  readonly isWellSupported: boolean;
  /** A postcode does: fewer people share one than share a city or a department. */
  readonly isAddressed: boolean;
  /** One side has no e-mail address, and an uncommon place speaks for the pair. */
  readonly isPlacedAlone: boolean;
};

/**
 * What is known to tell people of alike names apart: a generation on one side, a number behind the mailbox, marks that both write and that
 * differ, names the other way round, one mailbox name in the domains of two companies.
 */
export type Doubt = 'generation' | 'numbered' | 'marks' | 'turned' | 'companies';

const doubtRules = [
  { rule: 'other-generation', doubt: 'generation' },
  { rule: 'numbered-mailboxes', doubt: 'numbered' },
  { rule: 'other-marks', doubt: 'marks' },
  { rule: 'turned-names', doubt: 'turned' },
  { rule: 'two-companies', doubt: 'companies' },
] as const;

/**
 * Rules by likeness, in order: the first whose test holds names the match. How sure it is the score says, but some rules never make a
 * match without asking, however rare the name, and one is not worth asking. What each leads to stands in SPEC.md.
 */
export const likenessRules = [
  {
    rule: 'name-in-email',
    leadsTo: 'review',
    holds: ({ isNameFromEmail, isFullName }: LikenessFacts) => isNameFromEmail && isFullName,
  },
  {
    rule: 'other-script',
    leadsTo: 'review',
    holds: ({ isRead, isSomeName }: LikenessFacts) => isRead && isSomeName,
  },
  ...doubtRules.map(({ rule, doubt: wanted }) => ({
    rule,
    leadsTo: 'review' as const,
    holds: ({ doubt, isFullName }: LikenessFacts) => isFullName && doubt === wanted,
  })),
  {
    rule: 'names-and-email',
    leadsTo: 'match',
    holds: ({ isFullName, isNearName, isLikeEmail }: LikenessFacts) =>
      isFullName && isNearName && isLikeEmail,
  },
  {
    rule: 'names-and-support',
    leadsTo: 'match',
    holds: ({
      isSameName,
      isLikeName,
      isFullName,
      isNearName,
      isSupported,
      isWellSupported,
      isAddressed,
      isPlacedAlone,
    }: LikenessFacts) =>
      (isSameName && isSupported) ||
      (isLikeName && isWellSupported) ||
      (isFullName && isNearName && ((isAddressed && isWellSupported) || isPlacedAlone)),
  },
  { rule: 'same-names-alone', leadsTo: 'match', holds: ({ isSameName }: LikenessFacts) => isSameName },
  {
    rule: 'short-name-and-email',
    leadsTo: 'match',
    holds: ({ isNickname, isNamedEmail }: LikenessFacts) => isNickname && isNamedEmail,
  },
  {
    rule: 'one-name-and-email',
    leadsTo: 'match',
    holds: ({ isSomeNear, isAnagram, isLikeEmail }: LikenessFacts) => isSomeNear && !isAnagram && isLikeEmail,
  },
  { rule: 'like-names-alone', leadsTo: 'review', holds: ({ isFullName }: LikenessFacts) => isFullName },
  {
    rule: 'one-name-and-address',
    leadsTo: 'match',
    holds: ({ isSomeName, isNearName, isAddressed }: LikenessFacts) =>
      isSomeName && isNearName && isAddressed,
  },
  // Colleagues of one team with one name in common are not rare; a name changed by marriage looks the same.
  {
    rule: 'one-name-and-support',
    leadsTo: 'review',
    holds: ({ isSomeName, isSupported }: LikenessFacts) => isSomeName && isSupported,
  },
  {
    rule: 'email-alone',
    leadsTo: 'match',
    holds: ({ isNearName, isLikeEmail }: LikenessFacts) => isNearName && isLikeEmail,
  },
  {
    rule: 'one-of-two-names',
    leadsTo: 'nothing',
    holds: ({ isSomeName, isOtherPart, isLikeEmail }: LikenessFacts) =>
      isSomeName && isOtherPart && !isLikeEmail,
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
  'garbled',
  'anagram',
  'similar',
]);

const isSame = (level: NameLevel | undefined): boolean => level === 'same' || level === 'spelled';
const nearNames: ReadonlySet<NameLevel> = new Set([
  'same',
  'spelled',
  'nickname',
  'shared',
  'close',
  'garbled',
]);
const likeEmails: ReadonlySet<string> = new Set(['same', 'domain-close', 'moved', 'close', 'similar']);
/** Bits of place and postcode, and of these with department and title. */
const placedFrom = 3;
const wellSupportedFrom = 5;

/** Where one side has no address at all, a place is all there can be: less of it is enough, and for less likeness. */
const placedWithoutAddressFrom = 2;

const placeWeightOf = ({ location, postcode }: PairComparison): number =>
  (location?.weight ?? 0) + (postcode?.weight ?? 0);

function hasWellSupport(pair: PairComparison): boolean {
  return placeWeightOf(pair) >= placedFrom || pair.supportWeight >= wellSupportedFrom;
}

function likenessFacts(pair: PairComparison): LikenessFacts {
  const { given, family } = pair.names;
  const levels = [given?.level, family?.level];
  const isAlike = levels.map((level) => level !== undefined && likeNames.has(level));
  const supports = [pair.location, pair.postcode, pair.department, pair.title];
  const isLike = likeEmails.has(pair.email?.level ?? '');
  const isNamedAfter = pair.email?.isNamedAfter === true;
  const isNear = levels.every((level) => level !== undefined && nearNames.has(level));
  const isOneSame = levels.some(isSame);
  return {
    isNameFromEmail: pair.isNameFromEmail,
    isRead: pair.names.isRead,
    isSameName: levels.every(isSame),
    isLikeName: isNear && isOneSame,
    isNickname:
      isOneSame && pair.names.isShortForm && levels.every((level) => isSame(level) || level === 'nickname'),
    isFullName: isAlike.every(Boolean),
    isNearName: !levels.includes('similar') && !levels.includes('anagram'),
    isSomeName: isAlike.some(Boolean),
    isSomeNear: levels.some((level) => level !== undefined && nearNames.has(level)),
    isAnagram: levels.includes('anagram'),
    isOtherPart: levels.includes('different'),
    doubt: doubtOf(pair),
    isLikeEmail: isLike && (!isNamedAfter || pair.email?.level === 'same'),
    isNamedEmail: isNamedAfter && (isLike || pair.email?.level === 'same-domain'),
    isSupported: supports.some((support) => (support?.weight ?? 0) > 0),
    isWellSupported: hasWellSupport(pair),
    isAddressed: (pair.postcode?.weight ?? 0) > 0,
    isPlacedAlone: pair.email === undefined && placeWeightOf(pair) >= placedWithoutAddressFrom,
  };
}

function doubtOf(pair: PairComparison): Doubt | undefined {
  if (pair.hasOtherGeneration) return 'generation';
  if (pair.email?.isNumbered === true) return 'numbered';
  if (pair.hasOtherMarks) return 'marks';
  const isWitnessed = likeEmails.has(pair.email?.level ?? '') && pair.email?.isNamedAfter === false;
  const isPlaced =
    hasWellSupport(pair) || (pair.email === undefined && placeWeightOf(pair) >= placedWithoutAddressFrom);
  if (pair.isTurned && !isWitnessed && !isPlaced) return 'turned';
  return pair.email?.level === 'moved' && pair.email.isNamedAfter ? 'companies' : undefined;
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
  (typeof contradictions)[number]['contradiction'] | 'other-names' | 'other-address' | 'decided-apart';

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
