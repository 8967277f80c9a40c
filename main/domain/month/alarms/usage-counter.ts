import type { CalendarDay, PersonId } from '../../ids.ts';
import { holdsSeat, type SeatState } from '../../seats/seat.ts';
import type { UsageWindow } from '../../usage/usage.ts';
import type { AlarmHistory, Ring } from './alarm.ts';
import { daysOf, type ReportPlace, reportSeries } from './report-series.ts';
import { blankRing, quietRings, type BlankTally, type TeamTally, UseTally } from './usage-rules.ts';

/** Days active of one person, one a window; absent where the report is blank or has no row. Seats as in `SeatPast`. */
export type UsagePast = {
  readonly id: PersonId;
  readonly team: { readonly key: string; readonly name: string } | undefined;
  readonly seats: readonly SeatState[];
  readonly days: readonly (number | undefined)[];
};

type Place = ReportPlace & {
  /** The list that says who held a seat when the report was made, and the one after it. */
  readonly list: number;
  readonly nextList: number;
  readonly blank: { told: number; readonly ids: PersonId[]; held: number; gone: number };
  readonly everybody: UseTally;
  readonly teams: Map<string, TeamTally>;
};

/** Counts, person by person, what each report says beside those before it, and says what rings about it ([AH6] to [AH8]). */
export class UsageCounter {
  readonly #windows: readonly UsageWindow[];
  readonly #places: readonly Place[];

  /** What was measured of each window, and the days of the lists in their order. */
  constructor(windows: readonly UsageWindow[], lists: readonly CalendarDay[]) {
    this.#windows = windows;
    this.#places = reportSeries(windows).map((place) => {
      const after = lists.findIndex((on) => on >= place.on);
      const list = after === -1 ? lists.length - 1 : after;
      return {
        ...place,
        list,
        nextList: list + 1,
        blank: { told: 0, ids: [], held: 0, gone: 0 },
        everybody: new UseTally(),
        teams: new Map(),
      };
    });
  }

  add(person: UsagePast): void {
    for (const place of this.#places) {
      const seat = person.seats[place.list];
      if (seat === undefined || !holdsSeat(seat)) continue;
      this.#countBlank(place, person);
      this.#countUse(place, person);
    }
  }

  history(): AlarmHistory {
    const rings: Ring[] = [];
    const before: BlankTally[] = [];
    for (const { on, apart, before: last, blank, everybody, teams } of this.#places) {
      const lastOn = last === undefined ? undefined : this.#windows[last]?.end;
      if (lastOn !== undefined) {
        const tally = { ...blank, on, since: lastOn };
        rings.push(...blankRing(tally, before));
        before.push(tally);
      }
      const first = apart.at(-1);
      const since = first === undefined ? undefined : this.#windows[first]?.start;
      if (apart.length === 3 && since !== undefined)
        rings.push(...quietRings({ on, since, everybody, teams }));
    }
    return { rings, days: this.#places.map(({ on }) => on) };
  }

  #days(person: UsagePast, at: number | undefined): number | undefined {
    const window = at === undefined ? undefined : this.#windows[at];
    const days = at === undefined ? undefined : person.days[at];
    return window === undefined || days === undefined ? undefined : Math.min(days, daysOf(window));
  }

  #countBlank({ at, before, blank, nextList }: Place, person: UsagePast): void {
    if (this.#days(person, before) === undefined) return;
    blank.told += 1;
    if (this.#days(person, at) !== undefined) return;
    blank.ids.push(person.id);
    const later = person.seats[nextList];
    if (later !== undefined && holdsSeat(later)) blank.held += 1;
    else if (later === 'none' || later === 'deactivated') blank.gone += 1;
  }

  #countUse({ at, apart, next, everybody, teams }: Place, person: UsagePast): void {
    if (apart.length < 3) return;
    const now = this.#days(person, at);
    const before = apart.flatMap((one) => this.#days(person, one) ?? []);
    if (now === undefined || before.length < 3) return;
    const seen = { now, before, next: this.#days(person, next) };
    everybody.add(seen);
    if (person.team === undefined) return;
    const { key, name } = person.team;
    const team = teams.get(key) ?? { name, use: new UseTally() };
    team.use.add(seen);
    teams.set(key, team);
  }
}
