import { heldSeatStates } from '../../../../preload/contract/lists.ts';
import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Overview } from '../../../../preload/contract/values/month/overview.ts';
import type { PeopleFilter } from '../../../../preload/contract/values/people.ts';
import { viewParams } from '../../../app/state/report/people-view.ts';
import { workOutMonth } from '../../../app/state/month.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { strings } from '../../../strings/strings.ts';
import { money } from '../../../ui/text/money.ts';
import { saySince } from './since-words.ts';
import { useMonth } from './use-month.ts';
import classes from './SinceMonth.module.css';

const text = strings.overview.month;

/** Seats that can be taken back: of who left, or is idle. */
export const takeable: PeopleFilter = {
  findings: ['leaver-with-seat', 'idle'],
  seat: [...heldSeatStates],
};

/** How many seats can be taken back, and whose; where nobody is found and something to find them by is missing, that. */
function saySeats({ findings, untold }: Overview, seats: Takeable, worth: string | undefined): string {
  const { all, onLeave } = seats;
  if (all > 0) return text.takeable(all, Math.min(all, findings['leaver-with-seat']), worth, onLeave);
  const isTold = untold.findings.idle === undefined && untold.findings['leaver-with-seat'] === undefined;
  return isTold ? text.noneTakeable : text.takeableUntold;
}

/** `onLeave`: those of them whose holders are on leave by a list. */
type Takeable = { readonly all: number; readonly onLeave: number };

type Props = {
  readonly overview: Overview;
  /** Whether nothing is to be done before. */
  readonly isMain: boolean;
};

/** What happened since about a month ago, in one sentence, and the one thing to do about it. */
export function SinceMonth({ overview, isMain }: Props): ReactElement | undefined {
  const { month, isLeft } = useMonth(overview.people);
  const page = { sort: { key: 'findings', descending: false }, offset: 0, limit: 1 } as const;
  const seats = useAsk('people.page', { ...page, filter: takeable }).data?.total;
  const onLeave = useAsk('people.page', { ...page, filter: { ...takeable, worksState: ['on-leave'] } }).data
    ?.total;
  const costs = useAsk('costs.read', {}).data?.costs;
  if (seats === undefined || onLeave === undefined || (month === undefined && !isLeft)) return undefined;
  const worth = costs === undefined ? undefined : money(seats * costs.yearlyMinor, costs.currency);
  return (
    <section className={classes['since']} aria-label={text.title}>
      <div className={classes['sentence']}>
        <p className={classes['point']}>{saySeats(overview, { all: seats, onLeave }, worth)}</p>
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
