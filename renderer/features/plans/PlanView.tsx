import { Button, Skeleton } from '@mantine/core';
import { IconArrowLeft, IconListCheck } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan, Rehearsal } from '../../../preload/contract/values/plans.ts';
import { sentenceOf } from '../../app/frame/notices/notices.tsx';
import type { PlanAhead } from '../../app/state/acts/foreseen-plan.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { useRuns } from '../../app/state/run-progress.ts';
import { planBeingMade, planLooks } from '../../app/words/run-states.ts';
import { RunPanel } from '../../app/pieces/RunPanel.tsx';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { instant, withDays } from '../../ui/text/format.ts';
import { money } from '../../ui/text/money.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import { NextInLine } from './NextInLine.tsx';
import { type SharedWarning, sharedWarnings } from './draft/plan-groups.ts';
import { ActionsTable } from './draft/ActionsTable.tsx';
import { ConfirmBar } from './draft/ConfirmBar.tsx';
import { Counts } from './draft/Counts.tsx';
import { Override } from './draft/Override.tsx';
import { Rehearse } from './Rehearse.tsx';
import { Undo } from './Undo.tsx';
import { Unmet } from './Unmet.tsx';
import { outcomeOf } from '../../app/words/plan-outcome.ts';
import { useTakeBack } from './draft/SamePeople.tsx';
import { shownState } from './draft/plan-counts.ts';
import { useRecheck } from './use-recheck.ts';
import classes from './PlanView.module.css';
import { say } from '../../../main/words/say.ts';

const text = strings.plans;

