import type { report as english } from '../en/report.ts';

export const report: typeof english = {
  month: 'Monat',
  people: 'Personen',
  summary: 'Zusammenfassung',
  teams: 'Teams',
  tooManyRows: (most, rows) =>
    `Ein Blatt fasst ${String(most)} Personen, und es sind ${String(rows)}. Speichern Sie den Bericht als CSV, oder filtern Sie die Liste.`,
  cancelled: 'Abgebrochen; es wurde kein Bericht geschrieben.',
  threadSilent:
    'Ein Teil des Berichts antwortete nicht mehr. Es wurde nichts geschrieben; schreiben Sie den Bericht noch einmal.',
  kinds: {
    users: 'Benutzerliste',
    usage: 'Nutzungsbericht',
    directory: 'Wem die App zugewiesen ist',
    staff: 'Alle im Unternehmen',
    learning: 'LinkedIn-Learning-Liste',
    'upload-result': 'Ergebnis eines Uploads',
  },
  notKnown: (why) => `Nicht bekannt: ${why}`,
  written: 'Geschrieben',
  finding: 'Befund',
  importHead: ['Import', 'Datei', 'Importiert', 'Tage', 'Zeilen', 'SHA-256'],
  sourceHead: ['Quelle', 'Vom', 'Tage alt', 'Gesetztes Höchstalter'],
  answersHead: ['Antworten des Dienstes', 'Letzte'],
  rulesHead: ['Regel nach Ähnlichkeit', 'Richtig', 'Von, wo die Wahrheit bekannt ist'],
  heldOpen: (name) =>
    `${name} konnte nicht an seinen Platz gelegt werden: Ein anderes Programm hat die Datei geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.`,
  diskFull: (name) =>
    `Der Datenträger ist voll: ${name} wurde nicht geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.`,
  unwritable: {
    noFolder: (name) =>
      `${name} konnte nicht geschrieben werden: Den Ordner gibt es nicht. Wählen Sie einen anderen.`,
    isFolder: (name) =>
      `${name} konnte nicht geschrieben werden: Ein Ordner heißt so. Wählen Sie einen anderen Namen.`,
    mayNot: (name) =>
      `${name} konnte nicht geschrieben werden: Purser darf dort nicht schreiben. Wählen Sie einen anderen Ordner.`,
    busy: (name) =>
      `${name} konnte nicht geschrieben werden: Ein anderes Programm hat die Datei geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen.`,
    other: (name, code) =>
      `${name} konnte nicht geschrieben werden${code === '' ? '' : ` (${code})`}. Wählen Sie einen anderen Ort.`,
  },
};
