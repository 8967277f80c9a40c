import { heldSeatStates } from '../../../preload/contract/lists.ts';
import { Button, Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview, UsageMoment } from '../../../preload/contract/values/month/overview.ts';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { go, routeHash } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Breakdown } from '../../ui/charts/Breakdown.tsx';
import { Card } from '../../ui/page/Card.tsx';
import { day, number, share } from '../../ui/text/format.ts';
import { money } from '../../ui/text/money.ts';
import classes from './OverviewScreen.module.css';

const text = strings.overview;
const headers = { state: text.tierHeader, people: text.peopleHeader, share: text.shareHeader };

/** Whoever may hold a seat: what is idle and holds none costs nothing. */
function idleFilter(days: number): PeopleFilter {
  return { idleAtLeastDays: days, seat: [...heldSeatStates, 'unknown'] };
}

function toIdle(days: number): Readonly<Record<string, string>> {
  return viewParams({ filter: idleFilter(days), sort: { key: 'idleDays', descending: true } });
}

/** Idle seats by tier, and how many there would be under another threshold. */
export function WhatIf({ overview }: { readonly overview: Overview }): ReactElement {
  const stored = useAsk('settings.read', {}).data?.idleDays;
  const [moved, setMoved] = useState<number>();
  const days = moved ?? stored ?? 30;
  const [asked] = useDebouncedValue(days, 60);
  const people = useAsk('people.page', {
    filter: idleFilter(asked),
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
          whole={overview.seats.activated + overview.seats.licensed}
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
          {people === undefined ? undefined : <Worth seats={people} />}
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
        <Replay days={asked} />
      </div>
    </Card>
  );
}

/** What so many seats cost a year, where a price is known. */
function Worth({ seats }: { readonly seats: number }): ReactElement | undefined {
  const price = useAsk('costs.read', {}).data?.costs;
  if (price === undefined) return undefined;
  return (
    <span className={classes['worth']}>{text.worth(money(seats * price.yearlyMinor, price.currency))}</span>
  );
}

const mostReplayed = 6;

/** Who would have been cut at the end of each stored window under the threshold, and how many of them were active again later. */
function Replay({ days }: { readonly days: number }): ReactElement | undefined {
  const history = useAsk('overview.history', {}).data;
  if (history === undefined || history.length === 0) return undefined;
  // Of the latest nobody knows yet who comes back.
  const moments = history.slice(0, -1).slice(-mostReplayed);
  if (moments.length === 0) return <p className={classes['replayHint']}>{text.replayNone}</p>;
  const reaching = (moment: UsageMoment, value: (one: UsageMoment['idleFor'][number]) => number): number =>
    moment.idleFor.filter((one) => one.days >= days).reduce((sum, one) => sum + value(one), 0);
  return (
    <>
      <div className={classes['sliderHead']}>
        <span>{text.replay}</span>
      </div>
      <p className={classes['replayHint']}>{text.replayHint}</p>
      <table className={classes['replay']}>
        <thead>
          <tr>
            <th scope="col">{text.replayDay}</th>
            <th scope="col" data-numeric>
              {text.replayCut}
            </th>
            <th scope="col" data-numeric>
              {text.replayBack}
            </th>
            <th scope="col" data-numeric>
              {text.replayUnclear}
            </th>
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => {
            const cut = reaching(moment, ({ people }) => people);
            const back = reaching(moment, ({ cameBack }) => cameBack);
            const unclear = reaching(moment, ({ unclear: one }) => one);
            return (
              <tr key={moment.end}>
                <th scope="row">{day(moment.end)}</th>
                <td data-numeric>{number(cut)}</td>
                <td data-numeric data-tone={back > 0 ? 'warn' : 'quiet'}>
                  {number(back)}
                  {/* Of nobody there is no share. */}
                  {cut === 0 ? undefined : (
                    <span className={classes['replayShare']}> {share(back, cut)}</span>
                  )}
                </td>
                <td data-numeric data-tone="quiet">
                  {number(unclear)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
