import { useState } from 'react';
import type { ReviewItem } from '../../../preload/contract/values/review.ts';
import { tellDone, tellFailure } from '../../app/frame/notices/notices.tsx';
import { commandKey } from '../../app/keys/shortcuts.ts';
import { useUndoKey } from '../../app/keys/undo-key.ts';
import { ask } from '../../app/start/bridge.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { type Case, casesOf, type Decision, decisionsFor } from './cases.ts';

const perPage = 100;

export type Review = {
  readonly items: readonly ReviewItem[];
  readonly cases: readonly Case[];
  /** Records in all. */
  readonly total: number | undefined;
  readonly current: Case | undefined;
  readonly at: number;
  readonly isDeciding: boolean;
  readonly move: (by: number) => void;
  readonly show: (at: number) => void;
  /** Answers the question shown: one of the candidates, or none of them. */
  readonly choose: (candidate: number | undefined) => void;
  readonly decide: (decisions: readonly Decision[]) => void;
};

/** The queue and where one is in it. What is decided leaves it, so that the next one moves up. */
export function useReview(): Review {
  const page = useAsk('review.page', { offset: 0, limit: perPage }).data;
  const act = useAct('review.decide');
  const takeBack = useAct('review.take-back', { quiet: true });
  const [wanted, setWanted] = useState(0);
  // How many decisions the last answer made; they are the latest ones.
  const [latest, setLatest] = useState(0);
  const undo = async (): Promise<void> => {
    setLatest(0);
    const decisions = await ask('review.decisions', {});
    for (const { id } of decisions.slice(0, latest)) await takeBack.mutateAsync({ id });
    tellDone({ title: strings.review.takenBack });
  };
  useUndoKey(latest === 0 ? undefined : () => void undo().catch(tellFailure));
  const items = page?.items ?? [];
  const cases = casesOf(items);
  const at = Math.max(0, Math.min(wanted, cases.length - 1));
  const current = cases[at];
  const decide = (decisions: readonly Decision[]): void => {
    if (decisions.length === 0 || act.isPending) return;
    const same = decisions.filter(({ verdict }) => verdict === 'same').length;
    act.mutate(
      {
        decisions: decisions.map(({ item: { one, other }, verdict }) => ({
          one: one.anchor,
          other: other.anchor,
          verdict,
        })),
      },
      {
        onSuccess: () => {
          setLatest(decisions.length);
          tellDone({
            title:
              same > 0
                ? strings.review.decided.same(same)
                : strings.review.decided.different(decisions.length),
            message: strings.review.undoHint(`${commandKey} Z`),
          });
        },
      },
    );
  };
  return {
    items,
    cases,
    total: page?.records,
    current,
    at,
    isDeciding: act.isPending,
    move(by) {
      setWanted(Math.max(0, Math.min(cases.length - 1, at + by)));
    },
    show: setWanted,
    choose(candidate) {
      if (current !== undefined) decide(decisionsFor(current, candidate));
    },
    decide,
  };
}
