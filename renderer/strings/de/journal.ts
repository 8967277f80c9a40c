import { withoutStop } from '../../../main/words/without-stop.ts';
import { count, number } from '../../ui/text/format.ts';
import type { journal as english } from '../en/journal.ts';

const entries = (value: number): string => count(value, 'Eintrag', 'Einträge');

export const journal: typeof english = {
  kinds: {
    plan: 'Plan',
    intent: 'Absicht',
    answer: 'Antwort',
    'no-answer': 'Keine Antwort',
    'read-back': 'Nachgelesen',
    settled: 'Geklärt',
    skipped: 'Ausgelassen',
  },
  acts: { provision: 'Platz vergeben', deprovision: 'Platz zurücknehmen' },
  planned: ({ connection, ready, held }) =>
    `Bestätigt für ${connection}: ${number(ready)} auszuführen, ${number(held)} zurückgehalten`,
  noDetails: 'keine Einzelheiten',
  refusals: {
    'precondition-unmet':
      'Der Dienst hat die Vorbedingung abgelehnt (412), obwohl das Konto genau so ist, wie es gelesen wurde. Sein If-Match ist nicht zu erfüllen: Wählen Sie in den Einstellungen der Verbindung unter If-Match „Nie“ und planen Sie neu. Es wurde nicht ausgeführt.',
  },
  serviceSays: (detail) => `Der Dienst sagt: „${withoutStop(detail)}“.`,
  subtitle: (value) => `${entries(value)}, nie umgeschrieben`,
  search: 'Journal durchsuchen',
  searchHint: 'Person, Aktion, Anfrage, Antwort',
  verify: 'Journal prüfen',
  save: 'Als CSV speichern',
  savedRows: (rows) => `${entries(rows)} gespeichert`,
  intactTitle: 'Das Journal ist unversehrt',
  intact: (value) => `${entries(value)} geprüft; jeder trägt den Hash des vorherigen.`,
  brokenTitle: 'Das Journal wurde von außen verändert',
  broken: (sequence, value) =>
    `Eintrag ${number(sequence)} von ${number(value)} passt nicht zum vorherigen. Bewahren Sie eine Kopie des Datenordners auf und vergleichen Sie sie mit einer Sicherung.`,
  columns: { at: 'Wann', kind: 'Was', person: 'Wer', says: 'Einzelheiten' },
  emptyTitle: 'Es wurde noch nichts geändert',
  emptyText:
    'Bevor eine Lizenz geändert wird, steht hier die Absicht; dann die Antwort, dann, was danach vorgefunden wurde.',
  nothingTitle: 'Kein Eintrag passt',
  nothingText: 'Suchen Sie nach einem Teil eines Namens, einer Anfrage oder einer Antwort.',
  more: 'Weitere Einträge anzeigen',
  entry: (sequence) => `Eintrag ${number(sequence)}`,
  hash: 'Hash',
  fields: 'Was darin steht',
};
