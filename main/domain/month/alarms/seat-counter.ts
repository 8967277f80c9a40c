import { dayNumber } from '../../time/calendar.ts';
import type { CalendarDay, PersonId } from '../../ids.ts';
import { holdsSeat, type SeatState } from '../../seats/seat.ts';
import type { Alarm, AlarmHistory, Ring, Verdict } from './alarm.ts';
import { chanceOfAtMost } from './chance.ts';

/** What the lists say of one person's seat, one state a list, and on which days Purser gave one, or may have, and took one. */
export type SeatPast = {
  readonly id: PersonId;
  readonly seats: readonly SeatState[];
  readonly given: readonly CalendarDay[];
  readonly taken: readonly CalendarDay[];
};

/** Lists that a cohort's activations are read from begin and end so many days after it. */
const [activatedFrom, activatedTo] = [21, 60];
const fewestNew = 8;
const fewestEarlier = 20;
const mostByChance = 0.01;

type Tally = {
  held: number;
  fresh: number;
  byPlan: number;
  readonly without: PersonId[];
  stillHeld: number;
  gone: number;
  people: number;
  readonly waiting: PersonId[];
  stillWaiting: number;
  activatedLater: number;
};

/** Counts, person by person, what the lists had new, and says what rings about each ([AH3], [AH4], [AH5]). */
export class SeatCounter {
  readonly #lists: readonly CalendarDay[];
  readonly #firstGiven: CalendarDay | undefined;
  readonly #tallies: readonly Tally[];
  /** Of each list, the one that its new seats are judged by. */
  readonly #judges: readonly (number | undefined)[];

