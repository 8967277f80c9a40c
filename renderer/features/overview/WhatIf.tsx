import { Button, Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview } from '../../../preload/contract/values.ts';
import { viewParams } from '../../app/people-view.ts';
import { useAct, useAsk } from '../../app/queries.ts';
import { go, routeHash } from '../../app/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Breakdown } from '../../ui/Breakdown.tsx';
import { Card } from '../../ui/Card.tsx';
import classes from './OverviewScreen.module.css';

const text = strings.overview;
const headers = { state: text.tierHeader, people: text.peopleHeader, share: text.shareHeader };

function toIdle(days: number): Readonly<Record<string, string>> {
  return viewParams({ filter: { idleAtLeastDays: days }, sort: { key: 'idleDays', descending: true } });
}

/** Idle seats by tier, and how many there would be under another threshold. */
export function WhatIf({ overview }: { readonly overview: Overview }): ReactElement {
  const stored = useAsk('settings.read', {}).data?.idleDays;
  const [moved, setMoved] = useState<number>();
  const days = moved ?? stored ?? 30;
  const [asked] = useDebouncedValue(days, 60);
  const people = useAsk('people.page', {
    filter: { idleAtLeastDays: asked },
    sort: { key: 'idleDays', descending: true },
    offset: 0,
    limit: 1,
  }).data?.total;
  const keep = useAct('settings.write');
  return (
    <Card title={text.whatIf} hint={text.whatIfHint}>
      <div className={classes['whatIf']}>
        <Breakdown
          caption={text.idleSeats}
          headers={headers}
          shape="rows"
          whole={overview.seats.activated}
          parts={overview.idleTiers.map((tier) => ({
            key: String(tier.atLeastDays),
            look: { label: text.tier(tier.atLeastDays), tone: 'warn', icon: IconClockPause },
            value: tier.people,
            name: text.showPeople(text.tier(tier.atLeastDays), tier.people),
            href: routeHash({ screen: 'people', params: toIdle(tier.atLeastDays) }),
            onOpen: () => {
              go('people', toIdle(tier.atLeastDays));
            },
          }))}
        />
        <div className={classes['sliderHead']}>
          <span>{text.threshold}</span>
          <strong className="numeric">{text.thresholdDays(days)}</strong>
        </div>
        <Slider
          min={7}
          max={180}
          value={days}
          onChange={setMoved}
          label={null}
          thumbLabel={text.threshold}
          size="sm"
        />
        <output className={classes['answer']}>
          {people === undefined ? '' : text.atThreshold(people, asked)}
        </output>
        <div className={classes['answerActs']}>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              go('people', toIdle(days));
            }}
          >
            {text.showThem}
          </Button>
          {moved === undefined || moved === stored ? undefined : (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => {
                keep.mutate({ idleDays: moved });
              }}
            >
              {text.keepThreshold(moved)}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
