import { useState } from 'react';
import type { ReviewItem } from '../../../preload/contract/values.ts';
import { tellDone } from '../../app/frame/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';

const perPage = 100;

export type Verdict = 'same' | 'different';

export type Review = {
  readonly items: readonly ReviewItem[];
  readonly total: number | undefined;
  readonly current: ReviewItem | undefined;
  readonly at: number;
  readonly isDeciding: boolean;
  readonly move: (by: number) => void;
  readonly show: (at: number) => void;
  readonly decide: (items: readonly ReviewItem[], verdict: Verdict) => void;
};

/** The queue and where one is in it. A decided pair leaves it, so that the next one moves up. */
export function useReview(): Review {
  const page = useAsk('review.page', { offset: 0, limit: perPage }).data;
  const act = useAct('review.decide');
  const [wanted, setWanted] = useState(0);
  const items = page?.items ?? [];
  const at = Math.max(0, Math.min(wanted, items.length - 1));
  return {
    items,
    total: page?.total,
    current: items[at],
    at,
    isDeciding: act.isPending,
    move(by) {
      setWanted(Math.max(0, Math.min(items.length - 1, at + by)));
    },
    show: setWanted,
    decide(chosen, verdict) {
      if (chosen.length === 0 || act.isPending) return;
      const decisions = chosen.map(({ one, other }) => ({ one: one.anchor, other: other.anchor, verdict }));
      act.mutate(
        { decisions },
        {
          onSuccess: ({ decided }) => {
            tellDone({ title: strings.review.decided[verdict](decided) });
          },
        },
      );
    },
  };
}
