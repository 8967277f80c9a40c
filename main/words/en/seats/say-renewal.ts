import { decimals } from '../../../domain/list/report/decimals.ts';
import type { Forecast, RenewalLack, RenewalLine, Sums } from '../../../domain/month/renewal/forecast.ts';

const lineWords: Readonly<Record<RenewalLine, string>> = {
  left: 'left or lost the app, not bought again',
  'needed-by-answer': 'needed, as was answered',
  'gives-it-up': 'given up, as was answered',
  'only-administers': 'only administer, which needs no license',
  'never-activated': 'never activated',
  idle: 'idle',
  invited: 'invited lately',
  'not-told': 'use not told, which is not unused',
  used: 'used',
  waiting: 'wait for a seat',
  growth: 'growth until the renewal, by the lists known',
};

const lackWords: Readonly<Record<RenewalLack, (forecast: Forecast) => string>> = {
  'user-list': () => 'no user list says who holds a seat',
  usage: ({ usageDays }) => `usage covers ${String(usageDays)} days, and 90 are wanted`,
  history: ({ historyDays }) =>
    `user lists cover ${String(historyDays)} days, and 28 are wanted to see growth`,
  'renewal-day': () => 'the renewal day is not known. Enter it in the window, under Costs',
  'old-source': () => 'a list or report is past its age',
};

const sums = ({ low, expected, high }: Sums): string =>
  `low ${String(low)}, expected ${String(expected)}, high ${String(high)}`;

/** A forecast in lines, each a sentence: days, lines that add up, the sums, what is spare, and the verdict of the data. */
export function sayRenewal(forecast: Forecast): readonly string[] {
  const { lines, total, cost, spare, boughtBy, renewal, notice, lacks } = forecast;
  const days =
    renewal === undefined
      ? []
      : [
          `renews on ${renewal}${notice === undefined ? '' : `, to be changed by ${notice.on}${notice.isPast ? ', which is past' : ''}`}`,
        ];
  return [
    ...days,
    `to buy: ${sums(total)}`,
    ...lines
      .filter(({ seats }) => seats > 0)
      .map((line) => `${String(line.seats)} ${lineWords[line.line]}: ${sums(line)}`),
    sayCost(cost),
    ...(spare === undefined ? ['how many were bought is not known'] : [saySpare(spare, boughtBy)]),
    ...(lacks.length === 0
      ? ['the data is enough to decide']
      : [`not enough to decide: ${lacks.map((lack) => lackWords[lack](forecast)).join('; ')}`]),
  ];
}

/** With as many decimals as the currency has: programs read it too. */
function sayCost(cost: Forecast['cost']): string {
  if (cost === undefined) return 'what that costs is not known: no price of a seat was entered';
  const { low, expected, high, currency } = cost;
  const of = (minor: number): string => `${decimals(minor, currency)} ${currency}`;
  return `a year: low ${of(low)}, expected ${of(expected)}, high ${of(high)}`;
}

const returned: Readonly<Record<Forecast['boughtBy'], string>> = {
  'not-known':
    'Seats bought by card can be returned at once, those bought through a representative at the renewal',
  card: 'Bought by card: what is not needed can be returned at once',
  representative: 'Bought through a representative: what is not needed is given back at the renewal',
};

/** LinkedIn Help a102028. */
function saySpare({ low, expected, high }: Sums, boughtBy: Forecast['boughtBy']): string {
  const one = (seats: number): string =>
    seats >= 0 ? `${String(seats)} to give back` : `${String(-seats)} more to buy`;
  return (
    `beside those bought: low ${one(low)}, expected ${one(expected)}, high ${one(high)}. ` +
    returned[boughtBy]
  );
}

/** What the days are called in a calendar. */
export const renewalDays = {
  notice: (seats: number) =>
    `Sales Navigator: last day to change the contract (expected ${String(seats)} ${seats === 1 ? 'seat' : 'seats'})`,
  renewal: 'Sales Navigator: the contract renews',
};
