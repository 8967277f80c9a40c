import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconListCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Plan } from '../../../preload/contract/values.ts';
import { sentenceOf } from '../../app/frame/notices.tsx';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { useRuns } from '../../app/state/run-progress.ts';
import { actionLooks, planLooks } from '../../app/words/run-states.ts';
import { RunPanel } from '../../app/pieces/RunPanel.tsx';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { instant, number, withDays } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { StateChip } from '../../ui/StateChip.tsx';
import { ActionsTable } from './ActionsTable.tsx';
import { ConfirmBar } from './ConfirmBar.tsx';
import { Override } from './Override.tsx';
import { Undo } from './Undo.tsx';
import { actionCounts } from './plan-counts.ts';
import classes from './PlanView.module.css';

const text = strings.plans;

/** One plan: before it is confirmed what would be sent, afterwards what came of it. */
export function PlanView({ id }: { readonly id: number }): ReactElement {
  const plan = useAsk('plans.read', { id });
  if (plan.data === undefined) {
    return (
      <Page title={strings.shell.screens.plans} actions={<Back />}>
        {plan.isError ? (
          <EmptyState icon={IconListCheck} title={strings.common.didNotWork} text={sentenceOf(plan.error)} />
        ) : (
          <Skeleton height={280} radius="lg" />
        )}
      </Page>
    );
  }
  return <Loaded plan={plan.data} />;
}

function Loaded({ plan }: { readonly plan: Plan }): ReactElement {
  const connections = useAsk('connections.list', {}).data;
  const connection = connections?.find((known) => known.id === plan.connectionId);
  const live = useRuns()?.find(({ run }) => run.planId === plan.id);
  const isDraft = plan.state === 'draft';
  const total = isDraft ? plan.ready : plan.actions.length;
  return (
    <div className={classes['whole']}>
      <Page
        title={text.acts[plan.act](total)}
        subtitle={
          <span className={classes['subtitle']}>
            <StateChip look={planLooks[plan.state]} />
            {text.made(instant(plan.createdAt), connection?.name ?? text.gone)}
          </span>
        }
        actions={
          <>
            {isDraft ? undefined : <Undo plan={plan} />}
            <Back />
          </>
        }
      >
        {isDraft ? (
          <Notice tone="note">
            {text.nothingSent} {connection?.kind === 'practice' ? text.practiceNote : ''}
          </Notice>
        ) : undefined}
        {plan.guards.map((guard) => (
          <Notice key={guard.kind} tone="warn" title={withDays(guard.says)} />
        ))}
        {isDraft ? <Override plan={plan} /> : undefined}
        {live === undefined || live.run.state === 'done' ? undefined : (
          <Card title={text.running}>
            <RunPanel live={live} />
          </Card>
        )}
        <Counts plan={plan} />
        <ActionsTable plan={plan} />
      </Page>
      {isDraft ? <ConfirmBar plan={plan} connection={connection} /> : undefined}
    </div>
  );
}

function Back(): ReactElement {
  return (
    <Button
      variant="default"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
      onClick={() => {
        go('plans');
      }}
    >
      {text.all}
    </Button>
  );
}

/** How many actions are in which state, with what the state means. */
function Counts({ plan }: { readonly plan: Plan }): ReactElement {
  return (
    <ul className={classes['counts']} aria-label={text.summary}>
      {actionCounts(plan.actions).map(({ state, count }) => (
        <li key={state} className={classes['count']} title={text.actionMeans[state]}>
          <strong className="numeric">{number(count)}</strong>
          <StateChip look={actionLooks[state]} plain />
        </li>
      ))}
    </ul>
  );
}
