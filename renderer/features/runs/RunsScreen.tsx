import { Button, Group } from '@mantine/core';
import { IconListCheck, IconRefreshDot, IconUserSearch } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Run } from '../../../preload/contract/values/runs.ts';
import { startLookUps } from '../../app/state/acts/acts.ts';
import { go } from '../../app/state/routes.ts';
import { useAsk } from '../../app/state/queries.ts';
import { useRuns } from '../../app/state/run-progress.ts';
import type { LiveRun } from '../../app/state/run-progress.ts';
import { runLooks } from '../../app/words/run-states.ts';
import { noteOf, Outcomes, PlanOutcome, RunActs, RunPanel } from '../../app/pieces/RunPanel.tsx';
import { outcomeOf } from '../../app/words/plan-outcome.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { duration, instant } from '../../ui/text/format.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import table from '../../ui/page/Table.module.css';
import { RunChanges } from './RunChanges.tsx';

const text = strings.runs;

const isOpen: ReadonlySet<Run['state']> = new Set(['running', 'waiting', 'paused']);

function lookUp(again: boolean): void {
  void startLookUps({ kind: 'known', again });
}

export function RunsScreen(): ReactElement {
  const runs = useRuns();
  const current = runs?.filter(({ run }) => isOpen.has(run.state)) ?? [];
  // Beside a plan that is being written they are taken, and stand in line.
  const isRunning = current.some(
    ({ run }) => run.kind === 'look-up' && (run.state === 'running' || run.state === 'waiting'),
  );
  const latest = runs?.[0]?.run;
  const plans = useAsk('plans.list', {}).data;
  const planOf: PlanOf = ({ planId }) => plans?.find(({ id }) => id === planId);
  return (
    <Page
      title={strings.shell.screens.runs}
      subtitle={runs === undefined || runs.length === 0 ? undefined : text.subtitle(runs.length)}
      actions={
        <>
          <Button
            variant="default"
            disabled={isRunning}
            onClick={() => {
              lookUp(true);
            }}
          >
            {text.startAgain}
          </Button>
          <Button
            // What was paused is gone on with first: one act is the main one.
            variant={current.some(({ run }) => run.state === 'paused') ? 'default' : 'filled'}
            leftSection={<IconRefreshDot size={16} aria-hidden />}
            title={text.startHint}
            disabled={isRunning}
            onClick={() => {
              lookUp(false);
            }}
          >
            {text.start}
          </Button>
        </>
      }
    >
      {current.map((live) => (
        <Card key={live.run.id} {...headOf(live.run, planOf(live.run))}>
          <RunPanel live={live} outcome={<Outcome run={live.run} plan={planOf(live.run)} />} />
        </Card>
      ))}
      {latest?.kind === 'look-up' && latest.state === 'done' ? <WhatNext /> : undefined}
      {runs?.length === 0 ? (
        <EmptyState icon={IconUserSearch} title={text.emptyTitle} text={text.emptyText} />
      ) : (
        // What is shown above, with its acts, stands there alone.
        <RunsTable runs={runs?.filter((live) => !current.includes(live)) ?? []} planOf={planOf} />
      )}
    </Page>
  );
}

/** A run that is done is no end: what it was for is elsewhere. */
function WhatNext(): ReactElement {
  return (
    <Notice tone="good" title={text.doneTitle}>
      <Group gap="sm" justify="space-between">
        <p>{text.doneText}</p>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            go('overview');
          }}
        >
          {text.toOverview}
        </Button>
      </Group>
    </Notice>
  );
}

type Summary = ProcedureOutput<'plans.list'>[number];
type PlanOf = (run: Run) => Summary | undefined;

/** A plan that is written is called by what it comes to. */
function headOf(run: Run, plan: Summary | undefined): { readonly title: string; readonly hint: string } {
  const title = text.title(text.kinds[run.kind], run.id);
  const started = instant(run.startedAt);
  return plan === undefined
    ? { title, hint: started }
    : {
        title: outcomeOf({ ...plan, state: 'running' }, plan.ready, undefined),
        hint: `${title} · ${started}`,
      };
}

/** What came of a run, or that nothing did yet. */
function Outcome({ run, plan }: { readonly run: Run; readonly plan: Summary | undefined }): ReactNode {
  if (run.kind === 'look-up') return <Outcomes run={run} />;
  return plan === undefined ? undefined : <PlanOutcome run={run} plan={plan} />;
}

type TableProps = { readonly runs: readonly LiveRun[]; readonly planOf: PlanOf };

function RunsTable({ runs, planOf }: TableProps): ReactElement | undefined {
  const { columns } = text;
  if (runs.length === 0) return undefined;
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{text.earlier}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.run}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.started}</th>
            <th scope="col">{columns.took}</th>
            <th scope="col">{columns.people}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">
              <span className="visually-hidden">{columns.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((live) => (
            <RunLine key={live.run.id} live={live} plan={planOf(live.run)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunLine({
  live,
  plan,
}: {
  readonly live: LiveRun;
  readonly plan: Summary | undefined;
}): ReactElement {
  const { run } = live;
  const { planId } = run;
  const says = noteOf(run);
  const seconds =
    run.finishedAt === undefined
      ? undefined
      : (new Date(run.finishedAt).getTime() - new Date(run.startedAt).getTime()) / 1000;
  return (
    <tr>
      <th scope="row" className={table['nowrap']}>
        {text.title(text.kinds[run.kind], run.id)}
      </th>
      <td>
        <StateChip look={runLooks[run.state]} />
      </td>
      <td className={table['nowrap']}>{instant(run.startedAt)}</td>
      <td className={table['nowrap']}>
        {seconds === undefined ? strings.people.noValue : duration(seconds)}
      </td>
      <td className={table['nowrap']}>{text.progress(run.done, run.total)}</td>
      <td>
        <Outcome run={run} plan={plan} />
        {run.kind === 'look-up' && run.state !== 'running' && run.done > 0 ? (
          <RunChanges run={run} />
        ) : undefined}
        {says === undefined ? undefined : <p className={table['muted']}>{says}</p>}
      </td>
      <td className={table['number']}>
        {planId === undefined ? undefined : (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconListCheck size={15} aria-hidden />}
            onClick={() => {
              go('plans', { plan: String(planId) });
            }}
          >
            {text.toPlan}
          </Button>
        )}
        {run.state === 'interrupted' ? <RunActs run={run} /> : undefined}
      </td>
    </tr>
  );
}
