import { dayNumber } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';
import {
  added,
  contractYearOf,
  nextRenewal,
  rounded,
  startOf,
  stretchesOf,
  type Stretch,
} from './day-prices.ts';
import type { Price } from './price.ts';

/**
 * What the admin says of the contract. No export says which license type a seat has, so seats are counted at the prices of
 * the first; amounts of different currencies are never added.
 */
export type Contract = {
  readonly prices: readonly Price[];
  readonly renewsOn: CalendarDay | undefined;
  /** The year is paid: what is taken back saves nothing before the contract renews. */
  readonly isPaidAhead: boolean;
  /** Somebody who was invited has so many days before the seat counts as spent on nothing. */
  readonly invitedGraceDays: number;
};

export const defaultInvitedGraceDays = 14;

/** A license that was taken away, and the day on which it was given again, where it was. */
export type Removal = { readonly on: CalendarDay; readonly until?: CalendarDay | undefined };

export type CostFacts = {
  readonly heldSeats: number;
  /** Seats of people who are idle, never activated or have left; each once. */
  readonly wastedSeats: number;
  readonly removals: readonly Removal[];
  readonly today: CalendarDay;
};

export type Costs = {
  readonly currency: string;
  readonly licenseType: string;
  /** What a seat costs a year today. */
  readonly yearlyMinor: number;
  readonly heldSeats: number;
  readonly heldYearlyMinor: number;
  readonly wastedSeats: number;
  readonly wastedYearlyMinor: number;
  /** Until the contract renews; `undefined` where that day is not known or past. */
  readonly wastedUntilRenewalMinor: number | undefined;
  /** Taken away and not given again. */
  readonly removedSeats: number;
  /** Of all removals, from each to the day it was given again or today. */
  readonly savedMinor: number;
  /** What the year after the next renewal costs less; `undefined` where the contract is not paid ahead or no renewal is to come. */
  readonly avoidedAtRenewalMinor: number | undefined;
  /** By the month of the removal, `YYYY-MM`, the earliest first: seats, and what they saved until today. They add up to `savedMinor`. */
  readonly savedByMonth: readonly {
    readonly month: string;
    readonly seats: number;
    readonly savedMinor: number;
  }[];
  /** The same by the price that held: days of seats, and what they saved. */
  readonly savedByPrice: readonly {
    readonly from: CalendarDay | undefined;
    readonly yearlyMinor: number;
    readonly seatDays: number;
    readonly savedMinor: number;
  }[];
};

/** What seats cost, what of it is spent on nothing, and what was saved; `undefined` where no price is known. */
export function costsOf(contract: Contract, facts: CostFacts): Costs | undefined {
  const [first] = contract.prices;
  if (first === undefined) return undefined;
  const { heldSeats, wastedSeats, removals, today } = facts;
  const { renewsOn, isPaidAhead } = contract;
  const prices = contract.prices
    .filter(({ licenseType, currency }) => licenseType === first.licenseType && currency === first.currency)
    .toSorted((one, other) => startOf(one) - startOf(other));
  const terms = { prices, renewsOn };
  const now = dayNumber(today);
  const renewal = renewsOn === undefined || renewsOn <= today ? undefined : dayNumber(renewsOn);
  const yearlyMinor = (prices.findLast((price) => startOf(price) <= now) ?? prices[0] ?? first).yearlyMinor;
  const worth = (seats: number, start: number, end: number): number =>
    rounded(added(stretchesOf(terms, start, end).map(({ sum }) => sum)), seats);
  const saved = removals
    .filter(({ on }) => on <= today)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map((removal) => ({ removal, stretches: savedStretches(removal, contract, terms, now) }));
  const open = saved.filter(({ removal }) => !isGivenAgain(removal, today)).length;
  const savedByMonth = byMonth(saved);
  return {
    currency: first.currency,
    licenseType: first.licenseType,
    yearlyMinor,
    heldSeats,
    heldYearlyMinor: heldSeats * yearlyMinor,
    wastedSeats,
    wastedYearlyMinor: wastedSeats * yearlyMinor,
    wastedUntilRenewalMinor: renewal === undefined ? undefined : worth(wastedSeats, now, renewal),
    removedSeats: open,
    savedMinor: savedByMonth.reduce((sum, { savedMinor }) => sum + savedMinor, 0),
    avoidedAtRenewalMinor:
      !isPaidAhead || renewal === undefined
        ? undefined
        : worth(open, renewal, contractYearOf(renewal, renewsOn).end),
    savedByMonth,
    savedByPrice: byPrice(saved.flatMap(({ stretches }) => stretches)),
  };
}

type Saved = { readonly removal: Removal; readonly stretches: readonly Stretch[] };

function isGivenAgain({ until }: Removal, today: CalendarDay): boolean {
  return until !== undefined && until <= today;
}

/** Where the year is paid, nothing is saved before it is over; and without a day of renewal, nobody knows when that is. */
function savedStretches(
  { on, until }: Removal,
  { isPaidAhead, renewsOn }: Contract,
  terms: Parameters<typeof stretchesOf>[0],
  now: number,
): readonly Stretch[] {
  const end = until === undefined ? now : Math.min(now, dayNumber(until));
  const removed = dayNumber(on);
  if (!isPaidAhead) return stretchesOf(terms, removed, end);
  return renewsOn === undefined ? [] : stretchesOf(terms, nextRenewal(removed, renewsOn), end);
}

/** Rounded so that the months add up: each is what the sum so far grows by. */
function byMonth(saved: readonly Saved[]): Costs['savedByMonth'] {
  const months = new Map<string, Saved[]>();
  for (const one of saved) {
    const month = one.removal.on.slice(0, 7);
    const own = months.get(month) ?? [];
    own.push(one);
    months.set(month, own);
  }
  const growth = new Growth();
  return [...months].map(([month, own]) => ({
    month,
    seats: own.length,
    savedMinor: growth.add(own.flatMap(({ stretches }) => stretches)),
  }));
}

function byPrice(stretches: readonly Stretch[]): Costs['savedByPrice'] {
  const prices = new Map<Price, Stretch[]>();
  for (const stretch of stretches) {
    const own = prices.get(stretch.price) ?? [];
    own.push(stretch);
    prices.set(stretch.price, own);
  }
  const growth = new Growth();
  return [...prices]
    .toSorted(([one], [other]) => startOf(one) - startOf(other))
    .map(([{ from, yearlyMinor }, own]) => ({
      from,
      yearlyMinor,
      seatDays: own.reduce((sum, { days }) => sum + days, 0),
      savedMinor: growth.add(own),
    }));
}

class Growth {
  #all: Stretch['sum'][] = [];
  #before = 0;

  add(stretches: readonly Stretch[]): number {
    this.#all = [added([...this.#all, ...stretches.map(({ sum }) => sum)])];
    const now = rounded(added(this.#all));
    const grown = now - this.#before;
    this.#before = now;
    return grown;
  }
}
