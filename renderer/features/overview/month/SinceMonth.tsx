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
  const { all } = seats;
  if (all > 0)
    return text.takeable(all, { ...seats, leavers: Math.min(all, findings['leaver-with-seat']) }, worth);
  const isTold = untold.findings.idle === undefined && untold.findings['leaver-with-seat'] === undefined;
  return isTold ? text.noneTakeable : text.takeableUntold;
}

/** `onLeave`: those of them whose holders are on leave by a list; `inDoubt`: those with identifiers that do not agree, whom every plan holds back. */
type Takeable = { readonly all: number; readonly onLeave: number; readonly inDoubt: number };

const doubtful: PeopleFilter = { findings: ['identifier-mismatch'], seat: [...heldSeatStates] };
const either: PeopleFilter = {
  findings: [...(takeable.findings ?? []), ...(doubtful.findings ?? [])],
  seat: [...heldSeatStates],
};

const page = { sort: { key: 'findings', descending: false }, offset: 0, limit: 1 } as const;

function useCount(filter: PeopleFilter): number | undefined {
  return useAsk('people.page', { ...page, filter }).data?.total;
}

function useTakeable(): Takeable | undefined {
  const all = useCount(takeable);
  const onLeave = useCount({ ...takeable, worksState: ['on-leave'] });
  const doubts = useCount(doubtful);
  const together = useCount(either);
  if (all === undefined || onLeave === undefined || doubts === undefined || together === undefined)
    return undefined;
  // Who is in both is counted once in them together.
  return { all, onLeave, inDoubt: Math.max(0, all + doubts - together) };
}

type Props = {
  readonly overview: Overview;
  /** Whether nothing is to be done before. */
  readonly isMain: boolean;
};

/** What happened since about a month ago, in one sentence, and the one thing to do about it. */
export function SinceMonth({ overview, isMain }: Props): ReactElement | undefined {
  const { month, isLeft } = useMonth(overview.people);
  const seats = useTakeable();
  const costs = useAsk('costs.read', {}).data?.costs;
  if (seats === undefined || (month === undefined && !isLeft)) return undefined;
  const worth = costs === undefined ? undefined : money(seats.all * costs.yearlyMinor, costs.currency);
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
      {seats.all === 0 ? undefined : (
        <Button
          variant={isMain ? 'filled' : 'default'}
          onClick={() => {
            go('people', viewParams({ filter: takeable }));
          }}
        >
          {text.show(seats.all)}
        </Button>
      )}
    </section>
  );
}
