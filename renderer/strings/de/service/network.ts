import { count } from '../../../ui/text/format.ts';
import type { network as english } from '../../en/service/network.ts';

const requests = (value: number): string => count(value, 'Anfrage', 'Anfragen');

export const network: typeof english = {
  subtitle: (value) => `${requests(value)} ${value === 1 ? 'hat' : 'haben'} diesen Rechner verlassen`,
  search: 'Anfragen durchsuchen',
  searchHint: 'Methode, Host, Pfad, Status',
  save: 'Als CSV speichern',
  saved: (value) => `${requests(value)} gespeichert`,
  columns: {
    at: 'Wann',
    method: 'Methode',
    where: 'Wohin',
    status: 'Status',
    bytes: 'Antwort',
    ms: 'Dauer',
    requests: 'Anfragen',
    allBytes: 'Antworten',
    longest: 'Längste',
  },
  way: 'Wie Anfragen angezeigt werden',
  ways: { grouped: 'Zusammengefasst', each: 'Jede Anfrage' },
  until: (when) => `bis ${when}`,
  noAnswer: 'keine Antwort',
  milliseconds: (value) => `${value} ms`,
  emptyTitle: 'Nichts hat diesen Rechner verlassen',
  emptyText:
    'Anfragen an den SCIM-Dienst einer Verbindung stehen hier: wann, wohin, mit welchem Ergebnis. Keine Werte, kein Token. Der Übungsdienst ist Teil der App.',
  nothingTitle: 'Keine Anfrage gefunden',
  nothingText: 'Keine Anfrage hat dies in Methode, Host, Pfad oder Status.',
};
