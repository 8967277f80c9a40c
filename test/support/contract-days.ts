import type { CalendarDay } from '../../main/domain/ids.ts';
import { costsOf, type Contract, type Removal } from '../../main/domain/seats/costs.ts';
import type { Price } from '../../main/domain/seats/price.ts';

export type ContractTally = {
  readonly contracts: number;
  /** Amounts that are not those of a sum over every single day, to the smallest unit. */
  readonly otherwise: number;
  /** Amounts that were compared. */
  readonly amounts: number;
};

type Random = () => number;

const msPerDay = 86_400_000;
const firstDay = Date.UTC(2026, 0, 1);
const mostDays = 900;
/** Of a day in parts: 365 × 366, so that both kinds of years divide it. */
const parts = 133_590n;

/** Random contracts, removals, seats given again and changes of price, against a sum over every single day. */
export function tryContracts(contracts: number, random: Random): ContractTally {
  let [otherwise, amounts] = [0, 0];
  for (let index = 0; index < contracts; index += 1) {
    const { contract, removals, seats, today } = makeContract(random);
    const costs = costsOf(contract, { heldSeats: seats, wastedSeats: seats, removals, today: dayAt(today) });
    const saved = rounded(removals.reduce((sum, removal) => sum + savedBy(removal, contract, today), 0n));
    const { renewsOn } = contract;
    const renewal = renewsOn === undefined ? -1 : placeOf(renewsOn);
    const left = renewal > today ? rounded(BigInt(seats) * sumOf(contract, today, renewal)) : undefined;
    const months = costs?.savedByMonth.reduce((sum, { savedMinor }) => sum + savedMinor, 0);
    const prices = costs?.savedByPrice.reduce((sum, { savedMinor }) => sum + savedMinor, 0);
    const pairs = [
      [costs?.savedMinor, saved],
      [months, saved],
      [prices, saved],
      [costs?.wastedUntilRenewalMinor, left],
    ];
    amounts += pairs.length;
    otherwise += pairs.filter(([one, other]) => one !== other).length;
  }
  return { contracts, otherwise, amounts };
}

function makeContract(random: Random): {
  readonly contract: Contract;
  readonly removals: readonly Removal[];
  readonly seats: number;
  readonly today: number;
} {
  const below = (limit: number): number => Math.floor(random() * limit);
  const licenseType = 'Advanced';
  const currency = 'EUR';
  const prices: Price[] = [{ licenseType, currency, yearlyMinor: below(200_000) }];
  for (let more = below(3); more > 0; more -= 1) {
    prices.push({ licenseType, currency, yearlyMinor: below(200_000), from: dayAt(below(mostDays)) });
  }
  // Two prices from one day cannot both hold.
  const distinct = prices.filter(({ from }, at) => prices.findIndex((one) => one.from === from) === at);
  prices.splice(0, prices.length, ...distinct, { licenseType, currency: 'USD', yearlyMinor: 99 });
  const leapDay = dayAt(789);
  const renewsOn = random() < 0.2 ? undefined : random() < 0.1 ? leapDay : dayAt(below(mostDays + 400));
  const today = below(mostDays);
  const removals: Removal[] = [];
  for (let more = below(4); more > 0; more -= 1) {
    const on = below(today + 1);
    removals.push(
      random() < 0.4 ? { on: dayAt(on), until: dayAt(on + below(mostDays - on)) } : { on: dayAt(on) },
    );
  }
  const contract = { prices, renewsOn, isPaidAhead: random() < 0.3, invitedGraceDays: 14 };
  return { contract, removals, seats: below(50), today };
}

function savedBy({ on, until }: Removal, contract: Contract, today: number): bigint {
  const { isPaidAhead, renewsOn } = contract;
  let from = placeOf(on);
  if (isPaidAhead && renewsOn === undefined) return 0n;
  while (isPaidAhead && !isRenewal(from, renewsOn)) from += 1;
  return sumOf(contract, from, Math.min(today, until === undefined ? today : placeOf(until)));
}

function sumOf({ prices, renewsOn }: Contract, from: number, to: number): bigint {
  const own = prices.filter(({ currency }) => currency === 'EUR');
  const steps = own
    .map((price) => ({ from: placeOf(price.from), yearly: BigInt(price.yearlyMinor) }))
    .toSorted((one, other) => one.from - other.from);
  let sum = 0n;
  let [first, next] = [from, from];
  for (let at = from; at < to; at += 1) {
    if (at === next) {
      first = at;
      while (!isRenewal(first, renewsOn)) first -= 1;
      next = at + 1;
      while (!isRenewal(next, renewsOn)) next += 1;
    }
    const held = steps.findLast((step) => step.from <= at)?.yearly ?? 0n;
    sum += (held * parts) / BigInt(next - first);
  }
  return sum;
}

const days = new Map<number, CalendarDay>();

function isRenewal(at: number, renewsOn: CalendarDay | undefined): boolean {
  const monthAndDay = dayAt(at).slice(5);
  const wanted = renewsOn?.slice(5) ?? '01-01';
  if (monthAndDay === wanted) return true;
  return wanted === '02-29' && monthAndDay === '02-28' && dayAt(at + 1).slice(5) === '03-01';
}

function rounded(sum: bigint): number {
  return Number((2n * sum + parts) / (2n * parts));
}

function dayAt(at: number): CalendarDay {
  const known = days.get(at);
  if (known !== undefined) return known;
  const day = new Date(firstDay + at * msPerDay).toISOString().slice(0, 10) as CalendarDay;
  days.set(at, day);
  return day;
}

function placeOf(day: CalendarDay | undefined): number {
  return day === undefined ? -Infinity : Math.round((Date.parse(day) - firstDay) / msPerDay);
}
