import { Button } from '@mantine/core';
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { hasCommandKey, isTyping } from '../../app/keys/shortcuts.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { CaseCard, nameOf } from './CaseCard.tsx';
import { Decisions } from './Decisions.tsx';
import classes from './Review.module.css';
import { type Review, useReview } from './use-review.ts';

const text = strings.review;

/** Records that may be somebody, each with everybody it may be, decided by key or by button. */
export function ReviewScreen(): ReactElement {
  const review = useReview();
  useKeys(review);
  const { current, total } = review;
  return (
    <Page
      title={strings.shell.screens.review}
      subtitle={total === undefined ? undefined : text.subtitle(total)}
    >
      {current === undefined ? (
        total === undefined ? undefined : (
          <EmptyState icon={IconArrowsJoin2} title={text.emptyTitle} text={text.emptyText} />
        )
      ) : (
        <div className={classes['cases']}>
          <Queue review={review} />
          <div className={classes['case']}>
            <CaseCard
              shown={current}
              isDeciding={review.isDeciding}
              onChoose={review.choose}
              onSkip={() => {
                review.move(1);
              }}
            />
            <Alike review={review} />
            <p className={classes['keys']}>{text.keys}</p>
          </div>
        </div>
      )}
      <Decisions />
    </Page>
  );
}

function Queue({ review }: { readonly review: Review }): ReactElement {
  return (
    <nav className={classes['queue']} aria-label={text.queue}>
      <ol>
        {review.cases.map(({ record, candidates }, index) => (
          <li key={record.anchor}>
            <button
              type="button"
              className={classes['entry']}
              aria-current={index === review.at ? 'true' : undefined}
              onClick={() => {
                review.show(index);
              }}
            >
              <span>{nameOf(record)}</span>
              <span className={classes['muted']}>
                {candidates.length === 1
                  ? text.maybe(nameOf(candidates[0].other))
                  : text.candidates(candidates.length)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Questions that came of one rule can be answered together, where each has one candidate. */
function Alike({ review }: { readonly review: Review }): ReactElement | undefined {
  const { current, cases, isDeciding, decide } = review;
  if (current?.candidates.length !== 1) return undefined;
  const [{ evidence, reason }] = current.candidates;
  const alike = cases
    .flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []))
    .filter((item) => item.evidence.rule === evidence.rule && item.reason === reason);
  // Whose an account is, or a unique ID, is asked of each.
  if (alike.length < 2 || reason === 'handed-on' || reason === 'renamed') return undefined;
  const joinable = alike.filter(({ mayBeOne }) => mayBeOne);
  const decideAll = (items: typeof alike, verdict: 'same' | 'different') => (): void => {
    decide(items.map((item) => ({ item, verdict })));
  };
  return (
    <div className={classes['acts']}>
      {/* Where several people fit, one alone can be right: they cannot all be accepted. */}
      {reason === 'several-fit' || joinable.length < 2 ? undefined : (
        <Button size="xs" variant="subtle" disabled={isDeciding} onClick={decideAll(joinable, 'same')}>
          {text.acceptAll(joinable.length)}
        </Button>
      )}
      <Button size="xs" variant="subtle" disabled={isDeciding} onClick={decideAll(alike, 'different')}>
        {text.rejectAll(alike.length)}
      </Button>
    </div>
  );
}

function useKeys(review: Review): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (hasCommandKey(event) || event.altKey || isTyping(event.target)) return;
      const act = actFor(event.key.toLowerCase(), review);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [review]);
}

function actFor(key: string, { current, choose, move }: Review): (() => void) | undefined {
  if (current === undefined) return undefined;
  if (/^[1-9]$/u.test(key)) {
    const candidate = Number(key) - 1;
    return candidate < current.candidates.length ? () => choose(candidate) : undefined;
  }
  switch (key) {
    case 'n':
      return () => choose(undefined);
    case 's':
    case 'j':
      return () => move(1);
    case 'k':
      return () => move(-1);
    default:
      return undefined;
  }
}
