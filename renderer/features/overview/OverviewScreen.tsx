import { countHeld, heldSeatStates } from '../../../preload/contract/lists.ts';
import { Button, Skeleton } from '@mantine/core';
import { IconArmchair, IconClockPause, IconDoorExit, IconScale, IconSparkles } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview, UntoldReason } from '../../../preload/contract/values/month/overview.ts';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import { useConnection } from '../../app/state/connections.ts';
import { sentenceOf } from '../../app/frame/notices/notices.tsx';
import { laterPart } from '../../app/start/later.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go, routeHash } from '../../app/state/routes.ts';
import { useLeadingRun } from '../../app/state/leading-run.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Figure } from '../../ui/charts/Figure.tsx';
import { number } from '../../ui/text/format.ts';
import { Page } from '../../ui/page/Page.tsx';
import { AlarmsCard } from './AlarmsCard.tsx';
import { Breakdowns } from './Breakdowns.tsx';
import { CostsCard } from './CostsCard.tsx';
import { NextSteps } from './NextSteps.tsx';
import { isSaidAbove, nextSteps, withoutUnderWay } from './next-steps.ts';
import classes from './OverviewScreen.module.css';
import { trendOf } from './month/since-words.ts';
import { SeatsCard } from './SeatsCard.tsx';
import { SinceMonth, takeable } from './month/SinceMonth.tsx';
import { Sources } from './Sources.tsx';
import { Trend } from './month/Trend.tsx';
import { useMonth } from './month/use-month.ts';
import { leaversTone } from './tones.ts';

const WhatIf = laterPart('WhatIf');

const text = strings.overview;

/** What needs somebody to decide, as one filter: somebody with two of these counts once. */
const decisions: PeopleFilter = {
  findings: ['leaver-with-seat', 'identifier-mismatch', 'duplicate', 'unknown-to-service', 'idle'],
};

export function OverviewScreen(): ReactElement {
  const overview = useAsk('overview.read', {});
  if (overview.data === undefined) {
    return (
      <Page title={strings.shell.screens.overview}>
        {overview.isError ? (
          <EmptyState
            icon={IconScale}
            tone="grave"
            title={strings.common.didNotWork}
            text={sentenceOf(overview.error)}
          />
        ) : (
          <Skeleton height={320} radius="lg" />
        )}
      </Page>
    );
  }
  return overview.data.people === 0 ? <Empty /> : <Full overview={overview.data} />;
}

function Empty(): ReactElement {
  return (
    <Page title={strings.shell.screens.overview}>
      <EmptyState
        icon={IconSparkles}
        title={text.emptyTitle}
        text={text.emptyText}
        action={
          <Button
            onClick={() => {
              go('welcome');
            }}
          >
            {text.begin}
          </Button>
        }
      />
    </Page>
  );
}

function Full({ overview }: { readonly overview: Overview }): ReactElement {
  const [nowMs] = useState(() => Date.now());
  const steps = withoutUnderWay(nextSteps(overview, useConnection(), nowMs), useLeadingRun()?.run);
  const [first] = steps;
  return (
    <Page title={strings.shell.screens.overview} subtitle={text.known(overview.people)}>
      <SinceMonth overview={overview} isMain={first === undefined || isSaidAbove(first.key)} />
      <Figures overview={overview} />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <Breakdowns overview={overview} />
          <Trend />
          {/* Where no report says who used their seat, nobody is idle by any threshold: that is not known, and no zero. */}
          {overview.untold.findings.idle === undefined ? (
            <Suspense>
              <WhatIf overview={overview} />
            </Suspense>
          ) : undefined}
        </div>
        <div className={classes['side']}>
          <AlarmsCard people={overview.people} />
          <NextSteps steps={steps} />
          <SeatsCard />
          <CostsCard untold={overview.untold} />
          <Sources overview={overview} />
        </div>
      </div>
    </Page>
  );
}

function toPeople(filter: PeopleFilter): { readonly href: string; readonly onOpen: () => void } {
  const params = viewParams({ filter });
  return {
    href: routeHash({ screen: 'people', params }),
    onOpen: () => {
      go('people', params);
    },
  };
}

function Figures({ overview }: { readonly overview: Overview }): ReactElement {
  const { seats, findings } = overview;
  const idleDays = useAsk('settings.read', {}).data?.idleDays ?? 0;
  const page = { sort: { key: 'findings', descending: false }, offset: 0, limit: 1 } as const;
  const toDecide = useAsk('people.page', { ...page, filter: decisions }).data?.total;
  const seatsToTake = useAsk('people.page', { ...page, filter: takeable }).data?.total;
  const say = (reason: UntoldReason | undefined): string | undefined =>
    reason === undefined ? undefined : text.untoldFigure[reason](overview.lists.length);
  const untold = say(overview.untold.findings['leaver-with-seat']);
  const noUsage = say(overview.untold.findings.idle);
  const notHeld = say(overview.untold.held);
  const { month } = useMonth(overview.people);
  // Nothing to act on where something is not known is no good news.
  const isNothingTold = untold !== undefined && noUsage !== undefined && toDecide === 0;
  const isAllTold = (decisions.findings ?? []).every((kind) => overview.untold.findings[kind] === undefined);
  const held = countHeld(seats);
  const leavers = findings['leaver-with-seat'];
  const idleLeavers = seatsToTake === undefined ? 0 : Math.max(0, leavers + findings.idle - seatsToTake);
  return (
    <div className={classes['figures']}>
      <Figure
        label={text.seatsHeld}
        value={notHeld === undefined ? number(held) : strings.people.noValue}
        trend={trendOf(month, 'held', notHeld === undefined ? held : undefined)}
        note={notHeld ?? text.seatsHeldNote(seats, overview)}
        tone={notHeld === undefined ? 'note' : 'quiet'}
        icon={IconArmchair}
        {...toPeople({ seat: [...heldSeatStates] })}
      />
      <Figure
        label={text.decisions}
        value={isNothingTold ? strings.people.noValue : toDecide === undefined ? '' : number(toDecide)}
        note={
          isNothingTold
            ? text.decisionsUntold
            : toDecide === undefined || seatsToTake === undefined
              ? ''
              : text.decisionsNote(toDecide, seatsToTake)
        }
        tone={toDecide !== 0 ? 'warn' : isAllTold ? 'good' : 'quiet'}
        icon={IconScale}
        {...toPeople(decisions)}
      />
      <Figure
        label={text.idleSeats}
        value={noUsage === undefined ? number(findings.idle) : strings.people.noValue}
        trend={trendOf(month, 'idle', noUsage === undefined ? findings.idle : undefined)}
        note={noUsage ?? text.idleNote(seats, idleDays, idleLeavers)}
        tone={noUsage !== undefined ? 'quiet' : findings.idle === 0 ? 'good' : 'warn'}
        icon={IconClockPause}
        {...toPeople({ findings: ['idle'] })}
      />
      <Figure
        label={text.leavers}
        value={untold === undefined ? number(leavers) : strings.people.noValue}
        trend={trendOf(month, 'leavers', untold === undefined ? leavers : undefined)}
        note={untold ?? text.leaversNote}
        tone={leaversTone(overview)}
        icon={IconDoorExit}
        {...toPeople({ findings: ['leaver-with-seat'] })}
      />
    </div>
  );
}
