import type { Finding, FindingFacts } from '../../../domain/findings/finding-facts.ts';

let lastInOrder: { readonly facts: FindingFacts['in-order']; readonly text: string } | undefined;

/** As JSON. Most people are in order for the very same reason as the one before: it is written once. */
export function written(findings: readonly Finding[]): string {
  const [only, ...more] = findings;
  if (only?.kind !== 'in-order' || more.length > 0) return JSON.stringify(findings);
  const { facts } = only;
  if (lastInOrder === undefined || !areSame(lastInOrder.facts, facts))
    lastInOrder = { facts, text: JSON.stringify(findings) };
  return lastInOrder.text;
}

function areSame(one: FindingFacts['in-order'], other: FindingFacts['in-order']): boolean {
  const isPlain = (facts: FindingFacts['in-order']): boolean =>
    facts.takenBackOn === undefined &&
    facts.givenOn === undefined &&
    facts.open === undefined &&
    facts.snoozed === undefined;
  return (
    isPlain(one) &&
    isPlain(other) &&
    one.seat === other.seat &&
    one.directory === other.directory &&
    one.works === other.works &&
    one.account === other.account
  );
}

/** Put off by hand: nothing to do until that day, and what there would be to do is still said. */
export function snoozed(found: readonly Finding[], until: string): readonly Finding[] {
  const kinds = found.map(({ kind }) => kind).filter((kind) => kind !== 'in-order');
  if (kinds.length === 0) return found;
  return [{ kind: 'in-order', facts: { snoozed: { until, kinds } }, suggestion: undefined }];
}
