import { many } from '../counted.ts';
import type { page as english } from '../en/page.ts';

export const page: typeof english = {
  title: 'Plätze für Sales Navigator',
  asOf: (day) => `Stand ${day}`,
  asOfSince: (day, since) => `Stand ${day}, seit dem ${since}`,
  headings: {
    seats: 'Plätze',
    since: 'Seit dem letzten Monat',
    money: 'Geld',
    done: 'Erledigt',
    open: 'Offen',
    groups: {
      manager: 'Nach Führungskraft',
      department: 'Nach Abteilung',
      'cost-center': 'Nach Kostenstelle',
      office: 'Nach Standort',
      group: 'Nach LinkedIn-Gruppe',
    },
    steps: 'Nächste Schritte',
  },
  sources: {
    users: (day) => `Benutzerliste vom ${day}`,
    usage: (day) => `Nutzung vom ${day}`,
    directory: (day) => `Personenliste vom ${day}`,
    staff: (day) => `Personalliste vom ${day}`,
  },
  noList: 'Es wurde keine Liste importiert',
  writtenBy: (sources) => `${sources}. Geschrieben von Purser.`,
  writtenWithoutNames: (sources) => `${sources}. Geschrieben von Purser; niemand ist genannt.`,
  bought: 'Gekauft',
  held: 'Belegt',
  free: 'Frei',
  active: 'Anteil aktiv',
  noReport: 'kein Nutzungsbericht sagt es',
  activeNote: (used, told, untold, shown) =>
    `${used} von ${told} nutzten den Platz${untold === 0 ? '' : `; von ${shown} nicht bekannt`}`,
  notKnown: 'unbekannt',
  notEntered: 'in den Einstellungen nicht eingegeben',
  noUserList: 'keine Benutzerliste sagt es',
  heldNote: (activated, invited) => `${activated} aktiviert, ${invited} eingeladen`,
  heldNoteUntold: (licensed) => `bei ${licensed} ist nicht bekannt, ob sie aktiviert sind`,
  heldNoteBefore: (activated, invited, before, on) =>
    `${activated} aktiviert, ${invited} eingeladen, ${before} am ${on}`,
  tooMany: (seats) => `${seats} mehr belegt als gekauft`,
  noPrice: 'Nicht bekannt: Der Preis eines Platzes wurde nicht eingegeben.',
  aYear: 'Im Jahr',
  seatsAt: (value, shown, price) => `${many(value, shown, 'Platz', 'Plätze')} zu ${price}`,
  wasted: 'Davon verschwendet',
  wastedNote: (value, shown, kinds) => `${many(value, shown, 'Platz', 'Plätze')} ${kinds}`,
  wastedKinds: (kinds) => {
    const said = kinds.map(
      (kind) =>
        ({
          idle: 'ungenutzt',
          'never-activated': 'nie aktiviert',
          'leaver-with-seat': 'von Personen, die ausgeschieden oder ohne App sind',
        })[kind],
    );
    const last = said.pop();
    if (last === undefined) return 'sind bekannt';
    return said.length === 0 ? last : `${said.join(', ')} oder ${last}`;
  },
  untold: {
    'no-user-list': 'keine Benutzerliste importiert',
    'says-not-who-holds': 'keine Spalte der Benutzerliste sagt, wer eine Lizenz hat',
    'no-seat-ids': 'die Benutzerliste hat keine Platz-IDs, an denen zu sehen ist, wer aktiviert hat',
    'no-usage': 'kein Nutzungsbericht importiert',
    'no-directory': 'keine Liste importiert, wem die App zugewiesen ist',
    'no-staff': 'keine Liste aller im Unternehmen importiert',
    'no-people-list': 'keine Personenliste importiert',
    'says-not-who-left': 'keine Liste sagt, wer ausgeschieden ist',
    'no-learning-list': 'keine LinkedIn-Learning-Liste importiert',
    'nobody-asked': 'der Dienst wurde nach niemandem gefragt',
  },
  untoldOpen: {
    'leaver-with-seat': (why) => `Nicht bekannt: wer ausgeschieden ist (${why}).`,
    idle: (why) => `Nicht bekannt: wer den Platz nicht nutzt (${why}).`,
    'never-activated': (why) => `Nicht bekannt: wer nie aktiviert hat (${why}).`,
  },
  saved: 'Bisher gespart',
  savedNote: (value, shown) =>
    `${many(value, shown, 'Platz', 'Plätze')} zurückgenommen und nicht wieder vergeben`,
  avoided: 'Bei Verlängerung vermieden',
  avoidedNote: (day) => `für das Jahr ab ${day}`,
  taken: (value, shown, names) =>
    `${many(value, shown, 'Platz', 'Plätze')} zurückgenommen${names === '' ? '' : `: ${names}`}.`,
  given: (value, shown, names) =>
    `${many(value, shown, 'Platz', 'Plätze')} vergeben${names === '' ? '' : `: ${names}`}.`,
  undone: (value, shown) =>
    `${many(value, shown, 'Aktion', 'Aktionen')} ausgeführt und wieder rückgängig gemacht.`,
  failed: (value, shown) =>
    `${many(value, shown, 'Aktion', 'Aktionen')} vom Dienst abgelehnt oder nicht ausgeführt.`,
  unsure: (value, shown) =>
    `${many(value, shown, 'Aktion', 'Aktionen')}, von denen noch nicht bekannt ist, ob der Dienst sie ausgeführt hat.`,
  nothingDone: (since) => `Seit dem ${since} wurde mit Purser nichts geändert.`,
  nothingOpen: 'Nichts ist offen.',
  openHead: ['Was', 'Personen', 'Wer'],
  noTeam: {
    manager: 'Keine Führungskraft bekannt',
    department: 'Keine Abteilung bekannt',
    'cost-center': 'Keine Kostenstelle bekannt',
    office: 'Kein Standort bekannt',
    group: 'In keiner LinkedIn-Gruppe',
  },
  teamOf: {
    manager: 'Führungskraft',
    department: 'Abteilung',
    'cost-center': 'Kostenstelle',
    office: 'Standort',
    group: 'LinkedIn-Gruppe',
  },
  groupHead: ['Plätze', 'Aktiviert', 'Ungenutzt', 'Ausgeschieden oder ohne App', 'Verschwendet'],
  onNobodyAYear: 'Verschwendet im Jahr',
  team: {
    title: (name) => `Plätze für Sales Navigator: ${name}`,
    nameless: 'ein Team',
    tooFew: 'Ein Team von weniger als fünf Personen wird ohne Namen nicht gezeigt.',
    heldNote: (activated, people, shown) =>
      `${activated} aktiviert; ${many(people, shown, 'Person', 'Personen')} insgesamt`,
    people: 'Personen',
    head: ['Person', 'Platz', 'Nutzung', 'Befunde'],
    seats: {
      activated: 'aktiviert',
      invited: 'eingeladen',
      licensed: 'mit Lizenz',
      deactivated: 'deaktiviert',
      none: 'keiner',
      unknown: 'nicht bekannt',
    },
    notTold: 'nicht bekannt',
    daysActive: (days, shown) => `${many(days, shown, 'Tag', 'Tage')} aktiv`,
    daysIdle: (days, shown) => `${many(days, shown, 'Tag', 'Tage')} ungenutzt`,
    nobody: 'Niemand hat einen Platz oder braucht etwas.',
    more: (shown) => `${shown} weitere stehen in der Arbeitsmappe.`,
    others: (value, shown) =>
      `${many(value, shown, 'weitere Person hat', 'weitere Personen haben')} keinen Platz; für sie ist nichts zu tun.`,
  },
  others: (value, shown) => `${many(value, shown, 'weitere', 'weitere')} zusammen`,
  namesAndMore: (names, more) => `${names} und ${more} weitere`,
  changes: {
    first: 'Es gibt noch nichts zum Vergleichen: Was sich ändert, sagen die nächsten Listen.',
    left: (_people, shown) => `${shown} ausgeschieden oder ohne App`,
    cameBack: (_people, shown) => `${shown} zurückgekehrt`,
    newSeats: (people, shown) => many(people, shown, 'neuer Platz', 'neue Plätze'),
    endedSeats: (people, shown) => `${many(people, shown, 'Platz', 'Plätze')} nicht mehr belegt`,
    becameIdle: (_people, shown) => `${shown} neu ungenutzt`,
    activeAgain: (_people, shown) => `${shown} wieder aktiv`,
    none: 'Keine Veränderung bekannt',
    since: (day, said) => `Seit dem ${day}: ${said}.`,
    sinceBut: (day, said, missing) => `Seit dem ${day}: ${said}. Nicht bekannt: ${missing}.`,
    noSeats: 'Plätze (keine neuere Benutzerliste)',
    noPeople: 'wer ausgeschieden ist (keine neuere Personenliste zum Vergleich)',
    noUsage: 'wer den Platz nicht mehr nutzt (kein neuerer Nutzungsbericht)',
  },
  steps: {
    settle: (value, shown) =>
      `Herausfinden, was aus ${many(value, shown, 'Aktion', 'Aktionen')} geworden ist.`,
    leavers: (value, shown) =>
      `${value === 1 ? 'Platz' : 'Plätze'} von ${many(value, shown, 'Person', 'Personen')} zurücknehmen, die ausgeschieden oder ohne App ${value === 1 ? 'ist' : 'sind'}.`,
    givenUp: (value, shown) =>
      `Die Plätze von ${many(value, shown, 'Person', 'Personen')} zurücknehmen, die sie ${value === 1 ? 'abgibt' : 'abgeben'}.`,
    silent: (value, shown) =>
      `Über die Plätze von ${many(value, shown, 'Person', 'Personen')} entscheiden, die nicht rechtzeitig geantwortet ${value === 1 ? 'hat' : 'haben'}.`,
    idle: (value, shown) =>
      `${many(value, shown, 'Person', 'Personen')} mit ungenutztem Platz fragen, ob er gebraucht wird.`,
    invited: (value, shown) =>
      `${many(value, shown, 'Person', 'Personen')} erinnern, die den Platz nie aktiviert ${value === 1 ? 'hat' : 'haben'}.`,
    unclear: (value, shown) => `${many(value, shown, 'Befund', 'Befunde')} klären, wer wer ist.`,
    renewal: (day, ahead, shown) =>
      `Entscheiden, wie viele Plätze zu kaufen sind: Der Vertrag verlängert sich am ${day}, in ${many(ahead, shown, 'Tag', 'Tagen')}.`,
    missing: {
      'never-activated': 'Eine Benutzerliste importieren, die sagt, wer eine Lizenz hat.',
      idle: 'Einen Nutzungsbericht importieren: Wer den Platz nicht nutzt, ist nicht bekannt.',
      'leaver-with-seat': 'Eine Liste importieren, die sagt, wer ausgeschieden ist: Das ist nicht bekannt.',
    },
    newer: 'Neuere Exporte importieren: Einige haben das gesetzte Höchstalter überschritten.',
    price: 'Den Preis eines Platzes eingeben, damit die Kosten bekannt sind.',
    none: 'Vor dem nächsten Monat ist nichts zu tun.',
  },
};
