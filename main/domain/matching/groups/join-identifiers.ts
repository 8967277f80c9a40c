import type { Groups } from './groups.ts';
import { compareIn, type Session } from './match-session.ts';
import type { Prepared } from '../records/prepare.ts';
import {
  contradictionOf,
  identifierRules,
  isOtherName,
  type Contradiction,
  type IdentifierRule,
} from '../pairs/rules.ts';

/** Two records that an identifier brought together, or would have but for a contradiction. */
export type IdentifierJoin = {
  readonly left: number;
  readonly right: number;
  readonly rule: IdentifierRule;
  readonly identifier: string;
  readonly contradiction: Contradiction | undefined;
};

/** Records that share one identifier. */
type Holders = { readonly identifier: string; readonly records: readonly number[] };

export type JoinedByIdentifiers = {
  readonly joins: readonly IdentifierJoin[];
  readonly conflicts: readonly IdentifierJoin[];
  /** Whether two records share an identifier that is contested: it is asked whose it is, likeness does not settle it. */
  readonly isContested: (left: number, right: number) => boolean;
};

/**
 * Brings records together by identifiers, rule by rule. An identifier that would bring two people together joins nothing, and neither
 * does a chain of identifiers that would; what it would have joined is answered as a conflict. The order of records does not matter.
 */
export function joinByIdentifiers(
  records: readonly Prepared[],
  { groups, session }: { readonly groups: Groups; readonly session: Session },
): JoinedByIdentifiers {
  const contested = new Map<number, Set<string>>();
  const work: Work = { records, groups, session, joins: [], conflicts: [], contested };
  for (const { rule, keysOf } of identifierRules) joinSound(work, rule, soundHolders(work, rule, keysOf));
  const isContested = (left: number, right: number): boolean =>
    [...(contested.get(left) ?? [])].some((key) => contested.get(right)?.has(key));
  return { joins: work.joins, conflicts: work.conflicts, isContested };
}

type Work = {
  readonly records: readonly Prepared[];
  readonly groups: Groups;
  readonly session: Session;
  readonly joins: IdentifierJoin[];
  readonly conflicts: IdentifierJoin[];
  /** Identifiers of a record that lead to several people. */
  readonly contested: Map<number, Set<string>>;
};

function contest({ records, groups, conflicts, contested }: Work, rule: IdentifierRule, held: Holders): void {
  for (const index of held.records)
    contested.set(index, (contested.get(index) ?? new Set()).add(`${rule} ${held.identifier}`));
  conflicts.push(...conflictsOf(records, groups, held).map((pair) => ({ ...pair, rule })));
}

/** Who shares an identifier of a rule, as far as each of them alone brings no two people together. */
function soundHolders(
  work: Work,
  rule: IdentifierRule,
  keysOf: (record: Prepared) => readonly string[],
): readonly Holders[] {
  const isMailbox = rule === 'same-email' || rule === 'same-alias';
  return holdersOf(work.records, keysOf).flatMap((held) => {
    const parts = isMailbox ? byName(held, work) : [held];
    if (parts.length > 1) contest(work, rule, held);
    return parts.filter((part) => {
      const isSound = work.groups.mayBeOne(part.records);
      if (!isSound) contest(work, rule, part);
      return isSound;
    });
  });
}

/** Makes the joins of a rule, but for those that a chain of them makes unsound. */
function joinSound(work: Work, rule: IdentifierRule, sound: readonly Holders[]): void {
  const { groups, joins } = work;
  const trial = groups.copy();
  for (const { records } of sound) trial.join(records);
  for (const held of sound) {
    if (!trial.mayBeOne(held.records)) {
      contest(work, rule, held);
      continue;
    }
    const [first = 0, ...others] = held.records;
    const { identifier } = held;
    for (const right of others)
      if (groups.root(first) !== groups.root(right))
        joins.push({ left: first, right, rule, identifier, contradiction: undefined });
    groups.join(held.records);
  }
}

function holdersOf(
  records: readonly Prepared[],
  keysOf: (record: Prepared) => readonly string[],
): readonly Holders[] {
  const holders = new Map<string, number[]>();
  records.forEach((record, index) => {
    for (const key of new Set(keysOf(record))) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  return [...holders]
    .filter(([, indices]) => indices.length > 1)
    .map(([identifier, indices]) => ({ identifier, records: indices }));
}

/** So many holders of one mailbox are compared name by name; more than that is a mailbox of a team. */
const largestMailbox = 200;

/**
 * A mailbox that several people share, or that was handed on, falls into the parts whose names agree. Records that have no full name
 * belong to all of them and so, where there are several, to none.
 */
function byName(
  held: Holders,
  { records, session }: { readonly records: readonly Prepared[]; readonly session: Session },
): readonly Holders[] {
  if (held.records.length > largestMailbox)
    return held.records.map((index) => ({ ...held, records: [index] }));
  const isFull = (index: number): boolean => {
    const { isNameFromEmail = true, names = [] } = records[index] ?? {};
    return !isNameFromEmail && names.some(({ given, family }) => given !== undefined && family !== undefined);
  };
  const named = held.records.filter(isFull);
  const parts: number[][] = [];
  for (const index of named) {
    const own = parts.filter((part) => part.some((other) => isLikeName(records, session, [index, other])));
    const merged = [...own.flat(), index];
    parts.splice(0, parts.length, ...parts.filter((part) => !own.includes(part)), merged);
  }
  if (parts.length <= 1) return [held];
  return parts.map((part) => ({ ...held, records: part }));
}

function isLikeName(
  records: readonly Prepared[],
  session: Session,
  [one, other]: readonly [number, number],
): boolean {
  const left = records[one];
  const right = records[other];
  return left !== undefined && right !== undefined && !isOtherName(compareIn(session, left, right));
}

/** So many groups are set side by side over one identifier. */
const mostQuestioned = 8;

function conflictsOf(
  records: readonly Prepared[],
  groups: Groups,
  held: Holders,
): readonly Omit<IdentifierJoin, 'rule'>[] {
  // One record for each group, to show each question once; of a mailbox of very many the first few.
  const idOf = (index: number): string => records[index]?.record.id ?? '';
  const heads = [...new Map(held.records.map((index) => [groups.root(index), index])).values()]
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, mostQuestioned);
  return heads.flatMap((left, at) =>
    heads.slice(at + 1).map((right) => {
      const [one, other] = [records[left], records[right]];
      const contradiction =
        one === undefined || other === undefined ? undefined : contradictionOf(one, other);
      return { left, right, identifier: held.identifier, contradiction: contradiction ?? 'other-names' };
    }),
  );
}
