import { count, day, number } from '../../ui/text/format.ts';
import type { teams as english } from '../en/teams.ts';

const people = (value: number): string => count(value, 'Person', 'Personen');

const nameless: (typeof english)['nameless'] = {
  manager: 'Keine Führungskraft bekannt',
  department: 'Keine Abteilung bekannt',
  'cost-center': 'Keine Kostenstelle bekannt',
  office: 'Kein Standort bekannt',
  group: 'In keiner LinkedIn-Gruppe',
};

const rollUps: (typeof english)['rollUps'] = {
  manager: 'Führungskraft',
  department: 'Abteilung',
  'cost-center': 'Kostenstelle',
  office: 'Standort',
  group: 'LinkedIn-Gruppe',
};

const lowered: Readonly<Record<keyof typeof rollUps, string>> = {
  manager: 'keine Führungskraft bekannt',
  department: 'keine Abteilung bekannt',
  'cost-center': 'keine Kostenstelle bekannt',
  office: 'kein Standort bekannt',
  group: 'in keiner LinkedIn-Gruppe',
};

export const teams: typeof english = {
  subtitle: (value, everybody) => `${count(value, 'Team', 'Teams')}, ${people(everybody)} insgesamt`,
  aYear: 'Beträge im Jahr',
  by: 'Gegliedert nach',
  find: 'Team suchen',
  rollUps,
  nameless,
  list: 'Teams',
  all: 'Alle Teams',
  columns: {
    name: 'Team',
    people: 'Personen',
    seats: 'Plätze',
    activated: 'Aktiviert',
    idle: 'Ungenutzt',
    neverActivated: 'Nie aktiviert',
    leavers: 'Ausgeschieden oder ohne App',
    cost: 'Kosten',
    wasted: 'Verschwendet',
    seatsChange: 'Plätze ±',
    idleChange: 'Neu ungenutzt ±',
  },
  sortBy: (column) => `Nach ${column} sortieren`,
  sortByChange: (column, since) => `Seit ${day(since)}. Nach ${column} sortieren`,
  changesSince: (since) => `± seit ${day(since)}`,
  workOut: 'Änderungen ermitteln',
  changed: {
    seatsChange: (more, less) => `${number(more)} neu, ${number(less)} nicht mehr belegt`,
    idleChange: (more, less) => `${number(more)} ungenutzt geworden, ${number(less)} wieder aktiv`,
  },
  changeNotTold: {
    seatsChange: 'Nicht bekannt: keine neuere Benutzerliste zum Vergleichen',
    idleChange: 'Nicht bekannt: kein neuerer Nutzungsbericht zum Vergleichen',
  },
  nobodyCondition: 'Platz, den niemand nutzt',
  changedCondition: (part, since) =>
    part === 'seats'
      ? `Platz seit ${day(since)} neu oder beendet`
      : `Seit ${day(since)} ungenutzt oder wieder aktiv`,
  opens: (team, column, figure) => `${team}, ${column}: ${figure}`,
  save: {
    act: 'Exportieren',
    as: (format) => `Als ${format} speichern`,
    done: 'Die Teams sind geschrieben',
    written: (value, file) => `${count(value, 'Team', 'Teams')}, ${file}.`,
  },
  toPage: (team) => `${team}: Seite zum Weitergeben`,
  page: {
    subtitle: 'Eine Seite zum Weitergeben',
    back: 'Alle Teams',
    people: 'Personen anzeigen',
    saved: 'Die Seite des Teams ist geschrieben',
    gone: 'Dieses Team gibt es nicht mehr',
  },
  under: (above) => `unter ${above.join(', ')}`,
  noPrice: 'Geben Sie einen Preis ein, um zu sehen, was Teams kosten.',
  enterPrice: 'Preis eingeben',
  none: (rollUp) =>
    `Nichts Importiertes sagt es: ${lowered[rollUp]}. Alle sind in dem einen Team ohne Namen.`,
  nobodyTitle: 'Noch keine Personen',
  nobodyText: 'Importieren Sie eine Benutzerliste und eine Liste, die sagt, wer wo arbeitet.',
  noMatch: 'Kein Team heißt so',
  condition: (team) =>
    team.key === undefined ? nameless[team.by] : `${rollUps[team.by]}: ${team.name ?? team.key}`,
  ofPerson: 'Teams',
  unclearManager: (as) => `${as}: wer gemeint ist, ist nicht klar; „Teams“ sagt, warum`,
  show: (rollUp, name) => `${rollUps[rollUp]} ${name}: Personen anzeigen`,
  facet: 'Team',
  facetBy: 'Team nach',
  facetNone: 'Jedes Team',
  managers: {
    candidate: (who, about) => [who, ...about].join(', '),
    title: (value) => `${count(value, 'Hinweis', 'Hinweise')} zu Führungskräften`,
    'by-name': (as, value) =>
      `${as}, Führungskraft von ${people(value)}, ist nur mit Namen genannt. Wer ist gemeint?`,
    who: (as) => `Wer ${as} ist`,
    whoHint: 'Adresse oder eindeutige ID',
    keep: 'Merken',
    kept: (as) => `Wer ${as} ist, ist gemerkt`,
    answered: (name, who, as) => `„${name}“ ist laut Angabe ${who} (${as}).`,
    forget: 'Erneut fragen',
    forgetWho: (name) => `Erneut fragen, wer ${name} ist`,
    nobodyHas: 'Niemand hier Bekanntes hat das, oder mehr als eine Person.',
    unknown: (as, value) =>
      `${as}, Führungskraft von ${people(value)}, ist eine Adresse oder eindeutige ID, die niemand hier Bekanntes hat.`,
    shared: (as, value) => `${as}, Führungskraft von ${people(value)}, gehört zu mehr als einer Person.`,
    self: (who, as) => `${who} ist als eigene Führungskraft genannt (${as}).`,
    answersTitle: (value) => `${count(value, 'Antwort', 'Antworten')} zu Führungskräften`,
    rest: (value) => `und ${number(value)} weitere; der Job gibt mit --by-team manager alle aus`,
    loop: (names) => `Im Kreis übereinander: ${names.join(', ')}.`,
    left: (name, value) => `${name}, Führungskraft von ${people(value)}, ist ausgeschieden.`,
  },
};
