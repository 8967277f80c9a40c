import { heldSeatStates } from '../../../preload/contract/lists.ts';
import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { day, month as writtenMonth, number } from '../../ui/text/format.ts';
import { money } from '../../ui/text/money.ts';
import table from '../../ui/page/Table.module.css';
import { CostsDerivation } from './CostsDerivation.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import classes from './OverviewScreen.module.css';

const text = strings.overview.costs;

type Costs = NonNullable<ProcedureOutput<'costs.read'>['costs']>;

const wasted: PeopleFilter = {
  findings: ['leaver-with-seat', 'idle', 'never-activated'],
  seat: [...heldSeatStates],
};
const held: PeopleFilter = { seat: [...heldSeatStates] };

/** What seats cost, what of it is spent on nothing, and what was saved. */
export function CostsCard({ untold }: { readonly untold: Overview['untold'] }): ReactElement | undefined {
  const answer = useAsk('costs.read', {}).data;
  if (answer === undefined) return undefined;
  const { costs, contract } = answer;
  if (costs === undefined) {
    return (
      <Card title={text.title}>
        <p className={classes['costHint']}>{text.noPrice}</p>
        <div>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              go('settings', { section: 'costs' });
            }}
          >
            {text.enterPrice}
          </Button>
        </div>
      </Card>
    );
  }
  const isHeldKnown = untold.held === undefined;
  const unseen = isHeldKnown
    ? text.wastedUntold({
        idle: untold.findings.idle !== undefined,
        left: untold.findings['leaver-with-seat'] !== undefined,
      })
    : '';
  return (
    <Card title={text.title} hint={text.hint(costs.licenseType)}>
      <dl className={classes['costs']}>
        <Amount
          name={text.wasted}
          amount={isHeldKnown ? money(costs.wastedYearlyMinor, costs.currency) : text.notKnown}
          note={isHeldKnown ? text.aYear(costs.wastedSeats) + unseen : text.heldUntold}
          filter={isHeldKnown ? wasted : undefined}
        />
        {costs.wastedUntilRenewalMinor === undefined || !isHeldKnown ? undefined : (
          <Amount
            name={text.untilRenewal}
            amount={money(costs.wastedUntilRenewalMinor, costs.currency)}
            note={text.renewsOn(day(contract.renewsOn ?? ''))}
            filter={wasted}
          />
        )}
        <Amount
          name={text.held}
          amount={isHeldKnown ? money(costs.heldYearlyMinor, costs.currency) : text.notKnown}
          note={isHeldKnown ? text.aYear(costs.heldSeats) : text.heldUntold}
          filter={isHeldKnown ? held : undefined}
        />
        <Amount
          name={text.saved}
          amount={money(costs.savedMinor, costs.currency)}
          note={text.savedNote(costs.removedSeats)}
        />
        {costs.avoidedAtRenewalMinor === undefined ? undefined : (
          <Amount
            name={text.avoided}
            amount={money(costs.avoidedAtRenewalMinor, costs.currency)}
            note={text.avoidedNote(costs.removedSeats)}
          />
        )}
      </dl>
      {costs.savedByMonth.length === 0 ? undefined : <ByMonth costs={costs} />}
      <CostsDerivation costs={costs} contract={contract} />
    </Card>
  );
}

function Amount(props: {
  readonly name: string;
  readonly amount: string;
  readonly note: string;
  readonly filter?: PeopleFilter | undefined;
}): ReactElement {
  const { filter } = props;
  const params = filter === undefined ? undefined : viewParams({ filter });
  return (
    <div className={classes['cost']}>
      <dt>{props.name}</dt>
      <dd>
        {params === undefined ? (
          <strong className="numeric">{props.amount}</strong>
        ) : (
          <ScreenLink className="numeric" screen="people" params={params}>
            {props.amount}
          </ScreenLink>
        )}
        <small>{props.note}</small>
      </dd>
    </div>
  );
}

function ByMonth({ costs }: { readonly costs: Costs }): ReactElement {
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{text.byMonth}</caption>
      <thead>
        <tr>
          <th scope="col">{text.month}</th>
          <th scope="col" className={table['number']}>
            {text.seats}
          </th>
          <th scope="col" className={table['number']}>
            {text.savedSince}
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.savedByMonth.map(({ month, seats, savedMinor }) => (
          <tr key={month}>
            <th scope="row">{writtenMonth(month)}</th>
            <td className={table['number']}>{number(seats)}</td>
            <td className={table['number']}>{money(savedMinor, costs.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
