import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Overview } from '../../../preload/contract/values/overview.ts';
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

/** How many seats can be taken back, and whose; where nobody is found and something to find them by is missing, that. */
function saySeats({ findings, untold }: Overview, seats: number, worth: string | undefined): string {
  if (seats > 0) return text.takeable(seats, Math.min(seats, findings['leaver-with-seat']), worth);
  const isTold = untold.findings.idle === undefined && untold.findings['leaver-with-seat'] === undefined;
  return isTold ? text.noneTakeable : text.takeableUntold;
}

type Props = {
  readonly overview: Overview;
  /** Whether nothing is to be done before. */
  readonly isMain: boolean;
};

/** What happened since about a month ago, in one sentence, and the one thing to do about it. */
export function SinceMonth({ overview, isMain }: Props): ReactElement | undefined {
  const { month, isLeft } = useMonth(overview.people);
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
      <div className={classes['sentence']}>
        <p className={classes['point']}>{saySeats(overview, seats, worth)}</p>
        <p>{month === undefined ? text.left : saySince(month.changes)}</p>
      </div>
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
          {text.show(seats)}
        </Button>
      )}
    </section>
  );
}
