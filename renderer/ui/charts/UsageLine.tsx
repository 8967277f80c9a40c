import type { ReactElement } from 'react';
import classes from './UsageLine.module.css';

type Bar = {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  /** `undefined` where nothing is known: drawn as a gap. */
  readonly value: number | undefined;
  readonly shown: string;
};

type Props = {
  readonly label: string;
  readonly windowHeader: string;
  readonly valueHeader: string;
  readonly blank: string;
  readonly bars: readonly Bar[];
};

/** A small line of bars, and the same as a table for screen readers. */
export function UsageLine({ label, windowHeader, valueHeader, bars }: Props): ReactElement {
  const highest = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
  return (
    <figure className={classes['figure']}>
      <div className={classes['bars']} aria-hidden>
        {bars.map((bar) => (
          <div key={bar.key} className={classes['slot']} title={`${bar.name}: ${bar.shown}`}>
            <span className={classes['shown']} data-blank={bar.value === undefined}>
              {bar.shown}
            </span>
            <div className={classes['column']}>
              <div
                className={classes['bar']}
                data-blank={bar.value === undefined}
                data-zero={bar.value === 0}
                style={{ blockSize: `${String(Math.max(4, ((bar.value ?? 0) / highest) * 100))}%` }}
              />
            </div>
            <span className={classes['short']}>{bar.short}</span>
          </div>
        ))}
      </div>
      <div className="visually-hidden">
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{windowHeader}</th>
              <th scope="col">{valueHeader}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.name}</th>
                <td>{bar.shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
