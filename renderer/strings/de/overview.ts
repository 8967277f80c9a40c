import { count, number } from '../../ui/text/format.ts';
import type { overview as english } from '../en/overview.ts';

const people = (value: number): string => count(value, 'Person', 'Personen');
const seats = (value: number): string => count(value, 'Platz', 'Plätze');
const days = (value: number): string => count(value, 'Tag', 'Tage');
const forDays = (value: number): string => count(value, 'Tag', 'Tagen');

function old(value: number, limit: number | undefined): string {
  const age = value === 0 ? 'heute' : `${days(value)} alt`;
  return limit === undefined ? age : `${age}: über ${number(limit)} schlägt sie von sich aus nichts mehr vor`;
}

export const overview: typeof english = {
  alarms: {
    title: 'Ungewöhnlich gemessen am eigenen Verlauf',
    show: (value) => `${people(value)} anzeigen`,
    showDepartment: (name) => `${name} anzeigen`,
    setAside: 'Dafür nicht noch einmal',
    setAsideOf: (says) => `Dafür nicht noch einmal: ${says}`,
    silent: (value) => count(value, 'Warnung schweigt', 'Warnungen schweigen'),
    ringAgain: 'Wieder warnen',
    ringAgainOf: (says) => `Wieder warnen: ${says}`,
    conditions: {
      'seats-without-plan': 'Platz ohne Plan bekommen',
      'activations-falling': 'Platz bekommen, nicht aktiviert',
      'quiet-department': 'Abteilung verstummt',
      'usage-blank': 'Nutzung auf einmal leer',
    },
  },
  month: {
    title: 'Seit dem letzten Monat',
    first: 'Was sich geändert hat, steht nach dem nächsten Import hier.',
    left: 'Bei so vielen Personen dauert es einige Sekunden, die Änderungen seit dem letzten Monat zu ermitteln.',
    workOut: 'Ermitteln',
    since: (on, parts) => `Seit dem ${on}: ${parts}.`,
    unchanged: (on) => `Seit dem ${on} hat sich nichts geändert.`,
    changed: {
      left: (value) => `${number(value)} ausgeschieden oder ohne App`,
      cameBack: (value) => `${number(value)} zurückgekehrt`,
      newSeats: (value) => count(value, 'neuer Platz', 'neue Plätze'),
      endedSeats: (value) => `${seats(value)} nicht mehr belegt`,
      becameIdle: (value) => `${number(value)} neu ungenutzt`,
      activeAgain: (value) => `${number(value)} wieder aktiv`,
    },
    done: (taken, given) =>
      `Purser hat ${[
        ...(taken === 0 ? [] : [`${seats(taken)} zurückgenommen`]),
        ...(given === 0 ? [] : [`${seats(given)} vergeben`]),
      ].join(' und ')}`,
    notKnown: (what) => `Nicht bekannt: ${what}.`,
    missing: {
      seats: 'Plätze, da es keine neuere Benutzerliste gibt',
      people: 'wer ausgeschieden ist, da es keine neuere Personenliste zum Vergleich gibt',
      usage: 'wer den Platz nicht mehr nutzt, da es keinen neueren Nutzungsbericht gibt',
    },
    takeable: (value, { leavers, onLeave, inDoubt }, worth) => {
      const idle = value - leavers;
      const whose =
        idle === 0
          ? value === 1
            ? 'von einer Person, die ausgeschieden oder ohne App ist'
            : 'alle von Personen, die ausgeschieden oder ohne App sind'
          : leavers === 0
            ? value === 1
              ? 'ungenutzt'
              : 'alle ungenutzt'
            : `${number(leavers)} von ${leavers === 1 ? 'einer Person, die ausgeschieden oder ohne App ist' : 'Personen, die ausgeschieden oder ohne App sind'}, ${number(idle)} ${idle === 1 ? 'weiterer' : 'weitere'} ungenutzt`;
      const away = onLeave === 0 ? '' : ` Davon abwesend gemeldet: ${number(onLeave)}.`;
      const first =
        inDoubt === 0 ? '' : ` Davon zurückgehalten, bis klar ist, wer gemeint ist: ${number(inDoubt)}.`;
      return `${seats(value)} ${value === 1 ? 'kann' : 'können'} zurückgenommen werden: ${whose}${worth === undefined ? '' : `, ${worth} im Jahr`}.${away}${first}`;
    },
    noneTakeable: 'Kein Platz ist zurückzunehmen.',
    takeableUntold: 'Ob Plätze zurückgenommen werden können, ist noch nicht bekannt.',
    show: (value) => `${seats(value)} anzeigen`,
    same: (on) => `so viele wie am ${on}`,
    change: (by, on) => `${by} seit ${on}`,
  },
  known: (value) => `${people(value)} bekannt`,
  seatsHeld: 'Belegte Plätze',
  seatsHeldNote: ({ activated, invited, licensed }, unseen) => {
    const told = [
      ...(activated + invited === 0 && licensed > 0
        ? []
        : [`${number(activated)} aktiviert`, `${number(invited)} eingeladen`]),
      ...(licensed === 0 ? [] : [`${number(licensed)} mit Lizenz, ob aktiviert, ist nicht bekannt`]),
    ];
    const acts = [
      ...(unseen.given === 0 ? [] : [`${number(unseen.given)} weitere vergeben`]),
      ...(unseen.takenBack === 0 ? [] : [`${number(unseen.takenBack)} zurückgenommen`]),
    ];
    const later = acts.length === 0 ? '' : `; ${acts.join(', ')}, die nächste Benutzerliste zeigt es`;
    return `${told.join(', ')}${later}`;
  },
  idleSeats: 'Ungenutzte Plätze',
  idleNote: ({ activated, licensed }, value, left) => {
    const also = left === 0 ? '' : `; ${number(left)} davon ausgeschieden oder ohne App`;
    return `von ${number(activated + licensed)} ${licensed === 0 ? 'aktivierten' : 'mit Lizenz'}, seit ${forDays(value)} oder länger${also}`;
  },
  leavers: 'Ausgeschieden oder ohne App',
  leaversNote: 'mit Platz: ausgeschieden, gesperrt oder nicht mehr der App zugewiesen',
  untoldFigure: {
    'no-user-list': () => 'keine Benutzerliste sagt, wer einen hat',
    'says-not-who-holds': () => 'keine Spalte der Benutzerliste sagt, wer einen hat',
    'no-seat-ids': () => 'die Benutzerliste hat keine Platz-IDs',
    'no-usage': () => 'kein Nutzungsbericht sagt, wer den Platz nutzt',
    'no-directory': () => 'keine Liste sagt, wem die App zugewiesen ist',
    'no-staff': () => 'keine Personalliste in Gebrauch',
    'no-people-list': () => 'keine Personenliste in Gebrauch',
    'says-not-who-left': (lists) =>
      lists === 1
        ? 'diese Liste sagt nicht, wer ausgeschieden ist'
        : 'diese Listen sagen nicht, wer ausgeschieden ist',
    'no-learning-list': () => 'keine LinkedIn-Learning-Liste importiert',
    'nobody-asked': () => 'noch niemand abgefragt',
  },
  decisions: 'Zu erledigen',
  decisionsUntold: 'weder wer ausschied noch wer einen Platz nutzt, ist bekannt',
  decisionsNote: (all, held) =>
    [
      ...(held > 0 ? [`${seats(held)} zurückzunehmen`] : []),
      ...(all > held
        ? [
            `${held === 0 ? people(all - held) : count(all - held, 'weitere Person', 'weitere Personen')} unklar`,
          ]
        : []),
    ].join(', ') || 'nichts, was auf Sie wartet',
  seats: 'Plätze nach Status',
  accounts: 'Konten beim Dienst',
  works: 'Arbeitet hier',
  directory: 'App zugewiesen',
  findings: 'Befunde',
  findingsHint:
    'Was Benutzerliste, Personenlisten, Dienst und Nutzung zusammen ergeben. Anteile beziehen sich auf alle; eine Person kann mehrere haben.',
  state: 'Status',
  peopleHeader: 'Personen',
  shareHeader: 'Anteil',
  showPeople: (label, value) => `${label}: ${people(value)} anzeigen`,
  whatIf: 'Was wäre bei einer anderen Schwelle?',
  whatIfHint: 'Plätze, die an keinem Tag aktiv waren, nach der Länge dieser Zeit',
  threshold: 'Schwelle für ungenutzt',
  thresholdDays: days,
  atThreshold: (value, idleDays) => `${seats(value)} seit ${forDays(idleDays)} oder länger ungenutzt`,
  worth: (amount) => `${amount} im Jahr`,
  replay: 'Wären diese Plätze damals zurückgenommen worden',
  replayHint: 'Nachgespielt an den gespeicherten Berichten, mit dem Wissen des jeweiligen Tages',
  replayDay: 'Berichte bis',
  replayCut: 'Zurückgenommen',
  replayBack: 'Später wieder aktiv',
  replayUnclear: 'Berichte sagen es nicht',
  replayNone: 'Mit einem zweiten Nutzungsbericht steht hier, wer zurückgekommen wäre.',
  trend: 'Nutzung im Zeitverlauf',
  trendHint: 'Von allen in den Berichten, die an einem Tag enden',
  trendDay: 'Berichte bis',
  trendStates: { used: 'Aktiv', idle: 'An keinem Tag', blank: 'Leer oder nicht enthalten' },
  trendAt: (day, used, idle, blank) =>
    `${day}: ${used} aktiv, ${idle} an keinem Tag, ${blank} leer oder nicht enthalten`,
  showThem: 'Diese Personen anzeigen',
  keepThreshold: (value) => `${days(value)} als Schwelle übernehmen`,
  tier: (value) => `${number(value)} Tage oder mehr`,
  tierHeader: 'Ungenutzt seit',
  costs: {
    title: 'Kosten',
    hint: (type) => (type === '' ? 'Jeder Platz zum gleichen Preis' : `Jeder Platz zum Preis von ${type}`),
    noPrice: 'Mit dem Preis eines Platzes steht hier, was ungenutzte Plätze kosten und was gespart wurde.',
    enterPrice: 'Preis eingeben',
    wasted: 'Ausgegeben für Plätze, die niemand nutzt',
    aYear: (value) => `im Jahr, ${seats(value)}`,
    wastedUntold: ({ idle, left }) =>
      idle || left
        ? `; ohne ${[...(idle ? ['ungenutzte'] : []), ...(left ? ['die von Personen, die ausgeschieden oder ohne App sind'] : [])].join(' und ')}, die nicht bekannt sind`
        : '',
    notKnown: 'nicht bekannt',
    heldUntold: 'keine Benutzerliste sagt, wer einen hat',
    untilRenewal: 'Davon bis zur Vertragsverlängerung',
    renewsOn: (date) => `am ${date}`,
    held: 'Alle belegten Plätze',
    saved: 'Bisher gespart',
    savedNote: (value) => `${seats(value)} zurückgenommen und nicht wieder vergeben`,
    avoided: 'Bei der nächsten Verlängerung vermieden',
    avoidedNote: (value) => `für ein Jahr, ${seats(value)}`,
    derivation: 'Wie diese Zahlen zustande kommen',
    derived: {
      yearly: (held, price, amount) => `${held} × ${price} im Jahr = ${amount}`,
      untilRenewal: (held, day) =>
        `${held}, jeder Tag bis ${day} zum dann geltenden Preis, als Teil seines Vertragsjahres`,
      saved:
        'Jeder Tag von der Rücknahme bis zu dem Tag, an dem der Platz wieder vergeben wurde, oder bis heute, zum dann geltenden Preis',
      savedPaid:
        'Das Jahr ist bezahlt: Tage zählen ab der Verlängerung nach der Rücknahme bis zu dem Tag, an dem der Platz wieder vergeben wurde, oder bis heute, zum dann geltenden Preis',
    },
    byPrice: 'Gespart nach geltendem Preis',
    price: 'Preis eines Platzes im Jahr',
    holdsFrom: 'Galt ab',
    everSince: 'von Anfang an',
    seatDays: 'Platztage',
    byMonth: 'Gespart nach Monat der Rücknahme',
    month: 'Monat',
    seats: 'Plätze',
    savedSince: 'Seitdem gespart',
  },
  next: 'Was als Nächstes zu tun ist',
  sources: 'Wie aktuell die Quellen sind',
  sourceNames: {
    users: 'Benutzerliste',
    usage: 'Nutzungsbericht',
    directory: 'Wem die App zugewiesen ist',
    staff: 'Alle im Unternehmen',
    lookUp: 'Abfragen',
  },
  missing: 'noch nicht importiert',
  untold: (when) => `${when}, sagt nicht, wer ausgeschieden ist`,
  neverLookedUp: 'noch nicht gelaufen',
  stillToLookUp: (when, value) => `${when}, ${people(value)} noch abzufragen`,
  sourceAge: {
    users: (on, value, limit) => `vom ${on}, ${old(value, limit)}`,
    directory: (on, value, limit) => `vom ${on}, ${old(value, limit)}`,
    usage: (on, value, limit) => `Zahlen bis ${on}, ${old(value, limit)}`,
  },
  showRun: 'Lauf anzeigen',
  steps: {
    'import-users': {
      title: 'Benutzerliste importieren',
      text: 'Admin Center, „Users“, „Manage users via CSV“, „Download all users“.',
      act: 'Dateien importieren',
    },
    'import-usage': {
      title: 'Einen Nutzungsbericht importieren',
      text: '„Admin“, „Usage Reporting“, „Download as CSV“. Eine Datei je Zeitraum, bis zu zwei Jahre zurück.',
      act: 'Dateien importieren',
    },
    'import-directory': {
      title: 'Eine Personenliste importieren',
      text: 'Wem die App zugewiesen ist, oder alle im Unternehmen (Microsoft 365, Google, HR): Ohne eine ist nicht zu sagen, wer ausgeschieden oder ohne App ist.',
      act: 'Dateien importieren',
    },
    connect: {
      title: 'Mit dem Dienst verbinden',
      text: 'Nur lesend. Konten werden einzeln abgefragt.',
      act: 'Einrichten',
    },
    token: {
      title: 'Der Verbindung ihr Token geben',
      text: 'Ohne Token lässt sich der Dienst nicht abfragen.',
      act: 'Öffnen',
    },
    'look-up': { title: 'Personen abfragen', text: '', act: 'Abfragen' },
    'ask-again': { title: 'Neue Plätze erneut abfragen', text: '', act: 'Abfragen' },
    settle: { title: 'Unfertige Aktionen klären', text: '', act: 'Journal öffnen' },
    leavers: { title: 'Plätze zurücknehmen: ausgeschieden oder ohne App', text: '', act: 'Anzeigen' },
    mismatch: { title: 'Widersprüchliche IDs klären', text: '', act: 'Anzeigen' },
    refresh: { title: 'Alte Exporte erneuern', text: '', act: 'Dateien importieren' },
    idle: { title: 'Ungenutzte Plätze durchgehen', text: '', act: 'Anzeigen' },
    waiting: { title: 'An die Aktivierung erinnern', text: '', act: 'Anzeigen' },
    report: {
      title: 'Den abgeglichenen Bericht exportieren',
      text: 'Eine Zeile je Person, alle Quellen nebeneinander.',
      act: 'Exportieren',
    },
  },
  stepTexts: {
    'look-up': (value) => `${people(value)} noch abzufragen: Ob sie ein Konto haben, ist unbekannt.`,
    'ask-again': (value) =>
      `${people(value)} ${value === 1 ? 'bekam' : 'bekamen'} einen Platz, nachdem der Dienst dazu gefragt wurde. Ob es jetzt ein Konto gibt, ist unbekannt.`,
    settle: (value) =>
      `${count(value, 'Aktion', 'Aktionen')} mit Absicht, aber ohne Antwort. Der nächste Lauf liest beim Dienst nach und klärt sie.`,
    leavers: (value) =>
      `${people(value)} mit Platz, die ausgeschieden, gesperrt oder ohne App ${value === 1 ? 'ist' : 'sind'}.`,
    mismatch: (value) => `${people(value)}, deren IDs nicht zu einem Konto führen.`,
    refresh: (names) => `Älter als einen Monat: ${names.join(', ')}.`,
    idle: (value) => `${people(value)} mit Platz und lange ohne aktiven Tag.`,
    waiting: (value) =>
      `${people(value)} mit Platz, aber ohne Anzeichen, dass er je aktiviert wurde. Das können nur sie selbst.`,
  },
  emptyTitle: 'Noch nichts importiert',
  emptyText: 'Ziehen Sie die Exporte in dieses Fenster, oder beginnen Sie mit den Beispieldaten.',
  begin: 'Beginnen',
};
