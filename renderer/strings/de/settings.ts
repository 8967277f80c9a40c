import { count } from '../../ui/text/format.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {
  findings: 'Befunde',
  licenses: 'Plätze zurücknehmen',
  saved: 'Die Einstellung ist gespeichert',
  mailboxes: {
    title: 'E-Mail-Adressen',
    placeholder: 'example.com',
    clear: 'Alle Domains entfernen',
    saved: 'Gespeichert. Wer wer ist, wird neu ermittelt.',
    noDomain: (domain) =>
      `„${domain}“ ist keine Domain. Geben Sie ein, was hinter dem @ steht, wie in example.com.`,
    tagDomains: {
      name: 'Domains mit Plus-Zusätzen',
      hint: 'Wo anna+sales@ bei anna@ ankommt. Nur für den Abgleich der Benutzerliste mit dem Verzeichnis; der Dienst wird nach Adressen gefragt, wie sie sind.',
    },
    dotDomains: {
      name: 'Domains, in denen Punkte nicht zählen',
      hint: 'Wo anna.berg@ bei annaberg@ ankommt.',
    },
  },
  limits: {
    idleDays: {
      name: 'Schwelle für ungenutzt',
      hint: 'Tage ohne Aktivität, gezählt über bekannte Nutzungszeiträume, ab denen ein Platz als ungenutzt gilt. Was leer ist, ist keine Null.',
      unit: 'Tage',
      saved: (days) => `Plätze gelten nach ${count(days, 'Tag', 'Tagen')} als ungenutzt`,
    },
    underUsedDays: {
      name: 'Wenig genutzt unter',
      hint: 'Aktive Tage von dreißig. Wer an einem kleineren Anteil der letzten Tage aktiv war, aber an einigen, gilt als wenig genutzt. Leer: nie.',
      unset: 'nie',
      unit: 'Tage',
    },
    usageAgeDays: {
      name: 'Alter von Nutzungsberichten',
      unit: 'Tage',
      hint: 'Darüber schlägt die Nutzung von sich aus nichts mehr vor, und ein Plan, der darauf beruht, verlangt die Eingabe seiner Zahl.',
    },
    usersAgeDays: { name: 'Alter der Benutzerliste', hint: 'Dasselbe für die Benutzerliste.', unit: 'Tage' },
    directoryAgeDays: {
      name: 'Alter von Personenlisten',
      hint: 'Dasselbe für jede Liste derer, denen die App zugewiesen ist, und aller im Unternehmen.',
      unit: 'Tage',
    },
    removalCount: {
      name: 'Rücknahmen ohne Eingabe der Zahl',
      hint: 'Ein Plan, der mehr Lizenzen wegnimmt, verlangt die Eingabe ihrer Zahl.',
    },
    removalPercent: {
      name: 'Anteil der Plätze ohne Eingabe der Zahl',
      hint: 'Dasselbe für einen Anteil der belegten Plätze, ab zehn Rücknahmen oder über der Hälfte der Plätze.',
    },
    seatsBought: {
      name: 'Gekaufte Plätze',
      hint: 'Wie im Vertrag. Ein Plan, der mehr vergibt, als frei sind, sagt es. Leer, wenn nicht bekannt.',
      unset: 'nicht bekannt',
    },
    monthlyAssignments: {
      name: 'Lizenzzuweisungen im Monat',
      hint: 'Was der Vertrag im Kalendermonat erlaubt. Darüber verlangt ein Plan die Eingabe seiner Zahl. Leer: keine Obergrenze.',
      unset: 'unbegrenzt',
    },
    minimumFree: {
      name: 'Freie Plätze mindestens',
      hint: 'Sind es weniger, sagt es die Übersicht, denn Kaufen braucht Zeit. Leer: kein Minimum.',
      unset: 'kein Minimum',
    },
    noticeDays: {
      name: 'Kündigungsfrist',
      hint: 'So viele Tage vor der Verlängerung lässt sich der Vertrag noch ändern. Leer, wenn nicht bekannt.',
      unset: 'nicht bekannt',
      unit: 'Tage',
    },
    askCoolDownDays: {
      name: 'Tage zwischen zwei Fragen',
      hint: 'Niemand wird erneut gefragt, ob ein Platz gebraucht wird, bevor so viele Tage vergangen sind.',
      unit: 'Tage',
    },
  },
  contract: {
    title: 'Kosten',
    hint: 'Beträge bleiben auf diesem Rechner. Kein Export sagt, welchen Lizenztyp ein Platz hat: Plätze zählen zum Preis der ersten Zeile. Für einen neuen Preis fügen Sie eine Zeile mit dem Tag hinzu, ab dem er gilt: Was zuvor gespart wurde, bleibt, wie es war.',
    line: (place) => `Preis ${String(place)}`,
    licenseType: 'Lizenztyp',
    licenseTypePlaceholder: 'Sales Navigator Advanced',
    yearly: 'Preis eines Platzes im Jahr',
    notAnAmount: 'Schreiben Sie einen Betrag, etwa 1200 oder 99,50.',
    currency: 'Währung',
    from: 'Gilt ab',
    fromHint: 'Leer: von Anfang an',
    isPaidAhead:
      'Das Jahr ist im Voraus bezahlt: Was zurückgenommen wird, spart erst ab der Vertragsverlängerung',
    graceDays: 'Tage, bis eine Einladung als verschwendet gilt',
    renewsOn: 'Der Vertrag verlängert sich am',
    add: 'Preis hinzufügen',
    removeLine: (place) => `Preis ${String(place)} entfernen`,
    save: 'Kosten speichern',
    saved: 'Die Kosten sind gespeichert',
  },
  language: 'Sprache',
  languageHint: 'Von Fenster, Menüs und Berichten. Die Seite wird neu geladen.',
  languages: { system: 'Wie das System', en: 'English', de: 'Deutsch' },
  appearance: 'Darstellung',
  appearances: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  density: 'Zeilen',
  densities: { comfortable: 'Luftig', dense: 'Dicht' },
  network: 'Netzwerk',
  offline: 'Offline arbeiten',
  offlineHint:
    'Solange dies an ist, wird nichts an einen Dienst gesendet. Importe, Listen und Berichte gehen wie immer.',
  data: 'Daten',
  backUp: 'Kopie der Datenbank',
  backUpHint:
    'Wird im laufenden Betrieb erstellt und geprüft. Sie enthält Personen und das Journal, aber kein Token.',
  backUpDo: 'Kopie speichern',
  backedUp: 'Die Kopie ist gespeichert und geprüft',
  restore: 'Kopie wiederherstellen',
  restoreHint:
    'Die Kopie wird zuerst geprüft. Die jetzige Datenbank bleibt daneben im Datenordner, es geht also nichts verloren.',
  restoreDo: 'Kopie auswählen',
  restored: (name) => `${name} ist wiederhergestellt`,
  restoredKept: (name) => `Was zuvor da war, liegt als ${name} bereit.`,
  erase: 'Alles löschen',
  eraseHint:
    'Importe, Personen, Journal, Einstellungen, von Purser erstellte Kopien, Tokens im Schlüsselbund und Protokolle.',
  eraseAsk: 'Alles löschen…',
  eraseTitle: 'Alles auf diesem Rechner löschen?',
  eraseText:
    'Die Datenbank, die Kopien, die Purser davon im Datenordner erstellt hat, die Tokens im Schlüsselbund und die Protokolle werden endgültig entfernt. Konten und Lizenzen beim Dienst bleiben, wie sie sind. Auch anderswo gespeicherte Kopien und Berichte bleiben.',
  eraseWord: 'LÖSCHEN',
  eraseType: (word) => `Zur Bestätigung ${word} eingeben`,
  eraseDo: 'Alles löschen',
  eraseLeaving: 'Den Rest löschen und die Einträge der Tokens im Schlüsselbund belassen',
  erased: 'Alles ist gelöscht',
  erasedWhat: (files, tokens) =>
    `${count(files, 'Datei', 'Dateien')} und ${count(tokens, 'Token', 'Tokens')} entfernt.`,
  erasedBut: (entry, program, keyring) =>
    `${program === '' ? 'Der Schlüsselbund' : program}${keyring === '' ? '' : `, Schlüsselbund „${keyring}“,`} hat vielleicht noch „${entry}“: Entfernen Sie es dort.`,
  about: 'Über Purser',
  version: 'Version',
  runtime: 'Läuft in',
  keychain: 'Schlüsselbund',
  keychains: {
    available: 'verfügbar',
    locked: 'gesperrt',
    absent: 'nicht vorhanden',
    'no-keyring': 'ohne Standard-Schlüsselbund',
    silent: 'hat eine Rückfrage oder antwortet nicht',
    failing: 'funktioniert nicht',
  },
  sectionList: 'Abschnitte der Einstellungen',
  sections: {
    findings: { name: 'Befunde', words: 'ungenutzt schwelle alter wenig genutzt tage idle' },
    licenses: { name: 'Plätze zurücknehmen', words: 'rücknahmen grenze zahl eingeben bestätigen' },
    costs: { name: 'Kosten', words: 'preis geld vertrag verlängerung plätze gekauft währung' },
    mailboxes: { name: 'E-Mail-Adressen', words: 'domains zusätze punkte postfach' },
    look: {
      name: 'Darstellung und Netzwerk',
      words: 'dunkel hell dicht zeilen offline sprache language english deutsch',
    },
    data: { name: 'Daten', words: 'sicherung kopie wiederherstellen löschen datenbank backup' },
    about: { name: 'Über Purser und Tasten', words: 'version tastatur kürzel schlüsselbund' },
  },
  bought: 'Plätze des Vertrags',
  boughtBy: {
    name: 'Wie sie gekauft wurden',
    hint: 'Sagt, wann nicht gebrauchte Plätze zurückgegeben werden können.',
    ways: { 'not-known': 'Nicht bekannt', card: 'Per Karte', representative: 'Über den Vertrieb' },
  },
};
