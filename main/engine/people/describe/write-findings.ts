import type { Finding, FindingFacts } from '../../../domain/findings/finding-facts.ts';

let lastInOrder: { readonly facts: FindingFacts['in-order']; readonly text: string } | undefined;

/** As JSON. Most people are in order for the very same reason as the one before: it is written once. */
export function findingsText(findings: readonly Finding[]): string {
  const [only, ...more] = findings;
  if (only?.kind !== 'in-order' || more.length > 0) return JSON.stringify(findings);
  const { facts } = only;
  if (lastInOrder === undefined || !areSame(lastInOrder.facts, facts))
    lastInOrder = { facts, text: JSON.stringify(findings) };
  return lastInOrder.text;
}

type InOrder = FindingFacts['in-order'];

/** Facts that most people share; who has one of the others is written out. */
const shared: Readonly<Record<keyof InOrder, boolean>> = {
  seat: true,
  directory: true,
  works: true,
  account: true,
  use: true,
  takenBackOn: false,
  givenOn: false,
  open: false,
  snoozed: false,
};

function areSame(one: InOrder, other: InOrder): boolean {
  let name: keyof InOrder;
  for (name in shared) {
    if (shared[name] ? one[name] !== other[name] : one[name] !== undefined || other[name] !== undefined)
      return false;
  }
  return true;
}

/** Put off by hand: nothing to do until that day, and what there would be to do is still said. */
export function snoozed(found: readonly Finding[], until: string): readonly Finding[] {
  const kinds = found.map(({ kind }) => kind).filter((kind) => kind !== 'in-order');
  if (kinds.length === 0) return found;
  return [{ kind: 'in-order', facts: { snoozed: { until, kinds } }, suggestion: undefined }];
}
