import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { tellDone } from '../../../app/frame/notices/notices.tsx';
import { useAct } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import classes from './PersonDrawer.module.css';

const text = strings.people.person;

/** Why records without a common identifier are one person, and the way to part them. */
export function MatchesSection({
  matches,
}: {
  readonly matches: PersonDetail['matches'];
}): ReactElement | undefined {
  const decide = useAct('review.decide');
  if (matches.length === 0) return undefined;
  return (
    <ul className={classes['matches']}>
      {matches.map(({ one, other, says }) => (
        <li key={`${one} ${other}`}>
          <p className={classes['says']}>{says}</p>
          <Button
            size="xs"
            variant="default"
            loading={decide.isPending}
            onClick={() => {
              decide.mutate(
                { decisions: [{ one, other, verdict: 'different' }] },
                {
                  onSuccess: () => {
                    tellDone({ title: text.split, message: text.splitWay });
                  },
                },
              );
            }}
          >
            {text.splitDo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
