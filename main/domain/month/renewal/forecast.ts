import { dayFromNumber, dayNumber } from '../../time/calendar.ts';
import type { CalendarDay } from '../../ids.ts';
import type { WayOfBuying } from '../../settings/settings.ts';

/** Lines of seats that are held, in the order in which a seat is put into the first that holds ([RN1]). */
export const heldLines = [
  'needed-by-answer',
  'left',
  'gives-it-up',
  'only-administers',
  'never-activated',
  'idle',
  'invited',
  'not-told',
  'used',
] as const;
export type HeldLine = (typeof heldLines)[number];

export const renewalLines = [...heldLines, 'waiting', 'growth'] as const;
export type RenewalLine = (typeof renewalLines)[number];

export type Sums = { readonly low: number; readonly expected: number; readonly high: number };

/** What is missing to decide ([RN8]). */
export const renewalLacks = ['user-list', 'usage', 'history', 'renewal-day', 'old-source'] as const;
export type RenewalLack = (typeof renewalLacks)[number];

export type RenewalFacts = {
  readonly held: Readonly<Record<HeldLine, number>>;
  /** On the waiting list and able to be given a seat. */
  readonly waiting: number;
  /** Seats held by the first list known and by the latest, with their days; `undefined` where no list says. */
  readonly history: { readonly first: HeldOn; readonly last: HeldOn } | undefined;
  /** Days that usage reports cover. */
  readonly usageDays: number;
  readonly bought: number | undefined;
  readonly boughtBy: WayOfBuying;
  /** What a seat costs a year, in the smallest unit. */
  readonly price: SeatPrice | undefined;
  readonly renewal: CalendarDay | undefined;
  readonly noticeDays: number | undefined;
  readonly hasUserList: boolean;
  readonly hasOldSource: boolean;
  readonly today: CalendarDay;
};

type SeatPrice = { readonly currency: string; readonly yearlyMinor: number };

type HeldOn = { readonly on: CalendarDay; readonly seats: number };

export type Forecast = {
  readonly lines: readonly ({ readonly line: RenewalLine; readonly seats: number } & Sums)[];
  readonly total: Sums;
  /** Bought less each sum: what may be given back, or below nothing what is to be bought. */
  readonly spare: Sums | undefined;
  /** What each sum costs a year; `undefined` while no price is known ([RN13]). */
  readonly cost: (Sums & { readonly currency: string }) | undefined;
  /** How the seats were bought, which says when those not needed can be given back ([RN12]). */
  readonly boughtBy: WayOfBuying;
  readonly lacks: readonly RenewalLack[];
  readonly usageDays: number;
  readonly historyDays: number;
  readonly renewal: CalendarDay | undefined;
  readonly notice: { readonly on: CalendarDay; readonly isPast: boolean } | undefined;
};

/** How often a seat of each line counts ([RN3] to [RN6]). */
const weights: Readonly<
  Record<Exclude<RenewalLine, 'growth'>, readonly [low: 0 | 1, expected: 0 | 1, high: 0 | 1]>
> = {
  left: [0, 0, 0],
  'needed-by-answer': [1, 1, 1],
  'gives-it-up': [0, 0, 0],
  'only-administers': [0, 0, 0],
  'never-activated': [0, 0, 1],
  idle: [0, 0, 1],
  invited: [0, 1, 1],
  'not-told': [1, 1, 1],
  used: [1, 1, 1],
  waiting: [0, 1, 1],
};

/** A decision on less than this rests on too little. */
const enoughUsageDays = 90;
const enoughHistoryDays = 28;
const daysOfMonth = 365 / 12;

/** How many seats to buy, line by line, and what is missing to decide. */
export function forecastRenewal(facts: RenewalFacts): Forecast {
  const { held, waiting, bought, boughtBy, renewal, usageDays } = facts;
  const lines = renewalLines.map((line) => {
    if (line === 'growth') {
      const growth = growthOf(facts);
      return { line, seats: growth, low: 0, expected: growth, high: 2 * growth };
    }
    const seats = line === 'waiting' ? waiting : held[line];
    const [low, expected, high] = weights[line];
    return { line, seats, low: low * seats, expected: expected * seats, high: high * seats };
  });
  const total: Sums = { low: sum(lines, 'low'), expected: sum(lines, 'expected'), high: sum(lines, 'high') };
  return {
    lines,
    total,
    spare:
      bought === undefined
        ? undefined
        : { low: bought - total.low, expected: bought - total.expected, high: bought - total.high },
    cost: costOf(total, facts.price),
    boughtBy,
    lacks: lacksOf(facts),
    usageDays,
    historyDays: historyDaysOf(facts),
    renewal,
    notice: noticeOf(facts),
  };
}

function costOf({ low, expected, high }: Sums, price: SeatPrice | undefined): Forecast['cost'] {
  if (price === undefined) return undefined;
  const { currency, yearlyMinor } = price;
  return { currency, low: low * yearlyMinor, expected: expected * yearlyMinor, high: high * yearlyMinor };
}

function sum(lines: readonly Sums[], of: keyof Sums): number {
  return lines.reduce((total, line) => total + line[of], 0);
}

/** [RN7] */
function growthOf({ history, renewal, today, ...facts }: RenewalFacts): number {
  const days = historyDaysOf({ history, renewal, today, ...facts });
  if (history === undefined || renewal === undefined || days < enoughHistoryDays) return 0;
  const aMonth = ((history.last.seats - history.first.seats) / days) * daysOfMonth;
  const months = Math.max(0, dayNumber(renewal) - dayNumber(today)) / daysOfMonth;
  return Math.max(0, Math.round(aMonth * months));
}

function historyDaysOf({ history }: RenewalFacts): number {
  return history === undefined ? 0 : dayNumber(history.last.on) - dayNumber(history.first.on);
}

function lacksOf(facts: RenewalFacts): readonly RenewalLack[] {
  const isMissing: Readonly<Record<RenewalLack, boolean>> = {
    'user-list': !facts.hasUserList,
    usage: facts.usageDays < enoughUsageDays,
    history: historyDaysOf(facts) < enoughHistoryDays,
    'renewal-day': facts.renewal === undefined,
    'old-source': facts.hasOldSource,
  };
  return renewalLacks.filter((lack) => isMissing[lack]);
}

/** [RN9] */
function noticeOf({ renewal, noticeDays, today }: RenewalFacts): Forecast['notice'] {
  if (renewal === undefined || noticeDays === undefined) return undefined;
  const on = dayFromNumber(dayNumber(renewal) - noticeDays);
  return { on, isPast: on < today };
}
