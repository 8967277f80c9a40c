import { count, number } from '../../ui/text/format.ts';
import type { plans as english } from '../en/plans.ts';

const people = (value: number): string => count(value, 'Person', 'Personen');
const seats = (value: number): string => count(value, 'Platz', 'Plätze');
const aYear = (amount: string | undefined): string => (amount === undefined ? '' : `, ${amount} im Jahr`);

export const plans: typeof english = {
  override: {
    title: (value) => `${count(value, 'geschützte Person', 'geschützte Personen')} ausgelassen`,
    reason: 'Grund, sie trotzdem einzubeziehen',
    anew: 'Plan mit diesem Grund neu erstellen',
  },
  unmet: {
    title: (value) =>
      `${count(value, 'Änderung', 'Änderungen')} abgelehnt wegen eines If-Match, das nicht zu erfüllen ist`,
    means:
      'Der Dienst hat mit 412 geantwortet, obwohl das Konto genau so war, wie es gelesen wurde; es wurde also nichts ausgeführt. Ohne If-Match fällt eine Änderung nicht auf, die jemand anders im selben Moment macht; Purser liest jedes Konto trotzdem vorher und nachher.',
    act: 'Auf If-Match verzichten und diese neu planen',
  },
  undo: {
    act: (value) => `${count(value, 'Aktion', 'Aktionen')} rückgängig machen`,
    permitting: {
      provision: (value) => `${count(value, 'Aktion', 'Aktionen')} rückgängig machen und Vergeben erlauben`,
      deprovision: (value) =>
        `${count(value, 'Aktion', 'Aktionen')} rückgängig machen und Zurücknehmen erlauben`,
    },
    one: 'Rückgängig machen',
    of: (name) => `für ${name}`,
    title: 'Zurücknehmen, was dieser Plan getan hat?',
    means:
      'Ein Plan für das Gegenteil wurde erstellt. Bis zur Bestätigung wird nichts gesendet. Nicht zurücknehmen kann er:',
    limits: {
      provision: [
        'Die Lizenz wird wieder vergeben, nicht die Aktivierung: Jede Person muss sie erneut aktivieren.',
        'Ein Platz, den inzwischen jemand anders bekommen hat, kommt nicht zurück: Lizenzen gehen der Reihe nach weg, solange es welche gibt.',
      ],
      deprovision: [
        'Ein angelegtes Konto bleibt, inaktiv: Gelöscht wird nichts.',
        'Was eine Person inzwischen mit der Lizenz getan hat, wird nicht zurückgenommen.',
      ],
    },
    permit: {
      provision: 'Rückgängig machen darf Plätze wieder vergeben (Provisioning)',
      deprovision: 'Rückgängig machen darf Plätze zurücknehmen (Deprovisioning)',
    },
    look: 'Plan ansehen',
    nothing: 'Es gibt nichts zurückzunehmen',
  },
  rehearsal: {
    title: 'Am Übungsdienst proben',
    hint: 'Derselbe Plan, ausgeführt an einem Übungsdienst mit den Konten, wie sie zuletzt abgefragt wurden. Der echte Dienst wird nicht gefragt, und nichts kommt ins Journal.',
    scenes: 'Was der Übungsdienst tun soll',
    chosen: (value) =>
      value === 0 ? 'Keine Störungen gewählt' : `${count(value, 'Störung', 'Störungen')} gewählt`,
    names: {
      'shows-late': 'Änderungen zeigen sich eine Stunde später',
      'filters-late': 'Filter kennen eine Änderung erst eine Stunde später',
      'answers-lost': 'Nach jeder zweiten Änderung bricht die Verbindung ab',
      'changes-fail': 'Jede zweite Änderung scheitert mit 500',
      'done-and-fails': 'Jede zweite Änderung wird ausgeführt und mit 500 beantwortet',
      busy: 'Zu viele Anfragen: 429 ab zehn je Sekunde',
      'never-met': 'If-Match wird nie erfüllt',
      'gone-when-inactive': 'Wer deaktiviert wird, ist weg',
      'no-license-left': 'Keine Lizenz ist mehr frei',
      'dead-filter': 'Über die eindeutige ID wird niemand gefunden',
      'ascii-addresses': 'Adressen außerhalb von ASCII werden abgelehnt',
    },
    start: 'Proben',
    again: 'Erneut proben',
    stop: 'Probe beenden',
    fails: 'Die Probe war nicht möglich',
    column: 'Geprobt',
    what: (changed) => {
      const parts = [
        ...(changed.created === 0 ? [] : [`${number(changed.created)} angelegt`]),
        ...(changed.activated === 0 ? [] : [`${number(changed.activated)} aktiviert`]),
        ...(changed.deactivated === 0 ? [] : [`${number(changed.deactivated)} deaktiviert`]),
      ];
      return parts.length === 0 ? 'kein Konto geändert' : parts.join(', ');
    },
    result: (accounts, what) => `Von ${count(accounts, 'Konto', 'Konten')} am Übungsdienst: ${what}.`,
    done: 'Der Lauf kam zu seinem Ende.',
    notDone: (state) => `Der Lauf hätte vorzeitig geendet: ${state}.`,
    summary: 'Was die Probe ergeben hat',
  },
  subtitle: (value) => count(value, 'Plan', 'Pläne'),
  acts: {
    provision: (value) => `${seats(value)} vergeben`,
    deprovision: (value) => `${seats(value)} zurücknehmen`,
  },
  outcomes: {
    draft: (act, value, yearly) =>
      value === 0
        ? `Plätze ${act === 'provision' ? 'vergeben' : 'zurücknehmen'}: noch niemand ist bereit`
        : `${seats(value)} ${act === 'provision' ? 'vergeben' : 'zurücknehmen'}${aYear(yearly)}`,
    running: (act, value, yearly) =>
      `${seats(value)} ${value === 1 ? 'wird' : 'werden'} ${act === 'provision' ? 'vergeben' : 'zurückgenommen'}${aYear(yearly)}`,
    done: (act, value, yearly) =>
      `${seats(value)} ${act === 'provision' ? 'vergeben' : 'zurückgenommen'}${aYear(yearly)}`,
    interrupted: (act, value, yearly) =>
      `${seats(value)} ${act === 'provision' ? 'vergeben' : 'zurückgenommen'}${aYear(yearly)}, dann angehalten`,
    discarded: (act) =>
      act === 'provision'
        ? 'Ein verworfener Plan, Plätze zu vergeben'
        : 'Ein verworfener Plan, Plätze zurückzunehmen',
  },
  receipt: {
    provision: (value) => `${seats(value)} vergeben`,
    deprovision: (value) => `${seats(value)} zurückgenommen`,
  },
  receiptRest: (held, open) =>
    [
      held === 0
        ? 'Niemand wurde zurückgehalten.'
        : `${people(held)} zurückgehalten oder nicht ausgeführt: siehe jede Zeile.`,
      open === 0 ? '' : `${number(open)} noch nicht zu sehen: Die nächste Abfrage klärt es.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  receiptNext: {
    provision: 'Jede Person aktiviert ihren Platz selbst; die nächste Benutzerliste zeigt es.',
    deprovision: 'Die Zahlen ändern sich sofort; die nächste Benutzerliste zeigt es ebenfalls.',
  },
  undoing: (outcome) => `${outcome} (rückgängig)`,
  toOverview: 'Übersicht',
  toReport: 'Bericht erstellen',
  heldBack: (value, why) => `${people(value)}: ${why}`,
  groups: {
    'no-account': 'kein frisches, sicheres Konto, an dem etwas zu tun wäre',
    'writing-off': 'diese Verbindung darf das nicht',
    'person-in-doubt': 'wer gemeint ist und wessen Konto es ist, stimmt nicht überein',
    'called-otherwise': 'das Konto heißt anders, und allein eine Adresse spricht dafür',
    'open-action': 'eine andere Aktion ist offen oder noch nicht zu sehen',
    'nothing-to-do': 'bereits wie gewünscht',
    'no-create-rule': 'kein Konto, und keine Regel, eines anzulegen',
    'no-unique-id': 'keine eindeutige ID, um ein Konto anzulegen',
    'no-email': 'keine E-Mail-Adresse, um ein Konto anzulegen',
    'differs-from-learning': 'LinkedIn Learning kennt sie unter einer anderen eindeutigen ID',
    protected: 'geschützt',
  },
  shortWarnings: {
    'directory-would-revert': 'Der Identitätsanbieter würde es rückgängig machen',
    'account-gone': 'Konto weg: Ein neues wird angelegt',
    'on-leave': 'Abwesend',
    'works-here': 'Laut einer Liste hier',
    'has-left': 'Laut einer Liste ausgeschieden',
    administers: 'Hat eine Berechtigung im Admin Center',
  },
  forMany: (value, says) => `${people(value)}: ${says}`,
  lookingUp: 'Wird abgefragt',
  lookUp: (value) => (value === 1 ? 'Diese Person abfragen' : `Diese ${number(value)} abfragen`),
  allow: {
    provision: 'Für diesen Plan erlauben, Plätze zu vergeben (Provisioning)',
    deprovision: 'Für diesen Plan erlauben, Plätze zurückzunehmen (Deprovisioning)',
  },
  toReview: 'Zur Klärung',
  samePeople: {
    open: (value) => (value === 1 ? 'Das ist dieselbe Person …' : 'Sagen, wer dieselbe Person ist …'),
    title: (value) => (value === 1 ? 'Ist das dieselbe Person?' : 'Wer davon ist dieselbe Person?'),
    means: {
      deprovision:
        'Eine Adresse führt zu einem Konto mit einem Namen, den keine Liste für die Person hat. Die Adresse kann weitergegeben worden sein: Dann würde jemand anderem der Platz genommen.',
      provision:
        'Eine Adresse führt zu einem Konto mit einem Namen, den keine Liste für die Person hat. Die Adresse kann weitergegeben worden sein: Dann würde jemand anderem der Platz vergeben.',
    },
    one: (name, called) => `${name} heißt auch ${called}`,
    holds:
      'Das gilt für diesen Plan und so lange, wie das Konto diesen Namen hat. Es lässt sich zurücknehmen.',
    say: (value) => (value <= 1 ? 'Es ist dieselbe Person' : `${number(value)} sind dieselben Personen`),
    said: (called) => `Als dieselbe Person wie ${called} bezeichnet.`,
    takeBack: 'Das zurücknehmen',
  },
  take: (name) => `${name} aufnehmen`,
  noWhy: 'nichts gefunden',
  use: {
    notSeen: (days, since, until) => `${since} bis ${until} nicht gesehen: ${count(days, 'Tag', 'Tage')}`,
    active: (days, until) => `an ${count(days, 'Tag', 'Tagen')} aktiv bis ${until}`,
  },
  asBefore: 'wie es vorher war',
  states: {
    draft: 'Entwurf',
    running: 'Läuft',
    done: 'Fertig',
    discarded: 'Verworfen',
    interrupted: 'Unterbrochen',
  },
  actionStates: {
    planned: 'Bereit',
    held: 'Zurückgehalten',
    intended: 'Im Gange',
    requested: 'Beantragt',
    confirmed: 'Bestätigt',
    skipped: 'Ausgelassen',
    failed: 'Gescheitert',
    unsettled: 'Ungeklärt',
    discarded: 'Verworfen',
  },
  actionMeans: {
    planned: 'Nichts hält sie auf.',
    held: 'Eine Schutzregel hält sie auf; sie wird nicht gesendet.',
    intended: 'Die Absicht steht im Journal; die Antwort ist noch nicht da.',
    requested: 'Der Dienst hat sie angenommen. Ob sie wirkt, ist noch nicht zu sehen.',
    confirmed: 'Der Dienst hat sie angenommen, und ein Nachlesen hat sie gesehen.',
    skipped: 'Nicht gesendet, weil sich das Konto seit der Vorschau geändert hat.',
    failed: 'Der Dienst hat sie abgelehnt oder nicht geantwortet.',
    unsettled:
      'Ein Abbruch verdeckt, ob sie gewirkt hat. Der nächste Lauf liest beim Dienst nach, um es herauszufinden.',
    discarded: 'Der Plan wurde verworfen.',
  },
  all: 'Alle Pläne',
  made: (when, connection) => `Erstellt ${when} für ${connection}`,
  beingMade: 'Wird erstellt',
  beingMadeFor: (connection) => `Wird für ${connection} erstellt`,
  madeOtherwise: {
    title: 'Der Plan ist ein anderer als der gezeigte',
    message:
      'Seit er ausgerechnet wurde, hat sich etwas geändert. Gezeigt wird jetzt der Plan, der erstellt wurde, nach dem, was jetzt bekannt ist.',
  },
  madeMeanwhile: {
    title: 'Der Plan wurde erstellt',
    message: 'Er steht als Entwurf in der Liste der Pläne.',
  },
  gone: 'Diese Verbindung wurde entfernt',
  nothingSent: 'Noch wurde nichts gesendet. Das würde gesendet, sobald es bestätigt ist.',
  summary: 'Zusammenfassung',
  columns: {
    taken: 'Aufgenommen',
    person: 'Person',
    why: 'Warum',
    change: 'Konto',
    request: 'Anfrage',
    guards: 'Hinweise',
    state: 'Status',
    plan: 'Plan',
    made: 'Erstellt',
    seats: 'Plätze',
    acts: 'Aktionen',
  },
  before: {
    active: 'Aktiv',
    inactive: 'Inaktiv',
    none: 'Keines',
    notAsked: 'Ungeprüft',
    notKnown: 'Nicht bekannt',
  },
  after: { provision: 'Aktiv', deprovision: 'Inaktiv' },
  changeOf: (before, after) => `${before} wird ${after}`,
  noRequest: 'keine',
  body: 'Inhalt',
  stops: 'Hält auf',
  warns: 'Hinweis',
  discard: 'Plan verwerfen',
  discarded: 'Der Plan ist verworfen',
  discardedText: 'Es wurde nichts gesendet.',
  typeNumber: (expected) => `Zur Bestätigung ${String(expected)} eingeben`,
  wrongNumber: (expected) => `Die Zahl ist ${String(expected)}.`,
  notADraft: 'Dieser Plan wurde inzwischen bestätigt oder verworfen.',
  listsChanged:
    'Inzwischen wurde etwas importiert. Sehen Sie den Plan an, wie er jetzt ist, und bestätigen Sie ihn dann.',
  nobodyReady: 'Alle sind zurückgehalten; jede Zeile oder die Zeile darüber sagt, warum.',
  running: 'Im Gange',
  more: (value) => `${number(value)} weitere anzeigen`,
  practiceNote: 'Übungsdienst: Außerhalb dieses Rechners ändert sich nichts.',
  writingOffAct: 'Verbindung öffnen',
  emptyTitle: 'Noch kein Plan erstellt',
  emptyText:
    'Wählen Sie in der Liste Personen aus, dann nehmen Sie ihre Plätze zurück oder vergeben welche. Ein Plan zeigt die genauen Anfragen und was gegen jede spricht, bevor etwas gesendet wird.',
  toPeople: 'Personen auswählen',
  showAction: (name) => `für ${name}`,
};
