import type { ReactElement, ReactNode } from 'react';
import type { ProcedureInput } from '../../../../preload/contract/procedures.ts';
import type { PeopleSort, PersonSummary, TeamChoice } from '../../../../preload/contract/values/people.ts';
import { findingLooks, seatLooks } from '../../../app/words/states.ts';
import {
  accountInCell,
  type CellState,
  directoryInCell,
  worksInCell,
} from '../../../app/words/table-states.ts';
import { findingLookOf } from '../../../app/words/compared.ts';
import { strings } from '../../../strings/strings.ts';
import { ago, day, number, shortDay } from '../../../ui/text/format.ts';
import { StateChip } from '../../../ui/charts/StateChip.tsx';
import { useTeamName } from './team-names.ts';
import classes from './PeopleTable.module.css';

const text = strings.people;

export type ColumnKey = keyof typeof text.columnNames;

/** As in PeopleTable.module.css. */
const tickWidth = 26;
const columnGap = 8;
const sidePadding = 28;

type Heading = ProcedureInput<'people.copy'>['columns'][number];

export type Column = {
  readonly key: ColumnKey;
  /** The least width in pixels, and the share of what is left over. */
  readonly least: number;
  readonly grow: number;
  /** `undefined` where the engine does not sort by it. */
  readonly sortKey: PeopleSort['key'] | undefined;
  readonly numeric: boolean;
  /** The same column in the report. */
  readonly heading: Heading;
  readonly cell: (person: PersonSummary) => ReactNode;
};

function plain(
  key: ColumnKey & keyof PersonSummary,
  least: number,
  { heading, sortKey }: Pick<Column, 'heading' | 'sortKey'>,
): Column {
  return {
    key,
    least,
    grow: 1,
    sortKey,
    heading,
    numeric: false,
    cell: (person) => textOrNothing(person[key]),
  };
}

function textOrNothing(value: unknown): ReactNode {
  return typeof value === 'string' && value !== '' ? (
    <span className={classes['clip']}>{value}</span>
  ) : (
    <Nothing />
  );
}

/** Absent is shown as absent, never as zero. */
function Nothing(): ReactElement {
  return <span className={classes['nothing']}>{text.noValue}</span>;
}

/** What the engine alone can tell, read for the lines that are shown. */
function team(key: ColumnKey, by: TeamChoice['by'], heading: Heading): Column {
  return {
    key,
    least: 110,
    grow: 1,
    sortKey: undefined,
    heading,
    numeric: false,
    cell: ({ id }) => <TeamCell by={by} id={id} />,
  };
}

function TeamCell({ by, id }: { readonly by: TeamChoice['by']; readonly id: number }): ReactNode {
  return textOrNothing(useTeamName(by, id));
}

function stateOf({ look, title }: CellState): ReactElement {
  return <StateChip look={look} plain {...(title === undefined ? {} : { title })} />;
}

/** With the list that says so. */
function worksOf(person: PersonSummary): ReactElement {
  const { look, title } = worksInCell(person);
  const { worksBy } = person;
  const by = worksBy === undefined ? undefined : text.worksBy(worksBy.list, day(worksBy.on));
  const said = [title, by].filter((part) => part !== undefined).join(' · ');
  return stateOf(said === '' ? { look } : { look, title: said });
}

function findingsOf(person: PersonSummary): ReactNode {
  const [first, second, ...others] = person.findings;
  if (first === undefined) return <Nothing />;
  return (
    <span
      className={classes['findings']}
      title={person.findings.map((kind) => findingLookOf(person, kind).label).join(', ')}
    >
      <StateChip look={findingLookOf(person, first)} plain={first === 'in-order'} />
      {second === undefined ? undefined : (
        <>
          <span className={classes['second']}>
            {findingLooks[second].label}
            {others.length === 0 ? undefined : ` ${text.moreFindings(others.length)}`}
          </span>
          <span className={classes['more']}>{text.moreFindings(others.length + 1)}</span>
        </>
      )}
    </span>
  );
}

/** Nobody is idle after the last day that reports tell of: until when stands beside, and active days are no zero. */
function idleOf({ idleDays, daysActive = 0, windowEnd }: PersonSummary): ReactElement {
  if (idleDays === undefined) return <Nothing />;
  return (
    <span className={classes['stack']}>
      <span className={classes['days']}>
        {idleDays === 0 && daysActive > 0 ? text.inUse : text.idleFor(idleDays)}
      </span>
      {windowEnd === undefined ? undefined : (
        <span className={classes['under']}>{text.knownTo(shortDay(windowEnd))}</span>
      )}
    </span>
  );
}

