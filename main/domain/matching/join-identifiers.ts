import type { Groups } from './groups.ts';
import { compareIn, type Session } from './match-session.ts';
import type { Prepared } from './prepare.ts';
import {
  contradictionOf,
  identifierRules,
  isOtherName,
  type Contradiction,
  type IdentifierRule,
} from './rules.ts';

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
  const joins: IdentifierJoin[] = [];
  const conflicts: IdentifierJoin[] = [];
  const contested = new Map<number, Set<string>>();
  for (const { rule, keysOf } of identifierRules) {
    const conflict = (held: Holders): void => {
      for (const index of held.records)
        contested.set(index, (contested.get(index) ?? new Set()).add(`${rule} ${held.identifier}`));
      conflicts.push(...conflictsOf(records, groups, held).map((pair) => ({ ...pair, rule })));
    };
    const sound: Holders[] = [];
    for (const held of holdersOf(records, keysOf)) {
      const parts =
        rule === 'same-email' || rule === 'same-alias' ? byName(held, { records, session }) : [held];
      if (parts.length > 1) conflict(held);
      for (const part of parts) {
        if (groups.mayBeOne(part.records)) sound.push(part);
        else conflict(part);
      }
    }
    const trial = groups.copy();
    for (const { records: holders } of sound) trial.join(holders);
    for (const held of sound) {
      if (!trial.mayBeOne(held.records)) {
        conflict(held);
        continue;
      }
      const [first, ...others] = held.records;
      if (first === undefined) continue;
      for (const other of others)
        if (groups.root(first) !== groups.root(other))
          joins.push({
            left: first,
            right: other,
            rule,
            identifier: held.identifier,
            contradiction: undefined,
          });
      groups.join(held.records);
    }
  }
  const isContested = (left: number, right: number): boolean =>
    [...(contested.get(left) ?? [])].some((key) => contested.get(right)?.has(key));
  return { joins, conflicts, isContested };
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

function conflictsOf(
  records: readonly Prepared[],
  groups: Groups,
  held: Holders,
): readonly Omit<IdentifierJoin, 'rule'>[] {
  // One record for each group, to show each question once.
  const heads = [...new Map(held.records.map((index) => [groups.root(index), index])).values()];
  return heads.flatMap((left, at) =>
    heads.slice(at + 1).map((right) => {
      const [one, other] = [records[left], records[right]];
      const contradiction =
        one === undefined || other === undefined ? undefined : contradictionOf(one, other);
      return { left, right, identifier: held.identifier, contradiction: contradiction ?? 'other-names' };
    }),
  );
}
