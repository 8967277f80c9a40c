import type { ReactElement } from 'react';
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

function partsOf<Value extends string>(what: {
  readonly order: readonly Value[];
  readonly looks: Readonly<Record<Value, StateLook>>;
  readonly counts: Readonly<Record<Value, number>>;
  readonly filter: (value: Value) => PeopleFilter;
}): readonly Part[] {
  return what.order.map((value) => {
    const params = viewParams({ filter: what.filter(value) });
    const look = what.looks[value];
    return {
      key: value,
      look,
      value: what.counts[value],
      name: text.showPeople(look.label, what.counts[value]),
      href: routeHash({ screen: 'people', params }),
      onOpen: () => {
        go('people', params);
      },
    };
  });
}

/** Findings, seats, accounts and directory, each leading into the list. */
export function Breakdowns({ overview }: { readonly overview: Overview }): ReactElement {
  return (
    <>
      <Card title={text.findings} hint={text.findingsHint}>
        <Breakdown
          caption={text.findings}
          headers={headers}
          shape="rows"
          whole={overview.people}
          parts={partsOf({
            order: findingKinds,
            looks: findingLooksBy(overview.imports, overview.accounts),
            counts: overview.findings,
            filter: (value) => ({ findings: [value] }),
          })}
        />
      </Card>
      <div className={classes['pair']}>
        <Card title={text.seats}>
          <Breakdown
            caption={text.seats}
            headers={headers}
            shape="stack"
            parts={partsOf({
              order: seatOrder,
              looks: seatLooks,
              counts: overview.seats,
              filter: (value) => ({ seat: [value] }),
            })}
          />
        </Card>
        <Card title={text.accounts}>
          <Breakdown
            caption={text.accounts}
            headers={headers}
            shape="stack"
            parts={partsOf({
              order: accountOrder,
              looks: accountLooks,
              counts: overview.accounts,
              filter: (value) => ({ account: [value] }),
            })}
          />
        </Card>
      </div>
      <Card title={text.works}>
        <Breakdown
          caption={text.works}
          headers={headers}
          shape="stack"
          parts={partsOf({
            order: worksOrder,
            looks: worksLooks,
            counts: overview.works,
            filter: (value) => ({ works: [value] }),
          })}
        />
      </Card>
      <Card title={text.directory}>
        <Breakdown
          caption={text.directory}
          headers={headers}
          shape="stack"
          parts={partsOf({
            order: directoryOrder,
            looks: directoryLooks,
            counts: overview.directory,
            filter: (value) => ({ directory: [value] }),
          })}
        />
      </Card>
    </>
  );
}
