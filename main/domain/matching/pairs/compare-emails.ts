import type { Prepared, PreparedAddress, Vocabularies } from '../records/prepare.ts';
import { editDistance, letterOverlap } from '../names/string-similarity.ts';
import { bitsOf, emailOdds, type EmailLevel } from '../measured/weights.ts';

export type EmailComparison = {
  readonly level: EmailLevel;
  readonly similarity: number;
  /** In bits. */
  readonly weight: number;
  readonly left: PreparedAddress;
  readonly right: PreparedAddress;
  /** Both addresses are made of the name, so that their likeness says little that the names do not say. */
  readonly isNamedAfter: boolean;
  /** One domain, and mailboxes that differ by a number: `name2@` was made because `name@` was taken. */
  readonly isNumbered: boolean;
};

export type EmailContext = { readonly vocabularies: Vocabularies; readonly population: number };

/** The best comparison of any two addresses of two records; `undefined` where one of them has none. */
export function compareEmails(
  left: Prepared,
  right: Prepared,
  context: EmailContext,
): EmailComparison | undefined {
  let best: EmailComparison | undefined;
  for (const one of left.addresses) {
    for (const other of right.addresses) {
      const comparison = compareAddresses(one, other, context);
      if (best === undefined || comparison.weight > best.weight) best = comparison;
    }
  }
  if (best === undefined || best.level === 'same') return best;
  const isNumbered = left.addresses.some((one) => right.addresses.some((other) => areNumbered(one, other)));
  return isNumbered ? { ...best, isNumbered } : best;
}

function compareAddresses(
  left: PreparedAddress,
  right: PreparedAddress,
  { vocabularies, population }: EmailContext,
): EmailComparison {
  const { level, similarity } = levelOf(left, right);
  const { locals, domains } = vocabularies;
  const count =
    level === 'moved'
      ? locals.countOf(left.localNumber)
      : Math.max(domains.countOf(left.domainNumber), domains.countOf(right.domainNumber));
  return {
    level,
    similarity,
    weight: bitsOf(emailOdds[level], Math.min(1, count / population)),
    left,
    right,
    isNamedAfter: left.isNamedAfter && right.isNamedAfter,
    isNumbered: false,
  };
}

function areNumbered(one: PreparedAddress, other: PreparedAddress): boolean {
  return (
    one.domainNumber === other.domainNumber &&
    one.localNumber !== other.localNumber &&
    digitsOf(one.local) !== digitsOf(other.local) &&
    lettersOf(one.local) === lettersOf(other.local)
  );
}

type Level = { readonly level: EmailLevel; readonly similarity: number };

function levelOf(left: PreparedAddress, right: PreparedAddress): Level {
  if (left.text === right.text) return { level: 'same', similarity: 1 };
  const isSameDomain = left.domainNumber === right.domainNumber && left.domain !== '';
  const isSameLocal = left.localNumber === right.localNumber && left.domain !== '' && right.domain !== '';
  if (isSameLocal) {
    const distance = editDistance(left.domain, right.domain);
    return distance <= 2 && distance * 4 <= Math.max(left.domain.length, right.domain.length)
      ? { level: 'domain-close', similarity: 0.97 }
      : { level: 'moved', similarity: 0.8 };
  }
  const unlike: Level = isSameDomain
    ? { level: 'same-domain', similarity: 0.3 }
    : { level: 'different', similarity: 0 };
  // jsmith1 and jsmith2 are two mailboxes, not a typo.
  if (digitsOf(left.local) !== digitsOf(right.local)) return unlike;
  return isSameDomain
    ? (likeLocals(left.local, right.local) ?? unlike)
    : (likeTexts(left.text, right.text) ?? unlike);
}

function likeLocals(left: string, right: string): Level | undefined {
  const longer = Math.max(left.length, right.length);
  const distance = editDistance(left, right);
  const similarity = 1 - distance / longer;
  if (distance === 1 ? longer >= 5 : distance === 2 && longer >= 8) return { level: 'close', similarity };
  const overlap = letterOverlap(left, right);
  return longer >= 5 && (overlap >= 0.8 || similarity >= 0.75)
    ? { level: 'similar', similarity: Math.max(similarity, 0.9 * overlap) }
    : undefined;
}

function likeTexts(left: string, right: string): Level | undefined {
  const longer = Math.max(left.length, right.length);
  const similarity = 1 - editDistance(left, right) / longer;
  if (similarity >= 0.88) return { level: 'close', similarity };
  const overlap = letterOverlap(left, right);
  return similarity >= 0.75 || (overlap >= 0.85 && similarity >= 0.5)
    ? { level: 'similar', similarity: Math.max(similarity, 0.9 * overlap) }
    : undefined;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '');
}
