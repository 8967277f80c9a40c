import type { ComponentProps, ReactElement } from 'react';
import { findingKinds } from '../../../preload/contract/lists.ts';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { go, routeHash } from '../../app/state/routes.ts';
import { accountOrder, directoryOrder, seatOrder, worksOrder } from '../../app/words/state-orders.ts';
import { findingLooksBy } from '../../app/words/compared.ts';
import { accountLooks, directoryLooks, seatLooks, worksLooks } from '../../app/words/states.ts';
import { strings } from '../../strings/strings.ts';
import { Breakdown } from '../../ui/charts/Breakdown.tsx';
import type { Part } from '../../ui/charts/Breakdown.tsx';
import { Card } from '../../ui/page/Card.tsx';
import type { StateLook } from '../../ui/charts/StateChip.tsx';
import classes from './OverviewScreen.module.css';

const text = strings.overview;
const headers = { state: text.state, people: text.peopleHeader, share: text.shareHeader };

type StatesProps<Value extends string> = {
  readonly title: string;
  readonly order: readonly Value[];
  readonly looks: Readonly<Record<Value, StateLook>>;
  readonly counts: Readonly<Record<Value, number>>;
  readonly filter: (value: Value) => PeopleFilter;
} & Partial<Pick<ComponentProps<typeof Card>, 'hint'>> &
  Partial<Pick<ComponentProps<typeof Breakdown>, 'shape' | 'whole'>>;

/** How many people are in each state, a line each that leads into the list. */
function States<Value extends string>(props: StatesProps<Value>): ReactElement {
  const { title, hint, order, looks, counts, filter, shape = 'stack', whole } = props;
  const parts = order.map((value): Part => {
    const params = viewParams({ filter: filter(value) });
    const look = looks[value];
    return {
      key: value,
      look,
      value: counts[value],
      name: text.showPeople(look.label, counts[value]),
      href: routeHash({ screen: 'people', params }),
      onOpen: () => {
        go('people', params);
      },
    };
  });
  return (
    <Card title={title} {...(hint === undefined ? {} : { hint })}>
      <Breakdown
        caption={title}
        headers={headers}
        shape={shape}
        parts={parts}
        {...(whole === undefined ? {} : { whole })}
      />
    </Card>
  );
}

/** Findings, seats, accounts, whether people work here, and directory. */
export function Breakdowns({ overview }: { readonly overview: Overview }): ReactElement {
  return (
    <>
      <States
        title={text.findings}
        hint={text.findingsHint}
        shape="rows"
        whole={overview.people}
        order={findingKinds}
        looks={findingLooksBy(overview.imports, overview.accounts)}
        counts={overview.findings}
        filter={(value) => ({ findings: [value] })}
      />
      <div className={classes['pair']}>
        <States
          title={text.seats}
          order={seatOrder}
          looks={seatLooks}
          counts={overview.seats}
          filter={(value) => ({ seat: [value] })}
        />
        <States
          title={text.accounts}
          order={accountOrder}
          looks={accountLooks}
          counts={overview.accounts}
          filter={(value) => ({ account: [value] })}
        />
      </div>
      <States
        title={text.works}
        order={worksOrder}
        looks={worksLooks}
        counts={overview.works}
        filter={(value) => ({ works: [value] })}
      />
      <States
        title={text.directory}
        order={directoryOrder}
        looks={directoryLooks}
        counts={overview.directory}
        filter={(value) => ({ directory: [value] })}
      />
    </>
  );
}
