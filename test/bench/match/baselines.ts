import { countTruePairs } from './measure.ts';
import type { GroupSet, Labeled, LinkSet } from './sets.ts';

/** What a plain rule comes to on the same records: exact comparison of cells, nothing else. */
export type Baseline = { readonly rule: string; readonly precision: number; readonly recall: number };

const emailOf = ({ record }: Labeled): string | undefined => record.emails[0] || undefined;
const fullNameOf = ({ record }: Labeled): string | undefined =>
  record.givenName !== undefined && record.familyName !== undefined
    ? `${record.givenName}|${record.familyName}`
    : undefined;

export function groupBaselines({ records }: GroupSet): readonly Baseline[] {
  const truePairs = countTruePairs(records.map(({ entity }) => entity));
  const count = (keys: readonly ((labeled: Labeled) => string | undefined)[]): Omit<Baseline, 'rule'> => {
    let all = 0;
    let right = 0;
    records.forEach((one, at) => {
      for (const other of records.slice(at + 1)) {
        if (!keys.some((key) => key(one) !== undefined && key(one) === key(other))) continue;
        all += 1;
        if (one.entity === other.entity) right += 1;
      }
    });
    return { precision: right / all, recall: right / truePairs };
  };
  return [
    { rule: 'exact e-mail', ...count([emailOf]) },
    { rule: 'exact e-mail, or first and last name', ...count([emailOf, fullNameOf]) },
  ];
}

export function linkBaselines({ left, right }: LinkSet): readonly Baseline[] {
  const byName = new Map<string, Labeled[]>();
  for (const labeled of right) {
    const name = fullNameOf(labeled);
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), labeled]);
  }
  const pairs = left.flatMap((one) =>
    (byName.get(fullNameOf(one) ?? '') ?? []).map((other) => one.entity === other.entity),
  );
  const found = pairs.filter(Boolean).length;
  return [{ rule: 'first and last name', precision: found / pairs.length, recall: found / left.length }];
}
