import {
  linkPeople,
  type LinkedPeople,
  type LinkRequest,
} from '../../../main/domain/matching/groups/link-people.ts';
import type { MatchRule } from '../../../main/domain/matching/pairs/rules.ts';
import { bystanders, record, type Somebody } from './people.ts';

export type Outcome = 'certain' | 'review' | 'no';

/** Links two lists, the right one among bystanders. */
export function link(
  left: readonly Somebody[],
  right: readonly Somebody[],
  settings: LinkRequest['settings'] = {},
): LinkedPeople {
  return linkPeople({
    left: left.map((somebody, at) => record(`l${at}`, somebody)),
    right: [...right.map((somebody, at) => record(`r${at}`, somebody)), ...bystanders],
    settings,
  });
}

/** What becomes of the first left and the first right record. */
export function outcomeOf(linked: LinkedPeople): {
  readonly outcome: Outcome;
  readonly rule: MatchRule | undefined;
} {
  const isPair = (found: { readonly left: string; readonly right: string }): boolean =>
    found.left === 'l0' && found.right === 'r0';
  const certain = linked.certain.find(isPair);
  const review = linked.review.find(isPair);
  const found = certain ?? review;
  return {
    outcome: certain === undefined ? (review === undefined ? 'no' : 'review') : 'certain',
    rule: found?.evidence.rule,
  };
}

export type Case = readonly [
  what: string,
  left: Somebody,
  right: Somebody,
  outcome: Outcome,
  rule: MatchRule | undefined,
];
