import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { money } from '../../ui/text/money.ts';
import { saySince } from './since-words.ts';
import { useMonth, workOutMonth } from './use-month.ts';
import classes from './SinceMonth.module.css';

const text = strings.overview.month;

/** Seats that can be taken back: of who left, or is idle. */
export const takeable: PeopleFilter = {
  findings: ['leaver-with-seat', 'idle'],
  seat: ['activated', 'invited'],
};

type Props = {
  readonly people: number;
  /** Whether nothing is to be done before. */
  readonly isMain: boolean;
};

/** What happened since about a month ago, in one sentence, and the one thing to do about it. */
export function SinceMonth({ people, isMain }: Props): ReactElement | undefined {
  const { month, isLeft } = useMonth(people);
  const seats = useAsk('people.page', {
    filter: takeable,
    sort: { key: 'findings', descending: false },
    offset: 0,
    limit: 1,
  }).data?.total;
  const costs = useAsk('costs.read', {}).data?.costs;
  if (seats === undefined || (month === undefined && !isLeft)) return undefined;
  const worth = costs === undefined ? undefined : money(seats * costs.yearlyMinor, costs.currency);
  return (
    <section className={classes['since']} aria-label={text.title}>
      <p className={classes['sentence']}>
        {month === undefined ? text.left : saySince(month.changes)} {text.takeable(seats, worth)}
      </p>
      {isLeft ? (
        <Button variant="default" onClick={workOutMonth}>
          {text.workOut}
        </Button>
      ) : undefined}
      {seats === 0 ? undefined : (
        <Button
          variant={isMain ? 'filled' : 'default'}
          onClick={() => {
            go('people', viewParams({ filter: takeable }));
          }}
        >
          {text.review(seats)}
        </Button>
      )}
    </section>
  );
}
