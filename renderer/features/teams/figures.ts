import type { Team, TeamFigures, TeamsAnswer } from '../../../preload/contract/procedures/teams.ts';
import type { PeopleFilter, TeamChoice } from '../../../preload/contract/values/people.ts';

export const figureKeys = ['people', 'seats', 'activated', 'idle', 'neverActivated', 'leavers'] as const;
export const amountKeys = ['cost', 'wasted'] as const;
export type FigureKey = (typeof figureKeys)[number] | (typeof amountKeys)[number];
export type SortKey = FigureKey | 'name';
export type TeamSort = { readonly key: SortKey; readonly descending: boolean };
export type Price = TeamsAnswer['price'];

/** As the engine has them: most seats first. */
export const firstSort: TeamSort = { key: 'seats', descending: true };

const holds: PeopleFilter = { seat: ['activated', 'invited'] };

/** Whom a figure counts, as the overview's own figures open them. */
const peopleOf: Readonly<Record<FigureKey, PeopleFilter>> = {
  people: {},
  seats: holds,
  activated: { seat: ['activated'] },
  idle: { findings: ['idle'] },
  neverActivated: { findings: ['never-activated'] },
  leavers: { findings: ['leaver-with-seat'] },
  cost: holds,
  wasted: { findings: ['leaver-with-seat', 'idle', 'never-activated'], ...holds },
};

/** The filter of the people whom a figure of one team counts; without a team, of all together. */
export function filterOf(key: FigureKey, team: TeamChoice | undefined): PeopleFilter {
  return team === undefined ? peopleOf[key] : { ...peopleOf[key], team };
}

/** A count, or an amount a year in the smallest unit: seats by the price of one, so that teams add up to the whole. */
export function figureOf(key: FigureKey, of: TeamFigures, price: Price): number {
  if (key === 'cost') return of.seats * (price?.yearlyMinor ?? 0);
  if (key === 'wasted') return of.wastedSeats * (price?.yearlyMinor ?? 0);
  return of[key];
}

/** Teams in an order, equal ones as they were; those of whom nothing says their team stay last. */
export function sortTeams(
  teams: readonly Team[],
  { key, descending }: TeamSort,
  price: Price,
): readonly Team[] {
  const sign = descending ? -1 : 1;
  const compare = (one: Team, other: Team): number =>
    key === 'name'
      ? (one.name ?? '').localeCompare(other.name ?? '')
      : figureOf(key, one, price) - figureOf(key, other, price);
  return teams.toSorted(
    (one, other) =>
      Number(one.key === undefined) - Number(other.key === undefined) || sign * compare(one, other),
  );
}
