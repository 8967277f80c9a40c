import { count, number } from '../../ui/text/format.ts';
import type { common as english } from '../en/common.ts';

export const common: typeof english = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  remove: 'Entfernen',
  done: 'Fertig',
  notices: 'Meldungen',
  loading: 'Wird geladen',
  didNotWork: 'Das hat nicht geklappt',
  unexpected:
    'Im Fenster ist etwas Unvorhergesehenes passiert. Es wurde nichts gesendet. Laden Sie das Fenster neu, um weiterzumachen.',
  none: 'keine',
  unknown: 'unbekannt',
  people: (value) => count(value, 'Person', 'Personen'),
  rows: (value) => count(value, 'Zeile', 'Zeilen'),
  days: (value) => count(value, 'Tag', 'Tage'),
  page: (value) => `Seite ${number(value)}`,
  pageControls: {
    first: 'Erste Seite',
    previous: 'Vorherige Seite',
    next: 'Nächste Seite',
    last: 'Letzte Seite',
  },
  of: (part, whole) => `${part} von ${whole}`,
};
