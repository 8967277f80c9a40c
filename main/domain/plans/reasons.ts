import { type FindingKind, removalReasons } from '../findings/finding.ts';

/**
 * What spoke for a removal when it was agreed, where nothing of it is so any more ([G22]): somebody came back, or uses the seat. `undefined`
 * where something of it still is, or nothing was.
 */
export function reasonsGone(
  agreed: readonly FindingKind[],
  now: readonly FindingKind[],
): readonly FindingKind[] | undefined {
  const reasons = agreed.filter((kind) => removalReasons.includes(kind));
  return reasons.length === 0 || reasons.some((kind) => now.includes(kind)) ? undefined : reasons;
}
