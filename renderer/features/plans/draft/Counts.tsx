import type { ReactElement } from 'react';
import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { actionLooks } from '../../../app/words/run-states.ts';
import { strings } from '../../../strings/strings.ts';
import { number } from '../../../ui/text/format.ts';
import { StateChip } from '../../../ui/charts/StateChip.tsx';
import { stateCounts } from './plan-counts.ts';
import classes from '../PlanView.module.css';

const text = strings.plans;

type Props = { readonly label: string; readonly states: readonly PlannedAction['state'][] };

/** How many actions are in which state, with what the state means. */
export function Counts({ label, states }: Props): ReactElement {
  return (
    <ul className={classes['counts']} aria-label={label}>
      {stateCounts(states).map(({ state, count }) => (
        <li key={state} className={classes['count']} title={text.actionMeans[state]}>
          <strong className="numeric">{number(count)}</strong>
          <StateChip look={actionLooks[state]} plain />
        </li>
      ))}
    </ul>
  );
}
