/** Seats of the people of one team. */
export type SeatGroup = {
  readonly name: string;
  readonly seats: number;
  readonly activated: number;
  readonly idle: number;
  readonly leavers: number;
  /** Seats spent on nobody, as the overview counts them. */
  readonly wastedSeats: number;
};

/** Groups as they may be shown: those by name, and all others together. They add up to what was given. */
export type ShownGroups = {
  readonly shown: readonly SeatGroup[];
  readonly rest: (Omit<SeatGroup, 'name'> & { readonly groups: number }) | undefined;
};

/** Fewer people than so many are told apart too easily (PG2 of SPEC.md). */
export const fewestNamelessPeople = 5;
/** A page holds no more. */
const mostGroups = 8;

/** Merges groups to what one page holds and, of a page without names, to what tells nobody apart (PG2, PG3). */
export function mergeGroups(
  groups: readonly SeatGroup[],
  { withoutNames }: { readonly withoutNames: boolean },
): ShownGroups {
  const fewest = withoutNames ? fewestNamelessPeople : 1;
  const sorted = groups
    .filter(({ seats }) => seats > 0)
    .toSorted((one, other) => other.seats - one.seats || (one.name < other.name ? -1 : 1));
  const large = sorted.filter(({ seats }) => seats >= fewest).length;
  let at = Math.min(large, mostGroups);
  while (at > 0 && at < sorted.length && seatsOf(sorted.slice(at)) < fewest) at -= 1;
  const left = sorted.slice(at);
  return {
    shown: sorted.slice(0, at),
    rest: left.length === 0 ? undefined : { groups: left.length, ...sumOf(left) },
  };
}

function seatsOf(groups: readonly SeatGroup[]): number {
  return groups.reduce((sum, { seats }) => sum + seats, 0);
}

function sumOf(groups: readonly SeatGroup[]): Omit<SeatGroup, 'name'> {
  return {
    seats: seatsOf(groups),
    activated: groups.reduce((sum, { activated }) => sum + activated, 0),
    idle: groups.reduce((sum, { idle }) => sum + idle, 0),
    leavers: groups.reduce((sum, { leavers }) => sum + leavers, 0),
    wastedSeats: groups.reduce((sum, { wastedSeats }) => sum + wastedSeats, 0),
  };
}
