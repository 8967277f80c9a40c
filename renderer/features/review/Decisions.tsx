import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { ago } from '../../ui/text/format.ts';
import { anchorText } from './anchor-text.ts';
import classes from './Review.module.css';

const text = strings.review;

/** What was decided and holds; each can be taken back. */
export function Decisions(): ReactElement | undefined {
  const decisions = useAsk('review.decisions', {}).data;
  const takeBack = useAct('review.take-back');
  if (decisions === undefined || decisions.length === 0) return undefined;
  return (
    <Card title={text.decisionsTitle} hint={text.decisionsHint}>
      <ul className={classes['decisions']}>
        {decisions.map(({ id, one, other, verdict, decidedAt }) => (
          <li key={id}>
            <strong>{text.verdicts[verdict]}</strong>
            <span className={classes['grow']}>
              {anchorText(one)}, {anchorText(other)}
              <span className={classes['muted']}> · {ago(decidedAt)}</span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={text.takeBack(anchorText(one), anchorText(other))}
              loading={takeBack.isPending && takeBack.variables.id === id}
              onClick={() => {
                takeBack.mutate(
                  { id },
                  {
                    onSuccess: () => {
                      tellDone({ title: text.takenBack });
                    },
                  },
                );
              }}
            >
              {text.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
