import type { ReactNode } from 'react';
import type { TeamTrend } from '../../../preload/contract/procedures/teams.ts';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { strings } from '../../strings/strings.ts';
import { number } from '../../ui/text/format.ts';
import { changedFilter, type ChangeKey, changeKeys, changeOf } from './figures.ts';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import classes from './Teams.module.css';

const text = strings.teams;

type Props = {
  readonly name: string;
  readonly team: TeamChoice | undefined;
  readonly since: string;
  /** `undefined` before it is known. */
  readonly trend: TeamTrend | undefined;
};

/** What changed of seats and idleness since a day; each opens the people who changed so. */
export function Changes({ name, team, since, trend }: Props): ReactNode {
  return changeKeys.map((key) => (
    <td key={key} className={classes['number']}>
      {trend === undefined ? undefined : (
        <Change name={name} column={key} team={team} since={since} trend={trend} />
      )}
    </td>
  ));
}

function Change(props: Props & { readonly column: ChangeKey; readonly trend: TeamTrend }): ReactNode {
  const { name, column, team, since, trend } = props;
  const change = changeOf(column, trend);
  if (change === undefined)
    return (
      <span className={classes['nothing']} title={text.changeNotTold[column]}>
        –
      </span>
    );
  const { more, less } = change;
  if (more + less === 0) return <span className={classes['nothing']}>{number(0)}</span>;
  const params = viewParams({ filter: changedFilter(column, team, since) });
  const said = text.changed[column](more, less);
  const net = signed(more - less);
  return (
    <ScreenLink
      screen="people"
      params={params}
      title={said}
      aria-label={text.opens(name, text.columns[column], `${net}, ${said}`)}
    >
      {net}
    </ScreenLink>
  );
}

/** Nought with a sign: as many came as went. */
function signed(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '\u00B1';
  return `${sign}${number(Math.abs(value))}`;
}
