import { heldSeatStates } from '../../../preload/contract/lists.ts';
import type {
  Team,
  TeamFigures,
  TeamsAnswer,
  TeamTrend,
  TrendsAnswer,
} from '../../../preload/contract/procedures/teams.ts';
import type { PeopleFilter, TeamChoice } from '../../../preload/contract/values/people.ts';

export const figureKeys = ['people', 'seats', 'activated', 'idle', 'neverActivated', 'leavers'] as const;
export const amountKeys = ['cost', 'wasted'] as const;
export type FigureKey = (typeof figureKeys)[number] | (typeof amountKeys)[number];
/** Beside a figure, what changed of it since the month before. */
export const changeKeys = ['seatsChange', 'idleChange'] as const;
export type ChangeKey = (typeof changeKeys)[number];
export type SortKey = FigureKey | ChangeKey | 'name';
export type TeamSort = { readonly key: SortKey; readonly descending: boolean };
export type Price = TeamsAnswer['price'];

/** As the engine has them: most seats first. */
export const firstSort: TeamSort = { key: 'seats', descending: true };

const holds: PeopleFilter = { seat: [...heldSeatStates] };

/** Whom a figure counts, as the overview's own figures open them. */
const peopleOf: Readonly<Record<Exclude<FigureKey, 'wasted'>, PeopleFilter>> = {
  people: {},
  seats: holds,
  activated: { seat: ['activated'] },
  idle: { findings: ['idle'] },
  neverActivated: { findings: ['never-activated'] },
  leavers: { findings: ['leaver-with-seat'] },
  cost: holds,
};

/** The filter of the people whom a figure of one team counts on a day; without a team, of all together. */
export function filterOf(key: FigureKey, team: TeamChoice | undefined, today: string): PeopleFilter {
  const people = key === 'wasted' ? { spentOnNobodyOn: today } : peopleOf[key];
  return team === undefined ? people : { ...people, team };
}

/** A count, or an amount a year in the smallest unit: seats by the price of one, so that teams add up to the whole. */
export function figureOf(key: FigureKey, of: TeamFigures, price: Price): number {
  if (key === 'cost') return of.seats * (price?.yearlyMinor ?? 0);
  if (key === 'wasted') return of.wastedSeats * (price?.yearlyMinor ?? 0);
  return of[key];
}

const partOf = { seatsChange: 'seats', idleChange: 'idle' } as const;

/** Whoever changed so since a day, of one team or of all together. */
export function changedFilter(key: ChangeKey, team: TeamChoice | undefined, since: string): PeopleFilter {
  const changed = { part: partOf[key], since };
  return team === undefined ? { changed } : { changed, team };
}

/** What came to a figure and what went from it; `undefined` where one of the two times does not tell. */
export function changeOf(
  key: ChangeKey,
  { newSeats, endedSeats, becameIdle, activeAgain }: TeamTrend,
): { readonly more: number; readonly less: number } | undefined {
  const [more, less] = key === 'seatsChange' ? [newSeats, endedSeats] : [becameIdle, activeAgain];
  return more === undefined || less === undefined ? undefined : { more, less };
}

export type TrendOf = (team: Pick<Team, 'key'>) => TeamTrend | undefined;

/** What changed of each team; nothing of any before it is known. */
export function trendReader(trends: TrendsAnswer): TrendOf {
  const byKey = new Map(trends?.teams.map((one) => [one.key, one]));
  return ({ key }) => byKey.get(key) ?? trends?.unchanged;
}

/** Teams in an order, equal ones as they were; those of whom nothing says their team stay last. */
export function sortTeams(
  teams: readonly Team[],
  { key, descending }: TeamSort,
  { price, trendOf }: { readonly price: Price; readonly trendOf: TrendOf },
): readonly Team[] {
  const sign = descending ? -1 : 1;
  const compare = (one: Team, other: Team): number => {
    if (key === 'name') return (one.name ?? '').localeCompare(other.name ?? '');
    return key === 'seatsChange' || key === 'idleChange'
      ? net(key, trendOf(one)) - net(key, trendOf(other))
      : figureOf(key, one, price) - figureOf(key, other, price);
  };
  return teams.toSorted(
    (one, other) =>
      Number(one.key === undefined) - Number(other.key === undefined) || sign * compare(one, other),
  );
}

function net(key: ChangeKey, trend: TeamTrend | undefined): number {
  const change = trend === undefined ? undefined : changeOf(key, trend);
  return change === undefined ? 0 : change.more - change.less;
}
