import type { ReactElement } from 'react';
import type { UsageMoment } from '../../../../preload/contract/values/month/overview.ts';
import { viewParams } from '../../../app/state/report/people-view.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import { Card } from '../../../ui/page/Card.tsx';
import { day, number, shortDay } from '../../../ui/text/format.ts';
import { ScreenLink } from '../../../app/pieces/ScreenLink.tsx';
import classes from './Trend.module.css';

const text = strings.overview;
const states = ['used', 'idle', 'blank'] as const;
/** The list's own words for the same. */
const usageOf = { used: 'used', idle: 'idle', blank: 'absent' } as const;
const mostMoments = 12;

/** One column for each day that reports end on, and the same as a table; the numbers of the latest lead to the people. */
export function Trend(): ReactElement | undefined {
  const moments = (useAsk('overview.history', {}).data ?? []).slice(-mostMoments);
  const latest = moments.at(-1);
  if (latest === undefined || moments.length < 2) return undefined;
  const highest = Math.max(1, ...moments.map(({ used, idle, blank }) => used + idle + blank));
  return (
    <Card title={text.trend} hint={text.trendHint}>
      <div className={classes['columns']} aria-hidden>
        {moments.map((moment) => (
          <Column key={moment.end} moment={moment} highest={highest} />
        ))}
      </div>
      <ul className={classes['legend']}>
        {states.map((state) => {
          const params = viewParams({ filter: { usage: [usageOf[state]] } });
          return (
            <li key={state}>
              <ScreenLink className={classes['key']} screen="people" params={params}>
                <span className={classes['swatch']} data-state={state} aria-hidden />
                {text.trendStates[state]} <strong className="numeric">{number(latest[state])}</strong>
              </ScreenLink>
            </li>
          );
        })}
      </ul>
      <div className="visually-hidden">
        <table>
          <caption>{text.trend}</caption>
          <thead>
            <tr>
              <th scope="col">{text.trendDay}</th>
              {states.map((state) => (
                <th key={state} scope="col">
                  {text.trendStates[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <tr key={moment.end}>
                <th scope="row">{day(moment.end)}</th>
                {states.map((state) => (
                  <td key={state}>{number(moment[state])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Column({
  moment,
  highest,
}: {
  readonly moment: UsageMoment;
  readonly highest: number;
}): ReactElement {
  const { end, used, idle, blank } = moment;
  return (
    <div
      className={classes['slot']}
      title={text.trendAt(day(end), number(used), number(idle), number(blank))}
    >
      <div className={classes['column']}>
        {states.toReversed().map((state) => (
          <div
            key={state}
            className={classes['part']}
            data-state={state}
            style={{ blockSize: `${String((moment[state] / highest) * 100)}%` }}
          />
        ))}
      </div>
      <span className={classes['short']}>{shortDay(end)}</span>
    </div>
  );
}
