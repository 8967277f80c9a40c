import type { ReviewItem } from '../../../preload/contract/values/review.ts';

/** One record and everybody it may be, as one question. */
export type Case = {
  readonly record: ReviewItem['one'];
  /** The most probable first. */
  readonly candidates: readonly [ReviewItem, ...ReviewItem[]];
};

/** The queue by records: what is asked about one of them is asked once. In the order of the queue. */
export function casesOf(items: readonly ReviewItem[]): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const item of items) {
    const known = cases.get(item.one.anchor);
    const candidates: Case['candidates'] = known === undefined ? [item] : [...known.candidates, item];
    cases.set(item.one.anchor, { record: item.one, candidates });
  }
  return [...cases.values()];
}

export type Decision = { readonly item: ReviewItem; readonly verdict: 'same' | 'different' };

/**
 * What choosing one of the candidates, or none (`undefined`), decides. A name in a usage report is one person: where one is chosen the
 * others are not it. People who may be the same again are asked about still.
 */
export function decisionsFor({ record, candidates }: Case, chosen: number | undefined): readonly Decision[] {
  // What cannot be decided is not sent, whatever key was pressed.
  if (chosen !== undefined && candidates[chosen]?.mayBeOne === false) return [];
  const isOneAlone = record.person === undefined || candidates.some(({ reason }) => reason === 'several-fit');
  return candidates.flatMap((item, index): readonly Decision[] => {
    if (index === chosen) return [{ item, verdict: 'same' }];
    return chosen === undefined || isOneAlone ? [{ item, verdict: 'different' }] : [];
  });
}
