import type { CalendarDay } from '../ids.ts';
import type { Standing } from './standing.ts';

/** What the sources tell of both times; of what one of them does not tell, no change is known. */
export type ToldOfBoth = {
  readonly seats: boolean;
  readonly people: boolean;
  readonly usage: boolean;
};

/** What changed between two rounds of lists; `undefined` where it is not known. Counts of people. */
export type MonthChanges = {
  readonly since: CalendarDay;
  readonly until: CalendarDay;
  /** Were at work and had the app, and left or lost it; with a seat at one of the times. */
  readonly left: number | undefined;
  readonly cameBack: number | undefined;
  /** Hold a seat now and did not then, and the other way round. */
  readonly newSeats: number | undefined;
  readonly endedSeats: number | undefined;
  /** Held a seat at both times, and became idle or active again. */
  readonly becameIdle: number | undefined;
  readonly activeAgain: number | undefined;
  /** Seats that Purser gave and took after the earlier day. */
  readonly given: number;
  readonly taken: number;
};

/** Counts what is otherwise between two standings, person by person (C3 to C7 of SPEC.md). */
export class ChangeCounter {
  #left = 0;
  #cameBack = 0;
  #newSeats = 0;
  #endedSeats = 0;
  #becameIdle = 0;
  #activeAgain = 0;

  add(then: Standing, now: Standing): void {
    const heldThen = then.seat === 'held';
    const heldNow = now.seat === 'held';
    if (heldThen || heldNow) {
      if (then.place === 'here' && now.place === 'gone') this.#left += 1;
      if (then.place === 'gone' && now.place === 'here') this.#cameBack += 1;
    }
    if (then.seat === 'none' && heldNow) this.#newSeats += 1;
    if (heldThen && now.seat === 'none') this.#endedSeats += 1;
    if (!heldThen || !heldNow) return;
    if (then.use === 'used' && now.use === 'idle') this.#becameIdle += 1;
    if (then.use === 'idle' && now.use === 'used') this.#activeAgain += 1;
  }

  /** What was counted, without what is not told of both times. */
  changes(
    between: Pick<MonthChanges, 'since' | 'until' | 'given' | 'taken'>,
    told: ToldOfBoth,
  ): MonthChanges {
    return {
      ...between,
      left: told.people ? this.#left : undefined,
      cameBack: told.people ? this.#cameBack : undefined,
      newSeats: told.seats ? this.#newSeats : undefined,
      endedSeats: told.seats ? this.#endedSeats : undefined,
      becameIdle: told.usage ? this.#becameIdle : undefined,
      activeAgain: told.usage ? this.#activeAgain : undefined,
    };
  }
}

/** The main numbers by the lists of one round; `undefined` where these do not tell. */
export type RoundFigures = {
  readonly on: CalendarDay;
  readonly held: number | undefined;
  readonly idle: number | undefined;
  readonly leavers: number | undefined;
};

/** What is shown of the time since the last month. */
export type Month = {
  /** The rounds before the latest, the earliest first: what is now is on the overview. */
  readonly before: readonly RoundFigures[];
  /** The round that is compared with; one of `before`. */
  readonly compared: RoundFigures | undefined;
  readonly changes: MonthChanges | undefined;
};
