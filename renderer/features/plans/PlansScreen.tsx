import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { usePlanAhead } from '../../app/state/acts/foreseen-plan.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go, useRoute } from '../../app/state/routes.ts';
import { planLooks } from '../../app/words/run-states.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { instant, number } from '../../ui/text/format.ts';
import { Page } from '../../ui/page/Page.tsx';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import table from '../../ui/page/Table.module.css';
import { outcomeOf } from '../../app/words/plan-outcome.ts';
import { PlanView } from './PlanView.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import classes from './PlanView.module.css';

const text = strings.plans;

/** The plan the route names, or the list of all; before that plan is made, as it was foreseen. */
export function PlansScreen(): ReactElement {
  const { params } = useRoute();
  const ahead = usePlanAhead();
  const id = ahead?.plan.id ?? Number(params['plan']);
  return Number.isSafeInteger(id) && id > 0 ? <PlanView key={id} id={id} ahead={ahead} /> : <PlanList />;
}

type Summary = ProcedureOutput<'plans.list'>[number];

function PlanList(): ReactElement {
  const plans = useAsk('plans.list', {}).data;
  return (
    <Page
      title={strings.shell.screens.plans}
      subtitle={plans === undefined || plans.length === 0 ? undefined : text.subtitle(plans.length)}
    >
      {plans?.length === 0 ? (
        <EmptyState
          icon={IconListCheck}
          title={text.emptyTitle}
          text={text.emptyText}
          action={
            <Button
              onClick={() => {
                go('people');
              }}
            >
              {text.toPeople}
            </Button>
          }
        />
      ) : (
        <div className={table['frame']}>
          <table className={table['table']}>
            <caption className="visually-hidden">{strings.shell.screens.plans}</caption>
            <thead>
              <tr>
                <th scope="col">{text.columns.plan}</th>
                <th scope="col">{text.columns.state}</th>
                <th scope="col">{text.columns.made}</th>
                <th scope="col" className={table['number']}>
                  {text.columns.seats}
                </th>
              </tr>
            </thead>
            <tbody>
              {(plans ?? []).map((plan) => (
                <PlanLine key={plan.id} plan={plan} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function PlanLine({ plan }: { readonly plan: Summary }): ReactElement {
  const params = { plan: String(plan.id) };
  const seats = plan.state === 'draft' || plan.state === 'running' ? plan.ready : plan.done;
  return (
    <tr className={classes['line']}>
      <th scope="row">
        <ScreenLink className={classes['link']} screen="plans" params={params}>
          {outcomeOf(plan, seats, undefined)}
        </ScreenLink>
      </th>
      <td>
        <StateChip look={planLooks[plan.state]} />
      </td>
      <td className={table['nowrap']}>{instant(plan.createdAt)}</td>
      <td className={table['number']}>
        {plan.state === 'discarded' ? strings.people.noValue : number(seats)}
      </td>
    </tr>
  );
}
