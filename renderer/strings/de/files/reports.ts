import { count } from '../../../ui/text/format.ts';
import type { reports as english } from '../../en/files/reports.ts';

export const reports: typeof english = {
  subtitle: 'Eine Seite zum Versenden und eine Liste der Personen, alle Quellen nebeneinander',
  month: {
    title: 'Monatsbericht',
    hint: 'Eine Seite zum Versenden: Plätze, Veränderung, Geld, Erledigtes und Offenes',
    withoutNames: 'Ohne Namen',
    by: 'Gegliedert nach',
    save: (format) => `Als ${format} speichern`,
    other: 'Andere Formate',
    preview: 'Die Seite, wie sie gelesen wird',
    saved: 'Der Monatsbericht ist geschrieben',
  },
  write: 'Liste exportieren',
  matched: 'Abgeglichener Bericht',
  matchedHint: 'Eine Zeile je Person, alle Quellen nebeneinander',
  whom: 'Um wen es geht',
  whomNames: {
    everybody: 'Alle Bekannten',
    wasted: 'Plätze, die niemand nutzt: ungenutzt, nie aktiviert, ausgeschieden',
    leavers: 'Ausgeschiedene mit Platz',
    mismatches: 'Widersprüchliche IDs und Doppelte',
  },
  whomHint:
    'Für jede andere Auswahl filtern Sie die Personenliste und exportieren von dort: Die Spalten unten gelten auch dort.',
  format: 'Format',
  columns: 'Spalten',
  columnsHint: (chosen, all) => `${String(chosen)} von ${String(all)} gewählt`,
  allColumns: 'Alle Spalten',
  telling: 'Spalten, die sagen könnten, wer jemand ist, sind ausgelassen.',
  pseudonymised: 'Niemanden nennen',
  pseudonymisedHint:
    'Für jede Person steht ein Code, derselbe in jedem Bericht dieses Rechners. Nur dieser Rechner kann ihn auflösen.',
  withSources: 'Neben einer CSV schreiben, woher sie stammt',
  withSourcesHint:
    'Importe mit ihren Hashes, Abfragen und Regeln, als JSON. XLSX- und JSON-Berichte enthalten das selbst.',
  reveal: 'Wer hinter einem Code steht',
  revealHint: 'Codes eines pseudonymisierten Berichts, mit Leerzeichen oder Zeilenumbrüchen dazwischen.',
  revealDo: 'Auflösen',
  revealed: (found, asked) => `${String(found)} von ${count(asked, 'Code', 'Codes')} aufgelöst.`,
  code: 'Code',
  person: 'Person',
};
