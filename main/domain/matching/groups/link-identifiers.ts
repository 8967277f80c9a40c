import type { Assignment, Link, LinkToReview } from '../pairs/links.ts';
import { compareIn, identifierEvidence, type Session } from './match-session.ts';
import type { Prepared } from '../records/prepare.ts';
import {
  contradictionOf,
  identifierRules,
  isOtherName,
  type Contradiction,
  type IdentifierRule,
} from '../pairs/rules.ts';

/** What identifiers and decisions settle, and what they leave to likeness. */
export type LinkedByIdentifiers = {
  readonly certain: readonly Link[];
  readonly review: readonly LinkToReview[];
  readonly free: {
    readonly isFreeLeft: (index: number) => boolean;
    readonly isFreeRight: (index: number) => boolean;
    /** A person decided that these two ids are different people. */
    readonly isApart: (left: string, right: string) => boolean;
  };
  /** Records whose identifier is contested: likeness may suggest, but not settle, whose they are. */
  readonly held: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> };
};

type Context = { readonly session: Session; readonly assignment: Assignment };

type State = Context & {
  readonly left: readonly Prepared[];
  readonly right: readonly Prepared[];
  readonly certain: Link[];
  readonly review: LinkToReview[];
  readonly takenLeft: Set<number>;
  readonly takenRight: Set<number>;
  readonly held: { readonly left: Set<number>; readonly right: Set<number> };
  /** Pairs under review already, by an earlier rule. */
  readonly asked: Set<string>;
  readonly apart: ReadonlySet<string>;
};

export function linkByIdentifiers(
  left: readonly Prepared[],
  right: readonly Prepared[],
  context: Context,
): LinkedByIdentifiers {
  const state: State = {
    ...context,
    left,
    right,
    certain: [],
    review: [],
    takenLeft: new Set(),
    takenRight: new Set(),
    held: { left: new Set(), right: new Set() },
    asked: new Set(),
    apart: apartPairs(context.session),
  };
  linkDecided(state);
  for (const { rule, keysOf } of identifierRules) linkByRule(state, rule, keysOf);
  return {
    certain: state.certain,
    review: state.review,
    free: {
      isFreeLeft: (index) => !state.takenLeft.has(index),
      isFreeRight: (index) => context.assignment === 'many-to-one' || !state.takenRight.has(index),
      isApart: (one, other) => state.apart.has(pairKey(one, other)),
    },
    held: state.held,
  };
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\u0000${other}` : `${other}\u0000${one}`;
}

function apartPairs({ settings }: Session): ReadonlySet<string> {
  return new Set(
    settings.decisions
      .filter(({ verdict }) => verdict === 'different')
      .map(({ one, other }) => pairKey(one, other)),
  );
}

function linkDecided(state: State): void {
  if (state.session.settings.decisions.length === 0) return;
  const lefts = new Map(state.left.map((prepared, index) => [prepared.record.id, index]));
  const rights = new Map(state.right.map((prepared, index) => [prepared.record.id, index]));
  for (const { one, other, verdict } of state.session.settings.decisions) {
    if (verdict !== 'same') continue;
    const pair = [
      [lefts.get(one), rights.get(other)],
      [lefts.get(other), rights.get(one)],
    ].find(([left, right]) => left !== undefined && right !== undefined);
    const [left, right] = pair ?? [];
    if (left !== undefined && right !== undefined)
      take(state, [left, right], { rule: 'decided', identifier: undefined });
  }
}

type Found = { readonly rule: IdentifierRule | 'decided'; readonly identifier: string | undefined };

/** One pair that shares an identifier. */
type Edge = { readonly left: number; readonly right: number; readonly identifier: string };

function linkByRule(
  state: State,
  rule: IdentifierRule,
  keysOf: (record: Prepared) => readonly string[],
): void {
  const edges = edgesOf(state, keysOf);
  const sound: Edge[] = [];
  for (const edge of edges) {
    const contradiction = contradictionBetween(state, edge, rule);
    if (contradiction === undefined) sound.push(edge);
    else hold(state, edge, { rule, reason: 'contradiction', contradiction });
  }
  const lefts = degrees(sound.map(({ left, right }) => [left, right]));
  const rights = degrees(sound.map(({ left, right }) => [right, left]));
  for (const edge of sound) {
    const isAlone =
      lefts.get(edge.left)?.size === 1 &&
      (state.assignment === 'many-to-one' || rights.get(edge.right)?.size === 1);
    if (isAlone) take(state, [edge.left, edge.right], { rule, identifier: edge.identifier });
    else hold(state, edge, { rule, reason: 'several-fit', contradiction: undefined });
  }
}

function edgesOf(state: State, keysOf: (record: Prepared) => readonly string[]): readonly Edge[] {
  const holders = new Map<string, number[]>();
  state.right.forEach((record, index) => {
    if (state.assignment === 'one-to-one' && state.takenRight.has(index)) return;
    for (const key of keysOf(record)) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  const edges = new Map<string, Edge>();
  state.left.forEach((record, left) => {
    if (state.takenLeft.has(left)) return;
    for (const identifier of keysOf(record))
      for (const right of holders.get(identifier) ?? [])
        if (!edges.has(`${left} ${right}`)) edges.set(`${left} ${right}`, { left, right, identifier });
  });
  return [...edges.values()];
}

function degrees(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const degree = new Map<number, Set<number>>();
  for (const [one, other] of pairs) degree.set(one, (degree.get(one) ?? new Set<number>()).add(other));
  return degree;
}

function sidesOf(
  state: State,
  edge: { readonly left: number; readonly right: number },
): readonly [Prepared, Prepared] {
  const left = state.left[edge.left];
  const right = state.right[edge.right];
  if (left === undefined || right === undefined)
    throw new RangeError('A pair of records that are not there.');
  return [left, right];
}

function contradictionBetween(state: State, edge: Edge, rule: IdentifierRule): Contradiction | undefined {
  const [left, right] = sidesOf(state, edge);
  if (state.apart.has(pairKey(left.record.id, right.record.id))) return 'decided-apart';
  const contradiction = contradictionOf(left, right);
  if (contradiction !== undefined) return contradiction;
  const isMailbox = rule === 'same-email' || rule === 'same-alias';
  return isMailbox && isOtherName(compareIn(state.session, left, right)) ? 'other-names' : undefined;
}

function take(state: State, [left, right]: readonly [number, number], found: Found): void {
  if (state.takenLeft.has(left)) return;
  state.takenLeft.add(left);
  state.takenRight.add(right);
  const sides = sidesOf(state, { left, right });
  const evidence = identifierEvidence(state.session, sides, { ...found, contradiction: undefined });
  state.certain.push({ left: sides[0].record.id, right: sides[1].record.id, evidence });
}

function hold(
  state: State,
  edge: Edge,
  why: {
    readonly rule: IdentifierRule;
    readonly reason: 'several-fit' | 'contradiction';
    readonly contradiction: Contradiction | undefined;
  },
): void {
  // What a person has decided is not asked again, and does not keep the two from others.
  if (why.contradiction === 'decided-apart') return;
  state.held.left.add(edge.left);
  state.held.right.add(edge.right);
  const pair = `${edge.left} ${edge.right}`;
  if (state.asked.has(pair)) return;
  state.asked.add(pair);
  const sides = sidesOf(state, edge);
  const [left, right] = sides;
  const evidence = identifierEvidence(state.session, sides, { ...why, identifier: edge.identifier });
  state.review.push({ left: left.record.id, right: right.record.id, reason: why.reason, evidence });
}
