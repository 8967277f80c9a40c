import {
  type ChangeCounts,
  type ChangeKind,
  changeKinds,
  countChanges,
  tellChanges,
  type ToldOfBoth,
} from '../changes.ts';
import type { ChangedPart } from './changed-part.ts';

/** What changed of a team's people; `undefined` where one of the two times does not tell it ([TE17]). */
export type TeamTrend = Readonly<Record<ChangeKind, number | undefined>>;

/** What adds to a figure first, then what takes from it. */
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
    const own = counts.get(team) ?? { ...countChanges([]) };
    counts.set(team, own);
    for (const kind of changes) own[kind] += 1;
  }
  return new Map([...counts].map(([team, own]) => [team, tellChanges(own, told)]));
}

/** Where nobody changed: nought of what is told. */
export function noTrend(told: ToldOfBoth): TeamTrend {
  return tellChanges(countChanges([]), told);
}

/** All teams together. */
export function totalTrend(trends: Iterable<TeamTrend>, told: ToldOfBoth): TeamTrend {
  const total: Counts = { ...countChanges([]) };
  for (const one of trends) for (const kind of changeKinds) total[kind] += one[kind] ?? 0;
  return tellChanges(total, told);
}