/** One plan: before it is confirmed what would be sent, afterwards what came of it. */
export function PlanView({
  id,
  ahead,
}: {
  readonly id: number;
  /** As it was foreseen, until it is made: what is kept under its id may be another plan. */
  readonly ahead: PlanAhead | undefined;
}): ReactElement {
  const plan = useAsk('plans.read', { id }, { enabled: ahead === undefined });
  const shown = ahead?.plan ?? plan.data;
  if (shown === undefined) {
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
  return (
    <>
      {/* Once, and apart from the page, of which nothing is read out before it is the plan's. */}
      <div role="status" className="visually-hidden">
        {ahead === undefined ? '' : text.beingMade}
      </div>
      <Loaded plan={shown} isBeingMade={ahead !== undefined} />
    </>
  );
}

type LoadedProps = {
  readonly plan: Plan;
  /** It is shown as it was foreseen: nothing can be done with it yet. */
  readonly isBeingMade: boolean;
};

/** Once drawn, a page that was foreseen is not drawn anew when it is to be seen. */
const Loaded = memo(function Loaded({ plan, isBeingMade }: LoadedProps): ReactElement {
  const connections = useAsk('connections.list', {}).data;
  const connection = connections?.find((known) => known.id === plan.connectionId);
  const live = useRuns()?.find(({ run }) => run.planId === plan.id);
  const isDraft = plan.state === 'draft';
  const { change } = useRecheck(plan, isBeingMade);
  useTakeBack(plan, change);
  const [rehearsed, setRehearsed] = useState<{ readonly of: Plan['actions']; readonly came: Rehearsal }>();
  const { state, actions } = plan;
  const warnings = useMemo(() => sharedWarnings({ state, actions }), [state, actions]);
  const above = useMemo(() => new Set(warnings.map(({ says }) => says)), [warnings]);
  // What was rehearsed is this plan only for as long as its actions are the same.
  const rehearsal = isDraft && rehearsed?.of === plan.actions ? rehearsed.came : undefined;
  const made = connection?.name ?? text.gone;
  return (
    <div className={classes['whole']} inert={isBeingMade}>
      <Page
        title={useOutcome(plan)}
        subtitle={
          <span className={classes['subtitle']}>
            <StateChip look={isBeingMade ? planBeingMade : planLooks[plan.state]} />
            {isBeingMade ? text.beingMadeFor(made) : text.made(instant(plan.createdAt), made)}
          </span>
        }
        actions={
          <>
            {isDraft ? undefined : <Undo plan={plan} connection={connection} />}
            <Back />
          </>
        }
      >
        {isDraft ? (
          <Notice tone="note">
            {text.nothingSent} {connection?.kind === 'practice' ? text.practiceNote : ''}
            {plan.isUndo === true ? <NotGivenBack plan={plan} /> : undefined}
          </Notice>
        ) : undefined}
        {isDraft
          ? plan.guards.map((guard) => (
              <Notice key={guard.kind} tone="warn" title={withDays(say().guard(guard))} />
            ))
          : undefined}
        {isDraft ? <OfMany warnings={warnings} /> : undefined}
        {isDraft && plan.shared !== undefined && plan.shared.identifiers > 0 ? (
          <Notice tone="note" title={strings.setAside.shared(plan.shared)}>
            {strings.setAside.sharedWayOut}
          </Notice>
        ) : undefined}
        {isDraft ? <Override plan={plan} /> : undefined}
        {live === undefined || live.run.state === 'done' ? undefined : (
          <Card title={text.running}>
            <RunPanel live={live} />
          </Card>
        )}
        {plan.state === 'done' ? <Receipt plan={plan} /> : undefined}
        {isDraft ? undefined : <OfMany warnings={warnings} />}
        {plan.state === 'done' && plan.act === 'deprovision' ? (
          <NextInLine taken={doneOf(plan)} />
        ) : undefined}
        <Unmet plan={plan} />
        {isDraft && plan.ready > 0 ? (
          <Rehearse
            plan={plan}
            rehearsal={rehearsal}
            onRehearsed={(came) => {
              setRehearsed({ of: plan.actions, came });
            }}
          />
        ) : undefined}
        <Counts label={text.summary} states={plan.actions.map(shownState)} />
        <ActionsTable plan={plan} change={change} rehearsal={rehearsal} above={above} />
      </Page>
      {isDraft ? <ConfirmBar plan={plan} connection={connection} change={change} /> : undefined}
    </div>
  );
});

function doneOf(plan: Plan): number {
  return plan.actions.filter(({ state }) => state === 'confirmed' || state === 'requested').length;
}

/** What a plan comes to: seats, and for those that are taken back what they cost a year. */
function useOutcome(plan: Plan): string {
  const costs = useAsk('costs.read', {}).data?.costs;
  const seats = plan.state === 'draft' || plan.state === 'running' ? plan.ready : doneOf(plan);
  const yearly =
    costs === undefined || plan.act === 'provision'
      ? undefined
      : money(costs.yearlyMinor * seats, costs.currency);
  return outcomeOf(plan, seats, seats === 0 ? undefined : yearly);
}

/** What is said of many rows alike: before, what to think of; afterwards, what is still to be done elsewhere. */
function OfMany({ warnings }: { readonly warnings: readonly SharedWarning[] }): ReactElement {
  return (
    <>
      {warnings.map(({ says, people }) => (
        <Notice key={says} tone="note">
          {text.forMany(people, says)}
        </Notice>
      ))}
    </>
  );
}

/** What taking back does not bring back. */
function NotGivenBack({ plan }: { readonly plan: Plan }): ReactElement {
  return (
    <ul className={classes['limits']}>
      {text.undo.limits[plan.act].map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  );
}

/** What was done, once it is. */
function Receipt({ plan }: { readonly plan: Plan }): ReactElement {
  const done = doneOf(plan);
  const open = plan.actions.filter(({ state }) => state === 'requested' || state === 'unsettled').length;
  return (
    <Notice tone={done === 0 ? 'note' : 'good'} title={text.receipt[plan.act](done)}>
      <p>
        {text.receiptRest(plan.actions.length - done, open)} {done === 0 ? '' : text.receiptNext[plan.act]}
      </p>
      <div className={classes['next']}>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            go('overview');
          }}
        >
          {text.toOverview}
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            go('reports');
          }}
        >
          {text.toReport}
        </Button>
      </div>
    </Notice>
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
