import { Button, Kbd } from '@mantine/core';
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { hasCommandKey, isTyping } from '../../app/keys/shortcuts.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { number } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Decisions } from './Decisions.tsx';
import { Pair } from './Pair.tsx';
import classes from './Review.module.css';
import { type Review, useReview } from './use-review.ts';

const text = strings.review;

/** Pairs of records that may be one person, side by side, decided by key or by button. */
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
        <div className={classes['desk']}>
          <Queue review={review} />
          <div className={classes['case']}>
            <Pair item={current} />
            <Acts review={review} />
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
        {review.items.map((item, index) => (
          <li key={`${item.one.anchor} ${item.other.anchor}`}>
            <button
              type="button"
              className={classes['entry']}
              aria-current={index === review.at ? 'true' : undefined}
              onClick={() => {
                review.show(index);
              }}
            >
              <span>{item.one.person?.displayName ?? item.one.name ?? item.one.anchor}</span>
              <span className={classes['muted']}>
                {item.other.person?.displayName ?? item.other.anchor} ·{' '}
                {text.probable(`${number(Math.round(item.evidence.probability * 100))} %`)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Acts({ review }: { readonly review: Review }): ReactElement {
  const { current, items, isDeciding, decide, move } = review;
  const alike = items.filter(
    ({ evidence, reason }) => evidence.rule === current?.evidence.rule && reason === current.reason,
  );
  const one = current === undefined ? [] : [current];
  return (
    <>
      <div className={classes['acts']}>
        <Button
          rightSection={<Kbd size="xs">A</Kbd>}
          disabled={isDeciding}
          onClick={() => {
            decide(one, 'same');
          }}
        >
          {text.accept}
        </Button>
        <Button
          variant="default"
          rightSection={<Kbd size="xs">R</Kbd>}
          disabled={isDeciding}
          onClick={() => {
            decide(one, 'different');
          }}
        >
          {text.reject}
        </Button>
        <Button
          variant="subtle"
          rightSection={<Kbd size="xs">S</Kbd>}
          onClick={() => {
            move(1);
          }}
        >
          {text.skip}
        </Button>
      </div>
      {alike.length < 2 ? undefined : (
        <div className={classes['acts']}>
          {/* Where several people fit, one alone can be right: they cannot all be accepted. */}
          {current?.reason === 'several-fit' ? undefined : (
            <Button
              size="xs"
              variant="subtle"
              disabled={isDeciding}
              onClick={() => {
                decide(alike, 'same');
              }}
            >
              {text.acceptAll(alike.length)}
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            disabled={isDeciding}
            onClick={() => {
              decide(alike, 'different');
            }}
          >
            {text.rejectAll(alike.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function useKeys(review: Review): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (hasCommandKey(event) || event.altKey || isTyping(event.target)) return;
      const { current } = review;
      const acts: Readonly<Record<string, () => void>> = {
        a: () => {
          if (current !== undefined) review.decide([current], 'same');
        },
        r: () => {
          if (current !== undefined) review.decide([current], 'different');
        },
        s: () => {
          review.move(1);
        },
        j: () => {
          review.move(1);
        },
        k: () => {
          review.move(-1);
        },
      };
      const act = acts[event.key.toLowerCase()];
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
