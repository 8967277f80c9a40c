import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import { tellFailure } from '../../../app/frame/notices/notices.tsx';
import { lookThemUp } from '../../../app/state/acts/acts.ts';
import { go } from '../../../app/state/routes.ts';
import { useRuns } from '../../../app/state/run-progress.ts';
import { strings } from '../../../strings/strings.ts';
import { withDays } from '../../../ui/text/format.ts';
import classes from '../PlanView.module.css';
import type { ActionGroup } from './plan-groups.ts';
import type { ChangePlan } from './change-plan.ts';
import { SamePeople } from './SamePeople.tsx';
import { say } from '../../../../main/words/say.ts';

const text = strings.plans;

/** What holds people back, once for all of them, with the one act that resolves it. */
export function GroupHead({
  plan,
  group,
  said,
  change,
  columns,
}: {
  readonly plan: Plan;
  readonly group: ActionGroup;
  /** What holds everybody of it back alike. */
  readonly said: string | undefined;
  readonly change: ChangePlan;
  readonly columns: number;
}): ReactElement {
  const { stoppedBy = '', actions } = group;
  const stop = actions[0]?.guards.find(({ stops }) => stops);
  const title = text.groups[stoppedBy] ?? (stop === undefined ? stoppedBy : say().guard(stop));
  return (
    <tr className={classes['group']}>
      <th scope="rowgroup" colSpan={columns}>
        <span className={classes['groupHead']}>
          <IconHandStop size={16} stroke={1.9} aria-hidden />
          <span className={classes['room']}>
            {text.heldBack(actions.length, title)}
            {said === undefined || said === title ? undefined : (
              <span className={classes['said']}> {withDays(said)}</span>
            )}
          </span>
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
  const people = group.actions.map(({ personId }) => personId);
  switch (group.stoppedBy ?? '') {
    case 'no-account':
      return <LookUpAll connectionId={plan.connectionId} people={people} />;
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
    case 'called-otherwise':
      return <SamePeople plan={plan} actions={group.actions} change={change} />;
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

/** Asks about whom the group holds back: first in the run under way, or in one of their own. */
function LookUpAll({
  connectionId,
  people,
}: {
  readonly connectionId: number;
  readonly people: readonly number[];
}): ReactElement {
  const lookUp = useMutation({
    mutationFn: () => lookThemUp(connectionId, { kind: 'ids', ids: [...people] }),
    networkMode: 'always',
    onError: tellFailure,
  });
  const isOpen = useRuns()?.some(
    ({ run }) => run.kind === 'look-up' && (run.state === 'running' || run.state === 'waiting'),
  );
  // Asked for here, and not over: it says so, stays where the keyboard is, and asks for nothing again.
  const isUnderWay = lookUp.isSuccess && isOpen === true;
  return (
    <Button
      variant="default"
      size="xs"
      loading={lookUp.isPending}
      aria-disabled={isUnderWay}
      {...(isUnderWay ? { 'data-disabled': true } : {})}
      onClick={() => {
        if (!isUnderWay) lookUp.mutate();
      }}
    >
      {isUnderWay ? text.lookingUp : text.lookUp(people.length)}
    </Button>
  );
}
