import { count, day, number } from '../../ui/text/format.ts';
import type { renewal as english } from '../en/renewal.ts';

const lines: (typeof english)['lines'] = {
  'needed-by-answer': 'Gebraucht, laut Antwort',
  left: 'Ausgeschieden oder ohne App',
  'gives-it-up': 'Abgegeben, laut Antwort',
  'only-administers': 'Nur Verwaltung',
  'never-activated': 'Nie aktiviert',
  idle: 'Ungenutzt',
  invited: 'Kürzlich eingeladen',
  'not-told': 'Nutzung nicht bekannt',
  used: 'Genutzt, oder nicht lange ungenutzt',
  waiting: 'Wartet auf einen Platz',
  growth: 'Zuwachs bis zur Verlängerung',
};

export const renewal: typeof english = {
  title: 'Wie viele zu kaufen sind',
  hint: 'Bei der nächsten Verlängerung. Was nicht bekannt ist, gilt nie als ungenutzt.',
  lines,
  condition: (line) => `Verlängerung: ${lines[line]}`,
  columns: { line: 'Plätze', seats: 'Jetzt', low: 'Niedrig', expected: 'Erwartet', high: 'Hoch' },
  total: 'Zu kaufen',
  cost: 'Im Jahr',
  noPrice: 'Was das kostet, ist nicht bekannt: Der Preis eines Platzes wurde nicht eingegeben.',
  spare: 'Gegenüber den gekauften',
  spareOf: (seats) =>
    seats > 0 ? `${number(seats)} weniger` : seats < 0 ? `${number(-seats)} mehr` : 'gleich viele',
  boughtNotKnown: 'Wie viele gekauft wurden, ist nicht bekannt.',
  opens: (line, seats) => `${line}: ${number(seats)}`,
  renews: (on) => `Verlängert sich am ${day(on)}.`,
  notice: (on) => `Zu ändern bis ${day(on)}.`,
  noticePast: (on) => `War bis ${day(on)} zu ändern: Dieser Tag ist vorbei.`,
  noDay: 'Tag der Verlängerung eingeben',
  calendar: 'Termine für den Kalender speichern',
  saved: 'Die Termine sind gespeichert',
  enough: 'Die Daten reichen für eine Entscheidung.',
  notEnough: 'Für eine Entscheidung reicht es nicht',
  returned: {
    'not-known':
      'Per Karte gekaufte Plätze lassen sich sofort für den Rest des Jahres zurückgeben; über den Vertrieb gekaufte nur, wie der Vertrag es sagt. Wie sie gekauft wurden, steht in den Einstellungen unter Kosten.',
    card: 'Per Karte gekauft: Was nicht gebraucht wird, lässt sich sofort zurückgeben, für den Rest des Jahres.',
    representative:
      'Über den Vertrieb gekauft: Was nicht gebraucht wird, wird bei der Verlängerung zurückgegeben, wie der Vertrag es sagt.',
  },
  lacks: {
    'user-list': () => 'Keine Benutzerliste sagt, wer einen Platz hat.',
    usage: (usageDays) => `Die Nutzung deckt ${count(usageDays, 'Tag', 'Tage')} ab; 90 wären nötig.`,
    history: (_usage, historyDays) =>
      `Benutzerlisten decken ${count(historyDays, 'Tag', 'Tage')} ab; 28 wären nötig, um Zuwachs zu sehen.`,
    'renewal-day': () => 'Der Tag der Verlängerung ist nicht bekannt.',
    'old-source': () => 'Eine Liste oder ein Bericht ist zu alt.',
  },
};
