import type { MatchRule } from '../pairs/rules.ts';

/** Of the matches that a rule made on data with known truth, how many were right. */
export type Measurement = { readonly right: number; readonly all: number };

/**
 * As `npm run bench -- match` prints it, which says when a figure here is no longer so: splink's fake_1000 and Febrl 4 with one in
 * three people missing from either list, the latter also with names alone. Rules that the data has nothing for are not listed.
 */
const measurements: Readonly<Partial<Record<MatchRule, Measurement>>> = {
  'same-email': { right: 551, all: 551 },
  'names-and-email': { right: 113, all: 113 },
  'names-and-support': { right: 1785, all: 1785 },
  'same-names-alone': { right: 980, all: 988 },
  'one-name-and-email': { right: 29, all: 29 },
  'one-name-and-address': { right: 398, all: 398 },
};

/** Every rule that was measured. */
export function measuredRules(): readonly (Measurement & { readonly rule: string })[] {
  return Object.entries(measurements).map(([rule, measurement]) => ({ rule, ...measurement }));
}

/** `undefined` where the public data has no field for the rule. */
export function measurementOf(rule: MatchRule): Measurement | undefined {
  return measurements[rule];
}

/**
 * The precision that can be claimed, 0 to 1: right ÷ all, and where nothing was wrong the least that is 95 % sure (the rule of three).
 */
export function provenPrecision({ right, all }: Measurement): number {
  return right === all ? Math.max(0, 1 - 3 / all) : right / all;
}
