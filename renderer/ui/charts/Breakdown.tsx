import type { ReactElement } from 'react';
import classes from './Breakdown.module.css';
import { number, share } from '../text/format.ts';
import type { StateLook } from './StateChip.tsx';

export type Part = {
  readonly key: string;
  readonly look: StateLook;
  readonly value: number;
  readonly href: string;
  readonly onOpen: () => void;
  /** What following it does, for those who do not see the chart. */
  readonly name: string;
};

type Props = {
  readonly caption: string;
  readonly headers: { readonly state: string; readonly people: string; readonly share: string };
  readonly parts: readonly Part[];
  /** What shares are of; the sum of the parts where it is not said. Parts may overlap. */
  readonly whole?: number;
  /** `stack` draws one bar of all parts where there are several, `rows` a bar behind every line, as long as its share of the whole. */
  readonly shape: 'stack' | 'rows';
};

/** A whole taken apart: drawn, and as a table whose lines lead to the people behind them. */
export function Breakdown({ caption, headers, parts, shape, ...given }: Props): ReactElement {
  const whole = given.whole ?? parts.reduce((sum, part) => sum + part.value, 0);
  const shown = parts.filter((part) => part.value > 0);
  return (
    <>
      {shape === 'stack' && shown.length > 1 ? (
        <div className={classes['stack']} aria-hidden>
          {shown.map((part) => (
            <span
              key={part.key}
              className={classes['segment']}
              data-part={part.key}
              data-tone={part.look.tone}
              title={`${part.look.label}: ${number(part.value)}`}
              style={{ flexGrow: part.value }}
            />
          ))}
        </div>
      ) : undefined}
      <table className={classes['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{headers.state}</th>
            <th scope="col">{headers.people}</th>
            <th scope="col">{headers.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr key={part.key} className={classes['line']}>
              <th scope="row" className={classes['state']} data-tone={part.look.tone}>
                <a
                  href={part.href}
                  className={classes['link']}
                  aria-label={part.name}
                  onClick={(event) => {
                    event.preventDefault();
                    part.onOpen();
                  }}
                >
                  <part.look.icon size={15} stroke={1.9} aria-hidden />
                  <span>{part.look.label}</span>
                </a>
              </th>
              {shape === 'rows' ? (
                <td className={classes['track']} aria-hidden>
                  <span
                    className={classes['bar']}
                    data-tone={part.look.tone}
                    style={{ inlineSize: `${String((part.value / Math.max(1, whole)) * 100)}%` }}
                  />
                </td>
              ) : undefined}
              <td className={classes['value']}>{number(part.value)}</td>
              <td className={classes['share']}>{share(part.value, whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
