/** Seats of the people of one team. */
export type SeatGroup = {
  readonly name: string;
  /** With a seat or without; beside the seats it says whether the group is large enough to be shown by itself. */
  readonly people: number;
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
  // A team's own page is kept to the same: what one shows the other does not give away.
  const parted = sorted.toSorted(
    (one, other) => Number(sizeOf([other]) >= fewest) - Number(sizeOf([one]) >= fewest),
  );
  const large = sorted.filter((one) => sizeOf([one]) >= fewest).length;
  let at = Math.min(large, mostGroups);
  while (at > 0 && at < parted.length && sizeOf(parted.slice(at)) < fewest) at -= 1;
  const left = parted.slice(at);
  return {
    shown: parted.slice(0, at),
    rest: left.length === 0 ? undefined : { groups: left.length, ...sumOf(left) },
  };
}

/** Whichever of people and seats is less. */
export function sizeOf(groups: readonly Pick<SeatGroup, 'people' | 'seats'>[]): number {
  return Math.min(
    groups.reduce((sum, { people }) => sum + people, 0),
    groups.reduce((sum, { seats }) => sum + seats, 0),
  );
}

function seatsOf(groups: readonly SeatGroup[]): number {
  return groups.reduce((sum, { seats }) => sum + seats, 0);
}

function sumOf(groups: readonly SeatGroup[]): Omit<SeatGroup, 'name'> {
  return {
    people: groups.reduce((sum, { people }) => sum + people, 0),
    seats: seatsOf(groups),
    activated: groups.reduce((sum, { activated }) => sum + activated, 0),
    idle: groups.reduce((sum, { idle }) => sum + idle, 0),
    leavers: groups.reduce((sum, { leavers }) => sum + leavers, 0),
    wastedSeats: groups.reduce((sum, { wastedSeats }) => sum + wastedSeats, 0),
  };
}
