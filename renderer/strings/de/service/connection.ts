import { withoutStop } from '../../../../main/words/without-stop.ts';
import { count } from '../../../ui/text/format.ts';
import type { connection as english } from '../../en/service/connection.ts';

const days = (value: number): string => count(value, 'Tag', 'Tage');
const inDays = (value: number): string => count(value, 'Tag', 'Tagen');

export const connection: typeof english = {
  subtitle: 'Wie Purser den Dienst abfragt und was dort geändert werden darf',
  add: 'Verbindung hinzufügen',
  use: 'Diese Verbindung verwenden',
  inUse: 'In Verwendung',
  connections: 'Verbindungen',
  newTitle: 'Neue Verbindung',
  editTitle: (name) => `Verbindung „${name}“`,
  kind: 'Dienst',
  kinds: { practice: 'Übungsdienst', service: 'LinkedIn' },
  practiceHint:
    'Ein simulierter Dienst innerhalb von Purser. Nichts verlässt diesen Rechner, und nichts Echtes ändert sich.',
  serviceHint: 'LinkedIns SCIM-Dienst für Sales Navigator Advanced und Advanced Plus.',
  name: 'Name',
  namePlaceholder: 'Sales Navigator EMEA',
  firstNames: { practice: 'Übung', service: 'LinkedIn Sales Navigator' },
  baseUrl: 'Basis-URL',
  baseUrlHint: 'So, wie sie im Identitätsanbieter steht. /Users wird angehängt.',
  defaultBaseUrl: 'https://api.linkedin.com/scim',
  instance: 'Sales-Navigator-Instanz',
  licenseType: 'Lizenztyp',
  licenseTypePlaceholder: 'Sales Navigator Advanced',
  token: 'Zugriffstoken',
  tokenHint:
    'Wird nur an diese Basis-URL gesendet. Es wird nie wieder angezeigt, weder hier noch in einer Datei.',
  tokenKept: {
    none: 'Kein Token gespeichert.',
    keychain:
      'Im Schlüsselbund des Systems ist ein Token gespeichert. Geben Sie ein anderes ein, um es zu ersetzen.',
    session: 'Für diese Sitzung ist ein Token vorhanden. Geben Sie ein anderes ein, um es zu ersetzen.',
  },
  tokenPlace: 'Token aufbewahren',
  places: { keychain: 'Im Schlüsselbund des Systems', session: 'Nur für diese Sitzung' },
  keychainNotices: {
    locked:
      'Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, oder bewahren Sie das Token nur für diese Sitzung auf: Beim nächsten Start wird erneut danach gefragt.',
    absent:
      'Dieses System hat keinen Schlüsselbund, den Purser nutzen kann. Das Token wird nur für diese Sitzung aufbewahrt; beim nächsten Start wird erneut danach gefragt.',
    'no-keyring':
      'Der Schlüsselbund des Systems hat keinen Standard-Schlüsselbund. Legen Sie in Ihrem Schlüsselbund-Programm einen an, oder bewahren Sie das Token nur für diese Sitzung auf: Beim nächsten Start wird erneut danach gefragt.',
    silent:
      'Der Schlüsselbund des Systems hat eine Rückfrage oder antwortet nicht. Beantworten Sie sie, oder bewahren Sie das Token nur für diese Sitzung auf: Beim nächsten Start wird erneut danach gefragt.',
    failing:
      'Der Schlüsselbund des Systems funktioniert nicht. Starten Sie ihn neu, oder bewahren Sie das Token nur für diese Sitzung auf: Beim nächsten Start wird erneut danach gefragt.',
  },
  tokenCharacters:
    'Kein Zugriffstoken: Es enthält Leerzeichen oder Zeichen, die kein Token hat. Kopieren Sie es noch einmal, allein und vollständig.',
  left: (entry, program, keyring) =>
    `Ein früheres Token liegt vielleicht noch in ${program === '' ? 'Ihrem Schlüsselbund' : program}${keyring === '' ? '' : `, Schlüsselbund „${keyring}“`}, als „${entry}“. Es wird nicht verwendet. Entfernen Sie es dort und wählen Sie dann „Token vergessen“.`,
  tokenCreatedOn: 'Token erzeugt am',
  tokenCreatedHint: 'Tokens gelten zwei Jahre. Purser zählt die Tage herunter.',
  life: {
    valid: (until, left) => `Gültig bis ${until}, noch ${days(left)}.`,
    soon: (until, left) =>
      `Läuft am ${until} ab, in ${inDays(left)}. Ein neues Token macht das alte ungültig: Tauschen Sie es auch im Identitätsanbieter aus.`,
    over: (until) => `Am ${until} abgelaufen. Erzeugen Sie im LinkedIn Admin Center ein neues Token.`,
  },
  mayTitle: 'Was geändert werden darf',
  mayHint: 'Lesen braucht keines von beiden. Jede Änderung wird trotzdem vorher gezeigt und bestätigt.',
  mayProvision: 'Plätze vergeben (Provisioning)',
  mayProvisionHint:
    'Darf Lizenzen vergeben: legt Konten an und setzt sie auf aktiv. Lizenzen gehen der Reihe nach weg; ihren Platz aktivieren die Personen selbst.',
  mayDeprovision: 'Plätze zurücknehmen (Deprovisioning)',
  mayDeprovisionHint:
    'Darf Lizenzen zurücknehmen: setzt Konten auf inaktiv. Ein Identitätsanbieter, der die App noch zuweist, würde sie wieder vergeben.',
  service: {
    title: 'Wie mit dem Dienst gesprochen wird',
    hint: 'LinkedIn veröffentlicht keine Referenz dieser Schnittstelle. Was leer bleibt, richtet sich nach dem, was die Erkundung ergeben hat, sonst nach anderen SCIM-Clients.',
    createRule: 'Wenn jemand kein Konto hat',
    createRuleHint: 'Eine eindeutige ID wird nie erfunden: Wer keine hat, wird nicht angelegt.',
    createRules: {
      never: 'Niemanden anlegen',
      'listed-id': 'Mit der eindeutigen ID aus dem Verzeichnis anlegen, sonst aus der Benutzerliste',
    },
    list: 'Die Liste der Benutzer lesen, wenn der Dienst eine ausgibt',
    listHint:
      'Schneller, als jede Person einzeln abzufragen. Nur, wenn die Erkundung eine Liste gezeigt hat und sie vollständig kommt; wer nicht darin steht, wird trotzdem abgefragt.',
    lookUpOrder: 'Personen abfragen über',
    lookUpOrders: {
      '': 'Wie erkundet, sonst eindeutige ID, dann E-Mail',
      'externalId,userName': 'Eindeutige ID, dann E-Mail',
      'userName,externalId': 'E-Mail, dann eindeutige ID',
      externalId: 'Nur eindeutige ID',
      userName: 'Nur E-Mail',
    },
    deactivateBy: 'Ein Konto ändern mit',
    deactivations: {
      '': 'Wie erkundet, sonst PATCH von active',
      'patch-path': 'PATCH von active, über den Pfad',
      'patch-value': 'PATCH von active, über den Wert',
      put: 'PUT des ganzen Kontos',
      delete: 'DELETE, um zu deprovisionieren',
    },
    ifMatch: 'If-Match mit einer Änderung senden',
    ifMatches: {
      '': 'Wie erkundet, sonst wenn Konten eine Version haben',
      'with-version': 'Wenn Konten eine Version haben',
      'header-too': 'Auch, wenn nur ein ETag-Header kommt',
      never: 'Nie',
    },
    readsPerSecond: 'Lesende Anfragen je Sekunde, höchstens',
    writesPerSecond: 'Schreibende Anfragen je Sekunde, höchstens',
    inFlight: 'Gleichzeitige Anfragen, höchstens',
    timeout: 'Sekunden, die auf eine Antwort gewartet wird',
    clockAhead: 'Stunden, die die Uhr des Dienstes vorgeht',
    clockAheadHint:
      'Nur, wenn seine Uhr falsch geht und die dieses Rechners richtig; unter 0, wenn sie nachgeht. Weicht sie davon mehr als einen Tag ab, wird nichts abgefragt oder geschrieben.',
    pathSuffix: 'Pfad-Zusatz',
    mediaType: 'Gesendeter Medientyp',
    mediaTypes: {
      '': 'Wie in SCIM',
      'application/scim+json': 'application/scim+json',
      'application/json': 'application/json',
    },
    extraHeaders: 'Weitere Header',
    extraHeadersHint: 'Einer je Zeile, als „Name: Wert“. Das Token hat sein eigenes Feld.',
    wrongHeader: (line) => `„${line}“ ist kein Header, der hier gesetzt werden kann.`,
  },
  probe: {
    deadTitle: 'Ein Filter sagt nichts aus',
    deadFilters: (attributes) =>
      `Abfragen über ${attributes.join(' und ')} finden niemanden, obwohl jemand genau diesen Wert hat. Wer darüber nicht gefunden wurde, ist nicht entscheidbar, und niemand wird angelegt. Erkunden Sie den Dienst erneut, sobald er das Attribut zuordnet.`,
    title: 'Was der Dienst kann',
    never: 'noch nicht erkundet',
    at: (when) => `erkundet ${when}`,
    hint: 'Höchstens neun Anfragen, die nur lesen: welche Abfragen beantwortet werden, ob sich Benutzer auflisten lassen und was der Dienst über sich selbst sagt.',
    start: 'Erkunden',
    again: 'Erneut erkunden',
    found: {
      filters: {
        ignored: (attribute) =>
          `Abfragen über ${attribute} ist nicht zu trauen: Es kommen Benutzer, was auch immer gefragt wird.`,
        dead: (attribute) =>
          `Abfragen über ${attribute} sagen nichts aus: Niemand wird gefunden, obwohl jemand genau diesen Wert hat. Wer über kein anderes Attribut gefunden wird, ist nicht entscheidbar, und niemand wird angelegt.`,
        refused: (attribute) => `Abfragen über ${attribute} werden abgelehnt.`,
        unknown: (attribute) =>
          `Ob sich Personen über ${attribute} abfragen lassen, war nicht herauszufinden.`,
        answers: (attribute) => `Personen lassen sich über ${attribute} abfragen.`,
      },
      userNameCase: {
        exact: 'Bei E-Mail-Adressen wird Groß- und Kleinschreibung unterschieden.',
        ignored: 'Bei E-Mail-Adressen wird Groß- und Kleinschreibung nicht unterschieden.',
      },
      listed: (users) =>
        `Die Liste der Benutzer lässt sich lesen.${users === undefined ? '' : ` Sie zählt ${count(users, 'Benutzer', 'Benutzer')}.`} Wer nicht darin steht, kann trotzdem vorhanden sein.`,
      notListed: 'Die Liste der Benutzer lässt sich nicht lesen; jede Person wird einzeln abgefragt.',
      versions:
        'Konten haben Versionen: Sie werden bei einer Änderung mitgesendet, damit eine zwischenzeitliche auffällt.',
      noPatch: 'Der Dienst sagt, dass er kein PATCH kennt; Konten werden mit PUT geändert.',
    },
    done: 'Was der Dienst kann, ist bekannt',
    fails: 'Es war nichts herauszufinden',
  },
  save: 'Verbindung speichern',
  saved: 'Die Verbindung ist gespeichert',
  test: 'Verbindung testen',
  tested: {
    works: (attribute) => `Der Dienst beantwortet Abfragen über ${attribute}.`,
    dead: (attributes) =>
      `Über ${attributes.join(' und ')} findet er jemanden nicht, den er hat: Das sagt nichts aus, und niemand wird daraufhin angelegt.`,
    notProven:
      'Ob er jemanden findet, war nicht zu sehen: Er listet niemanden auf, und über ihn wurde noch niemand gefunden.',
    findsNobodyHas:
      'Der Dienst hat auf eine ID, die niemand hat, mit Benutzern geantwortet: Seinen Abfragen ist nicht zu trauen. Prüfen Sie die Basis-URL.',
    answersAlike:
      'Der Dienst antwortet auf jede Frage gleich, ist also kein SCIM-2.0-Dienst. Prüfen Sie die Basis-URL.',
    findsByNone: (attributes) =>
      `Der Dienst findet über ${attributes.join(' oder ')} jemanden nicht, den er hat: Seinen Abfragen ist nicht zu trauen. Prüfen Sie die Basis-URL und welchen Feldern der Dienst diese Attribute zuordnet.`,
    noAttribute:
      'Es ist kein Attribut gewählt, über das Personen abgefragt werden. Wählen Sie die eindeutige ID, die E-Mail-Adresse oder beides.',
    failed: (detail, says) => `Der Dienst sagt: „${withoutStop(detail)}“. ${says}`,
  },
  testWorks: 'Die Verbindung funktioniert',
  testFails: 'Die Verbindung funktioniert nicht',
  savedWorks: 'Die Verbindung funktioniert so, wie sie gespeichert ist',
  changesNotTried: 'Was seitdem hier geändert wurde, wird beim Speichern getestet.',
  forget: 'Token vergessen',
  forgetTitle: 'Token vergessen?',
  forgetText: (name) =>
    `Das Token von „${name}“ wird von diesem Rechner entfernt; bis wieder eines eingegeben ist, lässt sich darüber niemand abfragen. LinkedIn zeigt ein Token nur einmal: Ohne eigene Kopie muss dort ein neues erzeugt werden.`,
  forgetConfirm: 'Token endgültig vergessen',
  forgotten: 'Das Token ist vergessen',
  remove: 'Verbindung entfernen',
  removeTitle: 'Diese Verbindung entfernen?',
  removeText: (name) =>
    `„${name}“ und das zugehörige Token werden von diesem Rechner entfernt. Abgefragte Antworten und das Journal bleiben.`,
  removeConfirm: (name) => `„${name}“ entfernen`,
  removeLeaving: 'Entfernen und den Eintrag des Tokens im Schlüsselbund belassen',
  removed: 'Die Verbindung ist entfernt',
  emptyTitle: 'Noch keine Verbindung',
  guideTitle: 'So kommen Sie an das Zugriffstoken',
  guideNew: 'Admin Center (heute)',
  guideOld: 'Account Center (älter)',
  stepsNew: [
    'Öffnen Sie im Sales Navigator „Admin“, dann „Admin Center“.',
    'Öffnen Sie den Reiter „Settings“ und darin den Abschnitt „SCIM“.',
    'Wählen Sie „+ Add new SCIM configuration“ und vergeben Sie einen Namen.',
    'Damit Lizenzen zugewiesen werden, schalten Sie die automatische Lizenzzuweisung ein und wählen Instanz und Lizenztyp.',
    'Wählen Sie „Generate token“ und kopieren Sie das Zugriffstoken, bevor Sie die Seite verlassen: Es wird nur einmal gezeigt.',
  ],
  stepsOld: [
    'Melden Sie sich im Account Center an.',
    'Öffnen Sie „Settings“, „Global Settings“, „SCIM“. In manchen Versionen: „Admin Settings“, „Advanced Integrations“.',
    'Wählen Sie „+ Add new SCIM configuration“ und vergeben Sie einen Namen.',
    'Wählen Sie Instanz und Lizenztyp für die automatische Lizenzzuweisung.',
    'Wählen Sie „Generate token“ und kopieren Sie das Zugriffstoken.',
  ],
  reuseTitle: 'Provisioniert bereits Okta, Entra ID oder OneLogin?',
  reuse:
    'Verwenden Sie das Token, das dort in Gebrauch ist. Wird es dort neu ausgestellt, ist das alte ungültig, und der Identitätsanbieter steht still, bis er das neue hat.',
  readOnly: 'Purser liest nur, bis die Verbindung Plätze vergeben oder zurücknehmen darf.',
};
