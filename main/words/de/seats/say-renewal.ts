import { decimals } from '../../../domain/list/report/decimals.ts';
import type { Forecast, RenewalLack, RenewalLine, Sums } from '../../../domain/month/renewal/forecast.ts';
import type { renewalDays as english } from '../../en/seats/say-renewal.ts';

const lineWords: Readonly<Record<RenewalLine, string>> = {
  left: 'ausgeschieden oder ohne App, nicht wieder zu kaufen',
  'needed-by-answer': 'gebraucht, laut Antwort',
  'gives-it-up': 'abgegeben, laut Antwort',
  'only-administers': 'nur Verwaltung, die keine Lizenz braucht',
  'never-activated': 'nie aktiviert',
  idle: 'ungenutzt',
  invited: 'kürzlich eingeladen',
  'not-told': 'Nutzung nicht bekannt, was nicht ungenutzt heißt',
  used: 'genutzt',
  waiting: 'warten auf einen Platz',
  growth: 'Zuwachs bis zur Verlängerung, nach den bekannten Listen',
};

const lackWords: Readonly<Record<RenewalLack, (forecast: Forecast) => string>> = {
  'user-list': () => 'keine Benutzerliste sagt, wer einen Platz hat',
  usage: ({ usageDays }) => `die Nutzung deckt ${String(usageDays)} Tage ab, 90 wären nötig`,
  history: ({ historyDays }) =>
    `Benutzerlisten decken ${String(historyDays)} Tage ab, 28 wären nötig, um Zuwachs zu sehen`,
  'renewal-day': () =>
    'der Tag der Verlängerung ist nicht bekannt. Geben Sie ihn im Fenster unter „Kosten“ ein',
  'old-source': () => 'eine Liste oder ein Bericht ist zu alt',
};

const sums = ({ low, expected, high }: Sums): string =>
  `niedrig ${String(low)}, erwartet ${String(expected)}, hoch ${String(high)}`;

export function sayRenewal(forecast: Forecast): readonly string[] {
  const { lines, total, cost, spare, boughtBy, renewal, notice, lacks } = forecast;
  const days =
    renewal === undefined
      ? []
      : [
          `verlängert sich am ${renewal}${notice === undefined ? '' : `, zu ändern bis ${notice.on}${notice.isPast ? ', was vorbei ist' : ''}`}`,
        ];
  return [
    ...days,
    `zu kaufen: ${sums(total)}`,
    ...lines
      .filter(({ seats }) => seats > 0)
      .map((line) => `${String(line.seats)} ${lineWords[line.line]}: ${sums(line)}`),
    sayCost(cost),
    ...(spare === undefined ? ['wie viele gekauft wurden, ist nicht bekannt'] : [saySpare(spare, boughtBy)]),
    ...(lacks.length === 0
      ? ['die Daten reichen für eine Entscheidung']
      : [
          `für eine Entscheidung reicht es nicht: ${lacks.map((lack) => lackWords[lack](forecast)).join('; ')}`,
        ]),
  ];
}

/** With as many decimals as the currency has: programs read it too. */
function sayCost(cost: Forecast['cost']): string {
  if (cost === undefined)
    return 'was das kostet, ist nicht bekannt: Der Preis eines Platzes wurde nicht eingegeben';
  const { low, expected, high, currency } = cost;
  const of = (minor: number): string => `${decimals(minor, currency)} ${currency}`;
  return `im Jahr: niedrig ${of(low)}, erwartet ${of(expected)}, hoch ${of(high)}`;
}

const returned: Readonly<Record<Forecast['boughtBy'], string>> = {
  'not-known':
    'Per Karte gekaufte Plätze lassen sich sofort zurückgeben, über den Vertrieb gekaufte bei der Verlängerung',
  card: 'Per Karte gekauft: Was nicht gebraucht wird, lässt sich sofort zurückgeben',
  representative:
    'Über den Vertrieb gekauft: Was nicht gebraucht wird, wird bei der Verlängerung zurückgegeben',
};

/** LinkedIn Help a102028. */
function saySpare({ low, expected, high }: Sums, boughtBy: Forecast['boughtBy']): string {
  const one = (seats: number): string =>
    seats >= 0 ? `${String(seats)} zurückzugeben` : `${String(-seats)} mehr zu kaufen`;
  return (
    `gegenüber den gekauften: niedrig ${one(low)}, erwartet ${one(expected)}, hoch ${one(high)}. ` +
    returned[boughtBy]
  );
}

export const renewalDays: typeof english = {
  notice: (seats) =>
    `Sales Navigator: letzter Tag, den Vertrag zu ändern (erwartet ${String(seats)} ${seats === 1 ? 'Platz' : 'Plätze'})`,
  renewal: 'Sales Navigator: Der Vertrag verlängert sich',
};
