import { heldSeatStates } from '../../../preload/contract/lists.ts';
import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { startLookUps } from '../../app/state/acts/acts.ts';
import { pickFiles } from '../../app/state/import-queue.ts';
import { useLeadingRun } from '../../app/state/leading-run.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { writeReport } from '../../app/state/report/report.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { number } from '../../ui/text/format.ts';
import { isSaidAbove } from './next-steps.ts';
import type { Step, StepKey } from './next-steps.ts';
import classes from './OverviewScreen.module.css';

const text = strings.overview;

/** More than this is a list nobody reads. */
const mostShown = 5;

function showFindings(kind: 'leaver-with-seat' | 'identifier-mismatch' | 'idle' | 'never-activated'): void {
  go('people', viewParams({ filter: { findings: [kind] } }));
}

function showRuns(): void {
  go('runs');
}

const acts: Readonly<Record<StepKey, () => void>> = {
  'import-users': () => void pickFiles(),
  'import-usage': () => void pickFiles(),
  'import-directory': () => void pickFiles(),
  refresh: () => void pickFiles(),
  connect: () => {
    go('connection');
  },
  token: () => {
    go('connection');
  },
  'look-up': () => void startLookUps({ kind: 'known', again: false }),
  'ask-again': () =>
    void startLookUps({
      kind: 'selection',
      selection: {
        kind: 'filter',
        filter: { account: ['absent'], seat: [...heldSeatStates] },
        except: [],
      },
    }),
  settle: () => {
    go('journal');
  },
  leavers: () => {
    showFindings('leaver-with-seat');
  },
  mismatch: () => {
    showFindings('identifier-mismatch');
  },
  idle: () => {
    showFindings('idle');
  },
  waiting: () => {
    showFindings('never-activated');
  },
  report: () => void writeReport({ filter: {}, sort: { key: 'displayName', descending: false } }),
};

export function NextSteps({ steps: all }: { readonly steps: readonly Step[] }): ReactElement {
  const steps = all.slice(0, mostShown);
  const leading = useLeadingRun()?.run;
  const isRunning = leading?.state === 'running' && leading.kind === 'look-up';
  // One run at a time: while one works there is nothing to begin, but something to see.
  const isBusy = (key: StepKey): boolean => (key === 'look-up' || key === 'ask-again') && isRunning;
  const actOf = (key: StepKey): string => (isBusy(key) ? text.showRun : text.steps[key].act);
  return (
    <Card title={text.next}>
      <ol className={classes['steps']}>
        {steps.map((step, index) => (
          <li key={step.key} className={classes['step']}>
            <span className={classes['ordinal']} aria-hidden>
              {number(index + 1)}
            </span>
            <div>
              <p className={classes['stepTitle']}>{text.steps[step.key].title}</p>
              <p className={classes['stepText']}>{step.text}</p>
            </div>
            <Button
              size="xs"
              variant={index === 0 && !isBusy(step.key) && !isSaidAbove(step.key) ? 'filled' : 'default'}
              aria-label={`${actOf(step.key)}: ${text.steps[step.key].title}`}
              onClick={isBusy(step.key) ? showRuns : acts[step.key]}
            >
              {actOf(step.key)}
            </Button>
          </li>
        ))}
      </ol>
    </Card>
  );
}
