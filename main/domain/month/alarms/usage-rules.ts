import type { CalendarDay, PersonId } from '../../ids.ts';
import type { Ring, Verdict } from './alarm.ts';

const fewestPeople = 5;
const fewestDaysEach = 2;
const reportsBefore = 3;

/** Days active of one person in a report, in three before it, and in the next where that tells. */
type Seen = { readonly now: number; readonly before: readonly number[]; readonly next: number | undefined };

type Sums = { people: number; now: number; next: number; readonly before: number[] };

const nothing = (): Sums => ({
  people: 0,
  now: 0,
  next: 0,
  before: Array.from({ length: reportsBefore }, () => 0),
});

/** Days active of a group of people together; of the next report, only whom that tells of is compared. */
export class UseTally {
  readonly #all = nothing();
  readonly #toldNext = nothing();

  add(seen: Seen): void {
    count(this.#all, seen);
    if (seen.next !== undefined) count(this.#toldNext, seen);
  }

  get people(): number {
    return this.#all.people;
  }

  get now(): number {
    return this.#all.now;
  }

  /** Of the report before that has the fewest. */
  get least(): number {
    return Math.min(...this.#all.before);
  }

  /** [AH6] */
  get isQuiet(): boolean {
    const { people, now, least } = this;
    return people >= fewestPeople && least >= people * fewestDaysEach && now * 4 <= least;
  }

  /** Whether everybody else was as busy as half of the least before; false where that is not known ([AH7]). */
  isBusyWithout(team: UseTally): boolean {
    const least = Math.min(...this.#all.before.map((days, index) => days - (team.#all.before[index] ?? 0)));
    return this.people - team.people >= fewestPeople && least > 0 && (this.now - team.now) * 2 >= least;
  }

  /** [AH9] */
  get staysQuiet(): Verdict {
    const { people, next, before } = this.#toldNext;
    if (people * 2 < this.people) return 'open';
    return next * 2 <= Math.min(...before) ? 'right' : 'wrong';
  }
}

function count(sums: Sums, { now, before, next = 0 }: Seen): void {
  sums.people += 1;
  sums.now += now;
  sums.next += next;
  for (const [index, days] of before.entries()) sums.before[index] = (sums.before[index] ?? 0) + days;
}

export type TeamTally = { readonly name: string; readonly use: UseTally };

/** The departments that are quiet by one report, the largest first. */
export function quietRings(of: {
  readonly on: CalendarDay;
  readonly since: CalendarDay;
  readonly everybody: UseTally;
  readonly teams: ReadonlyMap<string, TeamTally>;
}): readonly Ring[] {
  const { on, since, everybody, teams } = of;
  return [...teams]
    .filter(([, { use }]) => use.isQuiet && everybody.isBusyWithout(use))
    .toSorted(([one, a], [other, b]) => b.use.people - a.use.people || (one < other ? -1 : 1))
    .map(([key, { name, use }]) => ({
      alarm: {
        kind: 'quiet-department',
        on,
        since,
        key,
        department: name,
        people: use.people,
        days: use.now,
        daysBefore: use.least,
      },
      verdict: use.staysQuiet,
    }));
}

/** Of one report: who had figures in the one before, who of them has none, and whether these held a seat by the next list. */
export type BlankTally = {
  readonly on: CalendarDay;
  readonly since: CalendarDay;
  readonly told: number;
  readonly ids: readonly PersonId[];
  readonly held: number;
  readonly gone: number;
};

/** [AH8] */
export function blankRing(tally: BlankTally, before: readonly BlankTally[]): readonly Ring[] {
  const { on, since, told, ids, held, gone } = tally;
  const usual = before.filter((one) => one.told >= fewestPeople);
  const isMany = ids.length >= fewestPeople && ids.length * 5 >= told;
  const isUnusual = usual.every((one) => ids.length * one.told >= 3 * one.ids.length * told);
  if (!isMany || !isUnusual || usual.length < 2) return [];
  const verdict = held + gone === 0 ? 'open' : held >= gone ? 'right' : 'wrong';
  return [{ alarm: { kind: 'usage-blank', on, since, people: ids.length, told, ids }, verdict }];
}