export const columns: readonly Column[] = [
  {
    key: 'displayName',
    heading: 'Name',
    least: 140,
    grow: 2,
    sortKey: 'displayName',
    numeric: false,
    cell: (person) => (
      <span className={classes['who']}>
        <span className={classes['name']}>{person.displayName}</span>
        <span className={classes['under']}>{person.email ?? person.externalId ?? person.seatId ?? ''}</span>
      </span>
    ),
  },
  plain('email', 160, { heading: 'E-mail', sortKey: 'email' }),
  plain('externalId', 90, { heading: 'Unique id', sortKey: 'externalId' }),
  plain('seatId', 90, { heading: 'Seat id', sortKey: undefined }),
  plain('title', 120, { heading: 'Title', sortKey: undefined }),
  plain('department', 110, { heading: 'Department', sortKey: 'department' }),
  team('manager', 'manager', 'Manager'),
  team('costCenter', 'cost-center', 'Cost center'),
  team('office', 'office', 'Office'),
  team('groups', 'group', 'LinkedIn group'),
  {
    key: 'findings',
    heading: 'Findings',
    least: 172,
    grow: 2,
    sortKey: 'findings',
    numeric: false,
    cell: findingsOf,
  },
  {
    key: 'daysActive',
    heading: 'Days active',
    least: 92,
    grow: 0,
    sortKey: 'daysActive',
    numeric: true,
    cell: (person) => (person.daysActive === undefined ? <Nothing /> : number(person.daysActive)),
  },
  {
    key: 'idleDays',
    heading: 'Idle days',
    least: 74,
    grow: 0,
    sortKey: 'idleDays',
    numeric: true,
    cell: idleOf,
  },
  {
    key: 'seat',
    heading: 'Seat',
    least: 92,
    grow: 0.8,
    sortKey: 'seat',
    numeric: false,
    cell: (person) => (
      <StateChip
        look={seatLooks[person.seat]}
        plain
        {...(person.inLatestUserList ? {} : { title: text.notInLatest })}
      />
    ),
  },
  {
    key: 'account',
    heading: 'Account',
    least: 100,
    grow: 0.9,
    sortKey: 'account',
    numeric: false,
    cell: (person) => stateOf(accountInCell(person)),
  },
  {
    key: 'works',
    heading: 'Works here',
    least: 92,
    grow: 0.9,
    sortKey: 'works',
    numeric: false,
    cell: worksOf,
  },
  {
    key: 'directory',
    heading: 'Directory',
    least: 98,
    grow: 0.9,
    sortKey: 'directory',
    numeric: false,
    cell: (person) => stateOf(directoryInCell(person)),
  },
  {
    key: 'askedAt',
    heading: 'Asked at',
    least: 110,
    grow: 0.9,
    sortKey: undefined,
    numeric: false,
    cell: (person) => textOrNothing(person.askedAt === undefined ? undefined : ago(person.askedAt)),
  },
];

export const firstColumns: readonly ColumnKey[] = [
  'displayName',
  'findings',
  'idleDays',
  'seat',
  'account',
  'works',
  'directory',
];

/** The columns chosen, in their fixed order; the name always stands. */
export function visibleColumns(chosen: readonly ColumnKey[]): readonly Column[] {
  return columns.filter((column) => column.key === 'displayName' || chosen.includes(column.key));
}

/** The tracks of the grid, with the box to choose a person in front, and the width they need at least. */
export function gridTemplate(
  shown: readonly Column[],
  widths: Partial<Readonly<Record<ColumnKey, number>>>,
): { readonly tracks: string; readonly least: number } {
  const tracks = shown.map((column) => trackOf(column, widths[column.key]));
  const least = shown.reduce(
    (sum, column) => sum + (widths[column.key] ?? leastOf(column)) + columnGap,
    tickWidth + sidePadding,
  );
  return { tracks: [`${String(tickWidth)}px`, ...tracks].join(' '), least };
}

/** As wide as the words of a state are in the language of the window. */
function leastOf({ key, least }: Column): number {
  return text.leastWidths[key] ?? least;
}

function trackOf(column: Column, width: number | undefined): string {
  if (width !== undefined) return `${String(width)}px`;
  const { grow } = column;
  const least = leastOf(column);
  return grow === 0 ? `${String(least)}px` : `minmax(${String(least)}px, ${String(grow)}fr)`;
}
