import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type {
  Team,
  TeamFigures,
  TeamsAnswer,
  TeamTrend,
  TrendsAnswer,
} from '../../../preload/contract/procedures/teams.ts';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { headHeight, useRowWindow } from '../../ui/page/use-row-window.ts';
import { number } from '../../ui/text/format.ts';
import { fromMinor, money, wholeMoney } from '../../ui/text/money.ts';
import {
  amountKeys,
  changeKeys,
  type FigureKey,
  figureKeys,
  figureOf,
  filterOf,
  firstSort,
  type SortKey,
  sortTeams,
  type TeamSort,
  trendReader,
} from './figures.ts';
import { Changes } from './Changes.tsx';
import { teamPageParams } from './TeamPage.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import list from '../../ui/page/LongList.module.css';
import classes from './Teams.module.css';

const text = strings.teams;
const rowHeights = { comfortable: 44, dense: 32 } as const;

type Props = {
  readonly answer: TeamsAnswer;
  readonly teams: readonly Team[];
  /** What changed of each team; `undefined` before it is known. */
  readonly trends: TrendsAnswer;
};

/** Only the lines that are seen are drawn, however many teams there are; all together stand beneath the heads. */
export function TeamsTable({ answer, teams, trends }: Props): ReactElement {
  const { by, total, price, today, comparedOn } = answer;
  const [sort, setSort] = useState<TeamSort>(firstSort);
  const trendOf = useMemo(() => trendReader(trends), [trends]);
  const sorted = useMemo(() => sortTeams(teams, sort, { price, trendOf }), [teams, sort, price, trendOf]);
  const scroller = useRef<HTMLDivElement>(null);
  const density = useAsk('settings.read', {}).data?.density ?? 'comfortable';
  const rowHeight = rowHeights[density];
  const { rows, height } = useRowWindow({ count: sorted.length, rowHeight, scroller });
  const keys = price === undefined ? figureKeys : [...figureKeys, ...amountKeys];
  const above = (rows[0]?.top ?? headHeight) - headHeight;
  const below = height - headHeight - above - rows.length * rowHeight;
  return (
    <div className={list['frame']}>
      <div ref={scroller} className={list['scroller']}>
        <table
          className={classes['table']}
          aria-rowcount={sorted.length + 2}
          data-changes={comparedOn !== undefined}
          data-amounts={price !== undefined}
        >
          <caption className="visually-hidden">{text.list}</caption>
          <thead>
            <tr>
              <Head column="name" sort={sort} onSort={setSort} />
              {keys.map((key) => (
                <Head key={key} column={key} sort={sort} onSort={setSort} />
              ))}
              {comparedOn === undefined
                ? undefined
                : changeKeys.map((key) => (
                    <Head key={key} column={key} sort={sort} onSort={setSort} since={comparedOn} />
                  ))}
            </tr>
            <Line
              name={text.all}
              figures={total}
              keys={keys}
              price={price}
              today={today}
              since={comparedOn}
              trend={trends?.total}
            />
          </thead>
          <tbody>
            <Space height={above} />
            {rows.map(({ index }) => {
              const team = sorted[index];
              return team === undefined ? undefined : (
                <Line
                  key={team.key ?? ''}
                  name={team.name ?? text.nameless[by]}
                  under={team.above}
                  place={index + 3}
                  team={{ by, key: team.key, name: team.name }}
                  figures={team}
                  keys={keys}
                  price={price}
                  today={today}
                  since={comparedOn}
                  trend={trendOf(team)}
                />
              );
            })}
            <Space height={below} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Stands for the lines that are not drawn. */
function Space({ height }: { readonly height: number }): ReactElement | undefined {
  return height <= 0 ? undefined : <tr aria-hidden className={classes['space']} style={{ height }} />;
}

type HeadProps = {
  readonly column: SortKey;
  readonly sort: TeamSort;
  readonly onSort: (sort: TeamSort) => void;
  /** Of a change, the day it is counted from. */
  readonly since?: string;
};

function classOf(column: SortKey): string | undefined {
  if (column === 'name') return classes['name'];
  return [classes['number'], widthOf[column]].filter((name) => name !== undefined).join(' ');
}

/** Columns that need another width than the rest. */
const widthOf: Partial<Readonly<Record<SortKey, string | undefined>>> = {
  cost: classes['amount'],
  wasted: classes['amount'],
  leavers: classes['leavers'],
  idleChange: classes['idleChange'],
};

function Head({ column, sort, onSort, since }: HeadProps): ReactElement {
  const name = text.columns[column];
  const on = sort.key === column;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={classOf(column)}
      aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        title={since === undefined ? text.sortBy(name) : text.sortByChange(name, since)}
        onClick={() => {
          onSort({ key: column, descending: on ? !sort.descending : column !== 'name' });
        }}
      >
        {name}
        {on ? <Arrow size={13} stroke={2.2} aria-hidden /> : undefined}
      </button>
    </th>
  );
}

type LineProps = {
  readonly name: string;
  readonly under?: readonly string[];
  readonly place?: number;
  readonly team?: TeamChoice;
  readonly figures: TeamFigures;
  readonly keys: readonly FigureKey[];
  readonly price: TeamsAnswer['price'];
  readonly today: string;
  /** The day that changes are counted from; `undefined` where there is nothing to compare with. */
  readonly since: string | undefined;
  readonly trend: TeamTrend | undefined;
};

function Line(props: LineProps): ReactElement {
  const { name, under = [], place, team, figures, keys, price, today, since, trend } = props;
  const aboveWords = under.length === 0 ? [] : [text.under(under)];
  return (
    <tr aria-rowindex={place}>
      <th scope="row" className={classes['name']} title={[name, ...aboveWords].join(' ')}>
        {team === undefined ? <span>{name}</span> : <ToPage name={name} team={team} />}
        {aboveWords.length === 0 ? undefined : <small>{aboveWords}</small>}
      </th>
      {keys.map((key) => (
        <td key={key} className={classes['number']}>
          <Figure
            name={name}
            column={key}
            value={figureOf(key, figures, price)}
            team={team}
            price={price}
            today={today}
          />
        </td>
      ))}
      {since === undefined ? undefined : <Changes name={name} team={team} since={since} trend={trend} />}
    </tr>
  );
}

/** A team's name leads to its page. */
function ToPage({ name, team }: { readonly name: string; readonly team: TeamChoice }): ReactElement {
  const params = teamPageParams(team);
  return (
    <ScreenLink screen="teams" params={params} aria-label={text.toPage(name)}>
      {name}
    </ScreenLink>
  );
}

/** All amounts of a column alike: with a fraction where the price of a seat has one. */
function amountAt(minor: number, price: NonNullable<TeamsAnswer['price']>): string {
  const isWhole = Number.isInteger(fromMinor(price.yearlyMinor, price.currency));
  return isWhole ? money(minor, price.currency) : wholeMoney(minor, price.currency);
}

/** Opens the people whom it counts; nothing is nobody. */
function Figure(props: {
  readonly name: string;
  readonly column: FigureKey;
  readonly value: number;
  readonly team: TeamChoice | undefined;
  readonly price: TeamsAnswer['price'];
  readonly today: string;
}): ReactElement {
  const { name, column, value, team, price, today } = props;
  const isAmount = column === 'cost' || column === 'wasted';
  const shown = isAmount && price !== undefined ? amountAt(value, price) : number(value);
  if (value === 0) return <span className={classes['nothing']}>{shown}</span>;
  const params = viewParams({ filter: filterOf(column, team, today) });
  return (
    <ScreenLink screen="people" params={params} aria-label={text.opens(name, text.columns[column], shown)}>
      {shown}
    </ScreenLink>
  );
}
