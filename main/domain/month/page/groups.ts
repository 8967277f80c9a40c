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
  const isLarge = (group: SeatGroup): boolean => sizeOf([group]) >= fewest;
  const sorted = groups
    .filter(({ seats }) => seats > 0)
    .toSorted(
      (one, other) =>
        Number(isLarge(other)) - Number(isLarge(one)) ||
        other.seats - one.seats ||
        (one.name < other.name ? -1 : 1),
    );
  let at = Math.min(sorted.filter(isLarge).length, mostGroups);
  while (at > 0 && at < sorted.length && sizeOf(sorted.slice(at)) < fewest) at -= 1;
  const left = sorted.slice(at);
  return {
    shown: sorted.slice(0, at),
    rest: left.length === 0 ? undefined : { groups: left.length, ...sumOf(left) },
  };
}

/** Whichever of people and seats is less. A team's own page goes by it too: what one shows the other does not give away. */
export function sizeOf(groups: readonly Pick<SeatGroup, 'people' | 'seats'>[]): number {
  return Math.min(totalOf(groups, 'people'), totalOf(groups, 'seats'));
}

function totalOf<Key extends string>(groups: readonly Readonly<Record<Key, number>>[], figure: Key): number {
  return groups.reduce((sum, group) => sum + group[figure], 0);
}

function sumOf(groups: readonly SeatGroup[]): Omit<SeatGroup, 'name'> {
  return {
    people: totalOf(groups, 'people'),
    seats: totalOf(groups, 'seats'),
    activated: totalOf(groups, 'activated'),
    idle: totalOf(groups, 'idle'),
    leavers: totalOf(groups, 'leavers'),
    wastedSeats: totalOf(groups, 'wastedSeats'),
  };
}
