import { count, number } from '../../../ui/text/format.ts';
import type { importSheet as english } from '../../en/files/import-sheet.ts';

type Counts = Parameters<(typeof english)['ready']>[0];

const rows = (value: number): string => count(value, 'Zeile', 'Zeilen');
const people = (value: number): string => count(value, 'Person', 'Personen');
const files = (value: number): string => count(value, 'Datei', 'Dateien');

function changes(counts: Counts): string {
  const parts = [
    [counts.added, 'neu'],
    [counts.changed, 'geändert'],
    [counts.missing, 'nicht mehr enthalten'],
    [counts.rejected, 'zurückgewiesen'],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, word]) => `${number(value)} ${word}`);
  return said.length === 0 ? 'ändert nichts' : said.join(', ');
}

export const importSheet: typeof english = {
  title: (value) => `${files(value)} importieren`,
  files: 'Zu importierende Dateien',
  all: 'Alle importieren',
  some: (going, open) => `${number(going)} von ${files(open)} importieren`,
  waits: 'Was oben offen ist, wartet auf seine Antwort.',
  importing: 'Wird importiert',
  at: (done, all) => `${number(done)} von ${files(all)} importiert`,
  ready: (counts) => `${rows(counts.read)}: ${changes(counts)}`,
  left: (value) => `${people(value)} ausgeschieden oder gesperrt`,
  assigned: ({ assigned, unassigned }) =>
    `${number(assigned)} mit zugewiesener App${unassigned === 0 ? '' : `, ${number(unassigned)} nicht mehr`}`,
  untold: 'sagt nicht, wer ausgeschieden ist',
  done: (counts) => `${rows(counts.accepted)} importiert: ${changes(counts)}`,
  afterUsers: 'Kommt nach der Benutzerliste',
  empty: 'Keine Zeile davon ist lesbar',
  refused: 'Nicht importierbar',
  needsUsers: 'Braucht zuerst eine Benutzerliste',
  same: (when) => `Bereits importiert (${when}): ändert nichts`,
  failed: 'Hat nicht geklappt',
  cancelled: 'Angehalten: Nichts davon wurde geschrieben',
  out: 'Ausgelassen',
  leaveOut: 'Auslassen',
  leaveOutOf: (file) => `${file} auslassen`,
  takeIn: 'Aufnehmen',
  takeInOf: (file) => `${file} aufnehmen`,
  again: 'Erneut versuchen',
  againOf: (file) => `${file} erneut versuchen`,
  stoppedTitle: (value) =>
    value === 0 ? 'Keine Datei wurde importiert' : `${files(value)} importiert, dann angehalten`,
  stopped: (open) => `Was importiert ist, bleibt. ${files(open)} ${open === 1 ? 'wartet' : 'warten'}.`,
  doneTitle: (value) => `${files(value)} importiert`,
  nothingDone: 'Keine Datei wurde importiert',
  usersMissing: 'Eine Benutzerliste fehlt: Nutzung kommt nach ihr',
  found: 'Was gefunden wurde',
  foundNothing: 'Nichts Neues wurde gefunden.',
  leaversUnknown: 'Wer ausgeschieden ist, ist nicht bekannt: Keine Liste sagt es.',
  show: 'Gefundene anzeigen',
  connect: 'Mit dem Dienst verbinden',
  more: (by) => `${number(by)} mehr als zuvor`,
  fewer: (by) => `${number(by)} weniger als zuvor`,
  columnsKept: (value) =>
    value === 1
      ? '1 weitere Spalte bleibt, wie sie ist'
      : `${number(value)} weitere Spalten bleiben, wie sie sind`,
  nothingFits: 'Nichts gefunden',
};
