import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Team, TeamFigures, TeamsAnswer } from '../../../preload/contract/procedures/teams.ts';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go, routeHash } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { headHeight, useRowWindow } from '../../ui/page/use-row-window.ts';
import { number } from '../../ui/text/format.ts';
import { wholeMoney } from '../../ui/text/money.ts';
import {
  amountKeys,
  type FigureKey,
  figureKeys,
  figureOf,
  filterOf,
  firstSort,
  type SortKey,
  sortTeams,
  type TeamSort,
} from './figures.ts';
import list from '../../ui/page/LongList.module.css';
import classes from './Teams.module.css';

const text = strings.teams;
const rowHeights = { comfortable: 44, dense: 32 } as const;

type Props = { readonly answer: TeamsAnswer; readonly teams: readonly Team[] };

/** Only the lines that are seen are drawn, however many teams there are; all together stand beneath the heads. */
export function TeamsTable({ answer, teams }: Props): ReactElement {
  const { by, total, price } = answer;
  const [sort, setSort] = useState<TeamSort>(firstSort);
  const sorted = useMemo(() => sortTeams(teams, sort, price), [teams, sort, price]);
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
        <table className={classes['table']} aria-rowcount={sorted.length + 2}>
          <caption className="visually-hidden">{text.list}</caption>
          <thead>
            <tr>
              <Head column="name" sort={sort} onSort={setSort} />
              {keys.map((key) => (
                <Head key={key} column={key} sort={sort} onSort={setSort} />
              ))}
            </tr>
            <Line name={text.all} figures={total} keys={keys} price={price} />
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
};

function Head({ column, sort, onSort }: HeadProps): ReactElement {
  const name = text.columns[column];
  const on = sort.key === column;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={column === 'name' ? classes['name'] : classes['number']}
      aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        title={text.sortBy(name)}
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
};

function Line({ name, under = [], place, team, figures, keys, price }: LineProps): ReactElement {
  return (
    <tr aria-rowindex={place}>
      <th scope="row" className={classes['name']} title={name}>
        <span>{name}</span>
        {under.length === 0 ? undefined : <small>{text.under(under)}</small>}
      </th>
      {keys.map((key) => (
        <td key={key} className={classes['number']}>
          <Figure name={name} column={key} value={figureOf(key, figures, price)} team={team} price={price} />
        </td>
      ))}
    </tr>
  );
}

/** Opens the people whom it counts; nothing is nobody. */
function Figure(props: {
  readonly name: string;
  readonly column: FigureKey;
  readonly value: number;
  readonly team: TeamChoice | undefined;
  readonly price: TeamsAnswer['price'];
}): ReactElement {
  const { name, column, value, team, price } = props;
  const isAmount = column === 'cost' || column === 'wasted';
  const shown = isAmount && price !== undefined ? wholeMoney(value, price.currency) : number(value);
  if (value === 0) return <span className={classes['nothing']}>{shown}</span>;
  const params = viewParams({ filter: filterOf(column, team) });
  return (
    <a
      href={routeHash({ screen: 'people', params })}
      aria-label={text.opens(name, text.columns[column], shown)}
      onClick={(event) => {
        event.preventDefault();
        go('people', params);
      }}
    >
      {shown}
    </a>
  );
}
