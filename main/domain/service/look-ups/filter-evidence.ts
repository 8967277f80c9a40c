import type { Account } from '../account.ts';
import type { Instant } from '../../ids.ts';
import type { LookUpAttribute } from './look-up.ts';
import { lookUpAttributes } from './look-up.ts';

/**
 * What the filters of one connection's service were seen to do, kept with the connection (rules `[F…]` in SPEC.md).
 * `found`: the marks (see `marksOf`) of values that were found; an attribute without an entry was never seen to find anybody.
 * `dead`: attributes whose filter answered with nobody although an account had the very value asked for.
 */
export type FilterEvidence = {
  readonly found: Partial<Readonly<Record<LookUpAttribute, string>>>;
  readonly dead: Partial<Readonly<Record<LookUpAttribute, { readonly at: Instant }>>>;
};

export const noFilterEvidence: FilterEvidence = { found: {}, dead: {} };

/** Stands for every letter beyond ASCII: services that spoil one encoding spoil all of them. */
const anyOtherLetter = 'ä';

/**
 * The characters of a value that some services lose on the way: everything but ASCII letters and digits and `@ . _ -`,
 * each once; all beyond ASCII count as one.
 */
export function marksOf(value: string): string {
  const marks = Array.from(value)
    .filter((character) => !/[a-z0-9@._-]/iu.test(character))
    .map((character) => (character.charCodeAt(0) < 128 ? character : anyOtherLetter));
  return [...new Set(marks)].toSorted().join('');
}

/** Whether "nobody" by this filter says something of this value: the service was seen to find all that is special in it. */
export function isProvable(evidence: FilterEvidence, attribute: LookUpAttribute, value: string): boolean {
  const known = evidence.found[attribute] ?? '';
  return Array.from(marksOf(value)).every((mark) => known.includes(mark));
}

/** The evidence with a value that was found. The same object where that is no news. */
export function withFound(
  evidence: FilterEvidence,
  attribute: LookUpAttribute,
  value: string,
): FilterEvidence {
  const known = evidence.found[attribute];
  const marks = [...new Set(Array.from((known ?? '') + marksOf(value)))].toSorted().join('');
  return marks === known ? evidence : { ...evidence, found: { ...evidence.found, [attribute]: marks } };
}

/** The evidence with an attribute that answered wrongly. The same object where that is no news. */
export function withDead(evidence: FilterEvidence, attribute: LookUpAttribute, at: Instant): FilterEvidence {
  return evidence.dead[attribute] === undefined
    ? { ...evidence, dead: { ...evidence.dead, [attribute]: { at } } }
    : evidence;
}

/**
 * Whether an account contradicts a filter that was just answered with nobody: it has the very value, and nothing in that
 * value is special enough to be what the service lost.
 */
export function contradicts(question: {
  readonly evidence: FilterEvidence;
  readonly attribute: LookUpAttribute;
  readonly value: string;
  readonly account: Account;
}): boolean {
  const { evidence, attribute, value, account } = question;
  return account[attribute] === value && isProvable(evidence, attribute, value);
}

/** Dead filters last: what they find is found, that they find nobody says nothing. */
export function orderByTrust(
  order: readonly LookUpAttribute[],
  evidence: FilterEvidence,
): readonly LookUpAttribute[] {
  const isDead = (attribute: LookUpAttribute): boolean => evidence.dead[attribute] !== undefined;
  return [
    ...order.filter((attribute) => !isDead(attribute)),
    ...order.filter((attribute) => isDead(attribute)),
  ];
}

/** Reads what was stored; what is not understood counts as not seen. */
export function readFilterEvidence(json: string | undefined): FilterEvidence {
  if (json === undefined) return noFilterEvidence;
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    return noFilterEvidence;
  }
  const found: Partial<Record<LookUpAttribute, string>> = {};
  const dead: Partial<Record<LookUpAttribute, { readonly at: Instant }>> = {};
  for (const attribute of lookUpAttributes) {
    const marks = member(member(stored, 'found'), attribute);
    if (typeof marks === 'string') found[attribute] = marks;
    const at = member(member(member(stored, 'dead'), attribute), 'at');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from an instant, and read back as it was
    if (typeof at === 'string') dead[attribute] = { at: at as Instant };
  }
  return { found, dead };
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
