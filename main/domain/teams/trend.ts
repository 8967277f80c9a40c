import { type ChangeCounts, type ChangeKind, tellChanges, type ToldOfBoth } from '../month/changes.ts';

/** What changed of a team's people; `undefined` where one of the two times does not tell it ([TE17]). */
export type TeamTrend = {
  readonly newSeats: number | undefined;
  readonly endedSeats: number | undefined;
  readonly becameIdle: number | undefined;
  readonly activeAgain: number | undefined;
};

/** The two changes that are shown beside a figure, what adds to it first. */
export const changedParts = ['seats', 'idle'] as const;
export type ChangedPart = (typeof changedParts)[number];
export const kindsOfPart = {
  seats: ['newSeats', 'endedSeats'],
  idle: ['becameIdle', 'activeAgain'],
} as const satisfies Readonly<Record<ChangedPart, readonly ChangeKind[]>>;

type Counts = { -readonly [Kind in keyof ChangeCounts]: number };

/** Changes by team, those in no team under `undefined`; teams nobody of whom changed are left out. */
export function trendsOf(
  changed: Iterable<{ readonly team: string | undefined; readonly changes: readonly ChangeKind[] }>,
  told: ToldOfBoth,
): ReadonlyMap<string | undefined, TeamTrend> {
  const counts = new Map<string | undefined, Counts>();
  for (const { team, changes } of changed) {
    const own = counts.get(team) ?? noChanges();
    counts.set(team, own);
    for (const kind of changes) own[kind] += 1;
  }
  return new Map([...counts].map(([team, own]) => [team, trend(own, told)]));
}

/** Where nobody changed: nought of what is told. */
export function noTrend(told: ToldOfBoth): TeamTrend {
  return trend(noChanges(), told);
}

function noChanges(): Counts {
  return { left: 0, cameBack: 0, newSeats: 0, endedSeats: 0, becameIdle: 0, activeAgain: 0 };
}

function trend(counts: Counts, told: ToldOfBoth): TeamTrend {
  const { newSeats, endedSeats, becameIdle, activeAgain } = tellChanges(counts, told);
  return { newSeats, endedSeats, becameIdle, activeAgain };
}

/** All teams together. */
export function totalTrend(trends: Iterable<TeamTrend>, told: ToldOfBoth): TeamTrend {
  const total = noChanges();
  for (const one of trends) {
    total.newSeats += one.newSeats ?? 0;
    total.endedSeats += one.endedSeats ?? 0;
    total.becameIdle += one.becameIdle ?? 0;
    total.activeAgain += one.activeAgain ?? 0;
  }
  return trend(total, told);
}
