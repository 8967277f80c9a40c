import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { strings } from '../../strings/strings.ts';
import { day, number } from '../../ui/text/format.ts';
import { exactMoney, money } from '../../ui/text/money.ts';
import table from '../../ui/page/Table.module.css';
import classes from './OverviewScreen.module.css';

const text = strings.overview.costs;

type Answer = ProcedureOutput<'costs.read'>;
type Props = { readonly costs: NonNullable<Answer['costs']>; readonly contract: Answer['contract'] };

/** Which seats, which days and which price each amount comes from. */
export function CostsDerivation({ costs, contract }: Props): ReactElement {
  const { currency, yearlyMinor } = costs;
  const yearly = (seats: number, minor: number): string =>
    text.derived.yearly(number(seats), exactMoney(yearlyMinor, currency), money(minor, currency));
  return (
    <details className={classes['costHint']}>
      <summary>{text.derivation}</summary>
      <dl>
        <dt>{text.wasted}</dt>
        <dd>{yearly(costs.wastedSeats, costs.wastedYearlyMinor)}</dd>
        {costs.wastedUntilRenewalMinor === undefined ? undefined : (
          <>
            <dt>{text.untilRenewal}</dt>
            <dd>{text.derived.untilRenewal(number(costs.wastedSeats), day(contract.renewsOn ?? ''))}</dd>
          </>
        )}
        <dt>{text.held}</dt>
        <dd>{yearly(costs.heldSeats, costs.heldYearlyMinor)}</dd>
        <dt>{text.saved}</dt>
        <dd>{contract.isPaidAhead ? text.derived.savedPaid : text.derived.saved}</dd>
      </dl>
      {costs.savedByPrice.length === 0 ? undefined : <ByPrice costs={costs} />}
    </details>
  );
}

function ByPrice({ costs }: Pick<Props, 'costs'>): ReactElement {
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{text.byPrice}</caption>
      <thead>
        <tr>
          <th scope="col">{text.price}</th>
          <th scope="col">{text.holdsFrom}</th>
          <th scope="col" className={table['number']}>
            {text.seatDays}
          </th>
          <th scope="col" className={table['number']}>
            {text.savedSince}
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.savedByPrice.map(({ from, yearlyMinor, seatDays, savedMinor }) => (
          <tr key={from ?? ''}>
            <th scope="row">{exactMoney(yearlyMinor, costs.currency)}</th>
            <td>{from === undefined ? text.everSince : day(from)}</td>
            <td className={table['number']}>{number(seatDays)}</td>
            <td className={table['number']}>{money(savedMinor, costs.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
