import { Button } from '@mantine/core';
import { IconArrowNarrowRight, IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan, PlannedAction } from '../../../preload/contract/values.ts';
import { actionLooks } from '../../app/words/run-states.ts';
import { strings } from '../../strings/strings.ts';
import { withDays } from '../../ui/format.ts';
import { prettyJson } from '../../ui/pretty-json.ts';
import { StateChip } from '../../ui/StateChip.tsx';
import table from '../../ui/Table.module.css';
import { Undo } from './Undo.tsx';
import { shownState } from './plan-counts.ts';
import classes from './PlanView.module.css';

const text = strings.plans;
const step = 200;

/** Every action with the account now and then, the exact request, and what the guards say or what came of it. */
export function ActionsTable({ plan }: { readonly plan: Plan }): ReactElement {
  const [shown, setShown] = useState(step);
  const { columns } = text;
  const left = plan.actions.length - shown;
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{text.acts[plan.act](plan.actions.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.person}</th>
            <th scope="col">{columns.change}</th>
            <th scope="col">{columns.request}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.guards}</th>
          </tr>
        </thead>
        <tbody>
          {plan.actions.slice(0, shown).map((action) => (
            <ActionLine
              key={action.id}
              action={action}
              doneIn={plan.state === 'draft' || plan.state === 'running' ? undefined : plan}
            />
          ))}
        </tbody>
      </table>
      {left <= 0 ? undefined : (
        <div className={classes['more']}>
          <Button
            variant="subtle"
            onClick={() => {
              setShown(shown + step);
            }}
          >
            {text.more(Math.min(step, left))}
          </Button>
        </div>
      )}
    </div>
  );
}

const ActionLine = memo(function ActionLine({
  action,
  doneIn,
}: {
  readonly action: PlannedAction;
  /** The plan, once nothing works on it any more. */
  readonly doneIn: Plan | undefined;
}): ReactElement {
  const state = shownState(action);
  return (
    <tr>
      <th scope="row">
        <Who action={action} />
      </th>
      <td>
        <Change action={action} />
      </td>
      <td>
        {action.request === undefined ? (
          <span className={table['muted']}>{text.noRequest}</span>
        ) : (
          <details className={classes['request']}>
            <summary>
              {action.request.method} {action.request.path}
              <span className="visually-hidden"> {text.showAction(action.displayName)}</span>
            </summary>
            {action.request.body === undefined ? undefined : <pre>{prettyJson(action.request.body)}</pre>}
          </details>
        )}
      </td>
      <td>
        <span className={classes['outcome']}>
          <StateChip look={actionLooks[state]} title={text.actionMeans[state]} />
          {action.outcome === undefined ? undefined : (
            <span className={table['muted']}>{action.outcome}</span>
          )}
          {doneIn === undefined ? undefined : <Undo plan={doneIn} action={action} />}
        </span>
      </td>
      <td>
        {action.guards.length === 0 ? (
          <span className={`${table['muted'] ?? ''} ${table['nowrap'] ?? ''}`}>{text.noGuard}</span>
        ) : (
          action.guards.map((guard) => <Guard key={guard.kind} guard={guard} />)
        )}
      </td>
    </tr>
  );
});

function Who({ action }: { readonly action: PlannedAction }): ReactElement {
  return (
    <span className={classes['person']}>
      <span className={table['strong']}>{action.displayName}</span>
      <span className={table['muted']}>{action.email ?? ''}</span>
    </span>
  );
}

function Change({ action }: { readonly action: PlannedAction }): ReactElement {
  const before = accountNow(action.activeBefore);
  const after = text.after[action.act];
  if (shownState(action) === 'held') return <span>{before}</span>;
  return (
    <span className={classes['change']}>
      <span className="visually-hidden">{text.changeOf(before, after)}</span>
      <span aria-hidden>{before}</span>
      <IconArrowNarrowRight size={16} aria-hidden />
      <span aria-hidden className={classes['after']}>
        {after}
      </span>
    </span>
  );
}

function accountNow(active: boolean | undefined): string {
  if (active === undefined) return text.before.none;
  return active ? text.before.active : text.before.inactive;
}

function Guard({ guard }: { readonly guard: PlannedAction['guards'][number] }): ReactElement {
  const Icon = guard.stops ? IconHandStop : IconInfoCircle;
  return (
    <span className={classes['guard']} data-stops={guard.stops}>
      <Icon size={15} stroke={1.9} aria-label={guard.stops ? text.stops : text.warns} />
      {withDays(guard.says)}
    </span>
  );
}
