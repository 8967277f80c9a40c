import { Progress, UnstyledButton } from '@mantine/core';
import { IconPlayerPause, IconRefreshDot, IconSend } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { duration } from '../../../ui/text/format.ts';
import { useLeadingRun } from '../../state/leading-run.ts';
import { go } from '../../state/routes.ts';
import classes from './RunStatus.module.css';

const text = strings.shell.run;

/** What works behind the window, or waits to be taken up again: how far, and the way to it from every screen. */
export function RunStatus(): ReactElement | undefined {
  const live = useLeadingRun();
  if (live === undefined) return undefined;
  const { run, progress } = live;
  const isRunning = run.state === 'running';
  const Icon = !isRunning ? IconPlayerPause : run.kind === 'look-up' ? IconRefreshDot : IconSend;
  const left = isRunning ? progress?.secondsLeft : undefined;
  return (
    <UnstyledButton
      className={classes['run']}
      data-run
      data-state={isRunning ? 'running' : 'waiting'}
      title={text.show}
      onClick={() => {
        if (run.planId === undefined) go('runs', { run: String(run.id) });
        else go('plans', { plan: String(run.planId) });
      }}
    >
      <span className={classes['words']}>
        <Icon size={16} stroke={1.7} aria-hidden />
        <span className={classes['what']}>{isRunning ? text.kinds[run.kind] : text.waiting[run.kind]}</span>
        <span className="numeric">{text.progress(run.done, run.total)}</span>
        {left === undefined ? undefined : (
          <span className={classes['left']}>{text.left(duration(left))}</span>
        )}
      </span>
      <Progress
        value={run.total === 0 ? 100 : (run.done / run.total) * 100}
        size={3}
        className={classes['bar'] ?? ''}
        aria-hidden
      />
    </UnstyledButton>
  );
}
