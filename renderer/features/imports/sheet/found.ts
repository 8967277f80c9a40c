import type { Overview } from '../../../../preload/contract/values/month/overview.ts';
import { findingKinds } from '../../../../preload/contract/lists.ts';

type Finding = keyof Overview['findings'];
export type Found = {
  readonly kind: Exclude<Finding, 'in-order'>;
  readonly people: number;
  /** Against before the import; negative where there are fewer. */
  readonly by: number;
};

/** What the findings are now that they were not before, gravest first. In order is nothing to find. */
export function compareFindings(before: Overview['findings'], after: Overview['findings']): readonly Found[] {
  return findingKinds.flatMap((kind): readonly Found[] => {
    const by = after[kind] - before[kind];
    return kind === 'in-order' || by === 0 ? [] : [{ kind, people: after[kind], by }];
  });
}
