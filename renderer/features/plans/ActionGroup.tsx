import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Plan } from '../../../preload/contract/values.ts';
import { useAct } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import classes from './PlanView.module.css';
import type { ActionGroup } from './plan-groups.ts';
import type { ChangePlan } from './ActionsTable.tsx';

const text = strings.plans;

/** What holds people back, once for all of them, with the one act that resolves it. */
export function GroupHead({
  plan,
  group,
  change,
  columns,
}: {
  readonly plan: Plan;
  readonly group: ActionGroup;
  readonly change: ChangePlan;
  readonly columns: number;
}): ReactElement {
  const { stoppedBy = '', actions } = group;
  const title = text.groups[stoppedBy] ?? actions[0]?.guards.find(({ stops }) => stops)?.says ?? stoppedBy;
  return (
    <tr className={classes['group']}>
      <th scope="rowgroup" colSpan={columns}>
        <span className={classes['groupHead']}>
          <IconHandStop size={16} stroke={1.9} aria-hidden />
          <span className={classes['room']}>{text.heldBack(actions.length, title)}</span>
          <Resolve plan={plan} group={group} change={change} />
        </span>
      </th>
    </tr>
  );
}

function Resolve({
  plan,
  group,
  change,
}: {
  readonly plan: Plan;
  readonly group: ActionGroup;
  readonly change: ChangePlan;
}): ReactElement | undefined {
  const lookUp = useAct('runs.start-look-ups');
  const people = group.actions.map(({ personId }) => personId);
  switch (group.stoppedBy ?? '') {
    case 'no-account':
      return (
        <Button
          variant="default"
          size="xs"
          loading={lookUp.isPending}
          onClick={() => {
            lookUp.mutate({
              connectionId: plan.connectionId,
              who: { kind: 'selection', selection: { kind: 'ids', ids: people } },
            });
          }}
        >
          {text.lookUp(people.length)}
        </Button>
      );
    case 'writing-off':
      return (
        <>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              go('connection');
            }}
          >
            {text.writingOffAct}
          </Button>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              change({ allow: [...new Set([...(plan.allowed ?? []), plan.act])] });
            }}
          >
            {text.allow[plan.act]}
          </Button>
        </>
      );
    case 'person-in-doubt':
      return (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            go('review');
          }}
        >
          {text.toReview}
        </Button>
      );
    default:
      return undefined;
  }
}
