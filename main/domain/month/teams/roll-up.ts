import { foldText } from '../../list/search/fold-text.ts';

/** The ways in which everybody is parted into teams. */
export const rollUps = ['manager', 'department', 'cost-center', 'office', 'group'] as const;
export type RollUp = (typeof rollUps)[number];

/** One team, or of whom nothing says theirs where there is no key; `name` is how it is shown and decides nothing. */
export type TeamChoice = {
  readonly by: RollUp;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
};

/** What counts of one person. */
export type TeamMember = {
  /** Seats held; 0 for who holds none. */
  readonly seats: number;
  /** Of those, the ones that are spent on nobody, as the overview counts them. */
  readonly wastedSeats: number;
  readonly isActivated: boolean;
  readonly isIdle: boolean;
  readonly isNeverActivated: boolean;
  readonly isLeaver: boolean;
};

export type TeamFigures = {
  readonly people: number;
  readonly seats: number;
  readonly activated: number;
  readonly idle: number;
  readonly neverActivated: number;
  readonly leavers: number;
  readonly wastedSeats: number;
};

/** What a member says of the team: a key to compare by, and how it is written. */
export type TeamName = { readonly key: string; readonly name: string };

export type Team = TeamFigures & {
  /** `undefined`: the team of those of whom nothing says it. */
  readonly key: string | undefined;
  readonly name: string | undefined;
};

const nothing: TeamFigures = {
  people: 0,
  seats: 0,
  activated: 0,
  idle: 0,
  neverActivated: 0,
  leavers: 0,
  wastedSeats: 0,
};

/** A name as it is written, compared without case, accents and doubled spaces ([TE3]); `undefined` for a blank. */
export function teamName(text: string | null | undefined): TeamName | undefined {
  const name = text?.trim().replace(/\s+/gu, ' ') ?? '';
  return name === '' ? undefined : { key: foldText(name), name };
}

/** The groups of a cell of the user list as one team ([TE4]). */
export function groupTeam(cell: string | null | undefined): TeamName | undefined {
  const byKey = new Map(
    (cell ?? '').split(/[,;|]/u).flatMap((part) => {
      const group = teamName(part);
      return group === undefined ? [] : [[group.key, group.name] as const];
    }),
  );
  if (byKey.size === 0) return undefined;
  const keys = [...byKey.keys()].toSorted();
  return { key: keys.join(' + '), name: keys.map((key) => byKey.get(key) ?? key).join(' + ') };
}

/** Parts everybody into teams ([TE1]): most seats first, those of whom nothing says it last. */
export function rollUp(
  members: Iterable<TeamMember & { readonly team: TeamName | undefined }>,
): readonly Team[] {
  const teams = new Map<
    string | undefined,
    { readonly figures: Counting; readonly names: Map<string, number> }
  >();
  for (const member of members) {
    const key = member.team?.key;
    let team = teams.get(key);
    if (team === undefined) {
      team = { figures: { ...nothing }, names: new Map<string, number>() };
      teams.set(key, team);
    }
    count(team.figures, member);
    if (member.team !== undefined)
      team.names.set(member.team.name, (team.names.get(member.team.name) ?? 0) + 1);
  }
  return [...teams]
    .map(([key, { figures, names }]) => ({ key, name: mostWritten(names), ...figures }))
    .toSorted(
      (one, other) =>
        Number(one.key === undefined) - Number(other.key === undefined) ||
        other.seats - one.seats ||
        ((one.key ?? '') < (other.key ?? '') ? -1 : 1),
    );
}

/** How many teams there are; the one without a name is none. */
export function countTeams(teams: readonly { readonly key?: string | undefined }[]): number {
  return teams.filter(({ key }) => key !== undefined).length;
}

/** All teams together. */
export function totalOf(teams: readonly TeamFigures[]): TeamFigures {
  return teams.reduce(together, nothing);
}

type Counting = { -readonly [Key in keyof TeamFigures]: TeamFigures[Key] };

/** In place: a hundred thousand people are counted while somebody waits. */
function count(figures: Counting, member: TeamMember): void {
  figures.people += 1;
  figures.seats += member.seats;
  figures.activated += Number(member.isActivated);
  figures.idle += Number(member.isIdle);
  figures.neverActivated += Number(member.isNeverActivated);
  figures.leavers += Number(member.isLeaver);
  figures.wastedSeats += member.wastedSeats;
}

function together(one: TeamFigures, other: TeamFigures): TeamFigures {
  return {
    people: one.people + other.people,
    seats: one.seats + other.seats,
    activated: one.activated + other.activated,
    idle: one.idle + other.idle,
    neverActivated: one.neverActivated + other.neverActivated,
    leavers: one.leavers + other.leavers,
    wastedSeats: one.wastedSeats + other.wastedSeats,
  };
}

function mostWritten(names: ReadonlyMap<string, number>): string | undefined {
  const [first] = [...names].toSorted(
    ([one, often], [other, otherOften]) => otherOften - often || (one < other ? -1 : 1),
  );
  return first?.[0];
}
