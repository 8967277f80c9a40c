import { count, number } from '../../ui/text/format.ts';
import type { seats as english } from '../en/seats.ts';

const people = (value: number): string => count(value, 'Person', 'Personen');
const seatsOf = (value: number): string => count(value, 'Platz', 'Plätze');

export const seats: typeof english = {
  title: 'Plätze des Vertrags',
  subtitle: (waiting) =>
    waiting === 0
      ? 'Niemand wartet auf einen Platz'
      : `${people(waiting)} ${waiting === 1 ? 'wartet' : 'warten'} auf einen Platz`,
  room: {
    bought: 'Gekauft',
    held: 'Belegt',
    between: (least, most) => `${number(least)} bis ${number(most)}`,
    invited: 'Davon eingeladen, nicht aktiviert',
    free: 'Frei',
    given: 'Diesen Monat vergeben',
    waiting: 'Warten auf einen Platz',
    notKnown: 'nicht bekannt',
    enter: 'Anzahl angeben',
    ofCap: (given, cap) => `${number(given)} von ${number(cap)}`,
    noCap: 'keine Obergrenze gesetzt',
    unseen: (value) => `${number(value)} vergeben, die nächste Benutzerliste zeigt es`,
    planned: (value) => `${number(value)} davon in Plänen`,
    unclear: (value) =>
      `${people(value)}, zu ${value === 1 ? 'der' : 'denen'} die Liste nichts sagt, ${value === 1 ? 'zählt' : 'zählen'} als Inhaber`,
    noList: 'keine Benutzerliste sagt, wer einen hat',
    minimum: (value) => `mindestens ${number(value)} gewünscht`,
  },
  below: (free, minimum) =>
    `${seatsOf(free)} frei, und es sollen mindestens ${number(minimum)} sein. Kaufen braucht Zeit.`,
  beyond: (value) => `${seatsOf(value)} mehr belegt als gekauft. Stimmt die Zahl der gekauften noch?`,
  toSeats: 'Zu den Plätzen',
  list: 'Warteliste',
  listHint: 'Nur wer wartet, bekommt einen Platz; bei allen anderen steht, warum nicht.',
  empty: 'Niemand steht auf der Liste.',
  order: 'Reihenfolge der Warteliste',
  orders: { 'by-hand': 'Von Hand', 'longest-first': 'Wer am längsten wartet, zuerst' },
  columns: {
    place: 'Stelle',
    person: 'Person',
    reason: 'Grund',
    askedBy: 'Gewünscht von',
    since: 'Seit',
    standing: 'Stand',
    acts: 'Aktionen',
  },
  reasonOf: (name) => `Grund für ${name}`,
  askedByOf: (name) => `Wer für ${name} gebeten hat`,
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  remove: (name) => `${name} von der Liste nehmen`,
  removed: (name) => `${name} ist von der Liste`,
  back: 'Zurücksetzen',
  putBack: (name) => `${name} wieder auf die Liste setzen`,
  more: (value) => `${number(value)} weitere anzeigen`,
  standings: {
    waits: 'Wartet',
    'under-way': 'In einem Plan',
    given: 'Platz vergeben, noch in keiner Benutzerliste',
    'holds-seat': 'Hat einen Platz',
    'active-already': 'Konto bereits aktiv',
    left: 'Ausgeschieden',
    unclear: 'Platz nicht bekannt',
    'not-known': 'In keiner Liste mehr',
  },
  served: (value) => `${people(value)} mit Platz von der Liste nehmen`,
  servedDone: (value) => `${people(value)} von der Liste genommen`,
  noAccount: (value) =>
    `${value === 1 ? 'Eine wartende Person hat' : `${number(value)} wartende Personen haben`} kein Konto beim Dienst`,
  noAccountMeans:
    'Ein solches Konto wird nur angelegt, wenn die Verbindung sagt, welche eindeutige ID es bekommt. Bis dahin hält ein Plan sie zurück.',
  noAccountWayOut: 'In der Verbindung angeben',
  give: {
    inPlans: (value) =>
      value === 1
        ? 'Ein freier Platz steckt in einem Plan, der nicht ausgeführt wurde. Führen Sie ihn aus oder verwerfen Sie ihn, um den Platz anders zu vergeben.'
        : `${number(value)} freie Plätze stecken in Plänen, die nicht ausgeführt wurden. Führen Sie sie aus oder verwerfen Sie sie, um die Plätze anders zu vergeben.`,
    toPlan: 'Den neuesten dieser Pläne öffnen',
    label: 'Wie viele',
    act: giveTo,
    can: (value, limit) =>
      limit === 'cap'
        ? `Die Obergrenze des Monats lässt ${number(value)} zu.`
        : `${number(value)} ${value === 1 ? 'kann' : 'können'} jetzt vergeben werden.`,
    limits: {
      none: '',
      free: 'Mehr Plätze sind nicht frei.',
      cap: 'Die Obergrenze des Monats lässt nicht mehr zu.',
      waiting: 'Niemand sonst wartet.',
    },
    nobody: 'Kein Platz wird vergeben',
    fewer: (value) => `Der Plan vergibt ${seatsOf(value)}`,
    lacks: {
      bought:
        'Wie viele Plätze gekauft wurden, ist nicht bekannt. Mit der Zahl werden Plätze nur vergeben, soweit welche frei sind.',
      'user-list':
        'Keine Benutzerliste sagt, wer einen Platz hat; wie viele frei sind, ist daher nicht bekannt. Importieren Sie zuerst eine.',
    },
  },
  add: {
    title: 'Auf die Liste setzen',
    assigned: (value) => `${people(value)} mit zugewiesener App, aber ohne Platz hinzufügen`,
    text: 'Personen',
    textHint:
      'Eine je Zeile, mit E-Mail-Adresse oder eindeutiger ID; dahinter können nach Tabulator oder Semikolon der Grund und wer darum bat stehen.',
    reason: 'Grund, für alle',
    askedBy: 'Gewünscht von, für alle',
    act: 'Auf die Liste setzen',
    added: (value) => `${people(value)} auf die Liste gesetzt`,
    refused: (value) => `${people(value)} nicht auf die Liste gesetzt`,
    stays: 'Ihre Zeilen bleiben hier stehen, um berichtigt zu werden.',
    why: {
      'holds-seat': (as, who) => `${nameOf(as, who)} hat bereits einen Platz.`,
      'waits-already': (as, who) => `${nameOf(as, who)} steht bereits auf der Liste.`,
      left: (as, who) => `${nameOf(as, who)} ist ausgeschieden.`,
      unknown: (as) =>
        `${as}: Niemand hier Bekanntes hat das. Importieren Sie zuerst eine Liste, die die Person nennt.`,
      shared: (as, who) =>
        `${as}: ${who.join(' und ')} haben das. Nennen Sie jede Person mit einer eigenen Adresse oder eindeutigen ID.`,
    },
  },
  next: {
    title: (value) => `Als Nächste an der Reihe für ${value === 1 ? 'diesen Platz' : 'diese Plätze'}`,
    act: giveTo,
  },
};

function giveTo(value: number): string {
  if (value < 1) return 'Plätze an die Nächsten vergeben';
  return value === 1
    ? 'Einen Platz an die nächste Person vergeben'
    : `Plätze an die nächsten ${number(value)} vergeben`;
}

function nameOf(as: string, who: readonly string[]): string {
  const [name = as] = who;
  return name === as ? as : `${name} (${as})`;
}
