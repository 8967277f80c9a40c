import { lookUpKinds } from '../../../preload/contract/lists.ts';
import { Button, Progress } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { Plan } from '../../../preload/contract/values/plans.ts';
import type { Run } from '../../../preload/contract/values/runs.ts';
import { formats } from '../../strings/language.ts';
import { strings } from '../../strings/strings.ts';
import { duration } from '../../ui/text/format.ts';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import { useAct } from '../state/queries.ts';
import type { LiveRun } from '../state/run-progress.ts';
import classes from './RunPanel.module.css';
import { runLooks } from '../words/run-states.ts';
import { say } from '../../../main/words/say.ts';

const text = strings.runs;
const rates = new Intl.NumberFormat(formats, { maximumFractionDigits: 1 });

type Props = {
  readonly live: LiveRun;
  /** What came of it so far, where that does not stand beside it. */
  readonly outcome?: ReactNode;
};

/** A run under way: how far, how fast, how long still, and the ways to stop it. */
export function RunPanel({ live, outcome }: Props): ReactElement {
  const { run, progress } = live;
  const share = run.total === 0 ? 100 : (run.done / run.total) * 100;
  const isRunning = run.state === 'running';
  const says = noteOf(run);
  return (
    <div className={classes['panel']}>
      <div className={classes['line']}>
        <output className={classes['done']}>{text.progress(run.done, run.total)}</output>
        <StateChip look={runLooks[run.state]} />
        <span className={classes['pace']}>
          {progress === undefined || progress.rate === 0 || !isRunning ? undefined : (
            <>
              <span>{text.rate(rates.format(progress.rate))}</span>
              {progress.secondsLeft === undefined ? undefined : (
                <span>{text.left(duration(progress.secondsLeft))}</span>
              )}
            </>
          )}
        </span>
        <RunActs run={run} />
      </div>
      <Progress value={share} animated={isRunning} size="lg" radius="xl" aria-label={text.progressLabel} />
      {outcome}
      {says === undefined ? undefined : <p className={classes['note']}>{says}</p>}
    </div>
  );
}

/** Why a run stands still, in a sentence with the way on; nothing where it does not. */
export function noteOf({ state, note, done }: Run): string | undefined {
  if (state === 'waiting') return text.waits;
  if (note !== undefined) return say().runNote(note);
  return state === 'interrupted' && done === 0 ? text.turnDidNotCome : undefined;
}

/** Pause, resume and cancel, as far as the state allows. */
export function RunActs({ run }: { readonly run: Run }): ReactElement {
  const pause = useAct('runs.pause');
  const resume = useAct('runs.resume');
  const cancel = useAct('runs.cancel');
  const isResumable = run.state === 'paused' || run.state === 'interrupted';
  return (
    <span className={classes['acts']}>
      {run.state === 'running' ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlayerPause size={14} aria-hidden />}
          loading={pause.isPending}
          onClick={() => {
            pause.mutate({ id: run.id });
          }}
        >
          {text.pause}
        </Button>
      ) : undefined}
      {isResumable ? (
        <Button
          size="xs"
          leftSection={<IconPlayerPlay size={14} aria-hidden />}
          loading={resume.isPending}
          onClick={() => {
            resume.mutate({ id: run.id });
          }}
        >
          {text.resume}
        </Button>
      ) : undefined}
      {run.state === 'running' || run.state === 'waiting' || isResumable ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconX size={14} aria-hidden />}
          loading={cancel.isPending}
          onClick={() => {
            cancel.mutate({ id: run.id });
          }}
        >
          {text.cancel}
        </Button>
      ) : undefined}
    </span>
  );
}

/** How many were answered how; that nobody was yet is said too. */
export function Outcomes({ run }: { readonly run: Run }): ReactElement | undefined {
  const answered = lookUpKinds.filter((outcome) => run.counts[outcome] > 0);
  if (answered.length === 0) {
    if (run.state === 'waiting') return undefined;
    return <p className={classes['note']}>{isUnderWay(run) ? text.noAnswerYet : text.nobodyAsked}</p>;
  }
  return (
    <ul className={classes['outcomes']}>
      {answered.map((outcome) => (
        <li key={outcome}>
          <strong className="numeric">{run.counts[outcome]}</strong> {text.outcomes[outcome]}
        </li>
      ))}
    </ul>
  );
}

/** What came of a plan that is written: seats, which may be none. */
export function PlanOutcome(props: {
  readonly run: Run;
  readonly plan: Pick<Plan, 'act'> & { readonly done: number };
}): ReactElement {
  const { act, done } = props.plan;
  const none = isUnderWay(props.run) ? text.noSeatYet : text.noSeat;
  return <p className={classes['note']}>{done === 0 ? none[act] : strings.plans.receipt[act](done)}</p>;
}

function isUnderWay({ state }: Run): boolean {
  return state === 'running' || state === 'waiting' || state === 'paused';
}