  /** Days of the lists in their order, and the day on which Purser first gave a seat. */
  constructor(lists: readonly CalendarDay[], firstGiven: CalendarDay | undefined) {
    this.#lists = lists;
    this.#firstGiven = firstGiven;
    this.#tallies = lists.map(() => ({
      held: 0,
      fresh: 0,
      byPlan: 0,
      without: [],
      stillHeld: 0,
      gone: 0,
      people: 0,
      waiting: [],
      stillWaiting: 0,
      activatedLater: 0,
    }));
    this.#judges = lists.map((on, index) => judgeOf(lists, on, index));
  }

  add(person: SeatPast): void {
    let lastHeld: number | undefined;
    for (const [index, seat] of person.seats.entries()) {
      const tally = this.#tallies[index];
      if (tally === undefined) return;
      if (isHeld(seat)) {
        tally.held += 1;
        if (isNone(person.seats[index - 1]) && this.#isNew(person, index, lastHeld))
          this.#count(tally, person, index);
      }
      // Who may have held one before has nothing new ([AH2]).
      if (isHeld(seat) || seat === 'unknown') lastHeld = index;
    }
  }

  history(): AlarmHistory {
    const rings = this.#lists.flatMap((on, index) => [
      ...this.#withoutPlan(on, index),
      ...this.#activations(on, index),
    ]);
    return { rings, days: this.#lists };
  }

  #isNew({ taken }: SeatPast, index: number, lastHeld: number | undefined): boolean {
    if (lastHeld === undefined) return true;
    const [from, to] = [this.#lists[lastHeld], this.#lists[index]];
    return from !== undefined && to !== undefined && taken.some((day) => day >= from && day <= to);
  }

  #count(tally: Tally, { id, seats, given, taken }: SeatPast, index: number): void {
    const on = this.#lists[index];
    if (on === undefined) return;
    tally.fresh += 1;
    const lastTaken = taken.findLast((day) => day <= on);
    if (given.some((day) => day <= on && (lastTaken === undefined || day >= lastTaken))) tally.byPlan += 1;
    else {
      tally.without.push(id);
      const next = seats[index + 1];
      const nextOn = this.#lists[index + 1] ?? on;
      if (isHeld(next) || taken.some((day) => day > on && day <= nextOn)) tally.stillHeld += 1;
      else if (isNone(next)) tally.gone += 1;
    }
    const judge = this.#judges[index];
    const then = judge === undefined ? undefined : seats[judge];
    if (judge === undefined || !isHeld(then)) return;
    tally.people += 1;
    if (then !== 'invited') return;
    tally.waiting.push(id);
    const later = seats[judge + 1];
    if (later === 'activated') tally.activatedLater += 1;
    else if (later !== undefined && later !== 'unknown') tally.stillWaiting += 1;
  }

  #withoutPlan(on: CalendarDay, index: number): readonly Ring[] {
    const tally = this.#tallies[index];
    const since = this.#lists[index - 1];
    const isUnderPlans = since !== undefined && this.#firstGiven !== undefined && this.#firstGiven <= since;
    if (index < 2 || tally === undefined || !isUnderPlans || !this.#isOfOneKind(index)) return [];
    const { without, byPlan, stillHeld, gone } = tally;
    if (without.length === 0) return [];
    const alarm: Alarm = {
      kind: 'seats-without-plan',
      on,
      since,
      people: without.length,
      byPlan,
      ids: without,
    };
    return [{ alarm, verdict: verdictOf(stillHeld, gone) }];
  }

  #activations(on: CalendarDay, judge: number): readonly Ring[] {
    const now = this.#cohorts((one) => one === judge);
    const earlier = this.#cohorts((one) => one < judge);
    const alarm: Alarm = {
      kind: 'activations-falling',
      on,
      people: now.people,
      activated: now.people - now.ids.length,
      earlierPeople: earlier.people,
      earlierActivated: earlier.people - earlier.ids.length,
      ids: now.ids,
    };
    return earlier.lists >= 2 && isFalling(alarm)
      ? [{ alarm, verdict: verdictOf(now.stillWaiting, now.activatedLater, true) }]
      : [];
  }

  /** The new seats that are judged by certain lists, together. */
  #cohorts(isWanted: (judge: number) => boolean) {
    const together = {
      lists: 0,
      people: 0,
      ids: [] as PersonId[],
      stillWaiting: 0,
      activatedLater: 0,
    };
    for (const [index, judge] of this.#judges.entries()) {
      const tally = this.#tallies[index];
      if (judge === undefined || tally === undefined || !isWanted(judge)) continue;
      if (tally.people === 0 || !this.#isOfOneKind(index)) continue;
      together.lists += 1;
      together.people += tally.people;
      together.ids.push(...tally.waiting);
      together.stillWaiting += tally.stillWaiting;
      together.activatedLater += tally.activatedLater;
    }
    return together;
  }

  /** [AH5] */
  #isOfOneKind(index: number): boolean {
    return (this.#tallies[index]?.fresh ?? 0) <= (this.#tallies[index - 1]?.held ?? 0);
  }
}

function judgeOf(lists: readonly CalendarDay[], on: CalendarDay, index: number): number | undefined {
  const found = lists.findIndex(
    (day, other) => other > index && dayNumber(day) - dayNumber(on) >= activatedFrom,
  );
  const day = lists[found];
  return day !== undefined && dayNumber(day) - dayNumber(on) <= activatedTo ? found : undefined;
}

function isFalling(of: Extract<Alarm, { kind: 'activations-falling' }>): boolean {
  const { people, activated, earlierPeople, earlierActivated } = of;
  if (people < fewestNew || earlierPeople < fewestEarlier) return false;
  if (earlierActivated * 2 < earlierPeople) return false;
  if (activated * earlierPeople * 2 > earlierActivated * people) return false;
  const chance = chanceOfAtMost({
    found: activated,
    drawn: people,
    marked: activated + earlierActivated,
    all: people + earlierPeople,
  });
  return chance <= mostByChance;
}

function verdictOf(right: number, wrong: number, isHalfEnough = false): Verdict {
  if (right + wrong === 0) return 'open';
  return right > wrong || (isHalfEnough && right === wrong) ? 'right' : 'wrong';
}

function isHeld(seat: SeatState | undefined): boolean {
  return seat !== undefined && holdsSeat(seat);
}

function isNone(seat: SeatState | undefined): boolean {
  return seat === 'none' || seat === 'deactivated';
}
