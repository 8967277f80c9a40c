import type { states as english } from '../en/states.ts';

export const states: typeof english = {
  seat: {
    activated: 'Aktiviert',
    licensed: 'Mit Lizenz',
    invited: 'Eingeladen',
    deactivated: 'Deaktiviert',
    none: 'Kein Platz',
    unknown: 'Unbekannt',
  },
  account: {
    active: 'Aktiv',
    inactive: 'Inaktiv',
    'active-unknown': 'Gefunden, Status nicht genannt',
    absent: 'Nicht gefunden',
    ambiguous: 'Unklar',
    undecidable: 'Nicht entscheidbar',
    failed: 'Keine Antwort',
    'not-asked': 'Ungeprüft',
  },
  directory: {
    assigned: 'Zugewiesen',
    'not-assigned': 'Ohne App',
    unknown: 'Nicht bekannt',
    'no-directory': 'Keine Liste in Gebrauch',
  },
  works: { yes: 'Arbeitet hier', left: 'Ausgeschieden oder gesperrt', unknown: 'Nicht bekannt' },
  inLists: {
    here: 'Arbeitet hier',
    invited: 'Eingeladen',
    'on-leave': 'Abwesend',
    unknown: 'Ein unbekanntes Wort',
    unassigned: 'Nicht bekannt',
    suspended: 'Gesperrt',
    left: 'Ausgeschieden',
    vanished: 'Nicht mehr aufgeführt',
  },
  inCells: {
    account: {
      'active-unknown': 'Gefunden',
      absent: 'Kein Treffer',
      undecidable: 'Offen',
      failed: 'Fehler',
    },
    directory: { unknown: 'Unbekannt', 'no-directory': 'Keine Liste' },
    works: { left: 'Nicht hier' },
    inLists: { unknown: 'Unklar', vanished: 'Nicht gelistet' },
  },
  goneWith: { left: 'Ausgeschieden', suspended: 'Gesperrt', vanished: 'Nicht mehr gelistet' },
  protected: 'Geschützt',
  notCompared: 'Nicht verglichen',
  usage: {
    used: 'Genutzt',
    idle: 'Ungenutzt',
    absent: 'Keine Zahlen',
  },
};
