import { dayNumber } from '../calendar.ts';
import type { CalendarDay } from '../ids.ts';

/** What one seat of a license type costs a year. */
export type Price = {
  readonly licenseType: string;
  /** ISO 4217, for example `EUR`. */
  readonly currency: string;
  /** In the currency's smallest unit, for example cents. */
  readonly yearlyMinor: number;
};

/**
 * What the admin says of the contract. No export says which license type a seat has, so seats are counted at the price of
 * the first; amounts of different currencies are never added.
 */
export type Contract = {
  readonly prices: readonly Price[];
  readonly renewsOn: CalendarDay | undefined;
};

/** A license that was taken away and is not given back. */
export type Removal = { readonly on: CalendarDay };

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
  readonly heldSeats: number;
  readonly heldYearlyMinor: number;
  readonly wastedSeats: number;
  readonly wastedYearlyMinor: number;
  /** Until the contract renews; `undefined` where that day is not known or past. */
  readonly wastedUntilRenewalMinor: number | undefined;
  readonly removedSeats: number;
  /** Of the removed seats, from each removal to today. */
  readonly savedMinor: number;
  /** By the month of the removal, `YYYY-MM`, the earliest first: seats, and what they saved until today. */
  readonly savedByMonth: readonly {
    readonly month: string;
    readonly seats: number;
    readonly savedMinor: number;
  }[];
};

const daysPerYear = 365;

/** What seats cost, what of it is spent on nothing, and what was saved; `undefined` where no price is known. */
export function costsOf(contract: Contract, facts: CostFacts): Costs | undefined {
  const [price] = contract.prices;
  if (price === undefined) return undefined;
  const { heldSeats, wastedSeats, removals, today } = facts;
  const now = dayNumber(today);
  const left = contract.renewsOn === undefined ? 0 : dayNumber(contract.renewsOn) - now;
  const forDays = (seats: number, days: number): number =>
    Math.round((seats * price.yearlyMinor * days) / daysPerYear);
  const months = new Map<string, { seats: number; days: number }>();
  for (const { on } of removals.toSorted((one, other) => (one.on < other.on ? -1 : 1))) {
    const month = months.get(on.slice(0, 7)) ?? { seats: 0, days: 0 };
    month.seats += 1;
    month.days += Math.max(0, now - dayNumber(on));
    months.set(on.slice(0, 7), month);
  }
  const savedByMonth = [...months].map(([month, { seats, days }]) => ({
    month,
    seats,
    savedMinor: forDays(1, days),
  }));
  return {
    currency: price.currency,
    licenseType: price.licenseType,
    heldSeats,
    heldYearlyMinor: heldSeats * price.yearlyMinor,
    wastedSeats,
    wastedYearlyMinor: wastedSeats * price.yearlyMinor,
    wastedUntilRenewalMinor: left > 0 ? forDays(wastedSeats, left) : undefined,
    removedSeats: removals.length,
    savedMinor: savedByMonth.reduce((sum, { savedMinor }) => sum + savedMinor, 0),
    savedByMonth,
  };
}
