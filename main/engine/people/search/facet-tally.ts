import { type FindingKind, findingKinds } from '../../../domain/findings/finding.ts';
import { findingsInMask } from '../bring-together/codes.ts';
import type { FacetCounts } from './people-columns.ts';

/** How many people have each finding, from how many have each set of them. */
export function tallyFindings(byMask: ReadonlyMap<number, number>): FacetCounts['findings'] {
  const counts = new Map<FindingKind, number>();
  for (const [mask, people] of byMask)
    for (const kind of findingsInMask(mask)) counts.set(kind, (counts.get(kind) ?? 0) + people);
  return tally(findingKinds, (kind) => counts.get(kind) ?? 0);
}

/** A record with every known value, those that nobody has as 0. */
export function tally<Value extends string>(
  known: readonly Value[],
  count: (value: Value, code: number) => number,
): Readonly<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const [code, value] of known.entries()) counts[value] = count(value, code);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the loop has set every key
  return counts as Record<Value, number>;
}
